import type { Value } from '../answers/value';
import { holds, type View } from '../procedures/conditions';
import type { LeadsTo, Procedure, Saying, Variant } from '../procedures/procedure';

/** Why the questions end here, without papers: a clerk goes on, another procedure is the right one, or there is nothing to do. */
export type Stop =
  | { readonly kind: 'handOver'; readonly saying: Saying }
  | { readonly kind: 'instead'; readonly lead: LeadsTo }
  | { readonly kind: 'end'; readonly saying: Saying };

/** The stop that the answers have come to, if any. */
export function stopOf(procedure: Procedure, view: View): Stop | undefined {
  const handOver = procedure.handOver.find((saying) => holds(saying.when, view));
  if (handOver) return { kind: 'handOver', saying: handOver };
  const lead = procedure.leadsTo.find((each) => each.kind === 'instead' && holds(each.when, view));
  if (lead) return { kind: 'instead', lead };
  const end = procedure.say.find((each) => each.end && holds(each.when, view));
  return end && { kind: 'end', saying: end };
}

/** The variant that overrides the procedure's own keys: the first that holds. */
export function variantOf(procedure: Procedure, view: View): Variant | undefined {
  return procedure.variants.find((variant) => holds(variant.when, view));
}

/** The answers that a lead hands over, by their names in the other procedure. What is not known here is left out. */
export function answersFor(lead: LeadsTo, view: View): Readonly<Record<string, Value>> {
  const handed = Object.entries(lead.with).map(([name, given]): readonly [string, Value | undefined] => [
    name,
    typeof given === 'string' ? given : view.get(given.answer),
  ]);
  return Object.fromEntries(handed.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}
