import type { Ticket } from '../desk/records';
import type { Office } from '../procedures/office';

type Patience = Pick<Office, 'lateMinutes' | 'noShowMinutes' | 'reminderMinutes'>;

/** Whoever booked, has not come, and whose slot began so many of the office's minutes ago. */
export function isLate(office: Patience, ticket: Ticket, now: Date): boolean {
  return ticket.state === 'booked' && now.getTime() >= ticket.startAt.getTime() + office.lateMinutes * 60_000;
}

/**
 * When a booked place is given up unless its resident comes: the office's minutes after they were asked, or, when they said that
 * they are on their way, as long after that as a reminder gives them to come.
 */
export function givenUpAt(office: Patience, ticket: Ticket): Date {
  const asked = ticket.startAt.getTime() + (office.lateMinutes + office.noShowMinutes) * 60_000;
  const coming = ticket.comingAt === undefined ? 0 : ticket.comingAt.getTime() + office.reminderMinutes * 60_000;
  return new Date(Math.max(asked, coming));
}

/** Whether somebody who was called has said since then that they are on their way. */
export function isComing({ state, calledAt, comingAt }: Ticket): boolean {
  return state === 'called' && comingAt !== undefined && (calledAt === undefined || comingAt >= calledAt);
}

/** Until when somebody who was called is waited for: the office's minutes after the call. */
export function calledUntil(office: Pick<Office, 'noShowMinutes'>, { calledAt, startAt }: Ticket): Date {
  return new Date((calledAt ?? startAt).getTime() + office.noShowMinutes * 60_000);
}

/** Whole minutes until somebody who was called may be marked absent; 0 when they may be. */
export function minutesToAbsent(office: Pick<Office, 'absentAfterMinutes'>, ticket: Ticket, now: Date): number {
  if (ticket.calledAt === undefined) return 0;
  const left = ticket.calledAt.getTime() + office.absentAfterMinutes * 60_000 - now.getTime();
  return Math.max(0, Math.ceil(left / 60_000));
}
