import { showValue } from '../answers/showValue';
import type { Answers, Value } from '../answers/value';
import { wording } from '../wording/phrase';
import { shownCode } from './codes';
import { act, type Draft } from './draft';
import { lineMoved } from './lineMoved';
import { flowOf } from './procedureOf';
import type { Consent, Dossier } from './records';
import { today } from './today';

/** What is remembered of the requester for next time, by the person block's own names. */
const REMEMBERED = ['fullName', 'birthDate', 'gender', 'personalId', 'residence', 'phone'];
const REMEMBER_TEXT = 'remember-1';

/** The second question of consent, at the end: remembering for next time. Asked once; a "yes" keeps what is remembered fresh. */
export function askToRemember(draft: Draft, dossier: Dossier): void {
  const asked = draft.state.consents.filter((consent) => consent.purpose === 'remember').at(-1);
  if (asked?.given) remember(draft, dossier.answers);
  if (asked) return;
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
 * Erases everything of this chat: conversations, what is remembered, dossiers, tickets (their places are freed), notices. Of the
 * consents it keeps that they were given and withdrawn, without any data, as proof.
 */
export async function erase(draft: Draft): Promise<void> {
  const { store, library } = draft.desk;
  const officeId = library.office.id;
  // Places are only of today: booking is for today alone.
  const tickets = await store.tickets.ofChat(officeId, draft.chat.id, today(draft.desk));
  for (const ticket of tickets) await store.slots.freePlace(ticket.slotId, ticket.id);
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
  draft.say(wording('desk-erased'));
}

/** Sends what is kept, as a text file that opens everywhere. */
export async function sendMyData(draft: Draft): Promise<void> {
  const { store, library } = draft.desk;
  const dossiers = await store.dossiers.ofChat(library.office.id, draft.chat.id);
  const sections = [
    draft.words(wording('desk-data-title', { office: library.office.name })),
    remembered(draft),
    consents(draft),
  ];
  for (const conversation of [draft.state.open, ...draft.state.paused]) {
    if (conversation)
      sections.push(
        await answersSection(
          draft,
          conversation.procedureId,
          conversation.version,
          conversation.answers,
          draft.words(wording('desk-data-draft')),
        ),
      );
  }
  for (const dossier of dossiers) {
    const title = draft.words(
      wording('desk-data-dossier', { code: shownCode(dossier.code), state: wording(`desk-state-${dossier.state}`) }),
    );
    sections.push(await answersSection(draft, dossier.procedureId, dossier.flowVersion, dossier.answers, title));
  }
  const heard = await store.mishearings.ofChat(draft.chat.id);
  if (heard.length > 0)
    sections.push([draft.words(wording('desk-data-misheard')), ...heard.map(({ text }) => `- ${text}`)].join('\n'));
  draft.put({
    kind: 'file',
    fileName: draft.words(wording('desk-data-file')),
    content: sections.filter((section) => section !== '').join('\n\n'),
    caption: draft.words(wording('desk-data-caption')),
  });
  draft.say(wording('desk-data-kept'), [[act(wording('desk-button-erase'), 'erase', '-', 'ask')]]);
}

function remember(draft: Draft, answers: Answers): void {
  const entries = REMEMBERED.flatMap((local): [string, Value][] => {
    const answer = answers[`requester.${local}`];
    return answer && 'value' in answer ? [[local, answer.value]] : [];
  });
  draft.change({ remembered: Object.fromEntries(entries) });
}

function remembered(draft: Draft): string {
  const kept = Object.entries(draft.state.remembered ?? {});
  if (kept.length === 0) return '';
  const lines = kept.map(
    ([local, value]) =>
      `${draft.words(wording(`desk-remembered-${local}`))}: ${typeof value === 'object' ? plain(value) : value}`,
  );
  return [draft.words(wording('desk-data-remembered')), ...lines].join('\n');
}

function consents(draft: Draft): string {
  if (draft.state.consents.length === 0) return '';
  const lines = draft.state.consents.map((consent) =>
    draft.words(
      wording(consent.given ? 'desk-data-consent-given' : 'desk-data-consent-withdrawn', {
        purpose: wording(`desk-purpose-${consent.purpose}`),
        at: consent.at.slice(0, 10),
      }),
    ),
  );
  return [draft.words(wording('desk-data-consents')), ...lines].join('\n');
}

async function answersSection(
  draft: Draft,
  procedureId: string,
  version: string,
  answers: Answers,
  title: string,
): Promise<string> {
  const procedure = await flowOf(draft.desk, procedureId, version);
  const lines = (procedure?.questions ?? []).flatMap((question) => {
    const answer = answers[question.name];
    return answer && 'value' in answer
      ? [`${draft.words(question.label)}: ${draft.words(showValue(question, answer.value))}`]
      : [];
  });
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function plain(value: Value): string {
  if (typeof value !== 'object') return String(value);
  if ('asWritten' in value && typeof value.asWritten === 'string') return value.asWritten;
  return Array.isArray(value) ? value.join(', ') : Object.values(value).reverse().join('/');
}
