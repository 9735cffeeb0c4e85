import { readDossierCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import type { Ticket } from '../desk/records';
import { timeArg, today } from '../desk/today';
import type { Counter } from '../procedures/office';
import { wording } from '../wording/phrase';
import { moveDossierTo, openDossier } from './dossierDesk';
import { offerNearest } from './nearCodes';
import { countersOf } from './permission';
import { moveTicketTo, showTicketDesk } from './ticketDesk';

/** `a17`, `A017`, `gọi A17`, `mời số A017`, `gọi lại A17`; without its letter after "gọi" or "số". */
const NUMBER =
  /^\s*(?<call>(?:gọi|goi|mời|moi|kêu|keu|call)\s+(?<again>lại\s+|lai\s+|again\s+)?)?(?<named>(?:số|so|number)\s+)?(?<letter>[a-z])?\s?-?0*(?<digits>\d{1,3})\s*$/iu;

/**
 * Does what a clerk typed: a code opens its dossier, a number its ticket of today, "gọi A017" calls it, "trả kết quả" with a code
 * hands it over once that is asked back. For what has the look of a code and is none, the nearest ones are offered. False when it is
 * none of these; in the middle of questions of a procedure only numbers are followed that somebody holds or that are called.
 */
export async function openTyped(draft: Draft, text: string): Promise<boolean> {
  const code = codeWithin(text);
  const dossier = code === undefined ? undefined : await draft.desk.store.dossiers.byCode(draft.office.id, code);
  if (dossier) {
    const handsOver = dossier.state === 'ready' && draft.desk.wishes.says('clerk-hand-over', text);
    await (handsOver ? moveDossierTo(draft, dossier.id, 'handedOver') : openDossier(draft, dossier.id));
    return true;
  }
  return (await followNumber(draft, text)) || (draft.state.open === undefined && (await offerNearest(draft, text)));
}

/** A code that is all of a message, or one word of it. */
function codeWithin(text: string): string | undefined {
  const codes = [text, ...text.split(/[\s,;:]+/u)].map(readDossierCode);
  return codes.find((code) => code !== undefined);
}

/** Today's ticket of a number, at a counter the clerk works: shown, or called. */
async function followNumber(draft: Draft, text: string): Promise<boolean> {
  const { call, again, named, letter, digits } = NUMBER.exec(text)?.groups ?? {};
  if (digits === undefined || (letter ?? call ?? named) === undefined) return false;
  const counters = countersOf(draft).filter((each) => letter === undefined || each.letter === letter.toUpperCase());
  const [counter] = counters;
  if (!counter) return false;
  const tickets = await ticketsOf(draft, counters, digits.padStart(3, '0'));
  const [ticket, ...others] = tickets;
  // "A45" may answer a question for a number: of a clerk's own procedure, perhaps.
  if (!ticket && draft.state.open && call === undefined) return false;
  if (!ticket) {
    const number = numberOf(counter, digits.padStart(3, '0'));
    draft.say(wording('staff-no-number', { number }), [[act(wording('staff-button-line'), 'line', counter.id)]]);
  } else if (others.length > 0) {
    const open = tickets.map(({ id, number }) => act(wording('staff-button-open-ticket', { number }), 'sTick', id));
    draft.say(wording('staff-which-number', { number: digits }), [open]);
  } else if (call === undefined) await showTicketDesk(draft, ticket.id);
  else await callByWords(draft, ticket, again !== undefined);
  return true;
}

/** Today's tickets of a number at some counters. */
async function ticketsOf(draft: Draft, counters: readonly Counter[], digits: string): Promise<readonly Ticket[]> {
  const { store } = draft.desk;
  const there = await Promise.all(
    counters.map(({ id }) => store.tickets.ofDay(draft.office.id, today(draft.desk), id)),
  );
  const numbers = counters.map((counter) => numberOf(counter, digits));
  return there.flat().filter(({ number }) => numbers.includes(number));
}

function numberOf({ letter }: Counter, digits: string): string {
  return `${letter}${digits}`;
}

/** A call is sent a second time only where that is said: the button for it stands below. */
function callByWords(draft: Draft, ticket: Ticket, again: boolean): Promise<void> {
  if (ticket.state === 'called' && !again) {
    const time = timeArg(draft.desk, ticket.calledAt ?? draft.now);
    return showTicketDesk(draft, ticket.id, wording('staff-called-already', { number: ticket.number, time }));
  }
  return moveTicketTo(draft, ticket.id, ticket.state === 'called' || ticket.state === 'noShow' ? 'recalled' : 'called');
}
