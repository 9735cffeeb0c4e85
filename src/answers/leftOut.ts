import type { FieldType, Question } from '../procedures/procedure';
import { LANGUAGES } from '../wording/phrase';
import { bareWords } from './assent';
import { bareAnswer } from './bareAnswer';
import { fold } from './fold';
import { soundsLikeQuestion } from './framed';
import { plainSpelling } from './plainSpelling';

const WRITTEN_IN_DIGITS: readonly FieldType[] = ['personalId', 'oldId', 'phone', 'date', 'birthDate', 'count'];
const HAS_NONE =
  /^(?:da )?(?:(?:em|toi|tui|con|minh|ba) )?(?:khong|chua|i don't|i do not)(?: (?:co|nho|biet|have|know|remember))\b[^\d?]{0,40}$|^no (?:phone|number|id|mobile)\b[^\d?]{0,20}$/u;
/** "CCCD bà quên rồi": there is one, but not in the head. */
const FORGOTTEN = /\b(?:quen|khong (?:nho|thuoc|mang)|de o nha|forgot|forgotten|remember)\b/u;
/** "Hông thấy", "mờ quá coi hông ra", "có số gì đâu": a box of the paper that cannot be read, or is empty. */
const NOT_THERE =
  /^(?:da )?(?:khong|chua) (?:co|thay|nho|biet|ro|doc|coi|con|ghi)\b|\b(?:coi|doc|nhin|thay|nho|tim) (?:(?:ma|gi|so|duoc) )?khong (?:ra|duoc|ro|noi|thay)\b|\b(?:co|thay|nho|ghi) (?:\S+ )?(?:gi |nao )?dau\b|\bquen (?:roi|mat|het)\b|^(?:mo|rach|nhoe) (?:qua|het|roi|mat)\b/u;
/** "No number on it", "there is no number", "I can't see one". */
const NOT_THERE_ENGLISH =
  /^(?:(?:there (?:is|are|was)|there's|it has|it says) )?(?:no|none|nothing)(?: \S+)?(?: (?:on|in|there|here|written|given|at)\b.*)?$|^i (?:can't|cannot|don't|do not) (?:see|find|read|have)\b/u;
/** "Mất cccd rồi, hông có số": the card is lost, and the number with it. */
const LOST =
  /\b(?:mat|rot|that lac) (?:\S+ ){0,2}?(?:can cuoc|cccd|cmnd|the|giay to)\b|\b(?:can cuoc|cccd|the) (?:\S+ )?mat\b|\blost (?:my|the|his|her)\b/u;
const NO_NUMBER = /\b(?:khong (?:co|con|nho|biet)|no|don't (?:have|know|remember))(?: \S+)? (?:so|number)\b/u;
/** Whoever has another country's papers has no personal number; the next question asks for those. */
const OF_FOREIGNERS =
  /\b(?:passport|ho chieu|foreigner|foreign national|nguoi nuoc ngoai|no (?:vietnamese|such|id|personal)(?: \S+)? (?:number|id|card))\b/u;
const NONE_WANTED = ['khong', 'chua', 'khoi', 'thoi', 'can', 'muon', 'lay', 'xin', 'them', 'phai', 'ban', 'sao', 'dau'];
const REFUSES = ['khong', 'khoi'];
/** More words may hold an answer besides. */
const MOST_WORDS = 7;

/** Whether a question that may be left out is, in its button's words or in others; `tidied` as `tidy` gives. */
export function isLeftOut(question: Question, tidied: string): boolean {
  const { skip, type } = question;
  if (skip === undefined) return false;
  if (LANGUAGES.some((language) => fold(skip[language]) === fold(tidied))) return true;
  // "Hông có giấy gì" has the words of a question, and asks nothing.
  if (bareAnswer(tidied) === 'no' || bareAnswer(tidied, question) === 'no') return true;
  if (soundsLikeQuestion(tidied)) return false;
  const plain = fold(plainSpelling(tidied));
  if (type === 'personalId' && OF_FOREIGNERS.test(plain) && !/\d{12}/u.test(plain)) return true;
  if (type === 'personalId' && LOST.test(plain) && NO_NUMBER.test(plain) && !/\d/u.test(plain)) return true;
  if (type === 'ethnicity') return OF_FOREIGNERS.test(plain) || HAS_NONE.test(plain);
  if (WRITTEN_IN_DIGITS.includes(type)) return HAS_NONE.test(plain);
  if (type !== 'text' || /[\d:,]/u.test(plain) || plain.split(' ').length > MOST_WORDS) return false;
  return NOT_THERE.test(plain) || NOT_THERE_ENGLISH.test(plain);
}

/** Whether words say that nothing is wanted, and nothing else: "hông cần đâu con", "thôi khỏi lấy". */
export function wantsNone(tidied: string): boolean {
  const words = bareWords(plainSpelling(tidied));
  return words.some((word) => REFUSES.includes(word)) && words.every((word) => NONE_WANTED.includes(word));
}

/** Whether the number of a card is not known by heart. It can be looked up, so that it is not left out at once. */
export function hasForgotten({ type, skip }: Question, tidied: string): boolean {
  if (type !== 'personalId' || skip === undefined || /\d/u.test(tidied)) return false;
  const plain = fold(plainSpelling(tidied));
  return FORGOTTEN.test(plain) || LOST.test(plain);
}
