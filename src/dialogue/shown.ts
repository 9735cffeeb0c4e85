import { showValue } from '../answers/showValue';
import type { Answer, Value } from '../answers/value';
import type { Question } from '../procedures/procedure';
import { type Phrase, wording } from '../wording/phrase';

/** A resident's own answer as their summary shows it, in full. */
export function shownValue(question: Question, value: Value): Phrase {
  return showValue(question, value);
}

export function shownAnswer(question: Question, answer: Answer): Phrase {
  return 'value' in answer ? shownValue(question, answer.value) : wording('dialogue-left-out');
}
