import { Temporal } from 'temporal-polyfill';

/** The only source of "now". Instants are `Date` in UTC. */
export interface Clock {
  now(): Date;
}

/** A calendar day at the office, `YYYY-MM-DD` in the office's zone. */
export type OfficeDay = string;

/** A calendar day of somebody's life, `YYYY-MM-DD`; it never becomes an instant. */
export type PlainDate = string;

/** A time of day at the office, `HH:mm`, 24 hours. */
export type TimeOfDay = string;

/** A date as an old paper gives it: the year for certain, month and day perhaps. `asWritten` keeps the resident's own words. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly asWritten?: string;
}

export const systemClock: Clock = { now: () => new Date() };

/** The day at the office when `at` is. `zone` is an IANA name such as `Asia/Ho_Chi_Minh`. */
export function officeDayOf(at: Date, zone: string): OfficeDay {
  return localOf(at, zone).day;
}

/** The time of day at the office when `at` is, cut to the minute. */
export function timeOfDayOf(at: Date, zone: string): TimeOfDay {
  return localOf(at, zone).time;
}

/** The instant of a day and a time at the office. @throws RangeError when either is not a real one. */
export function instantOf(day: OfficeDay, time: TimeOfDay, zone: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(local.epochMilliseconds);
}

/** `days` later (or earlier, when negative). */
export function addDays(day: OfficeDay, days: number): OfficeDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** `months` later (or earlier, when negative); the last day of a shorter month. */
export function addMonths(day: OfficeDay, months: number): OfficeDay {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** 1 for Monday … 7 for Sunday (ISO 8601). */
export function weekdayOf(day: OfficeDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Full years from a day to another, as "đủ N tuổi" counts: the year is full on the birthday itself. */
export function fullYearsBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'year' }).years;
}

/** Whether the three numbers name a day of the calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Minutes of the day of an `HH:mm`. */
export function minutesOf(time: TimeOfDay): number {
  const at = Temporal.PlainTime.from(time);
  return at.hour * 60 + at.minute;
}

/** The `HH:mm` of a count of minutes since midnight, 0 to 1439. */
export function timeOfMinutes(minutes: number): TimeOfDay {
  return Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toString({
    smallestUnit: 'minute',
  });
}

interface Local {
  readonly day: OfficeDay;
  readonly time: TimeOfDay;
}

/** Within a turn the same instants are asked for again and again. By zone and minute; zones have kept to full minutes since 1972. */
const localBefore = new Map<string, Local>();
const FULL_MINUTES_SINCE_MS = Date.UTC(1972, 0, 7);
const MOST_REMEMBERED = 1_000;

function localOf(at: Date, zone: string): Local {
  if (!(at.getTime() >= FULL_MINUTES_SINCE_MS)) return convert(at, zone);
  const key = `${zone} ${Math.floor(at.getTime() / 60_000)}`;
  const known = localBefore.get(key);
  if (known !== undefined) return known;
  if (localBefore.size >= MOST_REMEMBERED) localBefore.clear();
  const made = convert(at, zone);
  localBefore.set(key, made);
  return made;
}

function convert(at: Date, zone: string): Local {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
