import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { assentIn } from './assent';
import { countryNear, countryOf, countryText } from './countries';
import { soundsLikeQuestion } from './framed';
import { keepOf, proposalOf } from './proposals';
import { ethnicGroupOf } from './readEthnicity';
import type { Reading } from './reading';
import { tidy } from './tidy';

const VIETNAM = 'Việt Nam';
const FRAME =
  /^(?:(?:dạ|da|thưa|em|tôi|toi|mình|là|la|người|nguoi|quốc tịch|quoc tich|nước|nuoc|i am|i'm|from)[\s:]+)+/iu;

/** A nationality, in Vietnamese as the forms print it. An ethnic group typed here is explained. */
export function readNationality(_question: Question, raw: string): Reading {
  const typed = tidy(raw);
  const name = typed
    .replace(/[.!,;]+$/u, '')
    .replace(FRAME, '')
    .replace(/\s+(?:ạ|nha|nhé)$/iu, '');
  const country = countryOf(name);
  if (country !== undefined) return { kind: 'value', value: country };
  const group = ethnicGroupOf(name);
  if (group !== undefined) {
    const say = wording('answers-nationality-is-ethnicity', { name: group });
    return { kind: 'ask', say, proposals: [proposalOf(countryText(VIETNAM), VIETNAM)] };
  }
  if (assentIn(typed) !== undefined || soundsLikeQuestion(typed) || !/^[\p{L}\p{M}' .,()-]{2,60}$/u.test(name)) {
    return { kind: 'hint', say: wording('answers-nationality-unknown') };
  }
  const kept = name.charAt(0).toUpperCase() + name.slice(1);
  const near = countryNear(name);
  if (near !== undefined) {
    return {
      kind: 'ask',
      say: wording('answers-nationality-near', { name: countryText(near) }),
      proposals: [proposalOf(countryText(near), near)],
    };
  }
  return { kind: 'ask', say: wording('answers-nationality-keep', { name: kept }), proposals: [keepOf(kept)] };
}
