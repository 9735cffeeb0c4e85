import { isWorkingDay } from '../booking/calendar';
import { freeSlots, nearestFree } from '../booking/daySlots';
import { mayBook } from '../booking/mayBook';
import { reminderOf } from '../notices/reminders';
import type { Counter } from '../procedures/office';
import { instantOf, type OfficeDay, type TimeOfDay, timeOfDayOf } from '../time';
import { joined, type Phrase, wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import { promised } from './promise';
import type { CounterSlot, Dossier, Ticket } from './records';
import { ticketRows } from './ticketTurn';
import { bookingOpening, counterById, slotIdOf, slotsToday, timeArg, today } from './today';

const SLOTS_SHOWN = 8;
const NEAREST_SHOWN = 3;
const SLOTS_IN_A_ROW = 2;

/** What a place is booked for: a dossier, a procedure without one, or just a question. */
export interface BookingFor {
  readonly dossier?: Dossier | undefined;
  readonly procedure?: string | undefined;
}

/** Shows today's free slots, or says when booking opens again and offers a message at that moment. */
export async function showSlots(draft: Draft, wish: BookingFor, page = 0): Promise<void> {
  if (await refused(draft, wish)) return;
  const counter = counterFor(draft, wish);
  const slots = freeSlots(await slotsToday(draft.desk, counter), draft.now);
  if (slots.length === 0) return sayNothingFree(draft, wish);

  const shown = slots.slice(page * SLOTS_SHOWN, (page + 1) * SLOTS_SHOWN);
  const more = slots.length > (page + 1) * SLOTS_SHOWN;
  const title = wording('desk-slots', { day: { day: today(draft.desk) }, counter: counter.name });
  draft.say(joined([title, ...promised(draft, wish)]), [
    ...inRows(shown.map((slot) => slotButton(draft, slot, wish))),
    [
      more
        ? act(wording('desk-button-more-slots'), 'more', wish.dossier?.id ?? '-', `${page + 1}.${wish.procedure ?? ''}`)
        : undefined,
    ],
  ]);
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
  await notices.plan(reminderOf(draft.office, ticket, draft.now));
  draft.clearPressed();
  draft.say(bookedWords(draft, ticket, counter, wish), ticketRows(ticket));
}

/** Plans the message at the moment when booking opens. */
export async function askForOpening(draft: Draft, wish: BookingFor): Promise<void> {
  const opening = bookingOpening(draft.desk);
  await draft.desk.store.notices.plan([
    {
      key: `opens|${draft.chat.id}|${opening.day}`,
      officeId: draft.office.id,
      chatId: draft.chat.id,
      kind: 'opens',
      dueAt: opening.at,
      about: {
        ...(wish.dossier ? { dossier: wish.dossier.id } : {}),
        ...(wish.procedure ? { procedure: wish.procedure } : {}),
      },
    },
  ]);
  draft.say(wording('desk-opens-planned', { day: { day: opening.day }, time: timeArg(draft.desk, opening.at) }));
}

/** Says why no more can be booked; false when it can. Staff are exempt from the two-tickets rule. */
async function refused(draft: Draft, wish: BookingFor, ticketId?: string): Promise<boolean> {
  const { tickets } = draft.desk.store;
  const day = today(draft.desk);
  const index = wish.dossier?.requesterIndex;
  const ofChat = await tickets.ofChat(draft.office.id, draft.chat.id, day);
  const ofRequester = index === undefined ? ofChat : await tickets.byRequester(draft.office.id, index, day);
  const dossierId = wish.dossier?.id;
  const held = [
    ...ofRequester,
    ...ofChat.filter((ticket) => dossierId !== undefined && ticket.dossierId === dossierId),
  ];
  const may = mayBook(
    held.filter((ticket) => ticket.id !== ticketId),
    dossierId,
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
    [act(wording('desk-button-more-slots'), 'book', wish.dossier?.id ?? '-', wish.procedure ?? '')],
  ]);
}

function sayNothingFree(draft: Draft, wish: BookingFor): void {
  const opening = bookingOpening(draft.desk);
  const why = isWorkingDay(draft.office, today(draft.desk)) ? 'desk-full-today' : 'desk-closed-booking';
  draft.say(wording(why, { day: { day: opening.day }, time: timeArg(draft.desk, opening.at) }), [
    [act(wording('desk-button-tell-me'), 'opens', wish.dossier?.id ?? '-', wish.procedure ?? '')],
    [act(wording('desk-button-hours'), 'hours')],
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

function counterFor(draft: Draft, wish: BookingFor): Counter {
  const procedure = draft.desk.library.procedures.get(wish.dossier?.procedureId ?? wish.procedure ?? '');
  return counterById(draft.office, wish.dossier?.counter ?? procedure?.counter);
}

function slotButton(draft: Draft, slot: CounterSlot, wish: BookingFor): Button {
  const time = timeOfDayOf(slot.startAt, draft.office.zone);
  const where = `${slot.counter}.${time.replace(':', '')}.${slot.day.slice(5)}`;
  return act(
    wording('desk-slot', { time: { time }, left: slot.placesLeft }),
    'slot',
    wish.dossier?.id ?? wish.procedure ?? '-',
    where,
  );
}

export function inRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let from = 0; from < buttons.length; from += SLOTS_IN_A_ROW)
    rows.push(buttons.slice(from, from + SLOTS_IN_A_ROW));
  return rows;
}
