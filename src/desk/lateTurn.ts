import { givenUpAt, isLate } from '../queue/late';
import { wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import type { Ticket } from './records';
import { ownTicket, sayOver, showTicket } from './ticketTurn';
import { counterById, timeArg } from './today';

/** A place whose time has passed without its resident: until when it is held, and what can be done. */
export function sayLate(draft: Draft, ticket: Ticket): void {
  const words = wording(ticket.comingAt === undefined ? 'desk-overdue' : 'desk-overdue-coming', {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    until: timeArg(draft.desk, givenUpAt(draft.office, ticket)),
    counter: counterById(draft.office, ticket.counter).name,
  });
  draft.say(words, lateRows(ticket));
}

/** The resident says that they are on their way: the place is held a while longer, once. */
export async function sayComing(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (!ticket) return sayOver(draft);
  if (ticket.comingAt !== undefined || !isLate(draft.office, ticket, draft.now)) return showTicket(draft, ticketId);
  const moved = await draft.desk.store.tickets.move(draft.office.id, ticketId, {
    from: ['booked'],
    to: 'booked',
    by: 'resident',
    act: draft.turn.key,
    at: draft.now,
    set: { comingAt: draft.now },
  });
  if (!moved.ok) return showTicket(draft, ticketId);
  draft.clearPressed();
  return sayLate(draft, moved.value);
}

function lateRows(ticket: Ticket): Button[][] {
  return [
    [act(wording('desk-button-here'), 'here', ticket.id)],
    ...(ticket.comingAt === undefined ? [[act(wording('desk-button-coming'), 'coming', ticket.id)]] : []),
    [act(wording('desk-button-move'), 'move', ticket.id), act(wording('desk-button-drop'), 'drop', ticket.id)],
  ];
}
