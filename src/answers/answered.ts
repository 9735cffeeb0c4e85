import type { Question } from '../procedures/procedure';
import type { PartialDate } from '../time';
import type { Answers, Value } from './value';

/** What was answered for the same person: `requester.gender` beside `requester.personalId`. */
export function siblingOf(question: Question, local: string, answers: Answers): Value | undefined {
  const prefix = question.name.slice(0, question.name.lastIndexOf('.') + 1);
  const answer = answers[`${prefix}${local}`];
  return answer !== undefined && 'value' in answer ? answer.value : undefined;
}

/** Whether a value is a date. */
export function isDate(value: Value | undefined): value is PartialDate {
  return typeof value === 'object' && 'year' in value;
}
