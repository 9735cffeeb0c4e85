import { isWalkIn } from '../booking/walkIn';
import { act, type Button, type Draft } from '../desk/draft';
import type { Ticket } from '../desk/records';
import { counterById, slotsToday, today } from '../desk/today';
import type { Counter } from '../procedures/office';
import { lineOf, nextToCall } from '../queue/line';
import { addDays } from '../time';
import { joined, type Phrase, wording } from '../wording/phrase';
import { lineWords } from './lineWords';
import { countersOf, worksAt } from './permission';

const TICKETS_SHOWN = 12;
const ABSENT_SHOWN = 6;
/** Done last, so that "done" pressed by mistake can be taken back. */
const DONE_SHOWN = 2;

/** `/quay`: the line of each counter that the staff member works. */
export async function openLine(draft: Draft): Promise<void> {
  const member = draft.staff;
  if (!member) return draft.say(wording('staff-only'));
  for (const counter of countersOf(draft)) await showLine(draft, counter.id);
  if (member.role === 'head') sayDueForReview(draft);
}

/** What was checked longer ago than the office allows. */
function sayDueForReview(draft: Draft): void {
  const oldest = addDays(today(draft.desk), -draft.office.reviewAfterDays);
  const due = [...draft.desk.library.procedures.values()].filter((procedure) => procedure.checkedOn < oldest);
  if (due.length === 0) return;
  const lines = due.map(({ shortName, checkedOn }) =>
    wording('staff-review-line', { procedure: shortName, day: { day: checkedOn } }),
  );
  draft.say(joined([wording('staff-review'), ...lines]));
}

/** Today's line of a counter: who is served, called, waiting, expected, absent, and what can be done. */
export async function showLine(draft: Draft, counterId: string, note?: Phrase): Promise<void> {
  if (!worksAt(draft, counterId)) return;
  const counter = counterById(draft.office, counterId);
  const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, today(draft.desk), counter.id);
  const next = nextToCall(tickets, draft.now);
  const words = lineWords(draft, counter, tickets);
  draft.show(joined(note ? [note, words] : [words]), [
    [next ? callNext(next) : undefined],
    ...pairs(shownTickets(tickets).map(ticketButton)),
    [counter.walkInPlaces > 0 ? act(wording('staff-button-walk-in'), 'sWalk', counter.id) : undefined],
    [
      act(wording('staff-button-dossiers'), 'sList', counter.id),
      act(wording('staff-button-reload'), 'line', counter.id),
    ],
    [await shutButton(draft, counter)],
  ]);
}

/** Closes booking for the rest of the day, or opens it again. Tickets that were given stay good. */
export async function shut(draft: Draft, counterId: string, close: boolean): Promise<void> {
  if (!worksAt(draft, counterId)) return;
  await draft.desk.store.slots.setClosed(draft.office.id, today(draft.desk), counterId, draft.now, close);
  return showLine(draft, counterId, wording(close ? 'staff-shut' : 'staff-reopened'));
}

/** Those in work first, then who is here, then who is expected; then who was absent, to be put back, and who was done last. */
function shownTickets(tickets: readonly Ticket[]): readonly Ticket[] {
  const { serving, called, waiting, expected, absent, done } = lineOf(tickets);
  const endOf = (ticket: Ticket) => ticket.servedAt?.getTime() ?? 0;
  const served = done.filter((ticket) => ticket.state === 'served').sort((a, b) => endOf(a) - endOf(b));
  return [
    ...[...serving, ...called, ...waiting, ...expected].slice(0, TICKETS_SHOWN),
    ...absent.slice(-ABSENT_SHOWN),
    ...served.slice(-DONE_SHOWN),
  ];
}

function callNext(next: Ticket): Button {
  const words = next.state === 'booked' ? 'staff-button-call-next-not-here' : 'staff-button-call-next';
  return act(wording(words, { number: next.number }), 'sAct', next.id, 'called');
}

function ticketButton(ticket: Ticket): Button {
  const state = wording(`staff-ticket-${ticket.state}`);
  const words = isWalkIn(ticket) ? 'staff-button-ticket-walk-in' : 'staff-button-ticket';
  return act(wording(words, { number: ticket.number, state }), 'sTick', ticket.id);
}

/** Closes booking at a counter, or opens it again; none when no slot of today is ahead. */
export async function shutButton(draft: Draft, counter: Counter): Promise<Button | undefined> {
  const ahead = (await slotsToday(draft.desk, counter)).filter((slot) => slot.startAt > draft.now);
  if (ahead.length === 0) return undefined;
  const closed = ahead.every((slot) => slot.closed);
  return act(
    wording(closed ? 'staff-button-reopen' : 'staff-button-shut'),
    'shut',
    counter.id,
    closed ? 'open' : 'close',
  );
}

export function pairs(buttons: readonly Button[]): Button[][] {
  return buttons.flatMap((_, place) => (place % 2 === 0 ? [buttons.slice(place, place + 2)] : []));
}
