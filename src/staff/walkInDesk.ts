import { isWalkIn, walkInSlots } from '../booking/walkIn';
import { act, type Draft } from '../desk/draft';
import type { CounterSlot, Ticket } from '../desk/records';
import { counterById, slotsToday, timeArg, today } from '../desk/today';
import type { Counter } from '../procedures/office';
import { wording } from '../wording/phrase';
import { showLine } from './lineTurn';
import { worksAt } from './permission';
import { readChoice, SURE } from './sure';

/** Somebody who gives numbers to two people one by one takes longer. */
const TWICE_MS = 10_000;

/**
 * Gives the counter's next number to somebody who came without a booking. They are here, so they wait in the line at once; nothing
 * is kept of them but the number, which the clerk writes down for them. Pressed twice within seconds, a second one is asked back.
 */
export async function giveWalkIn(draft: Draft, counterId: string, choice: string): Promise<void> {
  const member = worksAt(draft, counterId);
  if (!member) return;
  const { tickets } = draft.desk.store;
  const { office, now } = draft;
  const counter = counterById(office, counterId);
  const day = today(draft.desk);
  const id = draft.idFor('walkIn');
  const before = await justGiven(draft, counter, id);
  if (before && !readChoice(choice).isSure) return askOneMore(draft, counter, before);
  const slot = await takeWalkIn(draft, counter, id);
  if (!slot) return showLine(draft, counter.id, wording('staff-no-walk-in'));

  const startAt = new Date(Math.max(slot.startAt.getTime(), now.getTime()));
  const by = String(member.telegramId);
  const ticket = await tickets.create(
    {
      id,
      officeId: office.id,
      day,
      counter: counter.id,
      slotId: slot.id,
      startAt,
      state: 'checkedIn',
      revision: 0,
      bookedAt: now,
      checkedInAt: now,
      by,
      act: draft.turn.key,
    },
    counter.letter,
  );
  const given = { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) };
  return showLine(draft, counter.id, wording('staff-walk-in-given', given));
}

/** What this clerk gave so short a while ago that the button may have been pressed twice by mistake. */
async function justGiven(draft: Draft, counter: Counter, ticketId: string): Promise<Ticket | undefined> {
  const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, today(draft.desk), counter.id);
  if (tickets.some(({ id }) => id === ticketId)) return undefined;
  const since = draft.now.getTime() - TWICE_MS;
  return tickets.findLast(
    (each) => isWalkIn(each) && each.by === draft.chat.personId && each.bookedAt.getTime() > since,
  );
}

function askOneMore(draft: Draft, counter: Counter, before: Ticket): void {
  draft.show(wording('staff-walk-in-twice', { number: before.number }), [
    [act(wording('staff-button-walk-in-more'), 'sWalk', counter.id, SURE)],
    [act(wording('staff-button-line'), 'line', counter.id)],
  ]);
}

/** The first slot that has a place left for the ticket; repeated after a crash, the one that it took. */
async function takeWalkIn(draft: Draft, counter: Counter, ticketId: string): Promise<CounterSlot | undefined> {
  const slots = walkInSlots(await slotsToday(draft.desk, counter), ticketId, draft.now);
  for (const slot of slots)
    if (await draft.desk.store.slots.takeWalkIn(slot.id, ticketId, counter.walkInPlaces)) return slot;
  return undefined;
}
