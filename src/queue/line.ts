import type { Ticket } from '../desk/records';

/** A counter's line at a glance. Arrived residents come before those who have not, each in order of their slot, then number. */
export interface Line {
  readonly serving: readonly Ticket[];
  readonly called: readonly Ticket[];
  readonly waiting: readonly Ticket[];
  readonly expected: readonly Ticket[];
  readonly absent: readonly Ticket[];
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
    absent: inState('noShow'),
    done: inState('served', 'cancelled'),
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

/**
 * How many are called before this ticket: for somebody who is here, of those who are here; for somebody who has yet to come, of all.
 * Undefined once it was called or is over.
 */
export function aheadOf(ticket: Ticket, tickets: readonly Ticket[]): number | undefined {
  if (ticket.state !== 'booked' && ticket.state !== 'checkedIn') return undefined;
  const states = ticket.state === 'checkedIn' ? ['checkedIn'] : ['booked', 'checkedIn'];
  return tickets.filter((other) => other.id !== ticket.id && states.includes(other.state) && byTurn(other, ticket) < 0)
    .length;
}

/**
 * Minutes until a ticket of somebody who is here is likely called: those `ahead` of it, and whoever is served or called now, times
 * the counter's measured `pace` ({@link paceOf}).
 */
export function waitMinutes(ahead: number, tickets: readonly Ticket[], pace: number): number {
  const { called, serving } = lineOf(tickets);
  const atTheCounter = called.length + serving.length > 0 ? 1 : 0;
  return Math.ceil((ahead + atTheCounter) * pace);
}

/**
 * Minutes until the last of those who are here is likely called: those before them, and who is served or called now, times the
 * counter's measured `pace` ({@link paceOf}). Undefined when nobody who is here waits.
 */
export function lastWaitMinutes(tickets: readonly Ticket[], pace: number): number | undefined {
  const { waiting } = lineOf(tickets);
  return waiting.length === 0 ? undefined : waitMinutes(waiting.length - 1, tickets, pace);
}

/** Service minutes a resident at this counter today: the median of those served, or `planned` while fewer than three are. */
export function paceOf(tickets: readonly Ticket[], planned: number): number {
  const minutes = tickets
    .flatMap((ticket) =>
      ticket.state === 'served' && ticket.servingAt && ticket.servedAt
        ? [(ticket.servedAt.getTime() - ticket.servingAt.getTime()) / 60_000]
        : [],
    )
    .sort((a, b) => a - b);
  const middle = minutes[Math.floor(minutes.length / 2)];
  return middle === undefined || minutes.length < 3 ? planned : Math.max(1, middle);
}

function byTurn(a: Ticket, b: Ticket): number {
  return a.startAt.getTime() - b.startAt.getTime() || a.number.localeCompare(b.number);
}
