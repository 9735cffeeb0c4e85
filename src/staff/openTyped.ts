import { readDossierCode, shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import type { DossierState } from '../desk/records';
import { today } from '../desk/today';
import { editDistance } from '../procedures/nearest';
import { wording } from '../wording/phrase';
import { openDossier } from './dossierDesk';
import { showTicketDesk } from './ticketDesk';

const NEAR_SHOWN = 3;
/** Characters that may be wrong, missing or swapped in a code that is still offered. */
const NEAR = 3;
const LOOKED_THROUGH = 200;
const LOOKED_FOR: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing', 'ready'];

/**
 * Opens what a clerk typed: a dossier by its code, a ticket of today by its number. For what has the look of a code and is none, the
 * nearest ones of the clerk's counters are offered. False when it is neither; in the middle of questions nothing is guessed.
 */
export async function openTyped(draft: Draft, text: string): Promise<boolean> {
  const code = readDossierCode(text);
  const dossier = code === undefined ? undefined : await draft.desk.store.dossiers.byCode(draft.office.id, code);
  if (dossier) {
    await openDossier(draft, dossier.id);
    return true;
  }
  if (draft.state.open) return false;
  if (await openNumber(draft, text)) return true;
  if (code === undefined && !looksLikeCode(text)) return false;
  await sayNearest(draft, text);
  return true;
}

/** Words of a clerk that are about nothing the desk knows. */
export function sayNotUnderstood(draft: Draft): void {
  draft.say(wording('staff-not-understood'), [
    ...countersOf(draft).map((counter) => [
      act(wording('staff-button-line-of', { counter: counter.name }), 'line', counter.id),
    ]),
    [act(wording('desk-button-menu'), 'menu')],
  ]);
}

/** `a17`, `A017`: today's ticket of that number at a counter the clerk works. */
async function openNumber(draft: Draft, text: string): Promise<boolean> {
  const [, letter, digits] = /^\s*([a-z])\s?-?0*(\d{1,3})\s*$/i.exec(text) ?? [];
  if (letter === undefined || digits === undefined) return false;
  const number = `${letter.toUpperCase()}${digits.padStart(3, '0')}`;
  for (const counter of countersOf(draft)) {
    if (counter.letter !== letter.toUpperCase()) continue;
    const tickets = await draft.desk.store.tickets.ofDay(draft.office.id, today(draft.desk), counter.id);
    const ticket = tickets.find((each) => each.number === number);
    if (ticket) await showTicketDesk(draft, ticket.id);
    else draft.say(wording('staff-no-number', { number }), [[act(wording('staff-button-line'), 'line', counter.id)]]);
    return true;
  }
  return false;
}

/** Letters and digits mixed, or two groups of four with a dash, without other words. */
function looksLikeCode(text: string): boolean {
  const typed = text.trim();
  const bare = typed.replace(/[\s.–—-]/g, '');
  const isOneWord = /^[a-z0-9]{6,10}$/i.test(bare) && typed.split(/\s+/).length <= 2;
  return isOneWord && ((/[a-z]/i.test(bare) && /\d/.test(bare)) || /^[a-z0-9]{3,5}[-–—][a-z0-9]{3,5}$/i.test(typed));
}

async function sayNearest(draft: Draft, text: string): Promise<void> {
  const typed = text.toUpperCase().replace(/[\s.–—-]/g, '');
  const counters = countersOf(draft);
  const there = await Promise.all(
    counters.map((counter) =>
      draft.desk.store.dossiers.inStates(draft.office.id, counter.id, LOOKED_FOR, LOOKED_THROUGH),
    ),
  );
  const near = there
    .flat()
    .map((dossier) => ({ dossier, distance: editDistance(typed, dossier.code) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAR_SHOWN);
  const [first] = counters;
  draft.say(wording(near.length === 0 ? 'staff-no-code' : 'staff-no-code-near', { typed: text.trim().slice(0, 12) }), [
    ...near.map(({ dossier }) => [
      act(
        wording('staff-button-dossier', {
          code: shownCode(dossier.code),
          state: wording(`staff-state-${dossier.state}`),
        }),
        'sDos',
        dossier.id,
      ),
    ]),
    [first ? act(wording('staff-button-dossiers'), 'sList', first.id) : undefined],
  ]);
}

function countersOf(draft: Draft) {
  const member = draft.staff;
  return draft.office.counters.filter(
    (counter) => member && (member.role === 'head' || member.counters.includes(counter.id)),
  );
}
