import type { Conversation } from '../dialogue/conversation';
import type { Procedure } from '../procedures/procedure';
import type { Understanding } from '../understanding/understanding';
import { wording } from '../wording/phrase';
import { myDossiers, showByCode, showDossier, showReady } from './dossierTurn';
import { asksAnswers } from './dossierWords';
import { act, type Draft } from './draft';
import { factsAsked, sayFacts } from './facts';
import { type InHand, inHand } from './inHand';
import { outstandingRequest } from './outstanding';
import { sayCollecting, sayHowToMend, sayOwnPapers } from './ownDossier';
import type { Dossier, Ticket } from './records';

/** Answers from the chat's own dossiers what is asked about none by name. False when it has none at work, or asks for something else. */
export async function answeredFromOwn(
  draft: Draft,
  understood: Pick<Understanding, 'intent' | 'procedure' | 'also'>,
): Promise<boolean> {
  const { intent, procedure } = understood;
  const facts = factsAsked(understood);
  if ((intent !== 'ask_procedure' && facts.length === 0) || procedure !== undefined) return false;
  const has = await inHand(draft);
  if (has.dossiers.length === 0) return false;
  const dossier = comingOf(has);
  if (!dossier) await myDossiers(draft);
  else if (intent === 'ask_procedure') await sayOwnPapers(draft, dossier, ticketOf(has, dossier));
  else if (facts.includes('ask_duration') && outstandingRequest(dossier))
    sayCollecting(draft, dossier, ticketOf(has, dossier));
  else sayFacts(draft, facts, dossier.procedureId, dossier.answers, ticketOf(has, dossier)?.startAt);
  return true;
}

/**
 * Tells how what is wrong in a sent dossier is mended: a sent-back answer here, anything else by a clerk, who goes by the papers. False when
 * the chat has none at work.
 */
export async function answeredHowToMend(draft: Draft): Promise<boolean> {
  const has = await inHand(draft);
  if (has.dossiers.length === 0) return false;
  const dossier = comingOf(has);
  if (!dossier) await myDossiers(draft);
  else if (asksAnswers(dossier)) await showDossier(draft, dossier.id);
  else sayHowToMend(draft, dossier);
  return true;
}

/** How far their dossiers are: one by its code, or all. */
export async function checkByWords(draft: Draft, understood: Understanding): Promise<void> {
  const code = codeIn(understood);
  if (code !== undefined) return showByCode(draft, code);
  const { hadDossier } = await inHand(draft);
  return hadDossier ? myDossiers(draft) : sayNoneOf(draft, understood.procedure);
}

/** Where and when their result is to be had; of what is not sent yet, by what is open or booked. */
export async function collectByWords(draft: Draft, understood: Understanding, inside?: Procedure): Promise<void> {
  const code = codeIn(understood);
  if (code !== undefined) return showByCode(draft, code);
  const has = await inHand(draft);
  const dossier = awaitedOf(has, understood.procedure);
  if (has.dossiers.length === 0 && sayDayOfUnsent(draft, has, understood.procedure ?? inside?.id)) return;
  if (!dossier) return has.hadDossier ? myDossiers(draft) : sayNoneOf(draft, understood.procedure);
  if (dossier.state === 'ready') return showReady(draft, dossier.id);
  return sayCollecting(draft, dossier, ticketOf(has, dossier));
}

/** When the result of what is open is there: of the dossier that a clerk sent back, or by what is answered so far. */
export async function sayWhenReady(draft: Draft, procedure: Procedure, open: Conversation): Promise<void> {
  const has = await inHand(draft);
  const dossier = has.dossiers.find(({ id }) => id === open.dossierId);
  if (dossier) sayCollecting(draft, dossier, ticketOf(has, dossier));
  else sayDayOfUnsent(draft, has, procedure.id);
}

/** The day for what is not sent yet: by the place that is booked for it, else from now on. False when it is not known what. */
function sayDayOfUnsent(draft: Draft, { tickets }: InHand, id: string | undefined): boolean {
  const place = tickets.find(
    ({ procedureId }) => procedureId !== undefined && (id === undefined || procedureId === id),
  );
  const about = id ?? place?.procedureId;
  const { open } = draft.state;
  if (about === undefined || (place === undefined && about !== open?.procedureId)) return false;
  sayFacts(draft, ['ask_duration'], about, about === open?.procedureId ? open.answers : {}, place?.startAt);
  return true;
}

/** The one that they come for: the only one, or the one with a place today; undefined when it may be any of several. */
function comingOf(has: InHand): Dossier | undefined {
  const placed = has.dossiers.filter((dossier) => ticketOf(has, dossier) !== undefined);
  const [only, ...others] = placed.length > 0 ? placed : has.dossiers;
  return others.length > 0 ? undefined : only;
}

function ticketOf({ tickets }: InHand, dossier: Dossier): Ticket | undefined {
  return tickets.find(({ dossierId }) => dossierId === dossier.id);
}

/** The one that is meant: of the procedure named, ready before others; undefined when it may be any of several. */
function awaitedOf({ dossiers }: InHand, procedure: string | undefined): Dossier | undefined {
  const named = dossiers.filter(({ procedureId }) => procedureId === procedure);
  const meant = named.length > 0 ? named : dossiers;
  const ready = meant.filter(({ state }) => state === 'ready');
  const [only, ...others] = ready.length > 0 ? ready : meant;
  return others.length > 0 ? undefined : only;
}

/** Who never had a dossier and names a procedure may have handed papers in at the counter, or want to begin here. */
function sayNoneOf(draft: Draft, id: string | undefined): Promise<void> | void {
  const procedure = id === undefined ? undefined : draft.desk.library.procedures.get(id);
  if (!procedure) return myDossiers(draft);
  return draft.say(wording('desk-no-dossier-of'), [
    [act(procedure.shortName, 'proc', procedure.id)],
    [act(wording('desk-button-clerk'), 'clerk'), act(wording('desk-button-menu'), 'menu')],
  ]);
}

function codeIn({ entities }: Understanding): string | undefined {
  const code = entities.find(({ type, value }) => type === 'dossier_code' && typeof value === 'string');
  return code === undefined ? undefined : String(code.value);
}
