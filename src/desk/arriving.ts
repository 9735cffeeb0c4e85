import type { Draft } from './draft';
import { noteLateComer, sayComing } from './lateTurn';
import type { Ticket, TicketState } from './records';
import { checkIn } from './ticketTurn';
import { today } from './today';

const AWAITED: readonly TicketState[] = ['booked', 'called', 'noShow'];

/**
 * Takes "tôi tới rồi" and "đang trên đường" of somebody who has a place today for what the buttons say; so too "đợi tui chút" of
 * somebody who was called or is late.
 */
export async function saysWhere(draft: Draft, text: string): Promise<boolean> {
  const { wishes } = draft.desk;
  if (wishes.says('wait', text) && (await noteLateComer(draft))) return true;
  const coming = wishes.says('coming', text);
  if (!coming && !wishes.says('here', text)) return false;
  const ticket = await awaited(draft);
  if (ticket === undefined) return false;
  await (coming ? sayComing(draft, ticket.id) : checkIn(draft, ticket.id));
  return true;
}

/** The ticket that they come for: the earliest of today that waits for them. */
async function awaited(draft: Draft): Promise<Ticket | undefined> {
  const tickets = await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk));
  return tickets
    .filter(({ state }) => AWAITED.includes(state))
    .sort((one, other) => one.startAt.getTime() - other.startAt.getTime())[0];
}
