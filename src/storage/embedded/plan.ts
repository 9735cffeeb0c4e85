import { type Index, isKeyPart, type KeyPart, keyPart, PRIMARY } from './indexKeys';
import type { Document } from './storedValue';

/** A stretch of one index: keys that begin with `prefix` and, when given, go on between the bounds. */
export interface Stretch {
  readonly prefix: readonly KeyPart[];
  readonly from?: { readonly part: KeyPart; readonly included: boolean };
  readonly to?: { readonly part: KeyPart; readonly included: boolean };
}

/** How a filter is answered. `ordered`: the keys come in the order asked for. `exact`: every key found is a match. */
export interface Plan {
  readonly index: Index;
  readonly stretches: readonly Stretch[];
  readonly ordered: boolean;
  readonly exact: boolean;
}

/** What a filter says of one path, as far as an index can use it. */
interface Bounds {
  readonly equal?: readonly KeyPart[];
  readonly from?: Stretch['from'];
  readonly to?: Stretch['to'];
  /** Nothing else is said of the path. */
  readonly whole: boolean;
}

/** The index that narrows a filter most; undefined when none does. A sort alone can be answered by no index here. */
export function choosePlan(
  indexes: readonly Index[],
  filter: Document,
  sort: readonly string[] | undefined,
): Plan | undefined {
  const { _id } = filter;
  if (typeof _id === 'string') return one(_id, Object.keys(filter).length === 1);
  const bounds = readBounds(filter);
  const plans = [PRIMARY, ...indexes].flatMap((index) => planFor(index, bounds, filter, sort) ?? []);
  return plans.sort((one, other) => rank(other) - rank(one))[0];
}

/** One id is at most one document: no index is narrower, and any order is kept. */
function one(id: string, exact: boolean): Plan {
  return { index: PRIMARY, stretches: [{ prefix: [id] }], ordered: true, exact };
}

function planFor(
  index: Index,
  bounds: ReadonlyMap<string, Bounds>,
  filter: Document,
  sort: readonly string[] | undefined,
): Plan | undefined {
  let prefixes: readonly (readonly KeyPart[])[] = [[]];
  let used = 0;
  let whole = true;
  for (const path of index.paths) {
    const bound = bounds.get(path);
    if (bound?.equal === undefined) break;
    const values = bound.equal;
    prefixes = prefixes.flatMap((prefix) => values.map((value) => [...prefix, value]));
    whole = whole && bound.whole && !values.includes(null);
    used += 1;
  }
  const next = bounds.get(index.paths[used] ?? '');
  const ranged = next?.from !== undefined || next?.to !== undefined;
  if (used === 0 && !ranged) return undefined;
  const range = { ...(next?.from && { from: next.from }), ...(next?.to && { to: next.to }) };
  const rest = index.paths.slice(used);
  return {
    index,
    stretches: prefixes.map((prefix) => ({ prefix, ...range })),
    ordered: prefixes.length === 1 && (sort ?? []).every((path, at) => path === ([...rest, '_id'][at] ?? '')),
    exact: whole && !ranged && Object.keys(filter).length === used,
  };
}

/** More equal parts first, then a range, then the wanted order. */
function rank(plan: Plan): number {
  const [first] = plan.stretches;
  if (plan.index === PRIMARY && first?.prefix.length === 1) return 1000;
  const range = first?.from !== undefined || first?.to !== undefined ? 4 : 0;
  return (first?.prefix.length ?? 0) * 10 + range + (plan.ordered ? 5 : 0);
}

function readBounds(filter: Document): ReadonlyMap<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const [path, condition] of Object.entries(filter)) {
    if (path.startsWith('$')) continue;
    const bound = boundsOf(condition);
    if (bound !== undefined) bounds.set(path, bound);
  }
  return bounds;
}

function boundsOf(condition: unknown): Bounds | undefined {
  if (isKeyPart(condition)) return { equal: [keyPart(condition)], whole: true };
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return undefined;
  const operators = condition as Document;
  const whole = Object.keys(operators).length === 1;
  const { $eq, $in, $gt, $gte, $lt, $lte } = operators;
  if ('$eq' in operators && isKeyPart($eq)) return { equal: [keyPart($eq)], whole };
  if (Array.isArray($in) && $in.every(isKeyPart)) return { equal: [...new Set($in.map(keyPart))], whole };
  const from = bound($gt, $gte);
  const to = bound($lt, $lte);
  if (from === undefined && to === undefined) return undefined;
  return { whole: false, ...(from && { from }), ...(to && { to }) };
}

function bound(excluded: unknown, included: unknown): Stretch['from'] {
  if (included !== undefined && isKeyPart(included)) return { part: keyPart(included), included: true };
  if (excluded !== undefined && isKeyPart(excluded)) return { part: keyPart(excluded), included: false };
  return undefined;
}
