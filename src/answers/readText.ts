import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { keepOf } from './proposals';
import type { Reading } from './reading';
import { tidy } from './tidy';

const LONGEST = 500;
/** More of them without a digit are a remark. */
const MOST_WORDS_OF_BOOK = 2;

/** Free words, as they were typed. At most 500 characters, what a box of a form can hold. */
export function readText(question: Question, raw: string): Reading {
  const text = tidy(raw);
  if (!/[\p{L}\p{N}]/u.test(text) || /^[^.!]{0,80}\?$/u.test(text))
    return { kind: 'hint', say: wording('answers-text-unclear') };
  if (text.length > LONGEST) return { kind: 'hint', say: wording('answers-text-long', { longest: LONGEST }) };
  const doubt = doubtAbout(question, text);
  if (doubt !== undefined) return { kind: 'ask', say: wording(doubt), proposals: [keepOf(text)] };
  return { kind: 'value', value: text };
}

/** What is asked back once: a paper or a line of the register without its number, a reason of digits alone. */
function doubtAbout({ name, local }: Question, text: string): string | undefined {
  const hasDigit = /\d/u.test(text);
  if (local === 'otherDocument' && !hasDigit) return 'answers-text-which-number';
  if (local === 'book' && !hasDigit && text.split(' ').length > MOST_WORDS_OF_BOOK) return 'answers-text-no-number';
  return name === 'reason' && !/\p{L}/u.test(text) ? 'answers-text-no-reason' : undefined;
}
