import { isLive } from '../booking/mayBook';
import { aheadOf, lineOf, paceOf, waitMinutes } from '../queue/line';
import { joined, wording } from '../wording/phrase';
import { act, type Draft } from './draft';
import { answerTheLate } from './lateTurn';
import type { Ticket } from './records';
import { sayTicket, ticketRows } from './ticketTurn';
import { counterById, timeArg, today } from './today';

/** "Tới lượt tui chưa": where each ticket of today stands in its line; without one, how many wait now. */
export async function sayMyTurn(draft: Draft): Promise<void> {
  if (await answerTheLate(draft)) return;
  const { tickets } = draft.desk.store;
  const live = (await tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk))).filter(isLive);
  if (live.length === 0) return sayHowMany(draft);
  for (const ticket of live) await sayTurn(draft, ticket);
}

async function sayTurn(draft: Draft, ticket: Ticket): Promise<void> {
  const line = await draft.desk.store.tickets.ofDay(draft.office.id, ticket.day, ticket.counter);
  const ahead = aheadOf(ticket, line);
  if (ahead === undefined) return sayTicket(draft, ticket);
  const counter = counterById(draft.office, ticket.counter);
  const where = wording('desk-turn', {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    counter: counter.name,
    ahead,
  });
  const minutes = waitMinutes(ahead, line, paceOf(line, counter.slotMinutes));
  const isHere = ticket.state === 'checkedIn';
  draft.say(
    joined([where, isHere ? wording('desk-turn-wait', { minutes }) : wording('desk-turn-not-here')]),
    ticketRows(ticket),
  );
}

async function sayHowMany(draft: Draft): Promise<void> {
  const { office, desk } = draft;
  const lines = await Promise.all(
    office.counters.map(({ id }) => desk.store.tickets.ofDay(office.id, today(desk), id)),
  );
  const waiting = lines.reduce((sum, line) => sum + lineOf(line).waiting.length, 0);
  draft.say(wording('desk-turn-without', { waiting }), [[act(wording('desk-button-book-today'), 'book')]]);
}
