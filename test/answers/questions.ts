import type { ReadingContext } from '../../src/answers/reading';
import type { Answers } from '../../src/answers/value';
import type { Choice, FieldType, Question } from '../../src/procedures/procedure';

/** A question of a type, as a block would ask it. */
export function asking(type: FieldType, more: Partial<Question> = {}): Question {
  const words = { vi: 'Hỏi', en: 'Ask' };
  return { name: 'requester.field', phase: 'details', type, text: words, label: words, ...more };
}

/** What the reader may look at, on 25 November 2026. */
export function context(answers: Answers = {}, choices: readonly Choice[] = []): ReadingContext {
  return { today: '2026-11-25', choices, answers };
}

/** Choices with these keys and Vietnamese words. */
export function choicesOf(texts: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(texts).map(([key, vi]) => ({ key, text: { vi, en: key } }));
}
