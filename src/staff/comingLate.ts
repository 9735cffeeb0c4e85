import { act, type Draft } from '../desk/draft';
import { timeArg } from '../desk/today';
import { calledUntil, isComing } from '../queue/late';
import { wording } from '../wording/phrase';
import { isOfCounter } from './permission';

/** The number and until when it is awaited, without a sound: somebody else stands at the counter meanwhile. */
export async function tellComingLate(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await draft.desk.store.tickets.get(draft.office.id, ticketId);
  if (ticket === undefined || !isComing(ticket) || !isOfCounter(draft.staff, ticket.counter)) return;
  const until = timeArg(draft.desk, calledUntil(draft.office, ticket));
  const open = act(wording('staff-button-open-ticket', { number: ticket.number }), 'sTick', ticket.id);
  draft.say(wording('staff-coming-late', { number: ticket.number, until }), [[open]], { silent: true });
}
