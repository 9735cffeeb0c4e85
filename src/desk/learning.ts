import { mask } from '../understanding/text/masking';
import type { Entity, Understanding } from '../understanding/understanding';
import { wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import type { Consent, Meant, Misheard } from './records';

const IMPROVE_TEXT = 'improve-1';
/** How long a sentence waits for the head of the desk; the wording of the question says so too. */
const DAYS_KEPT = 90;
const DAY_MS = 86_400_000;

/**
 * Notes words that were not surely understood. With consent they are kept for the head of the desk; without, they stand in the chat
 * alone, until something else is written. Staff are not listened to.
 */
export async function noteMisheard(draft: Draft, text: string, understood: Understanding): Promise<void> {
  if (draft.staff) return;
  const { intent, procedure, confidence } = understood;
  const misheard: Misheard = {
    id: draft.idFor('misheard'),
    text: mask(text),
    readAs: { intent, confidence, ...(procedure === undefined ? {} : { procedure }) },
  };
  draft.change({ misheard });
  if (consentOf(draft)?.given === true) await keep(draft, misheard);
}

/** What the resident chose where the bot had not been sure. */
export async function noteMeant(draft: Draft, meant: Meant): Promise<void> {
  const { misheard } = draft.state;
  if (misheard && consentOf(draft)?.given === true) await keep(draft, misheard, meant);
}

/** What the words named that had not been surely understood, times aside: they are told by now. */
export async function namedInMisheard(draft: Draft): Promise<readonly Entity[]> {
  const { misheard } = draft.state;
  if (!misheard) return [];
  const at = { now: draft.now, sessionId: draft.chat.id };
  const { entities } = await draft.desk.localUnderstander.understand(misheard.text, at);
  return entities.filter(({ type }) => type !== 'time');
}

/** Offers to learn from the sentence at hand: a button, as long as the question of consent was not answered once. */
export function teachButton(draft: Draft): Button | undefined {
  const open = consentOf(draft) === undefined && draft.state.misheard !== undefined;
  return open ? act(wording('desk-button-teach'), 'teach', '-', 'ask') : undefined;
}

export function askToLearn(draft: Draft): void {
  draft.say(wording('desk-improve-question', { days: DAYS_KEPT }), [
    [
      act(wording('desk-button-improve-yes'), 'teach', '-', 'yes'),
      act(wording('desk-button-improve-no'), 'teach', '-', 'no'),
    ],
  ]);
}

/** A "no" also takes back what was kept after an earlier "yes". */
export async function answerLearn(draft: Draft, yes: boolean): Promise<void> {
  const { misheard } = draft.state;
  const consent: Consent = { purpose: 'improve', given: yes, textVersion: IMPROVE_TEXT, at: draft.now.toISOString() };
  draft.clearPressed();
  draft.change({ consents: [...draft.state.consents, consent] });
  if (yes && misheard) await keep(draft, misheard);
  if (!yes) {
    await draft.desk.store.mishearings.eraseChat(draft.chat.id);
    draft.drop('misheard');
  }
  draft.say(wording(yes ? 'desk-improve-thanks' : 'desk-improve-not'));
}

async function keep(draft: Draft, misheard: Misheard, meant?: Meant): Promise<void> {
  const { now } = draft;
  await draft.desk.store.mishearings.keep({
    ...misheard,
    ...(meant === undefined ? {} : { meant }),
    officeId: draft.office.id,
    chatId: draft.chat.id,
    at: now,
    eraseAt: new Date(now.getTime() + DAYS_KEPT * DAY_MS),
  });
}

function consentOf(draft: Draft): Consent | undefined {
  return draft.state.consents.filter(({ purpose }) => purpose === 'improve').at(-1);
}
