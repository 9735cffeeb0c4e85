import { walkInSlot } from '../booking/walkIn';
import type { Draft } from '../desk/draft';
import { counterById, slotsToday, timeArg, today } from '../desk/today';
import { wording } from '../wording/phrase';
import { showLine } from './lineTurn';
import { worksAt } from './permission';

/**
 * Gives the counter's next number to somebody who came without a booking. They are here, so they wait in the line at once; nothing
 * is kept of them but the number, which the clerk writes down for them.
 */
export async function giveWalkIn(draft: Draft, counterId: string): Promise<void> {
  const member = worksAt(draft, counterId);
  if (!member) return;
  const { tickets } = draft.desk.store;
  const { office, now } = draft;
  const counter = counterById(office, counterId);
  const day = today(draft.desk);
  const id = draft.idFor('walkIn');
  // Repeated after a crash, the number that was given stays the one.
  const others = (await tickets.ofDay(office.id, day, counter.id)).filter((ticket) => ticket.id !== id);
  const slot = walkInSlot(counter, await slotsToday(draft.desk, counter), others, now);
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
