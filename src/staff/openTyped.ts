import { readDossierCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import type { Ticket } from '../desk/records';
import { today } from '../desk/today';
import { wording } from '../wording/phrase';
import { openDossier } from './dossierDesk';
import { offerNearest } from './nearCodes';
import { countersOf } from './permission';
import { moveTicketTo, showTicketDesk } from './ticketDesk';

/** `a17`, `A017`, `gọi A17`, `mời số A017`. */
const NUMBER =
  /^\s*(?<call>(?:gọi|goi|mời|moi|kêu|keu|call)\s+(?:lại\s+|lai\s+)?)?(?:(?:số|so)\s+)?(?<letter>[a-z])\s?-?0*(?<digits>\d{1,3})\s*$/iu;

/**
 * Does what a clerk typed: a code opens its dossier, a number its ticket of today, "gọi A017" calls it. For what has the look of a
 * code and is none, the nearest ones are offered. False when it is none of these; in the middle of questions nothing is guessed.
 */
export async function openTyped(draft: Draft, text: string): Promise<boolean> {
  const code = readDossierCode(text);
  const dossier = code === undefined ? undefined : await draft.desk.store.dossiers.byCode(draft.office.id, code);
  if (dossier) {
    await openDossier(draft, dossier.id);
    return true;
  }
  if (draft.state.open) return false;
  return (await followNumber(draft, text)) || (await offerNearest(draft, text));
}

/** Today's ticket of a number, at a counter the clerk works: shown, or called. */
async function followNumber(draft: Draft, text: string): Promise<boolean> {
  const { call, letter, digits } = NUMBER.exec(text)?.groups ?? {};
  if (letter === undefined || digits === undefined) return false;
  const counter = countersOf(draft).find((each) => each.letter === letter.toUpperCase());
  if (!counter) return false;
  const number = `${counter.letter}${digits.padStart(3, '0')}`;
  const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, today(draft.desk), counter.id);
  const ticket = tickets.find((each) => each.number === number);
  if (!ticket)
    draft.say(wording('staff-no-number', { number }), [[act(wording('staff-button-line'), 'line', counter.id)]]);
  else if (call === undefined) await showTicketDesk(draft, ticket.id);
  else await moveTicketTo(draft, ticket.id, callOf(ticket));
  return true;
}

function callOf({ state }: Ticket): 'called' | 'recalled' {
  return state === 'called' || state === 'noShow' ? 'recalled' : 'called';
}
