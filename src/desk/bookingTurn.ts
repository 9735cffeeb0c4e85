import { freeSlots, nearestFree } from '../booking/daySlots';
import { isLive, mayBook } from '../booking/mayBook';
import { reminderOf } from '../notices/reminders';
import type { Counter } from '../procedures/office';
import { instantOf, type OfficeDay, type TimeOfDay } from '../time';
import { joined, type Phrase, wording } from '../wording/phrase';
import { askToRemember } from './dataTurn';
import { act, type Draft } from './draft';
import { sayNothingFree } from './openingTurn';
import { promised } from './promise';
import type { CounterSlot, Dossier, Ticket } from './records';
import { counterFor, hourButton, hourRows, inRows, otherTimes, slotButton, slotsOfHour } from './slotRows';
import { sayOver, ticketRows } from './ticketTurn';
import { counterById, slotIdOf, slotsToday, timeArg, today } from './today';

const SLOTS_SHOWN = 8;
const NEAREST_SHOWN = 3;

/** What a place is booked for: a dossier, a procedure without one, or just a question. */
export interface BookingFor {
  readonly dossier?: Dossier | undefined;
  readonly procedure?: string | undefined;
}

/** Shows today's free slots, or says when booking opens again and offers a message at that moment. */
export async function showSlots(draft: Draft, wish: BookingFor): Promise<void> {
  if (await refused(draft, wish)) return;
  const counter = counterFor(draft, wish);
  const slots = freeSlots(await slotsToday(draft.desk, counter), draft.now);
  if (slots.length === 0) return sayNothingFree(draft, wish);

  const title = wording('desk-slots', { day: { day: today(draft.desk) }, counter: counter.name });
  draft.say(joined([title, ...promised(draft, wish)]), [
    ...inRows(slots.slice(0, SLOTS_SHOWN).map((slot) => slotButton(draft, slot, wish))),
    [slots.length > SLOTS_SHOWN ? otherTimes(wish) : undefined],
  ]);
}

/** All of today's free slots, by the hour: the hours, or with `hour` (`09`) the slots of one. */
export async function showHours(draft: Draft, wish: BookingFor, hour: string): Promise<void> {
  if (await refused(draft, wish)) return;
  const counter = counterFor(draft, wish);
  const slots = await slotsToday(draft.desk, counter);
  const within = slotsOfHour(draft, slots, hour);
  const hours = hourRows(draft, slots, (each, label) => hourButton(wish, each, label));
  if (hours.length === 0) return sayNothingFree(draft, wish);
  const title = wording('desk-slots', { day: { day: today(draft.desk) }, counter: counter.name });
  const rows = inRows(within.map((slot) => slotButton(draft, slot, wish)));
  draft.say(title, within.length > 0 ? [...rows, [otherTimes(wish)]] : hours);
}

/** Takes the slot that was pressed; when somebody was faster, offers the nearest ones at once. */
export async function takeSlot(
  draft: Draft,
  wish: BookingFor,
  place: { readonly counter: string; readonly day: OfficeDay; readonly time: TimeOfDay },
): Promise<void> {
  if (place.day !== today(draft.desk)) return sayOnlyToday(draft, wish);
  const ticketId = draft.idFor('ticket');
  if (await refused(draft, wish, ticketId)) return;

  const counter = counterById(draft.office, place.counter);
  const startAt = instantOf(place.day, place.time, draft.office.zone);
  const { slots, tickets, notices } = draft.desk.store;
  // Repeated after a crash, when the slot has begun meanwhile: the ticket that was given then stays given.
  const isGiven = (await tickets.get(draft.office.id, ticketId))?.state === 'booked';
  const taken =
    startAt > draft.now || isGiven
      ? await slots.takePlace(slotIdOf(draft.office, place.day, counter, place.time), ticketId)
      : undefined;
  if (!taken?.ok) return offerNearest(draft, wish, counter, startAt);

  const ticket = await tickets.create(newTicket(draft, ticketId, taken.slot, wish), counter.letter);
  // Repeated when the ticket was given long since, and has left the place meanwhile: by one that slept through its lease.
  if (!isLive(ticket) || ticket.slotId !== taken.slot.id) {
    await slots.freePlace(taken.slot.id, ticketId);
    return sayOver(draft);
  }
  await notices.plan(reminderOf(draft.office, ticket, draft.now));
  draft.settlePressed();
  draft.say(bookedWords(draft, ticket, counter, wish), ticketRows(ticket));
  if (wish.dossier) askToRemember(draft, wish.dossier);
}

