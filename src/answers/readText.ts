import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import type { Reading } from './reading';
import { tidy } from './tidy';

const LONGEST = 500;

/** Free words, as they were typed. At most 500 characters, what a box of a form can hold. */
export function readText(_question: Question, raw: string): Reading {
  const text = tidy(raw);
  if (!/[\p{L}\p{N}]/u.test(text) || /^[^.!]{0,80}\?$/u.test(text))
    return { kind: 'hint', say: wording('answers-text-unclear') };
  if (text.length > LONGEST) return { kind: 'hint', say: wording('answers-text-long', { longest: LONGEST }) };
  return { kind: 'value', value: text };
}
