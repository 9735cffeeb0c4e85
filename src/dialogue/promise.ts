import { addWorkingDays, holidayOf, hoursOf, isWorkingDay, nextWorkingDay } from '../booking/calendar';
import type { Office } from '../procedures/office';
import type { Procedure, TimeRule, Variant } from '../procedures/procedure';
import { type OfficeDay, officeDayOf, type TimeOfDay, timeOfDayOf } from '../time';
import type { Text } from '../wording/phrase';

/** When the result is there if the papers are handed in as soon as the desk can take them. */
export type Promised =
  /** In time today: the result today. */
  | { readonly kind: 'today'; readonly before: TimeOfDay }
  /** Too late for today although the desk is open: the result on the next working day. */
  | { readonly kind: 'nextDay'; readonly limit: TimeOfDay; readonly day: OfficeDay }
  /** The desk takes nothing any more today: handed in on that day before the limit, the result is there the same day. */
  | {
      readonly kind: 'onDay';
      readonly day: OfficeDay;
      readonly before: TimeOfDay;
      readonly reason: 'closedDay' | 'holiday' | 'afterHours';
      readonly holiday?: Text;
    }
  /** By working days, from `received`. */
  | { readonly kind: 'days'; readonly count: number; readonly received: OfficeDay; readonly due: OfficeDay }
  /** The case is not known yet, and its time is not the same in every one: no day is promised. `most` working days. */
  | { readonly kind: 'byCase'; readonly most: number }
  /** Another authority's working days: no day is promised. */
  | { readonly kind: 'daysElsewhere'; readonly count: number };

/** Received later than this, a same-day result may wait for the next working day (Luật Hộ tịch 2014, Điều 5 khoản 3). */
const SAME_DAY_LIMIT: TimeOfDay = '15:00';

/**
 * Computes the promise at an instant; undefined where the flow says nothing about the time. `isCaseKnown`: all questions about the
 * case are answered, so that no other variant can still turn out to be the right one.
 */
export function promiseOf(
  procedure: Procedure,
  variant: Variant | undefined,
  office: Office,
  now: Date,
  isCaseKnown: boolean,
): { readonly rule: TimeRule | undefined; readonly promised: Promised } | undefined {
  const rule = variant?.time ?? procedure.time;
  const listed = isListed(office, procedure, variant);
  if (procedure.doneBy !== undefined) {
    return rule?.workingDays === undefined
      ? undefined
      : { rule, promised: { kind: 'daysElsewhere', count: rule.workingDays } };
  }
  const others = isCaseKnown ? [] : procedure.variants.flatMap(({ time }) => time ?? []);
  if (others.length > 0) return { rule, promised: { kind: 'byCase', most: mostDays([rule, ...others]) } };
  const limit = rule?.sameDay?.receivedBefore ?? (listed ? SAME_DAY_LIMIT : undefined);
  if (limit !== undefined) return { rule, promised: sameDay(office, now, limit) };
  if (rule?.workingDays === undefined) return undefined;
  const received = receivingDay(office, now);
  const due = addWorkingDays(office, received, rule.workingDays);
  return { rule, promised: { kind: 'days', count: rule.workingDays, received, due } };
}

/** Whether the office gives the result the same day; a variant that has no time of its own keeps what is promised for all. */
function isListed({ sameDay }: Office, { id }: Procedure, variant: Variant | undefined): boolean {
  if (variant !== undefined && sameDay.includes(`${id}/${variant.id}`)) return true;
  return variant?.time === undefined && sameDay.includes(id);
}

function mostDays(rules: readonly (TimeRule | undefined)[]): number {
  return Math.max(1, ...rules.map((rule) => rule?.ifVerified ?? rule?.workingDays ?? 1));
}

function sameDay(office: Office, now: Date, limit: TimeOfDay): Promised {
  const today = officeDayOf(now, office.zone);
  const time = timeOfDayOf(now, office.zone);
  const closes = hoursOf(office, today).at(-1)?.to;
  if (closes !== undefined && time < closes) {
    const last = limit < closes ? limit : closes;
    if (time < last) return { kind: 'today', before: last };
    return { kind: 'nextDay', limit: last, day: nextWorkingDay(office, today) };
  }
  const day = nextWorkingDay(office, today);
  const closing = hoursOf(office, day).at(-1)?.to ?? limit;
  const before = limit < closing ? limit : closing;
  if (isWorkingDay(office, today)) return { kind: 'onDay', day, before, reason: 'afterHours' };
  const holiday = holidayOf(office, today);
  if (holiday === undefined) return { kind: 'onDay', day, before, reason: 'closedDay' };
  return { kind: 'onDay', day, before, reason: 'holiday', holiday: holiday.name };
}

/** The day on which papers can be handed in: today while the desk is still open, else the next working day. */
function receivingDay(office: Office, now: Date): OfficeDay {
  const today = officeDayOf(now, office.zone);
  const closes = hoursOf(office, today).at(-1)?.to;
  return closes !== undefined && timeOfDayOf(now, office.zone) < closes ? today : nextWorkingDay(office, today);
}
