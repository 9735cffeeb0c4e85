import { freeSlots } from '../booking/daySlots';
import type { Counter } from '../procedures/office';
import { timeOfDayOf } from '../time';
import { wording } from '../wording/phrase';
import type { BookingFor } from './bookingTurn';
import { act, type Button, type Draft } from './draft';
import type { CounterSlot } from './records';
import { counterById, timeArg } from './today';

const IN_A_ROW = 2;

/** The counter where a dossier or a procedure is taken in. */
export function counterFor(draft: Draft, wish: BookingFor): Counter {
  const procedure = draft.desk.library.procedures.get(wish.dossier?.procedureId ?? wish.procedure ?? '');
  return counterById(draft.office, wish.dossier?.counter ?? procedure?.counter);
}

/** Takes a slot; `only`: it is the one that was asked for. */
export function slotButton(draft: Draft, slot: CounterSlot, wish: BookingFor, only = false): Button {
  const time = timeOfDayOf(slot.startAt, draft.office.zone);
  const where = `${slot.counter}.${time.replace(':', '')}.${slot.day.slice(5)}`;
  const label = wording(only ? 'desk-button-take' : 'desk-slot', { time: { time }, left: slot.placesLeft });
  return act(label, 'slot', wish.dossier?.id ?? wish.procedure ?? '-', where);
}

/** Moves a ticket to a slot; `only`: it is the one that was asked for. */
export function moveButton(draft: Draft, slot: CounterSlot, ticketId: string, only = false): Button {
  const time = timeOfDayOf(slot.startAt, draft.office.zone);
  const label = wording(only ? 'desk-button-move-to' : 'desk-slot', { time: { time }, left: slot.placesLeft });
  return act(label, 'moveTo', ticketId, time.replace(':', ''));
}

/** Leads to all free slots of the day, by the hour. */
export function otherTimes(wish: BookingFor): Button {
  return hourButton(wish, 'all', wording('desk-button-more-slots'));
}

/** The hours of the day that have free slots, each with how many places: `at` makes the button of an hour (`09`). */
export function hourRows(
  draft: Draft,
  slots: readonly CounterSlot[],
  at: (hour: string, label: ReturnType<typeof wording>) => Button,
): Button[][] {
  const free = freeSlots(slots, draft.now);
  return [...new Set(free.map((slot) => hourOf(draft, slot)))].map((hour) => {
    const within = free.filter((slot) => hourOf(draft, slot) === hour);
    const from = timeArg(draft.desk, within[0]?.startAt ?? draft.now);
    const to = timeArg(draft.desk, within.at(-1)?.endAt ?? draft.now);
    const left = within.reduce((places, slot) => places + slot.placesLeft, 0);
    return [at(hour, wording('desk-hour', { from, to, left }))];
  });
}

/** The free slots that begin within an hour of the day (`09`). */
export function slotsOfHour(draft: Draft, slots: readonly CounterSlot[], hour: string): readonly CounterSlot[] {
  return freeSlots(slots, draft.now).filter((slot) => hourOf(draft, slot) === hour);
}

export function hourButton(wish: BookingFor, hour: string, label: ReturnType<typeof wording>): Button {
  return act(label, 'more', wish.dossier?.id ?? '-', `${hour}.${wish.procedure ?? ''}`);
}

export function inRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let from = 0; from < buttons.length; from += IN_A_ROW) rows.push(buttons.slice(from, from + IN_A_ROW));
  return rows;
}

function hourOf(draft: Draft, slot: CounterSlot): string {
  return timeOfDayOf(slot.startAt, draft.office.zone).slice(0, 2);
}
