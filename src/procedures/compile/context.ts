import type { RawSaying } from '../schema/question';
import type { Conditional, Draft, Moment } from './draft';
import type { Ground } from './ground';
import type { FlowSay } from './phases';
import { flowScope, resolve, type Use } from './scope';
import { type Spot, within } from './spot';

/** What the compiling of one flow's items has at hand, and what it notes for the checks. */
export interface Context {
  readonly ground: Ground;
  readonly say: FlowSay;
  readonly conditionals: Conditional[];
  readonly reads: Draft['reads'][number][];
}

export type RawCondition = RawSaying['when'];

/** The condition of an item, with full names; noted for the checks. */
export function conditionOf(raw: RawCondition, spot: Spot, what: string, moment: Moment, context: Context) {
  if (raw === undefined) return undefined;
  const uses: Use[] = [];
  const when = resolve(raw, flowScope, within(spot, 'when'), uses);
  context.conditionals.push({ what, moment, when, uses, spot: within(spot, 'when') });
  return when;
}
