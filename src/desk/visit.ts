import { wording } from '../wording/phrase';
import { act, type Draft } from './draft';
import { inHand } from './inHand';
import { ticketRows } from './ticketTurn';
import { counterById, timeArg } from './today';

/** How it goes at the desk: with a number, nobody takes another one. */
export async function sayVisit(draft: Draft): Promise<void> {
  const [ticket] = (await inHand(draft)).tickets;
  if (!ticket) return draft.say(wording('desk-visit-without'), [[act(wording('desk-button-book-today'), 'book')]]);
  const about = {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    counter: counterById(draft.office, ticket.counter).name,
  };
  draft.say(wording(ticket.state === 'booked' ? 'desk-visit-booked' : 'desk-visit-here', about), ticketRows(ticket));
}
