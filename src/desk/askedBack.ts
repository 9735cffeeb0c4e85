import type { Understanding } from '../understanding/understanding';
import { wording } from '../wording/phrase';
import { shownCode } from './codes';
import { showDossier } from './dossierTurn';
import { questionsAsked } from './dossierWords';
import { act, type Draft } from './draft';
import { inHand } from './inHand';
import { OPENS } from './midFlow';
import type { Dossier } from './records';

/**
 * Asks whether a wish for a procedure may rather be the answer that a clerk waits for ("làm căn cước" is also a reason). False when
 * no answer is waited for, or something else is wished.
 */
export async function asksWhichFirst(draft: Draft, { intent, procedure }: Understanding): Promise<boolean> {
  if (!OPENS.includes(intent) || procedure === undefined) return false;
  const other = draft.desk.library.procedures.get(procedure);
  const dossier = await sentBack(draft);
  const questions = dossier ? questionsAsked(draft, dossier) : [];
  if (!dossier || !other || questions.length === 0) return false;
  draft.say(
    wording('desk-request-first', { code: shownCode(dossier.code), questions: { join: questions, with: ', ' } }),
    [[act(wording('desk-button-mend'), 'mend', dossier.id)], [act(other.shortName, 'proc', other.id)]],
  );
  return true;
}

/** Answers words that were not understood with what a clerk waits for. False when no clerk waits. */
export async function showSentBack(draft: Draft): Promise<boolean> {
  const dossier = await sentBack(draft);
  if (dossier) await showDossier(draft, dossier.id);
  return dossier !== undefined;
}

async function sentBack(draft: Draft): Promise<Dossier | undefined> {
  const { dossiers } = await inHand(draft);
  return dossiers.find(({ state }) => state === 'needsMore');
}
