import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { isOneOf, unframe } from './framed';
import type { Reading } from './reading';
import { spoken } from './referenceData';
import { tidy } from './tidy';

/** `male` or `female`: the forms have Nam and Nữ and no third. */
export function readGender(_question: Question, raw: string): Reading {
  const { text } = unframe(tidy(raw), [...spoken().frames.any, 'giới tính', 'bé', 'con', 'cháu', "it's a", 'a']);
  const { male, female } = spoken().gender;
  if (isOneOf(text, male)) return { kind: 'value', value: 'male' };
  if (isOneOf(text, female)) return { kind: 'value', value: 'female' };
  return { kind: 'hint', say: wording('answers-gender-unclear') };
}
