import { fold, foldKnown, foldWords } from '../answers/fold';
import { isSkip, soundsLikeQuestion } from '../answers/framed';
import { isLeftOut, wantsNone } from '../answers/leftOut';
import { asksWhy } from '../answers/midway';
import { spoken } from '../answers/referenceData';
import { tidy } from '../answers/tidy';
import { isUnknown } from '../answers/unknown';
import type { FieldType, Question } from '../procedures/procedure';
import type { Understanding } from '../understanding/understanding';

/** What is answered in the middle of a question, which is then asked again. */
const ASIDE = [
  'ask_procedure',
  'ask_fee',
  'ask_duration',
  'ask_hours_place',
  'talk_to_clerk',
  'help',
  'greet',
  'thanks_goodbye',
];

/** Wishes that leave the question: it stays where it is, and the desk does what is wished. */
const AWAY = [
  'book_slot',
  'change_booking',
  'cancel_booking',
  'check_dossier',
  'collect_result',
  'erase_data',
  'change_language',
  'give_feedback',
];

/** Any words are an answer to these, so that only a sure and plain question is taken for one. */
export const FREE: readonly FieldType[] = ['name', 'text', 'address', 'recordPlace'];
/** Wishes that open a procedure. The mere name of a paper or of a procedure may be read as one. */
export const OPENS = ['ask_procedure', 'submit_details'];
/** A verb at the beginning: "làm căn cước", "đăng ký kết hôn cho em". */
const WISHES_FIRST = /^(?:(?:da|em|toi|tui|minh|con|ba|cho|gio|thoi) )*(?:lam|xin|doi|cap|dang ky|apply|renew|get)\b/u;
/** What a place begins with, followed by its name. */
const PLACE =
  /\b(?:ubnd|uy ban|xa|phuong|thi tran|thi xa|huyen|quan|tinh|ap|khom|benh vien|tram y te|ward|commune|province)\b/u;
/**
 * Enough to be asked back or answered aside, where the words are plainly a question. Measured on the two sets of utterances in
 * test/understanding: of the unsure readings of questions from here up four in five are right; those below are wrong, all five.
 */
const LIKELY = 0.35;
/** On the same two sets 99 of 100 wishes from here up are read rightly; of 16,560 names made of common words 6 are taken for one. */
const SURE = 0.8;
const PLEASANT = ['greet', 'thanks_goodbye'];
/** From here up a few words are more likely a greeting than the answer to a question for free words. */
const LIKELIER = 0.5;
/** Ends a question ("… vậy hả") and is the last word of many names ("hong ha"): at a name it tells nothing. */
const NAME_OR_ENDING = /\sh[aà]\s*$/iu;
/** A side question has at least this many words; a name of two words is a name. */
const FEWEST_WORDS = 3;
const LONGEST_NAME = 4;

/**
 * What words in the middle of a question are: its answer (readable or not), what it is asked for, a question aside, or another
 * wish.
 */
export type MidFlow = 'answer' | 'why' | 'aside' | 'away';

/**
 * Tells them apart. `question` is what is open; nothing where a consent, a guidance or a summary is, or what the opening words say is shown
 * (`isCase`). Pure.
 */
export function midFlowOf(
  question: Question | undefined,
  raw: string,
  understood: Understanding,
  isCase = question !== undefined,
): MidFlow {
  const kind = ASIDE.includes(understood.intent) ? 'aside' : AWAY.includes(understood.intent) ? 'away' : 'answer';
  if (question !== undefined && asksWhy(raw)) return 'why';
  // "Khỏi đi" leaves the question out, and gives no place up.
  if (question !== undefined && leavesOut(question, raw)) return 'answer';
  if (question !== undefined && FREE.includes(question.type) && isPleasantry(raw, understood)) return 'aside';
  const asks = soundsLikeQuestion(question?.type === 'name' ? raw.replace(NAME_OR_ENDING, '') : raw);
  // What plainly asks is no answer, so that the likeliest reading is better than a hint.
  if (asks && kind === 'aside' && understood.decision === 'ask' && likelihoodOf(understood) >= LIKELY) return kind;
  if (understood.decision !== 'act') return 'answer';
  // Words of an answer may well name a paper or a procedure ("sổ hộ khẩu cũ", "chưa kết hôn"): only a plain wish leaves the question.
  if (isCase && OPENS.includes(understood.intent) && !asks && !wishes(raw)) return 'answer';
  if (kind === 'answer' || !question || !FREE.includes(question.type)) return kind;
  if (question.type === 'name' && !asks && looksLikeName(raw)) return 'answer';
  // A reason may wish for a procedure ("muốn làm căn cước"), and a place names the office: answers, unless they plainly ask.
  if (understood.intent === 'ask_procedure' && !asks) return 'answer';
  if (understood.intent === 'ask_hours_place' && !asks && namesPlace(raw)) return 'answer';
  if (asks && kind === 'aside') return kind;
  return understood.confidence >= SURE && wordsOf(raw).length >= FEWEST_WORDS ? kind : 'answer';
}

/** "Hello", "chào em", "cảm ơn nha": no name and no place, but for whoever is called so. */
export function isPleasantry(raw: string, { intent, decision, confidence }: Understanding): boolean {
  if (!PLEASANT.includes(intent) || beginsWithSurname(raw)) return false;
  return decision === 'act' || (confidence >= LIKELIER && wordsOf(raw).length <= FEWEST_WORDS);
}

/** Whether words leave a question out, in whatever words, or say that its answer is not known. */
export function leavesOut(question: Question, raw: string): boolean {
  const tidied = tidy(raw);
  return isSkip(tidied) || isUnknown(question, tidied) || wantsNone(tidied) || isLeftOut(question, tidied);
}

/** Whether something is plainly wished: "muốn làm căn cước", "làm căn cước luôn giùm", "I need …"; not "chưa làm khai sinh". */
function wishes(raw: string): boolean {
  const words = ` ${foldWords(raw)} `;
  return WISHES_FIRST.test(words.trim()) || spoken().wishes.some((phrase) => words.includes(` ${foldKnown(phrase)} `));
}

function namesPlace(raw: string): boolean {
  return PLACE.test(fold(raw));
}

/** How likely it is that this is wished at all, whatever it is about. */
function likelihoodOf({ intent, confidence, alternatives }: Understanding): number {
  return alternatives.reduce((sum, other) => (other.intent === intent ? sum + other.confidence : sum), confidence);
}

/** "Lê Phí Bảo", "ho so an": a few words, all with capitals or begun with a surname. */
function looksLikeName(raw: string): boolean {
  const words = wordsOf(raw);
  if (words.length > LONGEST_NAME || /[\d?]/u.test(raw)) return false;
  return beginsWithSurname(raw) || words.every((word) => /^\p{Lu}/u.test(word));
}

function beginsWithSurname(raw: string): boolean {
  const first = wordsOf(raw)[0]?.toLowerCase() ?? '';
  return spoken().surnames.some((name) => name === first || fold(name) === first);
}

function wordsOf(raw: string): readonly string[] {
  return raw.trim().split(/\s+/);
}
