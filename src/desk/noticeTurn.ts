import { isLate } from '../queue/late';
import { aheadOf } from '../queue/line';
import { joined, type Phrase, wording } from '../wording/phrase';
import { shownCode } from './codes';
import { asksAnswers } from './dossierWords';
import { act, type Draft } from './draft';
import { sayLate, sayMissed } from './lateTurn';
import type { Dossier, DossierState, Ticket } from './records';
import { ticketRows } from './ticketTurn';
import { counterById, timeArg, today } from './today';

type About = Readonly<Record<string, string>>;

/**
 * Tells what is due, if it is still so: a reminder of a ticket that was moved or cancelled meanwhile is not given. No name, no
 * procedure: what a notice says can be read on a lock screen.
 */
export async function tellNotice(draft: Draft, notice: string, about: About): Promise<void> {
  switch (notice) {
    case 'reminder':
      return remind(draft, about);
    case 'near':
      return tellNear(draft, about);
    case 'called':
      return tellMissed(draft, about, 'called');
    case 'late':
      return askTheLate(draft, about);
    case 'noShow':
    case 'gaveUp':
      return tellMissed(draft, about, 'noShow');
    case 'back':
      return tellBack(draft, about);
    case 'opens':
      return tellOpens(draft, about);
    case 'needsMore':
    case 'received':
    case 'ready':
    case 'refused':
      return tellState(draft, notice, about);
    case 'sentAgain':
      return draft.desk.staffSide.tellSentAgain(draft, about.dossier ?? '');
    case 'comingLate':
      return draft.desk.staffSide.tellComingLate(draft, about.ticket ?? '');
    case 'handedOver':
      return askRating(draft, about);
    case 'notReceived':
    case 'notReady':
    case 'notRefused':
      return tellTakenBack(draft, notice, about);
    case 'dueChanged':
      return tellState(draft, notice, about);
    case 'drafts':
      return forgetDrafts(draft);
    case 'flood':
      return draft.say(wording('desk-flood'));
    case 'alert':
      return draft.say(wording('desk-operator-alert', { code: about.code ?? '', reference: about.reference ?? '' }));
    default:
      throw new Error(`unknown notice ${notice}`);
  }
}

/** Nobody touched them for as long as drafts are kept: said when they were put down, so nothing is said now. */
function forgetDrafts(draft: Draft): void {
  draft.drop('open', 'expecting', 'lastTyped', 'staffDraft');
  draft.change({ paused: [] });
}

async function remind(draft: Draft, about: About): Promise<void> {
  const ticket = await ticketOf(draft, about);
  if (ticket?.state !== 'booked' || ticket.slotId !== about.slot || ticket.startAt <= draft.now) return;
  const words = wording('desk-reminder', {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    counter: counterById(draft.office, ticket.counter).name,
  });
  draft.say(words, [
    ...ticketRows(ticket),
    [ticket.dossierId === undefined ? undefined : act(wording('desk-button-papers'), 'papers', ticket.dossierId)],
  ]);
}

async function tellNear(draft: Draft, about: About): Promise<void> {
  const ticket = await ticketOf(draft, about);
  if (!ticket) return;
  const ahead = aheadOf(ticket, await draft.desk.store.tickets.ofDay(draft.office.id, ticket.day, ticket.counter));
  if (ahead === undefined) return;
  draft.say(
    wording('desk-near', { ahead, number: ticket.number, counter: counterById(draft.office, ticket.counter).name }),
    ticketRows(ticket),
  );
}

async function tellMissed(draft: Draft, about: About, state: 'called' | 'noShow'): Promise<void> {
  const ticket = await ticketOf(draft, about);
  if (ticket?.state === state) sayMissed(draft, ticket);
}

/** A clerk put somebody who was called or absent back into the line. */
async function tellBack(draft: Draft, about: About): Promise<void> {
  const ticket = await ticketOf(draft, about);
  if (ticket?.state !== 'checkedIn') return;
  const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, ticket.day, ticket.counter);
  const counter = counterById(draft.office, ticket.counter).name;
  const ahead = aheadOf(ticket, tickets) ?? 0;
  draft.say(wording('desk-back-in-line', { number: ticket.number, counter, ahead }), ticketRows(ticket));
}

