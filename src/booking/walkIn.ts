import type { CounterSlot, Ticket } from '../desk/records';
import type { Counter } from '../procedures/office';

/**
 * Where somebody who came without a booking stands: the slot that is running, or the next one, in which a walk-in place is left.
 * Undefined when none is left today. Slots that are closed to bookings count: whoever stands at the counter may still be given a number.
 */
export function walkInSlot(
  counter: Counter,
  slots: readonly CounterSlot[],
  tickets: readonly Ticket[],
  now: Date,
): CounterSlot | undefined {
  const given = (slot: CounterSlot) =>
    tickets.filter((ticket) => isWalkIn(ticket) && ticket.slotId === slot.id && ticket.state !== 'cancelled').length;
  return [...slots]
    .sort((a, b) => a.startAt.getTime() - b.startAt.getTime())
    .find((slot) => slot.endAt > now && given(slot) < counter.walkInPlaces);
}

export function isWalkIn(ticket: Ticket): boolean {
  return ticket.chatId === undefined;
}
