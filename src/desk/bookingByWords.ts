import { isOpen, nextOpening } from '../booking/calendar';
import { isLive } from '../booking/mayBook';
import { officeDayOf } from '../time';
import type { Entity, Understanding } from '../understanding/understanding';
import { wording } from '../wording/phrase';
import { act, type Draft } from './draft';
import { noteLateComer } from './lateTurn';
import { hoursOn } from './menu';
import { sayNothingFree } from './openingTurn';
import type { Dossier, Ticket } from './records';
import { askDrop, myTickets, showMoves } from './ticketTurn';
import { bookAt, moveAt, sayStillKept } from './timedOffers';
import { namedTicket, wishedTime } from './timeWish';
import { timeArg, today } from './today';

/** This share of a message being times, it is about nothing else. */
const MOSTLY = 0.6;
/** So many readings count as likely. */
const LIKELIEST = 3;

/** Somebody asks for a place, perhaps at a time that they name: that one is offered for one tap, or the nearest to it. */
export async function bookByWords(draft: Draft, understood: Understanding, procedure?: string): Promise<void> {
  const wish = wishedTime(understood.entities, today(draft.desk));
  const { dossier, ticket } = await waiting(draft, procedure);
  const named = wish !== undefined && wish.kind !== 'otherDay';
  if (named && ticket?.state === 'booked') return moveAt(draft, ticket, wish);
  const needsOne = ticket === undefined ? dossier : undefined;
  const held = named && !draft.staff ? await heldFor(draft, needsOne?.procedureId ?? procedure, needsOne) : undefined;
  if (held && named) return moveAt(draft, held, wish, { dossier, procedure });
  return bookAt(draft, { dossier, procedure }, wish);
}

/** The only place of today, without a dossier, that may well be for the same: nobody takes a second one without meaning to. */
async function heldFor(
  draft: Draft,
  procedure: string | undefined,
  dossier: Dossier | undefined,
): Promise<Ticket | undefined> {
  const booked = (await liveTickets(draft, undefined)).filter(({ state }) => state === 'booked');
  const [only, ...more] = booked.filter(({ dossierId }) => dossierId === undefined);
  if (only === undefined || more.length > 0) return undefined;
  const isSame = only.procedureId === procedure;
  return isSame || (dossier === undefined && (procedure === undefined || only.procedureId === undefined))
    ? only
    : undefined;
}

/** Somebody wants another time for their place: the one that they name is offered for one tap, or the nearest to it. */
export async function changeByWords(draft: Draft, understood: Understanding): Promise<void> {
  const wish = wishedTime(understood.entities, today(draft.desk), { latter: true });
  const live = await liveTickets(draft, namedTicket(understood.entities));
  const [ticket] = live;
  if (!ticket) {
    if (!wish || wish.kind === 'shift') return myTickets(draft);
    draft.say(wording('desk-no-booking'));
    return bookAt(draft, await waiting(draft), wish);
  }
  if (live.length > 1) return myTickets(draft);
  return wish ? moveAt(draft, ticket, wish) : showMoves(draft, ticket.id);
}

/** Somebody gives their place up: asked once, for the ticket itself. */
export async function cancelByWords(draft: Draft, understood: Understanding): Promise<void> {
  const live = await liveTickets(draft, namedTicket(understood.entities));
  const [ticket] = live;
  if (!ticket) return myTickets(draft);
  if (live.length === 1) return askDrop(draft, ticket.id);
  draft.say(
    wording('desk-drop-which'),
    live.map((each) => [
      act(
        wording('desk-button-drop-at', { number: each.number, time: timeArg(draft.desk, each.startAt) }),
        'drop',
        each.id,
      ),
    ]),
  );
}

/**
 * Whether words that were not understood for certain are about when to come: hardly more than a time ("chiều nay", "nửa tiếng
 * nữa"), or a time in what may well be about booking ("mai đi được không").
 */
export function speaksOfATime(understood: Understanding, text: string): boolean {
  const times = timesIn(understood);
  if (times.length === 0) return false;
  if (isMostlyTime(understood, text)) return true;
  const readings = [understood, ...understood.alternatives].slice(0, LIKELIEST);
  return (
    understood.decision === 'ask' &&
    readings.some(({ intent }) => intent === 'book_slot' || intent === 'change_booking')
  );
}

/** Whether words are hardly more than a time: "tối nay 7h". */
export function isMostlyTime(understood: Understanding, text: string): boolean {
  const said = timesIn(understood).reduce((length, time) => length + time.text.length, 0);
  return said > 0 && said >= text.trim().length * MOSTLY;
}

function timesIn({ entities }: Understanding): readonly Entity[] {
  return entities.filter((entity) => entity.type === 'time' || entity.type === 'shift');
}

/** A time alone is for the place that they have, when they have one; else for the one that they want, for `procedure`. */
export async function answerTime(draft: Draft, understood: Understanding, procedure?: string): Promise<void> {
  const { dossier, ticket } = await waiting(draft, procedure);
  const isFree = dossier !== undefined && ticket === undefined;
  const shifts = understood.entities.some((entity) => entity.type === 'shift');
  const has = (await liveTickets(draft, undefined)).length > 0;
  return shifts || (has && !isFree) ? changeByWords(draft, understood) : bookByWords(draft, understood, procedure);
}

/** "Chắc tui tới trễ": whether the place is kept, what happens when its time is over, or that there is none to be late for. */
export async function comeLate(draft: Draft, understood: Understanding): Promise<void> {
  if (await noteLateComer(draft)) return;
  const live = await liveTickets(draft, namedTicket(understood.entities));
  const [ticket] = live;
  if (ticket === undefined) return sayNoneToBeLateFor(draft);
  const wish = wishedTime(understood.entities, today(draft.desk), { latter: true });
  if (wish !== undefined || live.length > 1) return changeByWords(draft, understood);
  return sayStillKept(draft, ticket);
}

function sayNoneToBeLateFor(draft: Draft): void {
  const { desk, office, now } = draft;
  const day = today(desk);
  const hours = hoursOn(office, day);
  const isOver = !isOpen(office, now) && officeDayOf(nextOpening(office, now), office.zone) !== day;
  if (hours === undefined || isOver) {
    sayNothingFree(draft, {}, wording('desk-no-booking'));
    return;
  }
  draft.say(wording('desk-late-without', { hours }), [[act(wording('desk-button-book-today'), 'book')]]);
}

/** The dossier that still has to be brought to the counter, one without a place before one that has one, with its ticket of today. */
export async function waiting(
  draft: Draft,
  procedure?: string,
): Promise<{ readonly dossier?: Dossier | undefined; readonly ticket?: Ticket | undefined }> {
  const { dossiers, tickets } = draft.desk.store;
  const live = (await tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk))).filter(isLive);
  const waits = (await dossiers.ofChat(draft.office.id, draft.chat.id)).filter(
    (dossier) =>
      (dossier.state === 'submitted' || dossier.state === 'needsMore') &&
      (procedure === undefined || dossier.procedureId === procedure),
  );
  const ticketOf = (dossier: Dossier) => live.find((ticket) => ticket.dossierId === dossier.id);
  const dossier = waits.find((each) => ticketOf(each) === undefined) ?? waits[0];
  return { dossier, ticket: dossier && ticketOf(dossier) };
}
/** The chat's tickets of today that are still to be served; only the named one when it is among them. */
async function liveTickets(draft: Draft, named: string | undefined): Promise<readonly Ticket[]> {
  const live = (await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk))).filter(
    isLive,
  );
  const same = live.filter((ticket) => ticket.number === named);
  return same.length > 0 ? same : live;
}
