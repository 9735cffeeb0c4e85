import type { Draft } from '../desk/draft';
import { isAnsweredAgain, outstandingRequest } from '../desk/outstanding';
import type { ClerkRequest, Dossier } from '../desk/records';
import { timeArg } from '../desk/today';
import type { Procedure } from '../procedures/procedure';
import { officeDayOf } from '../time';
import { type Phrase, wording } from '../wording/phrase';
import { clerkLabel } from './clerkLabel';

/** A dossier's state in a clerk's words; one that came back on a request is told apart from a fresh one. */
export function dossierStateWords(dossier: Dossier): Phrase {
  const isBack = dossier.state === 'submitted' && outstandingRequest(dossier) !== undefined;
  return wording(isBack ? 'staff-state-back' : `staff-state-${dossier.state}`);
}

/** What was asked for and is not settled: when, each paper with its tick, each answer with whether it came again. */
export function outstandingLines(draft: Draft, procedure: Procedure, dossier: Dossier): Phrase[] {
  const request = outstandingRequest(dossier);
  if (!request) return [];
  const day = officeDayOf(request.at, draft.office.zone);
  const papers = request.papers.map((id) =>
    wording(isBrought(request, id) ? 'staff-request-ticked' : 'staff-request-open', { name: paperName(procedure, id) }),
  );
  const answered = isAnsweredAgain(dossier, request);
  const questions = procedure.questions
    .filter((question) => request.questions.includes(question.name))
    .map((question) => wording(answered ? 'staff-asked-answered' : 'staff-asked-open', { name: clerkLabel(question) }));
  return [wording('staff-asked', { day: { day }, time: timeArg(draft.desk, request.at) }), ...papers, ...questions];
}

export function isBrought(request: ClerkRequest, paper: string): boolean {
  return request.brought?.includes(paper) === true;
}

export function paperName(procedure: Procedure, id: string): Phrase {
  return procedure.papers.find((rule) => rule.paper === id)?.name ?? { raw: id };
}
