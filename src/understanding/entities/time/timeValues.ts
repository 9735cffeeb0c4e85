import type { OfficeDay, TimeOfDay } from '../../../time';
import { minutesOf, timeOfMinutes, weekdayOf } from '../../../time';
import type { ClockTime } from './clockTimes';
import type { Part, Stretch } from './partsOfDay';

/** When the office is open. Hours by ISO weekday, 1 Monday … 7 Sunday. */
export interface OfficeTimes {
  /** IANA name. */
  readonly zone: string;
  readonly hours: Readonly<Record<string, readonly { readonly from: TimeOfDay; readonly to: TimeOfDay }[]>>;
}

/** A stretch of a day in minutes since midnight. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

const NOON = 12 * 60;
const HOUR = 60;
const PARTS: Readonly<Record<Part, MinuteRange>> = {
  morning: { from: 0, to: NOON },
  noon: { from: 11 * HOUR, to: 13 * HOUR + 30 },
  afternoon: { from: NOON, to: 18 * HOUR },
  evening: { from: 18 * HOUR, to: 22 * HOUR },
};

/** Minutes of the day of a time as said: hours 1 to 6 without a word for the half of the day are the desk's afternoon. */
export function minutesOfClock(time: ClockTime, part: Part | undefined): number {
  const said = time.hour * 60 + time.minute;
  const { spoken } = time;
  const later = (said + NOON) % (24 * HOUR);
  if (time.half === 'pm') return spoken < 12 ? later : said;
  if (time.half === 'am') return spoken === 12 ? later : said;
  if (part === 'morning') return said;
  if (part === 'noon') return spoken <= 3 ? later : said;
  if (part === 'afternoon' || part === 'evening') return spoken < 12 ? later : said;
  return spoken >= 1 && spoken <= 6 ? later : said;
}

/** Whether a time may be meant in this part of the day. */
export function fitsPart(time: ClockTime, part: Part): boolean {
  if (time.half !== undefined) return false;
  if (part === 'morning') return time.spoken >= 5 && time.spoken <= 12;
  if (part === 'noon') return time.spoken >= 10 || time.spoken <= 2;
  if (part === 'afternoon') return time.spoken <= 6 || (time.spoken >= 12 && time.spoken <= 18);
  return time.spoken >= 5 && time.spoken <= 11;
}

/** The stretch that a part of the day means, within opening hours. A day that is closed has the hours of the first open one. */
export function rangeOfPart(
  part: Part | undefined,
  stretch: Stretch,
  day: OfficeDay,
  office: OfficeTimes,
): MinuteRange {
  const hours = office.hours[String(weekdayOf(day))] ?? Object.values(office.hours)[0] ?? [];
  const open = hours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const wanted = part === undefined ? { from: 0, to: 24 * HOUR } : PARTS[part];
  const overlaps = open
    .map(({ from, to }) => ({ from: Math.max(from, wanted.from), to: Math.min(to, wanted.to) }))
    .filter(({ from, to }) => from < to);
  const first = overlaps[0] ?? wanted;
  const last = overlaps[overlaps.length - 1] ?? wanted;
  return cut({ from: first.from, to: last.to }, stretch);
}

function cut({ from, to }: MinuteRange, stretch: Stretch): MinuteRange {
  switch (stretch) {
    case 'first':
      return { from, to: from + HOUR };
    case 'last':
      return { from: to - HOUR, to };
    case 'early':
      return { from, to: from + 2 * HOUR };
    case 'late':
      return { from: to - 2 * HOUR, to };
    case 'middle': {
      const third = Math.round((to - from) / 3 / 15) * 15;
      return { from: from + third, to: to - third };
    }
    default:
      return { from, to };
  }
}

/** `HH:mm` of minutes, for ends that may be midnight too. */
export function clockOfMinutes(minutes: number): TimeOfDay {
  return timeOfMinutes(Math.min(24 * HOUR - 1, Math.max(0, minutes)));
}
