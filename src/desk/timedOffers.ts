import { isOpen, isOpenWithin } from '../booking/calendar';
import { type WishedTime, type WishedToday, wishedSlots } from '../booking/wishedTime';
import { joined, type Phrase, wording } from '../wording/phrase';
import { type BookingFor, refused, showSlots } from './bookingTurn';
import { act, type Draft } from './draft';
import { hoursOn } from './menu';
import { sayNothingFree, sayOtherDay } from './openingTurn';
import type { Ticket } from './records';
import { counterFor, hourButton, inRows, moveButton, otherTimes, slotButton } from './slotRows';
import { otherMoves, sayTicket, ticketRows } from './ticketTurn';
import { counterById, slotsToday, timeArg, today } from './today';

const OFFERED = 4;
const MINUTE_MS = 60_000;

/** Offers what is free at a wished time; all of today when none was named. */
export async function bookAt(draft: Draft, what: BookingFor, wish: WishedTime | undefined): Promise<void> {
  if (wish?.kind === 'otherDay') return sayOtherDay(draft, what, wish.day);
  // How much later than what, nobody knows who has no place yet.
  if (!wish || wish.kind === 'shift') return showSlots(draft, what);
  if (await refused(draft, what)) return;

  const all = await slotsToday(draft.desk, counterFor(draft, what));
  const { fits, slots } = wishedSlots(all, wish, draft.now, OFFERED);
  const closed = closedAt(draft, wish);
  if (slots.length === 0) return sayNothingFree(draft, what, closed);
  const only = fits && wish.kind === 'at';
  const rows = inRows(slots.map((slot) => slotButton(draft, slot, what, only)));
  draft.say(found(draft, wish, fits), [...rows, [otherTimes(what)]]);
}

/** Offers to move a ticket to a wished time, which may be relative to its own. `more`: what one more place may be wished for. */
export async function moveAt(draft: Draft, ticket: Ticket, wish: WishedTime, more?: BookingFor): Promise<void> {
  if (wish.kind === 'otherDay') return sayOtherDay(draft, {}, wish.day, ticket);
  if (ticket.state !== 'booked') return sayTicket(draft, ticket);
  const wished = absolute(ticket, wish);
  if (wished.kind === 'at' && wished.at.getTime() === ticket.startAt.getTime()) return sayTicket(draft, ticket);

  const counter = counterById(draft.office, ticket.counter);
  const others = (await slotsToday(draft.desk, counter)).filter((slot) => slot.id !== ticket.slotId);
  const { fits, slots } = wishedSlots(others, wished, draft.now, OFFERED);
  const has = { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) };
  const late = wish.kind === 'shift' && wish.late;
  if (slots.length === 0 && late) return sayStillKept(draft, ticket);
  if (slots.length === 0) return draft.say(wording('desk-no-other-slot', has), ticketRows(ticket));
  const only = fits && wished.kind === 'at';
  const rows = inRows(slots.map((slot) => moveButton(draft, slot, ticket.id, only)));
  const words = late
    ? [stillKept(draft, ticket), wording('desk-late-or-move')]
    : [wording('desk-move-from', has), found(draft, wished, fits)];
  const another = more && hourButton(more, 'all', wording('desk-button-book-more'));
  draft.say(joined(words), [
    ...rows,
    [otherMoves(ticket), act(wording('desk-button-keep'), 'tick', ticket.id)],
    [another],
  ]);
}

/** "19 giờ quầy nghỉ", with the hours of the day, when the wished time lies outside them. */
function closedAt({ desk, office, now }: Draft, wish: WishedToday): Phrase | undefined {
  if (wish.kind === 'soonest') return undefined;
  const hours = hoursOn(office, today(desk));
  if (hours === undefined) return undefined;
  if (wish.kind === 'between')
    return isOpenWithin(office, today(desk), wish) ? undefined : wording('desk-closed-then', { hours });
  return wish.at <= now || isOpen(office, wish.at)
    ? undefined
    : wording('desk-closed-at', { hours, time: timeArg(desk, wish.at) });
}

/** A place is kept for somebody who comes late, as the office's file has it; in words of its own. */
export function sayStillKept(draft: Draft, ticket: Ticket): void {
  draft.say(stillKept(draft, ticket), ticketRows(ticket));
}

/** Whether a place is kept for somebody who comes late, as the office's file has it. */
function stillKept(draft: Draft, ticket: Ticket): Phrase {
  return wording('desk-late', {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    minutes: draft.office.noShowMinutes,
  });
}

function absolute(ticket: Ticket, wish: Exclude<WishedTime, { readonly kind: 'otherDay' }>): WishedToday {
  if (wish.kind !== 'shift') return wish;
  return { kind: 'at', at: new Date(ticket.startAt.getTime() + wish.minutes * MINUTE_MS) };
}

/** What is free at a wished time, in a sentence. */
function found(draft: Draft, wish: WishedToday, fits: boolean): Phrase {
  switch (wish.kind) {
    case 'soonest':
      return wording('desk-time-soonest');
    case 'at': {
      const time = timeArg(draft.desk, wish.at);
      if (fits) return wording('desk-time-free', { time });
      const closed = closedAt(draft, wish);
      if (closed !== undefined) return joined([closed, wording('desk-near-it')], ' ');
      return wording(wish.at > draft.now ? 'desk-time-none' : 'desk-slot-past', { time });
    }
    default: {
      if (fits) return wording('desk-time-between');
      const closed = closedAt(draft, wish);
      return closed === undefined ? wording('desk-time-between-none') : joined([closed, wording('desk-near-it')], ' ');
    }
  }
}
