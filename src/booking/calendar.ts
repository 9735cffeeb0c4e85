import type { Office, OpeningHours } from '../procedures/office';
import { addDays, instantOf, type OfficeDay, officeDayOf, timeOfDayOf, weekdayOf } from '../time';

/** Longest stretch without a working day that is still believed; beyond it the office's file is wrong. */
const FAR = 60;

/** When the office is open on a day, in order; empty on closed days and holidays. A swapped working day wins over both. */
export function hoursOf(office: Office, day: OfficeDay): readonly OpeningHours[] {
  const extra = office.extraDays.find((each) => each.day === day);
  if (extra) return extra.hours;
  if (holidayOf(office, day)) return [];
  return office.hours[String(weekdayOf(day))] ?? [];
}

/** The holiday on a day, if there is one. */
export function holidayOf(office: Office, day: OfficeDay): Office['holidays'][number] | undefined {
  return office.holidays.find((each) => each.day === day);
}

export function isWorkingDay(office: Office, day: OfficeDay): boolean {
  return hoursOf(office, day).length > 0;
}

/** The first working day after `day`. @throws Error when the office's file has none within two months. */
export function nextWorkingDay(office: Office, day: OfficeDay): OfficeDay {
  for (let ahead = 1; ahead <= FAR; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (isWorkingDay(office, candidate)) return candidate;
  }
  throw new Error(`office ${office.id} has no working day within ${FAR} days after ${day}`);
}

/** `count` working days later; the day itself is not counted (Bộ luật Dân sự Điều 147; unverified in the reference). */
export function addWorkingDays(office: Office, day: OfficeDay, count: number): OfficeDay {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = nextWorkingDay(office, reached);
  return reached;
}

/** Whether the office is open at an instant; `to` itself is closed. */
export function isOpen(office: Office, at: Date): boolean {
  const time = timeOfDayOf(at, office.zone);
  return hoursOf(office, officeDayOf(at, office.zone)).some((hours) => hours.from <= time && time < hours.to);
}

/** Whether the office is open at any moment of a stretch of a day; `to` itself is not of it. */
export function isOpenWithin(
  office: Office,
  day: OfficeDay,
  { from, to }: { readonly from?: Date; readonly to?: Date },
): boolean {
  return hoursOf(office, day).some(
    (hours) =>
      (to === undefined || instantOf(day, hours.from, office.zone) < to) &&
      (from === undefined || from < instantOf(day, hours.to, office.zone)),
  );
}

/** The next instant at which the office opens, at or after `at`: the afternoon of the same day, or a later morning. */
export function nextOpening(office: Office, at: Date): Date {
  const day = officeDayOf(at, office.zone);
  const time = timeOfDayOf(at, office.zone);
  const later = hoursOf(office, day).find((hours) => hours.from >= time);
  if (later) return instantOf(day, later.from, office.zone);
  return morningOf(office, nextWorkingDay(office, day));
}

/** When the office opens on a working day. @throws Error on a day when it is closed. */
export function morningOf(office: Office, day: OfficeDay): Date {
  const first = hoursOf(office, day)[0];
  if (!first) throw new Error(`office ${office.id} is closed on ${day}`);
  return instantOf(day, first.from, office.zone);
}
