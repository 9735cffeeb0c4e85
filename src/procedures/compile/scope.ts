import type { Condition, Test } from '../condition';
import type { Place } from '../fault';
import { placeOfKey, type Spot, within } from './spot';

/** One test of a condition, with the full name of what it looks at. */
export interface Use {
  readonly name: string;
  readonly test: Test;
  readonly place: Place;
}

/** From the name that is written to the full name of the answer. */
export type Scope = (written: string) => string;

export const flowScope: Scope = (written) => bare(written);

/** Inside a block names are its own; `/name` reaches the flow. */
export function blockScope(role: string): Scope {
  return (written) => (written.startsWith('/') ? bare(written) : `${role}.${written}`);
}

/** Inside a `several` its own questions are found first. */
export function severalScope(several: string, own: ReadonlySet<string>): Scope {
  return (written) => (own.has(written) ? `${several}.${written}` : bare(written));
}

function bare(written: string): string {
  return written.startsWith('/') ? written.slice(1) : written;
}

/** A condition with full names. Every test in it is noted in `uses`. */
export function resolve(condition: Condition, scope: Scope, spot: Spot, uses: Use[]): Condition {
  return Object.fromEntries(
    Object.entries(condition).map(([written, test]) => {
      if (written === 'any' || written === 'none') {
        const maps = test as readonly Condition[];
        return [written, maps.map((map, index) => resolve(map, scope, within(spot, written, index), uses))];
      }
      const name = scope(written);
      uses.push({ name, test: test as Test, place: placeOfKey(spot, written) });
      return [name, test];
    }),
  );
}

/** A condition that holds when both do. */
export function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const shared = Object.keys(one).some((name) => Object.hasOwn(other, name));
  return shared ? { none: [{ none: [one] }, { none: [other] }] } : { ...one, ...other };
}
