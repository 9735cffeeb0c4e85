import type { Ticket, TicketState } from '../desk/records';

/** Tickets a requester may hold on one day. */
export const TICKETS_A_DAY = 2;

/** Still to be served, or being served. */
export const LIVE_STATES: readonly TicketState[] = ['booked', 'checkedIn', 'called', 'serving'];

export function isLive(ticket: Ticket): boolean {
  return LIVE_STATES.includes(ticket.state);
}

export type MayBook =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'hasTicket' | 'tooMany'; readonly ticket: Ticket };

/**
 * Whether one more ticket may be taken: at most one live ticket a dossier, and two a day for a requester, cancelled ones not
 * counted. `tickets` are the requester's of the day (and the chat's, when no requester is known yet).
 */
export function mayBook(tickets: readonly Ticket[], dossierId: string | undefined): MayBook {
  const same = tickets.find((ticket) => dossierId !== undefined && ticket.dossierId === dossierId && isLive(ticket));
  if (same) return { ok: false, reason: 'hasTicket', ticket: same };

  const counted = tickets.filter((ticket) => ticket.state !== 'cancelled');
  const last = counted.at(-1);
  if (last && counted.length >= TICKETS_A_DAY) return { ok: false, reason: 'tooMany', ticket: last };
  return { ok: true };
}