async function askTheLate(draft: Draft, about: About): Promise<void> {
  const ticket = await ticketOf(draft, about);
  if (ticket && isLate(draft.office, ticket, draft.now)) sayLate(draft, ticket);
}

function tellOpens(draft: Draft, about: About): void {
  draft.say(wording('desk-opens-now'), [
    [act(wording('desk-button-book-today'), 'book', about.dossier ?? '-', about.procedure ?? '')],
  ]);
}

/** The code and what happened, nothing more; the rest behind a button. */
async function tellState(draft: Draft, notice: string, about: About): Promise<void> {
  const dossier = await dossierOf(draft, about);
  if (!dossier || (notice !== 'dueChanged' && dossier.state !== notice)) return;
  const button =
    notice === 'ready'
      ? act(wording('desk-button-ready'), 'ready', dossier.id)
      : act(wording('desk-button-see'), 'dos', dossier.id);
  const mend = asksAnswers(dossier) ? [act(wording('desk-button-mend'), 'mend', dossier.id)] : [];
  const due = notice === 'received' ? dueWords(draft, dossier) : [];
  const words = wording(`desk-notice-${notice}`, { code: shownCode(dossier.code), what: howMuchMore(dossier) });
  draft.say(joined([words, ...due]), [mend, [button]]);
}

/** How much a clerk asked for, and of what kind, which anybody may read on a lock screen. */
function howMuchMore({ request }: Dossier): Phrase {
  const asked = [
    ['desk-more-papers', request?.papers.length ?? 0],
    ['desk-more-answers', request?.questions.length ?? 0],
  ] as const;
  const told = asked.filter(([, count]) => count > 0).map(([words, count]) => wording(words, { count }));
  return joined(told, ', ');
}

/** What holds again by now needs no word that it did not. */
const HOLDS_AGAIN: Readonly<Record<'notReceived' | 'notReady' | 'notRefused', readonly DossierState[]>> = {
  notReceived: ['received', 'processing', 'ready', 'handedOver'],
  notReady: ['ready', 'handedOver'],
  notRefused: ['refused'],
};

/** A clerk took back what the resident was told: they are told so, unless it holds again by now. */
async function tellTakenBack(draft: Draft, notice: keyof typeof HOLDS_AGAIN, about: About): Promise<void> {
  const dossier = await dossierOf(draft, about);
  if (!dossier || HOLDS_AGAIN[notice].includes(dossier.state)) return;
  const words = wording(`desk-notice-${notice}`, { code: shownCode(dossier.code) });
  draft.say(words, [[act(wording('desk-button-see'), 'dos', dossier.id)]]);
}

/** When the result is to be had, as it was computed when the papers were taken in. */
function dueWords(draft: Draft, dossier: Dossier): Phrase[] {
  if (dossier.dueDay === undefined) return [];
  return [
    dossier.dueDay === today(draft.desk)
      ? wording('desk-due-today')
      : wording('desk-dossier-due', { day: { day: dossier.dueDay } }),
  ];
}

async function askRating(draft: Draft, about: About): Promise<void> {
  const dossier = await dossierOf(draft, about);
  if (dossier?.state !== 'handedOver' || dossier.rating) return;
  const scores = [1, 2, 3, 4, 5].map((score) =>
    act(wording('desk-score', { score }), 'rate', dossier.id, String(score)),
  );
  draft.say(joined([wording('desk-rate', { code: shownCode(dossier.code) })]), [scores], { question: true });
}

async function ticketOf(draft: Draft, about: About): Promise<Ticket | undefined> {
  const ticket =
    about.ticket === undefined ? undefined : await draft.desk.store.tickets.get(draft.office.id, about.ticket);
  return ticket?.chatId === draft.chat.id ? ticket : undefined;
}

async function dossierOf(draft: Draft, about: About): Promise<Dossier | undefined> {
  const dossier =
    about.dossier === undefined ? undefined : await draft.desk.store.dossiers.get(draft.office.id, about.dossier);
  return dossier?.chatId === draft.chat.id ? dossier : undefined;
}