/** Says why no more can be booked; false when it can. Staff are exempt from the two-tickets rule. */
export async function refused(draft: Draft, wish: BookingFor, ticketId?: string): Promise<boolean> {
  const { tickets } = draft.desk.store;
  const day = today(draft.desk);
  const index = wish.dossier?.requesterIndex;
  const ofChat = await tickets.ofChat(draft.office.id, draft.chat.id, day);
  const ofRequester = index === undefined ? ofChat : await tickets.byRequester(draft.office.id, index, day);
  // Whose the chat's other tickets are is known only where a dossier says so: the others count for whoever books now.
  const own = ofChat.filter((ticket) => ticket.requesterIndex === undefined || ticket.requesterIndex === index);
  const held = new Map([...ofRequester, ...own].map((ticket) => [ticket.id, ticket]));
  const may = mayBook(
    [...held.values()].filter((ticket) => ticket.id !== ticketId),
    wish.dossier?.id,
  );
  if (may.ok || (draft.staff && may.reason === 'tooMany')) return false;

  const words = may.reason === 'hasTicket' ? 'desk-has-ticket' : 'desk-two-tickets';
  const rows = may.ticket.chatId === draft.chat.id ? ticketRows(may.ticket) : [];
  draft.say(wording(words, { number: may.ticket.number, time: timeArg(draft.desk, may.ticket.startAt) }), rows);
  return true;
}

function newTicket(draft: Draft, id: string, slot: CounterSlot, wish: BookingFor): Omit<Ticket, 'number'> {
  const procedureId = wish.dossier?.procedureId ?? wish.procedure;
  return {
    id,
    officeId: draft.office.id,
    day: slot.day,
    counter: slot.counter,
    slotId: slot.id,
    startAt: slot.startAt,
    chatId: draft.chat.id,
    state: 'booked',
    revision: 0,
    bookedAt: draft.now,
    ...(wish.dossier ? { dossierId: wish.dossier.id } : {}),
    ...(procedureId === undefined ? {} : { procedureId }),
    ...(wish.dossier?.requesterIndex === undefined ? {} : { requesterIndex: wish.dossier.requesterIndex }),
  };
}

async function offerNearest(draft: Draft, wish: BookingFor, counter: Counter, wished: Date): Promise<void> {
  const nearest = nearestFree(await slotsToday(draft.desk, counter), wished, draft.now, NEAREST_SHOWN);
  if (nearest.length === 0) return sayNothingFree(draft, wish);
  draft.clearPressed();
  const why = wished > draft.now ? 'desk-slot-taken' : 'desk-slot-past';
  draft.say(wording(why, { time: timeArg(draft.desk, wished) }), [
    ...inRows(nearest.map((slot) => slotButton(draft, slot, wish))),
    [otherTimes(wish)],
  ]);
}

function sayOnlyToday(draft: Draft, wish: BookingFor): void {
  draft.say(wording('desk-only-today'), [
    [act(wording('desk-button-book-today'), 'book', wish.dossier?.id ?? '-', wish.procedure ?? '')],
  ]);
}

function bookedWords(draft: Draft, ticket: Ticket, counter: Counter, wish: BookingFor): Phrase {
  const time = timeArg(draft.desk, ticket.startAt);
  const booked = wording('desk-booked', {
    number: ticket.number,
    time,
    counter: counter.name,
    day: { day: ticket.day },
  });
  const reminded = reminderOf(draft.office, ticket, draft.now).length > 0;
  return joined([
    booked,
    ...promised(draft, wish, ticket.startAt),
    reminded ? wording('desk-booked-come', { minutes: draft.office.reminderMinutes }) : wording('desk-booked-soon'),
  ]);
}
