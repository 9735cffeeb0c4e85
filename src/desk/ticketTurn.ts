import { nearestFree } from '../booking/daySlots';
import { isLive } from '../booking/mayBook';
import { reminderOf } from '../notices/reminders';
import { isLate } from '../queue/late';
import { instantOf, type TimeOfDay } from '../time';
import { joined, wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import { sayLate } from './lateTurn';
import { lineMoved } from './lineMoved';
import { promisedAt } from './promise';
import type { Ticket } from './records';
import { hourRows, inRows, moveButton, slotsOfHour } from './slotRows';
import { counterById, slotIdOf, slotsToday, timeArg, today } from './today';

const TIMES_SHOWN = 4;

/** The chat's tickets of today, each with its buttons. */
export async function myTickets(draft: Draft): Promise<void> {
  const tickets = (await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk))).filter(
    isLive,
  );
  if (tickets.length === 0) {
    draft.say(wording('desk-no-booking'), [[act(wording('desk-button-book-today'), 'book')]]);
    return;
  }
  for (const ticket of tickets) sayTicket(draft, ticket);
}

export async function showTicket(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  return ticket && isLive(ticket) ? sayTicket(draft, ticket) : sayOver(draft);
}

/** Shows other times of today for a ticket. */
export async function showMoves(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (ticket?.state !== 'booked') return sayOver(draft);
  const slots = await slotsToday(draft.desk, counterById(draft.office, ticket.counter));
  const free = nearestFree(slots, ticket.startAt, draft.now, TIMES_SHOWN).filter((slot) => slot.id !== ticket.slotId);
  const about = { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) };
  if (free.length === 0) return draft.say(wording('desk-no-other-slot', about), ticketRows(ticket));

  draft.say(wording('desk-move-to', about), [
    ...inRows(free.map((slot) => moveButton(draft, slot, ticket.id))),
    [otherMoves(ticket), act(wording('desk-button-keep'), 'tick', ticket.id)],
  ]);
}

/** All free times of today for a ticket, by the hour: the hours, or with `hour` (`09`) the slots of one. */
export async function showMoveHours(draft: Draft, ticketId: string, hour: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (ticket?.state !== 'booked') return sayOver(draft);
  const slots = (await slotsToday(draft.desk, counterById(draft.office, ticket.counter))).filter(
    (slot) => slot.id !== ticket.slotId,
  );
  const within = inRows(slotsOfHour(draft, slots, hour).map((slot) => moveButton(draft, slot, ticket.id)));
  const hours = hourRows(draft, slots, (each, label) => act(label, 'moveIn', ticket.id, each));
  const about = { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) };
  if (hours.length === 0) return draft.say(wording('desk-no-other-slot', about), ticketRows(ticket));
  const keep = act(wording('desk-button-keep'), 'tick', ticket.id);
  const rows = within.length > 0 ? [...within, [otherMoves(ticket), keep]] : [...hours, [keep]];
  draft.say(wording('desk-move-to', about), rows);
}

/** Leads to all free times of today for a ticket. */
export function otherMoves(ticket: Ticket): Button {
  return act(wording('desk-button-more-slots'), 'moveIn', ticket.id, 'all');
}

/** Moves a ticket to another slot of today: takes the new place first, frees the old one after. */
export async function moveTicket(draft: Draft, ticketId: string, time: TimeOfDay): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  // Repeated after a crash, it has moved already, even when the slot has begun meanwhile.
  const isMoved = ticket?.act === draft.turn.key;
  if (!ticket || (ticket.state !== 'booked' && !isMoved)) return sayOver(draft);
  const { slots, tickets, notices } = draft.desk.store;
  const startAt = instantOf(ticket.day, time, draft.office.zone);
  const slotId = slotIdOf(draft.office, ticket.day, counterById(draft.office, ticket.counter), time);
  const taken = startAt > draft.now || isMoved ? await slots.takePlace(slotId, ticketId) : undefined;
  if (!taken?.ok) {
    draft.say(wording(startAt > draft.now ? 'desk-slot-taken' : 'desk-slot-past', { time: { time } }));
    return showMoves(draft, ticketId);
  }

  const change = { from: ['booked'], to: 'booked', set: { slotId, startAt }, ...byResident(draft) } as const;
  const moved = await tickets.move(draft.office.id, ticketId, change);
  if (!moved.ok) {
    // An old button may name the place that the ticket holds: that one is not free, unless the ticket has given it up meanwhile.
    const holds = moved.reason === 'state' && isLive(moved.value) && slotId === moved.value.slotId;
    if (!holds) await slots.freePlace(slotId, ticketId);
    return sayOver(draft);
  }
  await freeOtherPlaces(draft, moved.value);
  await notices.withdraw(`reminder|${ticketId}|`);
  await notices.plan(reminderOf(draft.office, moved.value, draft.now));
  draft.settlePressed();
  const words = wording('desk-moved', { number: moved.value.number, time: { time } });
  draft.say(joined([words, ...(await promisedAt(draft, moved.value))]), ticketRows(moved.value));
}

