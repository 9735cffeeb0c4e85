import type { CounterSlot, Ticket } from '../desk/records';

/**
 * Where somebody who came without a booking may stand, to be tried in this order: the slot that their ticket has already, then the
 * one that is running and those after it. Slots that are closed to bookings count: whoever stands at the counter may still be given
 * a number.
 */
export function walkInSlots(slots: readonly CounterSlot[], ticketId: string, now: Date): readonly CounterSlot[] {
  const own = slots.filter((slot) => slot.walkInIds?.includes(ticketId));
  if (own.length > 0) return own;
  return slots.filter((slot) => slot.endAt > now).sort((a, b) => a.startAt.getTime() - b.startAt.getTime());
}

export function isWalkIn(ticket: Ticket): boolean {
  return ticket.chatId === undefined;
}
