import { isLive } from '../booking/mayBook';
import { act, type Button, type Draft } from '../desk/draft';
import type { Ticket } from '../desk/records';
import { counterById, slotsToday, timeArg, today } from '../desk/today';
import type { Counter } from '../procedures/office';
import { lineOf, nextToCall, paceOf, waitMinutes } from '../queue/line';
import { addDays } from '../time';
import { joined, type Phrase, wording } from '../wording/phrase';
import { worksAt } from './permission';

const TICKETS_SHOWN = 12;

/** `/quay`: the line of each counter that the staff member works. */
export async function openLine(draft: Draft): Promise<void> {
  const member = draft.staff;
  if (!member) return draft.say(wording('staff-only'));
  const counters = draft.office.counters.filter(
    (counter) => member.role === 'head' || member.counters.includes(counter.id),
  );
  for (const counter of counters) await showLine(draft, counter.id);
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

/** Today's line of a counter: who is served, called, waiting, expected, and what can be done. */
export async function showLine(draft: Draft, counterId: string): Promise<void> {
  if (!worksAt(draft, counterId)) return;
  const counter = counterById(draft.office, counterId);
  const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, today(draft.desk), counter.id);
  const next = nextToCall(tickets, draft.now);
  const live = tickets.filter(isLive).slice(0, TICKETS_SHOWN);
  draft.say(lineWords(draft, counter, tickets), [
    [next ? act(wording('staff-button-call-next', { number: next.number }), 'sAct', next.id, 'called') : undefined],
    ...pairs(
      live.map((ticket) =>
        act(
          wording('staff-button-ticket', { number: ticket.number, state: wording(`staff-ticket-${ticket.state}`) }),
          'sTick',
          ticket.id,
        ),
      ),
    ),
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
  draft.say(wording(close ? 'staff-shut' : 'staff-reopened'));
  return showLine(draft, counterId);
}

function lineWords(draft: Draft, counter: Counter, tickets: readonly Ticket[]): Phrase {
  const line = lineOf(tickets);
  const numbers = (some: readonly Ticket[], withTime = false): Phrase => ({
    join: some.map((ticket) =>
      withTime
        ? wording('staff-number-at', { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) })
        : { raw: ticket.number },
    ),
    with: ', ',
  });
  const parts: Phrase[] = [
    wording('staff-line-title', {
      counter: counter.name,
      day: { day: today(draft.desk) },
      time: timeArg(draft.desk, draft.now),
    }),
  ];
  if (line.serving.length > 0) parts.push(wording('staff-line-serving', { tickets: numbers(line.serving) }));
  if (line.called.length > 0) parts.push(wording('staff-line-called', { tickets: numbers(line.called) }));
  if (line.waiting.length > 0) parts.push(wording('staff-line-waiting', { tickets: numbers(line.waiting) }));
  if (line.expected.length > 0) parts.push(wording('staff-line-expected', { tickets: numbers(line.expected, true) }));
  const last = [...line.waiting, ...line.expected].at(-1);
  const minutes = last && waitMinutes(last, tickets, paceOf(tickets, counter.slotMinutes), draft.now);
  parts.push(
    minutes === undefined
      ? wording('staff-line-empty', { served: served(line.done) })
      : wording('staff-line-wait', { minutes, served: served(line.done) }),
  );
  return joined(parts);
}

function served(done: readonly Ticket[]): number {
  return done.filter((ticket) => ticket.state === 'served').length;
}

async function shutButton(draft: Draft, counter: Counter): Promise<Button | undefined> {
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
