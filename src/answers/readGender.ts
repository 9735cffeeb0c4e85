import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { fold } from './fold';
import { isOneOf, unframe } from './framed';
import type { Reading } from './reading';
import { spoken } from './referenceData';
import { tidy } from './tidy';

/** Phrases of a sentence that name one sex and nothing else, folded: "bà là đàn bà", "nó là con gái". */
const SAID = {
  male: /\b(?:dan ong|con trai|be trai|nam gioi|la nam|male|boy|man)\b/u,
  female: /\b(?:dan ba|phu nu|con gai|be gai|nu gioi|la nu|female|girl|woman)\b/u,
};

/** `male` or `female`: the forms have Nam and Nữ and no third. */
export function readGender(_question: Question, raw: string): Reading {
  const { text } = unframe(tidy(raw), [...spoken().frames.any, 'giới tính', 'bé', 'con', 'cháu', "it's a", 'a']);
  const { male, female } = spoken().gender;
  if (isOneOf(text, male)) return { kind: 'value', value: 'male' };
  if (isOneOf(text, female)) return { kind: 'value', value: 'female' };
  const said = saidIn(fold(tidy(raw)));
  return said === undefined ? { kind: 'hint', say: wording('answers-gender-unclear') } : { kind: 'value', value: said };
}

/** A "không" beside it turns the sense around, and both sexes leave it open. */
function saidIn(folded: string): 'male' | 'female' | undefined {
  if (/\b(?:khong|ko|k|hong|hok|chua|not)\b/u.test(folded)) return undefined;
  const male = SAID.male.test(folded);
  return male === SAID.female.test(folded) ? undefined : male ? 'male' : 'female';
}
