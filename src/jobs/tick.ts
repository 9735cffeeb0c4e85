import { isWorkingDay } from '../booking/calendar';
import { isLive } from '../booking/mayBook';
import type { DeskContext } from '../desk/context';
import { lineMoved } from '../desk/lineMoved';
import type { CounterSlot, DossierState, Ticket } from '../desk/records';
import { ofTicket, sequenceAt, tell } from '../desk/tell';
import { slotsToday, today } from '../desk/today';
import { KEPT_DAYS } from '../dialogue/kept';
import type { Office } from '../procedures/office';
import { givenUpAt, isLate } from '../queue/late';
import { addDays } from '../time';

const NOTICES_A_TICK = 500;
const HOURS_INBOX_IS_KEPT = 72;
/** Our proposal, not law (data rules, part D); told in the consent text. */
const DAYS = { dossier: KEPT_DAYS, draft: KEPT_DAYS, ticket: 30, slot: 2, notice: 30 } as const;
const ERASED_A_TICK = 200;
const ENDED: readonly DossierState[] = ['handedOver', 'refused', 'withdrawn', 'expired'];
const DRAFTS: readonly DossierState[] = ['drafting', 'submitted', 'needsMore'];

/** One look at what is due. Safe to repeat, and to be cut off anywhere: the next one goes on. */
export async function tick(desk: DeskContext): Promise<void> {
  await makeSlots(desk);
  await sendDueNotices(desk);
  await askTheLate(desk);
  await expireNoShows(desk);
}

/** Today's slots, once booking has opened. */
async function makeSlots(desk: DeskContext): Promise<void> {
  if (!isWorkingDay(desk.library.office, today(desk))) return;
  for (const counter of desk.library.office.counters) await slotsToday(desk, counter);
}

/** Due notices enter their chat's inbox under their key, so that each is told once. */
async function sendDueNotices(desk: DeskContext): Promise<void> {
  const due = await desk.store.notices.due(desk.clock.now(), NOTICES_A_TICK);
  if (due.length === 0) return;
  const receivedAt = new Date();
  await desk.enqueue(
    due.map((notice, place) => ({
      key: notice.key,
      chatId: notice.chatId,
      source: 'desk',
      receivedSeq: sequenceAt(receivedAt, place),
      body: { notice: notice.kind, about: notice.about },
      receivedAt,
    })),
  );
  await desk.store.notices.queued(due.map((notice) => notice.key));
}

/** Asks those whose slot has passed without them, once a slot, whether they still come. */
async function askTheLate(desk: DeskContext): Promise<void> {
  const { office } = desk.library;
  const now = desk.clock.now();
  for (const counter of office.counters) {
    const tickets = await desk.store.tickets.ofDay(office.id, today(desk), counter.id);
    const late = tickets.filter((ticket) => isLate(office, ticket, now) && now < givenUpAt(office, ticket));
    await tell(
      desk,
      late.flatMap((ticket) => ofTicket(ticket, `late|${ticket.id}|${ticket.slotId}`, 'late')),
    );
  }
}

/**
 * Whoever was called and did not come within the office's minutes gives the place up, and so does whoever did not come for their
 * slot; at the end of the day, everybody who never said that they are here.
 */
async function expireNoShows(desk: DeskContext): Promise<void> {
  const { office } = desk.library;
  const now = desk.clock.now();
  for (const day of [addDays(today(desk), -1), today(desk)]) {
    for (const counter of office.counters) {
      const tickets = await desk.store.tickets.ofDay(office.id, day, counter.id);
      const slots = await desk.store.slots.ofDay(office.id, day, counter.id);
      const gone = tickets.filter(
        (ticket) => isGone(office, ticket, day < today(desk), now) || isHalfDone(ticket, slots),
      );
      const marked: Ticket[] = [];
      for (const ticket of gone) if (await markNoShow(desk, ticket)) marked.push(ticket);
      if (marked.length > 0) await lineMoved(desk, day, counter.id);
      // Last, for a place that is still held tells that the rest may be undone.
      for (const ticket of marked) await desk.store.slots.freePlace(ticket.slotId, ticket.id);
    }
  }
}

function isGone(office: Office, ticket: Ticket, dayIsOver: boolean, now: Date): boolean {
  if (dayIsOver) return isLive(ticket) && ticket.state !== 'serving';
  if (ticket.state === 'booked') return now >= givenUpAt(office, ticket);
  const patience = office.noShowMinutes * 60_000;
  return (
    ticket.state === 'called' && ticket.calledAt !== undefined && now.getTime() - ticket.calledAt.getTime() >= patience
  );
}

/** The run before was cut off after it had marked the ticket. */
function isHalfDone(ticket: Ticket, slots: readonly CounterSlot[]): boolean {
  const slot = slots.find((each) => each.id === ticket.slotId);
  return ticket.state === 'noShow' && ticket.by === 'desk' && slot?.ticketIds.includes(ticket.id) === true;
}

/** Marks it and tells the resident; repeated, it does neither twice. False when somebody moved it meanwhile. */
async function markNoShow(desk: DeskContext, ticket: Ticket): Promise<boolean> {
  // Of the day and slot, when it was never called: somebody who moved to a later slot may miss that one too.
  const key = `noShow|${ticket.id}|${ticket.calledAt?.toISOString() ?? ticket.slotId}`;
  const moved = await desk.store.tickets.move(ticket.officeId, ticket.id, {
    from: [ticket.state],
    to: 'noShow',
    by: 'desk',
    act: key,
    at: desk.clock.now(),
  });
  if (!moved.ok) return false;
  if (ticket.day === today(desk))
    await tell(desk, ofTicket(ticket, key, ticket.calledAt === undefined ? 'gaveUp' : 'noShow'));
  return true;
}

/** Erases what is kept no longer. Run once an hour. */
export async function eraseDue(desk: DeskContext): Promise<void> {
  const { store, library } = desk;
  const officeId = library.office.id;
  const day = today(desk);
  await store.inbox.eraseBefore(new Date(Date.now() - HOURS_INBOX_IS_KEPT * 3_600_000));
  await store.slots.eraseBefore(addDays(day, -DAYS.slot));
  await store.tickets.eraseBefore(addDays(day, -DAYS.ticket));
  await store.notices.eraseBefore(daysAgo(desk, DAYS.notice));
  await store.mishearings.eraseBefore(desk.clock.now());
  for (const dossier of await store.dossiers.touchedBefore(
    daysAgo(desk, DAYS.dossier),
    [...DRAFTS, ...ENDED],
    ERASED_A_TICK,
  ))
    await store.dossiers.erase(officeId, dossier.id);
  const untouched = await store.chats.untouchedSince(daysAgo(desk, DAYS.draft), ERASED_A_TICK);
  await tell(
    desk,
    untouched.map((chatId) => ({ key: `drafts|${chatId}|${day}`, chatId, notice: 'drafts', about: {} })),
  );
}

function daysAgo(desk: DeskContext, days: number): Date {
  return new Date(desk.clock.now().getTime() - days * 86_400_000);
}
