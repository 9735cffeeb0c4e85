import { guidanceOf } from '../dialogue/guidance';
import { briefPapers } from '../dialogue/guidanceBrief';
import { joined, type Phrase, wording } from '../wording/phrase';
import { shownCode } from './codes';
import { showDossier } from './dossierTurn';
import { stateWords } from './dossierWords';
import { act, type Draft } from './draft';
import { hoursToday } from './menu';
import { outstandingRequest } from './outstanding';
import { flowOf } from './procedureOf';
import { promised } from './promise';
import type { Dossier, Ticket } from './records';
import { timeArg } from './today';

/**
 * The papers of one's own case, a line each. Behind the counter there is nothing more to bring, and what a clerk asked for stands in
 * the dossier. `ticket`: its place of today.
 */
export async function sayOwnPapers(draft: Draft, dossier: Dossier, ticket: Ticket | undefined): Promise<void> {
  const code = shownCode(dossier.code);
  if (outstandingRequest(dossier) || dossier.state === 'ready') return showDossier(draft, dossier.id);
  const see = act(wording('desk-button-see'), 'dos', dossier.id);
  if (dossier.state !== 'submitted') return draft.say(wording('desk-own-nothing-missing', { code }), [[see]]);
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  if (!procedure) return showDossier(draft, dossier.id);

  const guidance = guidanceOf(procedure, draft.office, dossier.answers, draft.now);
  const place = ticket && { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) };
  const lines = [
    wording('desk-own-papers', { code }),
    ...briefPapers(guidance),
    ...(place ? [wording('desk-dossier-ticket', place)] : []),
  ];
  draft.say(joined(lines), [
    [act(wording('desk-button-all-papers'), 'papers', dossier.id)],
    [ticket ? undefined : act(wording('desk-button-book-today'), 'book', dossier.id)],
  ]);
}

/** A result that is not there yet: how far it is, when it is likely there, and where it is collected with what. */
export function sayCollecting(draft: Draft, dossier: Dossier, ticket: Ticket | undefined): void {
  const { office } = draft;
  const lines = [
    wording('desk-dossier-line', { code: shownCode(dossier.code), state: stateWords(dossier, ticket) }),
    ...whenReady(draft, dossier, ticket),
    wording('desk-own-collect'),
    wording('desk-place', { office: office.name, address: office.address }),
    hoursToday(draft),
  ];
  draft.say(joined(lines), [[act(wording('desk-button-see'), 'dos', dossier.id)]]);
}

/** A dossier that is sent is not changed from the chat: a clerk mends it; until it is taken in it can also be withdrawn and filled in anew. */
export function sayHowToMend(draft: Draft, { id, code, state }: Dossier): void {
  const isBefore = state === 'submitted';
  draft.say(wording(isBefore ? 'desk-mend-at-counter' : 'desk-mend-taken-in', { code: shownCode(code) }), [
    [act(wording('desk-button-see'), 'dos', id)],
    [isBefore ? act(wording('desk-button-withdraw'), 'withdraw', id) : act(wording('desk-button-clerk'), 'clerk')],
  ]);
}

/** While a clerk waits for more, no day is promised but from then on. */
function whenReady(draft: Draft, dossier: Dossier, ticket: Ticket | undefined): readonly Phrase[] {
  if (outstandingRequest(dossier))
    return [wording('desk-after-more'), ...promised(draft, { dossier }, ticket?.startAt)];
  if (dossier.dueDay === undefined) return promised(draft, { dossier }, ticket?.startAt);
  return [wording('desk-dossier-due', { day: { day: dossier.dueDay } })];
}
