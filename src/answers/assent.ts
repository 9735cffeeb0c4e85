import { fold, foldWords } from './fold';
import { spoken } from './referenceData';
import { hasMarks } from './tidy';

const OF_A_PLACE = /\b(?:dat|giu|lay|chot|book|take)\b/u;

/** "Is that right" agrees to nothing. */
const ASKS = /\?\s*$|^(?:is|are|was|does|do) (?:it|that|this|all|the|good|right|ok)\b/u;

/** Whether a whole message says yes to a place at the counter, and to nothing else: "đặt đi em", "giữ chỗ cho", "book it". */
export function assentsToPlace(raw: string): boolean {
  return assentIn(raw) === 'yes' && OF_A_PLACE.test(fold(raw));
}

/**
 * Whether a whole message says yes or no to an offer, with whatever people put around it: "uh lay di con", "ba dong y", "ok nha",
 * "thôi khỏi con". Nothing for anything that says more than that, and for words that say both.
 */
export function assentIn(raw: string): 'yes' | 'no' | undefined {
  const { yes, no } = spoken().assent;
  const words = bareWords(raw);
  if (words.length === 0 || namesSomebody(raw, words) || ASKS.test(fold(raw))) return undefined;
  if (words.every((word) => yes.includes(word))) return 'yes';
  return words.every((word) => no.includes(word)) ? 'no' : undefined;
}

/** "Ba nó", "ba no": somebody's father, where "no" would be English among Vietnamese words. */
function namesSomebody(raw: string, words: readonly string[]): boolean {
  const { english } = spoken().assent;
  const around = foldWords(raw)
    .split(' ')
    .filter((word) => !words.includes(word));
  return words.includes('no') && (hasMarks(raw) || around.some((word) => !english.includes(word)));
}

/** The words of a message, folded, without what people put around an answer: "để sau nha con" gives "de", "sau". */
export function bareWords(raw: string): readonly string[] {
  const { around } = spoken().assent;
  return foldWords(raw)
    .split(' ')
    .filter((word) => word !== '' && !around.includes(word));
}
