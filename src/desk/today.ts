import { isWorkingDay, nextWorkingDay } from '../booking/calendar';
import { daySlots } from '../booking/daySlots';
import type { Counter, Office } from '../procedures/office';
import { instantOf, type OfficeDay, officeDayOf, type TimeOfDay, timeOfDayOf } from '../time';
import type { DeskContext } from './context';
import type { CounterSlot } from './records';

/** The day at the office now. */
export function today(desk: DeskContext): OfficeDay {
  return officeDayOf(desk.clock.now(), desk.library.office.zone);
}

/** The time of day at the office of an instant, as an argument of a wording. */
export function timeArg(desk: DeskContext, at: Date): { readonly time: TimeOfDay } {
  return { time: timeOfDayOf(at, desk.library.office.zone) };
}

/** The slots of a counter's day, once booking has opened; made now if the job of the morning did not run. */
export async function slotsToday(desk: DeskContext, counter: Counter): Promise<readonly CounterSlot[]> {
  const { store, library, clock } = desk;
  const { office } = library;
  const day = today(desk);
  if (!isWorkingDay(office, day) || clock.now() < instantOf(day, office.bookingOpens, office.zone)) return [];
  const there = await store.slots.ofDay(office.id, day, counter.id);
  if (there.length > 0) return there;
  await store.slots.make(daySlots(office, counter, day));
  return store.slots.ofDay(office.id, day, counter.id);
}

/** When booking opens next: later today if it has not yet, else on the next working day. */
export function bookingOpening(desk: DeskContext): { readonly day: OfficeDay; readonly at: Date } {
  const { office } = desk.library;
  const day = today(desk);
  const atToday = instantOf(day, office.bookingOpens, office.zone);
  if (isWorkingDay(office, day) && desk.clock.now() < atToday) return { day, at: atToday };
  const next = nextWorkingDay(office, day);
  return { day: next, at: instantOf(next, office.bookingOpens, office.zone) };
}

/** The counter of an id, or the office's first. @throws Error for an office without counters, which the checker refuses. */
export function counterById(office: Office, id: string | undefined): Counter {
  const counter = office.counters.find((each) => each.id === id) ?? office.counters[0];
  if (!counter) throw new Error(`office ${office.id} has no counters`);
  return counter;
}

/** A slot's id from where and when it is. */
export function slotIdOf(office: Office, day: OfficeDay, counter: Counter, time: TimeOfDay): string {
  return [office.id, day, counter.id, time].join('|');
}
