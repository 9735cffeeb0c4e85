import type { Value } from '../answers/value';
import { isRealDay, type PartialDate, type PlainDate } from '../time';

/** The days that a date known in part may be, both ends included. */
export interface DayRange {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const WRITTEN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** The days that a value may mean: a partial date, `2016`, `2016-05` or `2016-05-04`; nothing for what is no date. */
export function dayRange(value: Value): DayRange | undefined {
  if (typeof value === 'number' || typeof value === 'string') {
    const [, year, month, day] = WRITTEN.exec(String(value)) ?? [];
    if (year === undefined) return undefined;
    return rangeOf({
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    });
  }
  return 'year' in value ? rangeOf(value) : undefined;
}

/** How two dates known in part stand to each other; each claim is true only where it is certain. */
export function comparedDates(known: DayRange, bound: DayRange) {
  return {
    over: known.first > bound.last,
    under: known.last < bound.first,
    atLeast: known.first >= bound.first,
    atMost: known.last <= bound.last,
    within: known.first >= bound.first && known.last <= bound.last,
    apart: known.first > bound.last || known.last < bound.first,
  };
}

function rangeOf({ year, month, day }: PartialDate): DayRange {
  const written = String(year).padStart(4, '0');
  if (month === undefined) return { first: `${written}-01-01`, last: `${written}-12-31` };
  const inMonth = `${written}-${String(month).padStart(2, '0')}`;
  if (day !== undefined) {
    const date = `${inMonth}-${String(day).padStart(2, '0')}`;
    return { first: date, last: date };
  }
  const days = [31, 30, 29, 28].find((last) => isRealDay(year, month, last)) ?? 31;
  return { first: `${inMonth}-01`, last: `${inMonth}-${days}` };
}
