import type { Value } from '../answers/value';
import { addWorkingDays } from '../booking/calendar';
import { dayRange } from '../procedures/dayRange';
import type { Office } from '../procedures/office';
import type { NamedValue } from '../procedures/procedure';
import { daysBetween, fullYearsBetween, type PartialDate, type PlainDate } from '../time';

/** The day that a look is made on, at the office, and the office whose working days count. */
export interface Look {
  readonly today: PlainDate;
  readonly office?: Office;
}

/** What a named value may look at. */
export interface Values {
  get(name: string): Value | undefined;
  /** Items of a list; undefined for what is no list. */
  countOf(several: string): number | undefined;
  /** The values of a list's question, one an item. */
  each(question: string): readonly (Value | undefined)[];
}

/** A named value as it stands at this look; undefined while what it needs is not known for certain. */
export function namedValue(value: NamedValue, values: Values, look: Look): Value | undefined {
  if ('ageInYears' in value) {
    const ages = agesOf(values.get(value.ageInYears), asOf(value.asOf, values, look));
    return ages && certain(ages.least, ages.most);
  }
  if ('daysSince' in value) return daysSince(values.get(value.daysSince), asOf(value.asOf, values, look));
  if ('workingDaysFrom' in value) return workingDaysFrom(values.get(value.workingDaysFrom), value.days, look);
  if ('count' in value) {
    const counted = values.get(value.count);
    return values.countOf(value.count) ?? (Array.isArray(counted) ? counted.length : undefined);
  }
  return sumOf(values.each(value.sum));
}

/** The full years that somebody may have lived on a day, when the date of birth is known in part; undefined without one. */
export function agesOf(
  birth: Value | undefined,
  on: Value | undefined,
): { readonly least: number; readonly most: number } | undefined {
  const born = birth === undefined ? undefined : dayRange(birth);
  const at = on === undefined ? undefined : dayRange(on);
  if (born === undefined || at === undefined) return undefined;
  return {
    least: Math.max(0, fullYearsBetween(born.last, at.first)),
    most: Math.max(0, fullYearsBetween(born.first, at.last)),
  };
}

function asOf(name: string | undefined, values: Values, look: Look): Value | undefined {
  return name === undefined || name === 'today' ? look.today : values.get(name);
}

function certain(least: number, most: number): number | undefined {
  return least === most ? least : undefined;
}

function daysSince(since: Value | undefined, on: Value | undefined): number | undefined {
  const from = since === undefined ? undefined : dayRange(since);
  const to = on === undefined ? undefined : dayRange(on);
  if (from === undefined || to === undefined) return undefined;
  return certain(daysBetween(from.last, to.first), daysBetween(from.first, to.last));
}

function workingDaysFrom(from: Value | undefined, days: number, look: Look): PartialDate | undefined {
  const range = from === undefined ? undefined : dayRange(from);
  if (range === undefined || range.first !== range.last || look.office === undefined) return undefined;
  return dateOf(addWorkingDays(look.office, range.first, days));
}

/** A calendar day as an answer holds it. */
export function dateOf(day: PlainDate): PartialDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

function sumOf(parts: readonly (Value | undefined)[]): number | undefined {
  const numbers = parts.filter((part): part is number => typeof part === 'number');
  return numbers.length === parts.length ? numbers.reduce((sum, part) => sum + part, 0) : undefined;
}
