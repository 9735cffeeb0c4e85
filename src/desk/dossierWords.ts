import { type Phrase, wording } from '../wording/phrase';
import { act, type Button, type Draft } from './draft';
import { outstandingRequest } from './outstanding';
import type { Dossier, DossierState } from './records';

export const CAN_WITHDRAW: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing'];

/** The papers that a clerk asked for, by name; the answers are asked anew behind a button. */
export function whatWasAsked(draft: Draft, dossier: Dossier): Phrase[] {
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
  const reason = dossier.events.find((event) => event.what.startsWith('refused '))?.what.split(' ')[1];
  if (reason === undefined) return [];
  return [
    wording('desk-refused-why', { reason: wording(`desk-refused-${reason}`) }),
    wording(`desk-refused-next-${reason}`),
  ];
}

/** The state in a resident's words. */
export function stateWords(dossier: Dossier): Phrase {
  return wording(`desk-state-${dossier.state}`);
}

/** What a resident can do with a dossier in its state, most likely first. */
export function dossierRows(dossier: Dossier): Button[][] {
  const { id, state } = dossier;
  const rows: Button[][] = [];
  if (asksAnswers(dossier)) rows.push([act(wording('desk-button-mend'), 'mend', id)]);
  if (state === 'submitted' || state === 'needsMore') rows.push([act(wording('desk-button-book-today'), 'book', id)]);
  if (state === 'refused') rows.push([act(wording('desk-button-clerk'), 'clerk')]);
  if (state === 'ready') rows.push([act(wording('desk-button-ready'), 'ready', id)]);
  if (state !== 'handedOver' && state !== 'withdrawn' && state !== 'expired')
    rows.push([act(wording('desk-button-form'), 'form', id), act(wording('desk-button-papers'), 'papers', id)]);
  if (CAN_WITHDRAW.includes(state)) rows.push([act(wording('desk-button-withdraw'), 'withdraw', id)]);
  return rows;
}
