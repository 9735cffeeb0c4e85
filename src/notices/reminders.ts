import type { Notice, Ticket } from '../desk/records';
import type { Office } from '../procedures/office';

/** A notice not yet planned. */
export type Planned = Omit<Notice, 'state'>;

/** The reminder before a ticket's slot; none when the slot is nearer than that already, or nobody's chat is known. */
export function reminderOf(office: Office, ticket: Ticket, now: Date): readonly Planned[] {
  const dueAt = new Date(ticket.startAt.getTime() - office.reminderMinutes * 60_000);
  if (dueAt <= now || ticket.chatId === undefined) return [];
  return [
    {
      key: `reminder|${ticket.id}|${ticket.slotId}`,
      officeId: office.id,
      chatId: ticket.chatId,
      kind: 'reminder',
      dueAt,
      about: { ticket: ticket.id, slot: ticket.slotId },
    },
  ];
}
