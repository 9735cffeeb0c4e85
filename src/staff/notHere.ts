import { act, type Draft } from '../desk/draft';
import type { Ticket } from '../desk/records';
import { timeArg } from '../desk/today';
import { lineOf } from '../queue/line';
import { wording } from '../wording/phrase';
import { SURE } from './sure';

const HERE_SHOWN = 3;

/**
 * Asks back before somebody is called who has not said that they are here, while others wait: those are offered first. False when
 * nobody waits, so that nobody is passed over by the call.
 */
export async function asksWhoIsHere(draft: Draft, ticket: Ticket): Promise<boolean> {
  const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, ticket.day, ticket.counter);
  const here = lineOf(tickets).waiting.slice(0, HERE_SHOWN);
  if (here.length === 0) return false;
  const call = ({ id, number }: Ticket, choice: string, words: string) => [
    act(wording(words, { number }), 'sAct', id, choice),
  ];
  draft.show(wording('staff-not-here', { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) }), [
    ...here.map((each) => call(each, 'called', 'staff-button-call-here')),
    call(ticket, `called${SURE}`, 'staff-button-call-anyway'),
    [act(wording('staff-button-line'), 'line', ticket.counter)],
  ]);
  return true;
}
