import type { Answers } from '../answers/value';
import type { Procedure } from '../procedures/procedure';
import { standingOf } from './standing';
import type { Look } from './values';
import type { AnswersView } from './visibleAnswers';

export type { Look } from './values';
export type { AnswersView } from './visibleAnswers';

/**
 * The applying answers of a conversation or a dossier, flat, with the properties of choices, the named values and the counts of
 * lists. `look.today` is the day at the office; without `look.office`, values that count working days stay unknown.
 */
export function viewOf(procedure: Procedure, answers: Answers, look: Look): AnswersView {
  return standingOf(procedure, answers, look).view;
}
