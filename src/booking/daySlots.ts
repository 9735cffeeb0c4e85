import type { CounterSlot } from '../desk/records';
import type { Counter, Office } from '../procedures/office';
import { instantOf, minutesOf, type OfficeDay, timeOfMinutes } from '../time';
import { hoursOf } from './calendar';

/**
 * The slots of a counter's day, cut from the opening hours. A slot that would run past closing is left out, and so are the
 * last `lastSlotBeforeClose` minutes of each half day: whoever is called then would be served after hours.
 */
export function daySlots(office: Office, counter: Counter, day: OfficeDay): CounterSlot[] {
  return hoursOf(office, day).flatMap((hours) => {
    const last = minutesOf(hours.to) - office.lastSlotBeforeClose;
    const slots: CounterSlot[] = [];
    for (let from = minutesOf(hours.from); from + counter.slotMinutes <= last; from += counter.slotMinutes) {
      slots.push(slotAt(office, counter, day, from));
    }
    return slots;
  });
}

function slotAt(office: Office, counter: Counter, day: OfficeDay, from: number): CounterSlot {
  const time = timeOfMinutes(from);
  return {
    id: [office.id, day, counter.id, time].join('|'),
    officeId: office.id,
    day,
    counter: counter.id,
    startAt: instantOf(day, time, office.zone),
    endAt: instantOf(day, timeOfMinutes(from + counter.slotMinutes), office.zone),
    places: counter.placesPerSlot,
    placesLeft: counter.placesPerSlot,
    ticketIds: [],
    closed: false,
  };
}

/** What can still be booked at `now`: open, a place left, not begun. In order of time. */
export function freeSlots(slots: readonly CounterSlot[], now: Date): CounterSlot[] {
  return slots
    .filter((slot) => !slot.closed && slot.placesLeft > 0 && slot.startAt > now)
    .sort((a, b) => a.startAt.getTime() - b.startAt.getTime());
}

/** The free slots nearest to a wished instant, at most `most`, in order of time. */
export function nearestFree(slots: readonly CounterSlot[], wished: Date, now: Date, most: number): CounterSlot[] {
  const distance = (slot: CounterSlot) => Math.abs(slot.startAt.getTime() - wished.getTime());
  return freeSlots(slots, now)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort((a, b) => a.startAt.getTime() - b.startAt.getTime());
}