export async function askDrop(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (!ticket || !isLive(ticket)) return sayOver(draft);
  draft.say(wording('desk-drop-sure', { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) }), [
    [act(wording('desk-button-drop-yes'), 'dropYes', ticket.id)],
    [act(wording('desk-button-keep'), 'tick', ticket.id)],
  ]);
}

/** Cancels a ticket; its place is free at once. */
export async function dropTicket(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (!ticket) return sayOver(draft);
  const change = { from: ['booked', 'checkedIn', 'called'], to: 'cancelled', ...byResident(draft) } as const;
  const moved = await draft.desk.store.tickets.move(draft.office.id, ticketId, change);
  if (!moved.ok) return sayOver(draft);

  await draft.desk.store.slots.freePlace(ticket.slotId, ticket.id);
  await draft.desk.store.notices.withdraw(`reminder|${ticketId}|`);
  await lineMoved(draft.desk, ticket.day, ticket.counter);
  draft.settlePressed();
  const again = act(wording('desk-button-book-again'), 'book', ticket.dossierId ?? '-', ticket.procedureId ?? '');
  draft.say(wording('desk-dropped', { number: ticket.number }), [[again]]);
}

/** The resident says that they are in the hall. Somebody marked as not here may still come. */
export async function checkIn(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await ownTicket(draft, ticketId);
  if (!ticket) return sayOver(draft);
  const change = { from: ['booked', 'noShow'], to: 'checkedIn', ...byResident(draft) } as const;
  const moved = await draft.desk.store.tickets.move(draft.office.id, ticketId, change);
  if (moved.ok) {
    const counter = counterById(draft.office, ticket.counter).name;
    draft.settlePressed();
    return draft.say(wording('desk-checked-in', { number: ticket.number, counter }), ticketRows(moved.value));
  }
  return moved.reason === 'state' && isLive(moved.value) ? sayTicket(draft, moved.value) : sayOver(draft);
}

/** What can be done with a ticket in its state. */
export function ticketRows(ticket: Ticket): Button[][] {
  const drop = act(wording('desk-button-drop'), 'drop', ticket.id);
  if (ticket.state === 'booked')
    return [
      [act(wording('desk-button-here'), 'here', ticket.id)],
      [act(wording('desk-button-move'), 'move', ticket.id), drop],
    ];
  return ticket.state === 'checkedIn' || ticket.state === 'called' ? [[drop]] : [];
}

/** The chat's own ticket of today; another's, or one of another day, is as if it did not exist. */
export async function ownTicket(draft: Draft, ticketId: string): Promise<Ticket | undefined> {
  const ticket = await draft.desk.store.tickets.get(draft.office.id, ticketId);
  return ticket?.chatId === draft.chat.id && ticket.day === today(draft.desk) ? ticket : undefined;
}

/** Frees every place of the day that still names the ticket beside the one that it holds now. */
async function freeOtherPlaces(draft: Draft, ticket: Ticket): Promise<void> {
  const { slots } = draft.desk.store;
  for (const slot of await slots.ofDay(draft.office.id, ticket.day, ticket.counter)) {
    if (slot.id !== ticket.slotId && slot.ticketIds.includes(ticket.id)) await slots.freePlace(slot.id, ticket.id);
  }
}

function byResident(draft: Draft) {
  return { by: 'resident', act: draft.turn.key, at: draft.now } as const;
}

export function sayTicket(draft: Draft, ticket: Ticket): void {
  if (isLate(draft.office, ticket, draft.now)) {
    sayLate(draft, ticket);
    return;
  }
  const counter = counterById(draft.office, ticket.counter).name;
  const words = wording(`desk-ticket-${ticket.state}`, {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    counter,
  });
  draft.say(words, ticketRows(ticket));
}

export function sayOver(draft: Draft): void {
  draft.say(wording('desk-ticket-over'), [[act(wording('desk-button-book-today'), 'book')]]);
}
