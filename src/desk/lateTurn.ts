import { calledUntil, givenUpAt, isComing, isLate } from '../queue/late';
import { wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import type { Ticket, TicketState } from './records';
import { tell } from './tell';
import { ownTicket, sayOver, showTicket } from './ticketTurn';
import { counterById, timeArg, today } from './today';

/** It was their turn, and they were not seen. */
const MISSED: readonly TicketState[] = ['called', 'noShow'];

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

/** Whoever was called, or was not there when it was their turn: where they stand, and how they come back into the line. */
export function sayMissed(draft: Draft, ticket: Ticket): void {
  const about = { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) };
  if (ticket.state === 'called') {
    const counter = counterById(draft.office, ticket.counter).name;
    if (isComing(ticket)) {
      const until = timeArg(draft.desk, calledUntil(draft.office, ticket));
      draft.say(wording('desk-called-coming', { ...about, counter, until }));
    } else draft.say(wording('desk-called', { ...about, counter, minutes: draft.office.noShowMinutes }));
    return;
  }
  draft.say(wording(ticket.calledAt === undefined ? 'desk-gave-up' : 'desk-no-show', about), [
    [act(wording('desk-button-here-late'), 'here', ticket.id)],
    [act(wording('desk-button-book-again'), 'book', ticket.dossierId ?? '-', ticket.procedureId ?? '')],
  ]);
}

/**
 * Answers somebody whose time has passed, or who was called, with where they stand, whatever their words were. False when nobody
 * waits for them.
 */
export async function answerTheLate(draft: Draft): Promise<boolean> {
  const tickets = await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk));
  const missed = tickets.find(({ state }) => MISSED.includes(state));
  const late = tickets.find((ticket) => isLate(draft.office, ticket, draft.now));
  if (missed) sayMissed(draft, missed);
  else if (late) sayLate(draft, late);
  return missed !== undefined || late !== undefined;
}

/** Somebody whose time has passed, or who was called, says that they will be late: taken as that they come. False when it is neither. */
export async function noteLateComer(draft: Draft): Promise<boolean> {
  const tickets = await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk));
  const ticket =
    tickets.find(({ state }) => MISSED.includes(state)) ??
    tickets.find((each) => isLate(draft.office, each, draft.now));
  if (ticket === undefined) return false;
  await sayComing(draft, ticket.id);
  return true;
}

/**
 * The resident says that they are on their way: noted for the clerk, once. A place not called yet is held a while longer; one that is
 * called, as long as was said with the call.
 */
export async function sayComing(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (!ticket) return sayOver(draft);
  const { state } = ticket;
  if (state === 'noShow' || isComing(ticket)) return sayMissed(draft, ticket);
  const isHeld = state === 'booked' && ticket.comingAt === undefined && isLate(draft.office, ticket, draft.now);
  if (state !== 'called' && !isHeld) return showTicket(draft, ticketId);
  const moved = await draft.desk.store.tickets.move(draft.office.id, ticketId, {
    from: [state],
    to: state,
    by: 'resident',
    act: draft.turn.key,
    at: draft.now,
    set: { comingAt: draft.now },
  });
  if (!moved.ok) return showTicket(draft, ticketId);
  draft.clearPressed();
  if (state === 'called') await tellCaller(draft, moved.value);
  return state === 'called' ? sayMissed(draft, moved.value) : sayLate(draft, moved.value);
}

/** The clerk who called, and waits at the counter, hears of it. */
async function tellCaller(draft: Draft, { id, calledIn }: Ticket): Promise<void> {
  if (calledIn === undefined) return;
  const key = `comingLate|${id}|${draft.turn.key}`;
  await tell(draft.desk, [{ key, chatId: calledIn, notice: 'comingLate', about: { ticket: id } }]);
}

function lateRows(ticket: Ticket): Button[][] {
  return [
    [act(wording('desk-button-here'), 'here', ticket.id)],
    ...(ticket.comingAt === undefined ? [[act(wording('desk-button-coming'), 'coming', ticket.id)]] : []),
    [act(wording('desk-button-move'), 'move', ticket.id), act(wording('desk-button-drop'), 'drop', ticket.id)],
  ];
}
