import { isLive } from '../booking/mayBook';
import { type Phrase, wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import { isAnsweredAgain, outstandingRequest } from './outstanding';
import type { Dossier, DossierState, Ticket } from './records';

export const CAN_WITHDRAW: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing'];

/** All that a clerk asked for: the papers by name, and the questions to be answered anew. */
export function whatWasAsked(draft: Draft, dossier: Dossier): Phrase[] {
  const questions = questionsAsked(draft, dossier).map((label) => wording('desk-request-paper', { paper: label }));
  const answers = questions.length === 0 ? [] : [wording('desk-request-answers'), ...questions];
  const papers = papersAsked(draft, dossier);
  return [...papers, ...answers, ...(papers.length === 0 ? [] : [wording('desk-request-without')])];
}

/** The labels of the questions that a clerk sent back, while they are not answered. */
export function questionsAsked(draft: Draft, dossier: Dossier): readonly Phrase[] {
  if (!asksAnswers(dossier)) return [];
  const questions = draft.desk.library.procedures.get(dossier.procedureId)?.questions ?? [];
  return questions.filter(({ name }) => dossier.request?.questions.includes(name)).map(({ label }) => label);
}

/** The papers that a clerk asked for and has not been brought, by name. */
export function papersAsked(draft: Draft, dossier: Dossier): Phrase[] {
  const request = outstandingRequest(dossier);
  const asked = request?.papers.filter((paper) => !request.brought?.includes(paper)) ?? [];
  const rules = draft.desk.library.procedures.get(dossier.procedureId)?.papers ?? [];
  const names = asked.flatMap((paper) => rules.find((rule) => rule.paper === paper)?.name ?? []);
  return names.length === 0
    ? []
    : [wording('desk-request-papers'), ...names.map((paper) => wording('desk-request-paper', { paper }))];
}

/** Whether a clerk sent answers back, and not only asked for papers. */
export function asksAnswers(dossier: Dossier): boolean {
  return dossier.state === 'needsMore' && dossier.request !== undefined && dossier.request.questions.length > 0;
}

/** The reason that a clerk chose, when it was refused, and what to do next. */
export function whyRefused(dossier: Dossier): Phrase[] {
  const reason = dossier.events.findLast((event) => event.what.startsWith('refused '))?.what.split(' ')[1];
  if (reason === undefined) return [];
  return [
    wording('desk-refused-why', { reason: wording(`desk-refused-${reason}`) }),
    wording(`desk-refused-next-${reason}`),
  ];
}

/** The state in a resident's words; with its `ticket` of today, also where they are with it at the counter. */
export function stateWords(dossier: Dossier, ticket: Ticket | undefined): Phrase {
  if (dossier.state !== 'submitted') return wording(`desk-state-${dossier.state}`);
  if (ticket?.state === 'serving') return wording('desk-state-serving');
  const request = outstandingRequest(dossier);
  if (request && isAnsweredAgain(dossier, request)) return wording('desk-state-completed');
  const isHere = ticket?.state === 'checkedIn' || ticket?.state === 'called';
  return wording(isHere ? 'desk-state-here' : 'desk-state-submitted');
}

/** What a resident can do with a dossier in its state, most likely first. `ticket`: its place of today. */
export function dossierRows(dossier: Dossier, ticket: Ticket | undefined): Button[][] {
  const { id, state } = dossier;
  const rows: Button[][] = [];
  if (asksAnswers(dossier)) rows.push([act(wording('desk-button-mend'), 'mend', id)]);
  const hasPlace = ticket !== undefined && isLive(ticket);
  if ((state === 'submitted' || state === 'needsMore') && !hasPlace)
    rows.push([act(wording('desk-button-book-today'), 'book', id)]);
  if (state === 'refused' || state === 'needsMore') rows.push([act(wording('desk-button-clerk'), 'clerk')]);
  if (state === 'ready') rows.push([act(wording('desk-button-ready'), 'ready', id)]);
  if (state !== 'handedOver' && state !== 'withdrawn' && state !== 'expired')
    rows.push([act(wording('desk-button-form'), 'form', id), act(wording('desk-button-papers'), 'papers', id)]);
  if (CAN_WITHDRAW.includes(state)) rows.push([act(wording('desk-button-withdraw'), 'withdraw', id)]);
  return rows;
}
