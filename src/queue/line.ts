import type { Ticket } from '../desk/records';

/** A counter's line at a glance. Arrived residents come before those who have not, each in order of their slot, then number. */
export interface Line {
  readonly serving: readonly Ticket[];
  readonly called: readonly Ticket[];
  readonly waiting: readonly Ticket[];
  readonly expected: readonly Ticket[];
  readonly done: readonly Ticket[];
}

export function lineOf(tickets: readonly Ticket[]): Line {
  const ordered = [...tickets].sort(byTurn);
  const inState = (...states: Ticket['state'][]) => ordered.filter((ticket) => states.includes(ticket.state));
  return {
    serving: inState('serving'),
    called: inState('called'),
    waiting: inState('checkedIn'),
    expected: inState('booked'),
    done: inState('served', 'noShow', 'cancelled'),
  };
}

/**
 * Whom to call next: of those who said that they are here, the first in slot order; when nobody waits, the first whose slot has
 * begun, who may stand in the hall without having said so.
 */
export function nextToCall(tickets: readonly Ticket[], now: Date): Ticket | undefined {
  const line = lineOf(tickets);
  return line.waiting[0] ?? line.expected.find((ticket) => ticket.startAt <= now);
}

/** How many are called before this ticket. Undefined once it was called or is over. */
export function aheadOf(ticket: Ticket, tickets: readonly Ticket[]): number | undefined {
  if (ticket.state !== 'booked' && ticket.state !== 'checkedIn') return undefined;
  const before = tickets.filter(
    (other) =>
      other.id !== ticket.id && (other.state === 'booked' || other.state === 'checkedIn') && byTurn(other, ticket) < 0,
  );
  return before.length;
}

/**
 * Minutes until this ticket is likely called: those ahead times the counter's measured pace (minutes a resident), at least
 * until its slot begins. `pace` comes from {@link paceOf}.
 */
export function waitMinutes(ticket: Ticket, tickets: readonly Ticket[], pace: number, now: Date): number | undefined {
  const ahead = aheadOf(ticket, tickets);
  if (ahead === undefined) return undefined;
  const untilSlot = (ticket.startAt.getTime() - now.getTime()) / 60_000;
  return Math.max(0, Math.ceil(Math.max(untilSlot, ahead * pace)));
}

/** Service minutes a resident at this counter today: the median of those served, or `planned` while fewer than three are. */
export function paceOf(tickets: readonly Ticket[], planned: number): number {
  const minutes = tickets
    .flatMap((ticket) =>
      ticket.servingAt && ticket.servedAt ? [(ticket.servedAt.getTime() - ticket.servingAt.getTime()) / 60_000] : [],
    )
    .sort((a, b) => a - b);
  const middle = minutes[Math.floor(minutes.length / 2)];
  return middle === undefined || minutes.length < 3 ? planned : Math.max(1, middle);
}

function byTurn(a: Ticket, b: Ticket): number {
  return a.startAt.getTime() - b.startAt.getTime() || a.number.localeCompare(b.number);
}
