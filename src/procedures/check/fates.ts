import type { Condition, Test } from '../condition';
import { fulfils, mapsOf } from '../conditions';
import { choicesOf, type Names } from './names';

/** What has become of a question on a path. A question without a fate was not asked and will not be. */
export type Fate =
  | { readonly is: 'chosen'; readonly key: string }
  /** Answered with something that is not followed further. */
  | { readonly is: 'given' }
  | { readonly is: 'skipped' }
  /** Still to come, or not: it may be anything. */
  | { readonly is: 'open' };

export type Fates = ReadonlyMap<string, Fate>;
export type Certainty = 'yes' | 'no' | 'maybe';

/** Whether a condition holds on a path of which not everything is known. */
export function certainty(condition: Condition | undefined, fates: Fates, names: Names): Certainty {
  if (condition === undefined) return 'yes';
  return all(Object.entries(condition).map(([name, test]) => certaintyOf(name, test, fates, names)));
}

/** The same of one entry of a condition. */
export function certaintyOf(name: string, test: Test | readonly Condition[], fates: Fates, names: Names): Certainty {
  if (name === 'any') return some(mapsOf(test).map((map) => certainty(map, fates, names)));
  if (name === 'none') return opposite(some(mapsOf(test).map((map) => certainty(map, fates, names))));
  return tested(name, test as Test, fates, names);
}

/** Names of an absent answer that a condition holds a `not` against while the rest of it may hold. */
export function lostByNot(condition: Condition, fates: Fates, names: Names): readonly string[] {
  return Object.entries(condition).flatMap(([name, test]) => {
    const others = Object.entries(condition).filter(([other]) => other !== name);
    if (others.some(([other, its]) => certaintyOf(other, its, fates, names) === 'no')) return [];
    if (name === 'any' || name === 'none') return mapsOf(test).flatMap((map) => lostByNot(map, fates, names));
    const negated = typeof test === 'object' && 'not' in test;
    return negated && fateOf(name, fates, names) === undefined ? [name] : [];
  });
}

function tested(name: string, test: Test, fates: Fates, names: Names): Certainty {
  const named = names.get(name);
  const fate = fateOf(name, fates, names);
  if (fate === undefined) return 'no';
  if (fate.is === 'open') return 'maybe';
  if (fate.is === 'skipped') return named?.kind === 'question' && fulfils(undefined, true, test) ? 'yes' : 'no';
  if (fate.is === 'given') return givenTest(test) ?? 'maybe';
  if (named?.kind === 'property') {
    const choice = choicesOf(names.get(named.question))?.find(({ key }) => key === fate.key);
    const property = choice?.properties?.[name.slice(named.question.length + 1)];
    return fulfils(property, false, test) ? 'yes' : 'no';
  }
  if (named?.kind === 'value' || named?.kind === 'count') return 'maybe';
  return fulfils(fate.key, false, test) ? 'yes' : 'no';
}

function givenTest(test: Test): Certainty | undefined {
  if (typeof test !== 'object' || !('given' in test)) return undefined;
  return test.given === 'yes' ? 'yes' : 'no';
}

function fateOf(name: string, fates: Fates, names: Names): Fate | undefined {
  const named = names.get(name);
  if (named?.kind === 'property') return fates.get(named.question);
  if (named?.kind === 'count' || named?.kind === 'several') return { is: 'open' };
  if (named?.kind === 'value') {
    return names.get(named.from)?.kind === 'value' ? { is: 'open' } : valueFate(fateOf(named.from, fates, names));
  }
  return fates.get(name) ?? (named === undefined ? { is: 'open' } : undefined);
}

/** A value of an answer that is there may still not be computable: a year alone has no age in days. */
function valueFate(fate: Fate | undefined): Fate | undefined {
  return fate === undefined || fate.is === 'skipped' ? undefined : { is: 'open' };
}

function all(parts: readonly Certainty[]): Certainty {
  if (parts.includes('no')) return 'no';
  return parts.includes('maybe') ? 'maybe' : 'yes';
}

function some(parts: readonly Certainty[]): Certainty {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('maybe') ? 'maybe' : 'no';
}

function opposite(part: Certainty): Certainty {
  return part === 'maybe' ? 'maybe' : part === 'yes' ? 'no' : 'yes';
}
