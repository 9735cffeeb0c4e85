import type { Draft } from '../desk/draft';
import type { Ticket } from '../desk/records';
import { timeArg, today } from '../desk/today';
import type { Counter } from '../procedures/office';
import { isComing, isLate } from '../queue/late';
import { lastWaitMinutes, lineOf, paceOf } from '../queue/line';
import { joined, type Phrase, wording } from '../wording/phrase';

/** A counter's line in words, one kind of resident a line; waits are told of those alone who are here. */
export function lineWords(draft: Draft, counter: Counter, tickets: readonly Ticket[]): Phrase {
  const line = lineOf(tickets);
  const title = wording('staff-line-title', {
    counter: counter.name,
    day: { day: today(draft.desk) },
    time: timeArg(draft.desk, draft.now),
  });
  const groups = [
    ['serving', line.serving],
    ['called', line.called],
    ['waiting', line.waiting],
    ['expected', line.expected],
    ['absent', line.absent],
  ] as const;
  const lines = groups.flatMap(([group, some]) =>
    some.length === 0 ? [] : [wording(`staff-line-${group}`, { tickets: numbers(draft, some) })],
  );
  return joined([title, ...lines, endWords(counter, tickets)]);
}

function numbers(draft: Draft, some: readonly Ticket[]): Phrase {
  return joined(
    some.map((ticket) => {
      if (isComing(ticket)) return wording('staff-number-called-coming', { number: ticket.number });
      if (ticket.state !== 'booked') return { raw: ticket.number };
      const late = isLate(draft.office, ticket, draft.now);
      const words = late ? `staff-number-${ticket.comingAt === undefined ? 'late' : 'coming'}` : 'staff-number-at';
      return wording(words, { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) });
    }),
    ', ',
  );
}

function endWords(counter: Counter, tickets: readonly Ticket[]): Phrase {
  const served = tickets.filter((ticket) => ticket.state === 'served').length;
  const minutes = lastWaitMinutes(tickets, paceOf(tickets, counter.slotMinutes));
  return minutes === undefined
    ? wording('staff-line-empty', { served })
    : wording('staff-line-wait', { minutes, served });
}
