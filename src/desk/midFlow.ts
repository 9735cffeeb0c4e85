import { fold } from '../answers/fold';
import { soundsLikeQuestion } from '../answers/framed';
import { asksWhy } from '../answers/midway';
import { spoken } from '../answers/referenceData';
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
const SURE = 0.8;
/** Enough to be asked back or answered aside, where the words are plainly a question. */
const LIKELY = 0.25;
/** A side question has at least this many words; a name of two words is a name. */
const FEWEST_WORDS = 3;
const LONGEST_NAME = 4;

/**
 * What words in the middle of a question are: its answer (readable or not), what it is asked for, a question aside, or another
 * wish.
 */
export type MidFlow = 'answer' | 'why' | 'aside' | 'away';

/** Tells them apart. `question` is what is open; nothing where a consent, a guidance or a summary is. Pure. */
export function midFlowOf(question: Question | undefined, raw: string, understood: Understanding): MidFlow {
  const kind = ASIDE.includes(understood.intent) ? 'aside' : AWAY.includes(understood.intent) ? 'away' : 'answer';
  if (question !== undefined && asksWhy(raw)) return 'why';
  const asks = soundsLikeQuestion(raw);
  // What plainly asks is no answer, so that the likeliest reading is better than a hint.
  if (asks && kind === 'aside' && understood.decision === 'ask' && understood.confidence >= LIKELY) return kind;
  if (understood.decision !== 'act') return 'answer';
  if (kind === 'answer' || !question || !FREE.includes(question.type)) return kind;
  if (question.type === 'name' && !asks && looksLikeName(raw)) return 'answer';
  // A reason or a place may well name a procedure ("để làm căn cước"): it is an answer, unless it plainly asks.
  if (understood.intent === 'ask_procedure' && !asks) return 'answer';
  if (asks && kind === 'aside') return kind;
  return understood.confidence >= SURE && wordsOf(raw).length >= FEWEST_WORDS ? kind : 'answer';
}

/** "Lê Phí Bảo", "ho so an": a few words, all with capitals or begun with a surname. */
function looksLikeName(raw: string): boolean {
  const words = wordsOf(raw);
  if (words.length > LONGEST_NAME || /[\d?]/u.test(raw)) return false;
  const first = words[0]?.toLowerCase() ?? '';
  const isSurname = spoken().surnames.some((name) => name === first || fold(name) === first);
  return isSurname || words.every((word) => /^\p{Lu}/u.test(word));
}

function wordsOf(raw: string): readonly string[] {
  return raw.trim().split(/\s+/);
}
