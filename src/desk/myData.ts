import { showValue } from '../answers/showValue';
import type { Answers, Value } from '../answers/value';
import { type OfficeDay, officeDayOf } from '../time';
import { type Phrase, wording } from '../wording/phrase';
import { shownCode } from './codes';
import { act, type Draft } from './draft';
import { flowOf } from './procedureOf';
import type { Dossier, Notice, Ticket } from './records';
import { counterById, timeArg } from './today';

/** Sends everything that the store holds of this chat: how much of it in a message, all of it as a text file that opens everywhere. */
export async function sendMyData(draft: Draft): Promise<void> {
  const { store, library } = draft.desk;
  const dossiers = await store.dossiers.ofChat(library.office.id, draft.chat.id);
  const tickets = await store.tickets.allOfChat(draft.chat.id);
  const notices = (await store.notices.ofChat(draft.chat.id)).filter(({ state }) => state === 'pending');
  const misheard = await store.mishearings.ofChat(draft.chat.id);
  const drafts = [draft.state.open, ...draft.state.paused].filter((each) => each !== undefined);

  const sections = [
    [draft.words(wording('desk-data-title', { office: library.office.name }))],
    chatSection(draft),
    remembered(draft),
    section(draft, 'desk-data-consents', consentLines(draft)),
    ...(await Promise.all(
      drafts.map(async ({ procedureId, version, answers }) => [
        draft.words(wording('desk-data-draft')),
        ...(await answerLines(draft, procedureId, version, answers)),
      ]),
    )),
    ...(await Promise.all(dossiers.map((dossier) => dossierSection(draft, dossier)))),
    section(
      draft,
      'desk-data-tickets',
      tickets.map((ticket) => ticketLine(draft, ticket)),
    ),
    section(
      draft,
      'desk-data-notices',
      notices.map((notice) => noticeLine(draft, notice)),
    ),
    section(
      draft,
      'desk-data-misheard',
      misheard.map(({ text }) => `- ${text}`),
    ),
    [draft.words(wording('desk-data-inbox'))],
  ];
  draft.put({
    kind: 'file',
    fileName: draft.words(wording('desk-data-file')),
    content: sections.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n'),
    caption: draft.words(wording('desk-data-caption')),
  });
  const counts = { drafts: drafts.length, dossiers: dossiers.length, tickets: tickets.length, notices: notices.length };
  draft.say(wording('desk-data-kept', counts), [[act(wording('desk-button-erase'), 'erase', '-', 'ask')]]);
}

/** A title and its lines; nothing without lines. */
function section(draft: Draft, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [draft.words(wording(title)), ...lines];
}

/** Where the messenger reaches this chat, and the language it is answered in. */
function chatSection(draft: Draft): readonly string[] {
  const language = wording(`desk-language-${draft.language}`);
  return [draft.words(wording('desk-data-chat', { address: draft.chat.address, language }))];
}

function remembered(draft: Draft): readonly string[] {
  const kept = Object.entries(draft.state.remembered ?? {});
  const lines = kept.map(([local, value]) => `${draft.words(wording(`desk-remembered-${local}`))}: ${plain(value)}`);
  return section(draft, 'desk-data-remembered', lines);
}

function consentLines(draft: Draft): readonly string[] {
  return draft.state.consents.map((consent) =>
    draft.words(
      wording(consent.given ? 'desk-data-consent-given' : 'desk-data-consent-withdrawn', {
        purpose: wording(`desk-purpose-${consent.purpose}`),
        at: consent.at.slice(0, 10),
      }),
    ),
  );
}

async function dossierSection(draft: Draft, dossier: Dossier): Promise<readonly string[]> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  const { request, rating, dueDay } = dossier;
  const say = (key: string, args: Record<string, string | number | Phrase | { readonly day: OfficeDay }>) =>
    draft.words(wording(key, args));
  return [
    say('desk-data-dossier', { code: shownCode(dossier.code), state: wording(`desk-state-${dossier.state}`) }),
    ...(procedure ? [draft.words(procedure.name)] : []),
    say('desk-data-dossier-days', {
      from: { day: dayOf(draft, dossier.createdAt) },
      last: { day: dayOf(draft, dossier.touchedAt) },
      acts: dossier.events.length,
    }),
    ...(await answerLines(draft, dossier.procedureId, dossier.flowVersion, dossier.answers)),
    ...(dueDay === undefined ? [] : [say('desk-dossier-due', { day: { day: dueDay } })]),
    ...(request ? [say('desk-data-request', { day: { day: dayOf(draft, request.at) } })] : []),
    ...(rating ? [say('desk-data-rating', { score: rating.score, words: rating.words ?? '–' })] : []),
  ];
}

function ticketLine(draft: Draft, ticket: Ticket): string {
  return draft.words(
    wording('desk-data-ticket', {
      number: ticket.number,
      time: timeArg(draft.desk, ticket.startAt),
      day: { day: ticket.day },
      counter: counterById(draft.office, ticket.counter).name,
      state: wording(`desk-data-ticket-${ticket.state}`),
    }),
  );
}

function noticeLine(draft: Draft, notice: Notice): string {
  return draft.words(
    wording(notice.kind === 'opens' ? 'desk-data-notice-opens' : 'desk-data-notice-reminder', {
      time: timeArg(draft.desk, notice.dueAt),
      day: { day: dayOf(draft, notice.dueAt) },
    }),
  );
}

async function answerLines(
  draft: Draft,
  procedureId: string,
  version: string,
  answers: Answers,
): Promise<readonly string[]> {
  const procedure = await flowOf(draft.desk, procedureId, version);
  return (procedure?.questions ?? []).flatMap((question) => {
    const answer = answers[question.name];
    return answer && 'value' in answer
      ? [`${draft.words(question.label)}: ${draft.words(showValue(question, answer.value))}`]
      : [];
  });
}

function dayOf(draft: Draft, at: Date): OfficeDay {
  return officeDayOf(at, draft.office.zone);
}

function plain(value: Value): string {
  if (typeof value !== 'object') return String(value);
  if ('asWritten' in value && typeof value.asWritten === 'string') return value.asWritten;
  return Array.isArray(value) ? value.join(', ') : Object.values(value).reverse().join('/');
}
