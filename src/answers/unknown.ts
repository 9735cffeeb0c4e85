import type { Choice, Question } from '../procedures/procedure';
import { wordsOf } from './bareAnswer';
import { foldWords } from './fold';
import { plainSpelling } from './plainSpelling';

/** Longer words may tell something besides. */
const MOST_WORDS = 10;

/** "Hổng nhớ", "nhớ hông nổi", "đâu có biết", "ai mà nhớ", "quên mất tiêu rồi", "no idea". Without "không có", which says something. */
const UNKNOWN =
  /\b(?:(?:khong|chua|cha|chang) (?:con |co |duoc )?(?:nho|biet|ro|ranh|thuoc)|(?:nho|biet)(?: \S+)? (?:khong|chang) (?:noi|ra|duoc|het)|(?:dau|ai|sao|lam sao)(?: ma)?(?: co)? (?:nho|biet)|(?:nho|biet) (?:gi )?dau|quen|(?:don't|do not|can't|cannot) (?:know|remember|recall)|(?:forgot|forgotten)|no idea|not sure|unknown)\b/u;

/** What people put around it, folded. */
const AROUND = new Set(
  "a ai anh ba bac bay be bi biet boi ca cai can cau cha chac chi cho chu chua chau co con da dau di do du duoc em gi gio hay het hi hoi hong i it its it's khong lam lau luon ma mat me minh may nao nay nen nha nhe nho no noi nua o oi ong qua quen ranh ro roi sao so ta thi thua thiet tieu toi tron troi tui u uh vay xua the that this about my im i'm have one all them".split(
    ' ',
  ),
);

/** Whether words say that the answer to a question is not known, and nothing else. `tidied` as `tidy` gives. */
export function isUnknown(question: Question, tidied: string): boolean {
  const said = foldWords(plainSpelling(tidied));
  if (!saysUnknown(said)) return false;
  const asked = new Set(wordsOf(question));
  const rest = said.replace(UNKNOWN, ' ').split(' ');
  return rest.every((word) => word === '' || AROUND.has(word) || asked.has(word));
}

/** The choice that stands for not knowing, by its own label: "Không nhớ". */
export function unknownAmong(choices: readonly Choice[]): Choice | undefined {
  return choices.find(({ text }) => foldWords(text.vi).replace(UNKNOWN, '').trim() === '');
}

function saysUnknown(said: string): boolean {
  return !/\d/u.test(said) && said.split(' ').length <= MOST_WORDS && UNKNOWN.test(said);
}
