import type { Answers, Value } from '../answers/value';
import { isCalledOtherwise } from '../dialogue/called';
import { standingOf } from '../dialogue/standing';
import { officeDayOf } from '../time';
import { joined, wording } from '../wording/phrase';
import { act, type Draft } from './draft';
import { lineMoved } from './lineMoved';
import type { Consent, Dossier, TicketState } from './records';
import { today } from './today';

/** What is remembered of the requester for next time, by the person block's own names. */
const REMEMBERED = ['fullName', 'birthDate', 'gender', 'personalId', 'residence', 'phone'];
/** They have come, and a clerk counts on them. */
const IN_HALL: readonly TicketState[] = ['checkedIn', 'called', 'serving'];
const REQUESTER = 'requester';
const REMEMBER_TEXT = 'remember-1';

/** What is remembered with consent follows the newest answers. */
export function keepFresh(draft: Draft, dossier: Dossier): void {
  if (rememberConsent(draft)?.given && isOfWriter(draft, dossier)) remember(draft, dossier.answers);
}

/** Whether the applicant is the one who writes here, and not the grandmother who goes for them. */
function isOfWriter({ desk, office, now }: Draft, { procedureId, answers }: Dossier): boolean {
  const procedure = desk.library.procedures.get(procedureId);
  if (procedure === undefined) return true;
  const standing = standingOf(procedure, answers, { today: officeDayOf(now, office.zone), office });
  return !isCalledOtherwise({ procedure, standing }, REQUESTER);
}

/**
 * The second question of consent: remembering for next time. It comes when a dossier is done and its place is settled, so that it
 * stands alone, and until it is answered.
 */
export function askToRemember(draft: Draft, dossier: Dossier): void {
  if (rememberConsent(draft) || !isOfWriter(draft, dossier)) return;
  draft.say(wording('desk-remember-question'), [
    [
      act(wording('desk-button-remember-yes'), 'remember', dossier.id, 'yes'),
      act(wording('desk-button-remember-no'), 'remember', dossier.id, 'no'),
    ],
  ]);
}

export async function answerRemember(draft: Draft, dossierId: string, yes: boolean): Promise<void> {
  const consent: Consent = {
    purpose: 'remember',
    given: yes,
    textVersion: REMEMBER_TEXT,
    at: draft.now.toISOString(),
    dossierId,
  };
  draft.settlePressed();
  draft.change({ consents: [...draft.state.consents, consent] });
  if (!yes) {
    draft.drop('remembered');
    return draft.say(wording('desk-remember-not'));
  }
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (dossier?.chatId === draft.chat.id) remember(draft, dossier.answers);
  draft.say(wording('desk-remembered'));
}

export function askErase(draft: Draft): void {
  draft.say(wording('desk-erase-sure'), [
    [act(wording('desk-button-erase-yes'), 'erase', '-', 'yes')],
    [act(wording('desk-button-erase-no'), 'erase', '-', 'no'), act(wording('desk-button-my-data'), 'data')],
  ]);
}

/**
 * Erases everything of this chat: conversations, what is remembered, dossiers, tickets (their places are freed), notices. Whoever
 * is in the hall keeps their place in the line: a number alone, which says nothing of them. Of the consents it keeps that they were
 * given and withdrawn, without any data, as proof.
 */
export async function erase(draft: Draft): Promise<void> {
  const { store, library } = draft.desk;
  const officeId = library.office.id;
  // Places are only of today: booking is for today alone.
  const tickets = await store.tickets.ofChat(officeId, draft.chat.id, today(draft.desk));
  const inHall = tickets.filter(({ state }) => IN_HALL.includes(state));
  for (const ticket of inHall) await store.tickets.forgetWhose(officeId, ticket.id);
  for (const ticket of tickets) if (!inHall.includes(ticket)) await store.slots.freePlace(ticket.slotId, ticket.id);
  await store.tickets.eraseChat(draft.chat.id);
  for (const dossier of await store.dossiers.ofChat(officeId, draft.chat.id))
    await store.dossiers.erase(officeId, dossier.id);
  await store.notices.eraseChat(draft.chat.id);
  await store.mishearings.eraseChat(draft.chat.id);
  await store.inbox.eraseChat(draft.chat.id);
  for (const counter of new Set(tickets.map((ticket) => ticket.counter)))
    await lineMoved(draft.desk, today(draft.desk), counter);

  draft.settlePressed();
  draft.clearQuestion();
  draft.drop('open', 'expecting', 'remembered', 'staffDraft', 'lastTyped', 'misheard');
  const withdrawn = draft.state.consents.map(({ purpose, textVersion }) => ({
    purpose,
    textVersion,
    given: false,
    at: draft.now.toISOString(),
  }));
  draft.change({ paused: [], consents: withdrawn.slice(-3) });
  const kept = inHall.map(({ number }) => wording('desk-erased-but-number', { number }));
  draft.say(joined([wording('desk-erased'), ...kept], '\n\n'));
}

function rememberConsent(draft: Draft): Consent | undefined {
  return draft.state.consents.findLast(({ purpose }) => purpose === 'remember');
}

function remember(draft: Draft, answers: Answers): void {
  const entries = REMEMBERED.flatMap((local): [string, Value][] => {
    const answer = answers[`${REQUESTER}.${local}`];
    return answer && 'value' in answer ? [[local, answer.value]] : [];
  });
  draft.change({ remembered: Object.fromEntries(entries) });
}
