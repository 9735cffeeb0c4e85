import type { Value } from '../answers/value';
import type { Condition, Test } from './condition';
import { comparedDates, type DayRange, dayRange } from './dayRange';

/**
 * What conditions look at: the answers that apply (`event`, `requester.fullName`), properties of chosen list items
 * (`relation.closeFamily`) and named values, all under flat names.
 */
export interface View {
  /** The value under a name; absent when it was not given, was skipped or does not apply. */
  get(name: string): Value | undefined;
  /** Whether the question applies and was left out on purpose. */
  skipped(name: string): boolean;
}

/**
 * Whether a condition holds; no condition always does. Nothing is fulfilled by an answer that is not there, `not` and
 * comparisons included; `none` holds when none of its maps does. Partial dates compare by what is known: the year 2016 alone is
 * neither before nor from 2016-01-02.
 */
export function holds(condition: Condition | undefined, view: View): boolean {
  if (condition === undefined) return true;
  return Object.entries(condition).every(([name, test]) => {
    if (name === 'any') return mapsOf(test).some((map) => holds(map, view));
    if (name === 'none') return !mapsOf(test).some((map) => holds(map, view));
    return fulfils(view.get(name), view.skipped(name), test as Test);
  });
}

/** As `holds`, where answers are still to come: whether the condition is not yet refuted by those that are there. */
export function mayHold(condition: Condition | undefined, view: View): boolean {
  if (condition === undefined) return true;
  return Object.entries(condition).every(([name, test]) => {
    if (name === 'any') return mapsOf(test).some((map) => mayHold(map, view));
    if (name === 'none') return !mapsOf(test).some((map) => holds(map, view));
    const value = view.get(name);
    const isToCome = value === undefined && !view.skipped(name);
    return isToCome || fulfils(value, view.skipped(name), test as Test);
  });
}

/** The maps of an `any` or a `none`. */
export function mapsOf(test: Test | readonly Condition[]): readonly Condition[] {
  return Array.isArray(test) ? test.filter((map): map is Condition => typeof map === 'object') : [];
}

/** Whether one answer passes one test. */
export function fulfils(value: Value | undefined, skipped: boolean, test: Test): boolean {
  if (typeof test === 'object' && !isList(test)) {
    if (test.given === 'no') return skipped;
    if (value === undefined) return false;
    return (
      (test.not === undefined || listed(test.not).every((wanted) => differs(value, wanted))) &&
      (test.over === undefined || compares(value, test.over, 'over')) &&
      (test.under === undefined || compares(value, test.under, 'under')) &&
      (test.atLeast === undefined || compares(value, test.atLeast, 'atLeast')) &&
      (test.atMost === undefined || compares(value, test.atMost, 'atMost'))
    );
  }
  return value !== undefined && listed(test).some((wanted) => equals(value, wanted));
}

function isList(test: Test): test is readonly (string | number)[] {
  return Array.isArray(test);
}

function listed(test: string | number | readonly (string | number)[]): readonly (string | number)[] {
  return typeof test === 'object' ? test : [test];
}

function equals(value: Value, wanted: string | number): boolean {
  if (typeof value === 'string' || typeof value === 'number') return value === wanted;
  if (isChosen(value)) return value.includes(String(wanted));
  const [known, bound] = rangesOf(value, wanted);
  return known !== undefined && bound !== undefined && comparedDates(known, bound).within;
}

function differs(value: Value, unwanted: string | number): boolean {
  if (typeof value === 'string' || typeof value === 'number') return value !== unwanted;
  if (isChosen(value)) return !value.includes(String(unwanted));
  const [known, bound] = rangesOf(value, unwanted);
  return known !== undefined && bound !== undefined && comparedDates(known, bound).apart;
}

function compares(value: Value, bound: string | number, how: 'over' | 'under' | 'atLeast' | 'atMost'): boolean {
  if (typeof value === 'number' && typeof bound === 'number') {
    const by = { over: value > bound, under: value < bound, atLeast: value >= bound, atMost: value <= bound };
    return by[how];
  }
  const [known, limit] = rangesOf(value, bound);
  return known !== undefined && limit !== undefined && comparedDates(known, limit)[how];
}

function isChosen(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function rangesOf(value: Value, bound: string | number): readonly [DayRange | undefined, DayRange | undefined] {
  return [typeof value === 'number' ? undefined : dayRange(value), dayRange(bound)];
}
