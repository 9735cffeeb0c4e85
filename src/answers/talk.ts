import { bareAnswer } from './bareAnswer';
import { fold, foldKnown } from './fold';
import { spoken } from './referenceData';
import { hasMarks } from './tidy';

/** Names of more words are rare; with a word of a sentence in them they are none. */
const LONGEST_NAME = 6;
/** A name of so many words that begins with a surname is a name, whatever the others mean: "Ngô Thị Không". */
const SHORT_NAME = 5;
/** So many words of a sentence make one. */
const FEWEST_TALK_WORDS = 2;

/** Whether words talk rather than name somebody: "hông biết đánh dấu con ơi", "I have no number", "yes". `tidied` as `tidy` gives. */
export function isTalk(tidied: string): boolean {
  if (bareAnswer(tidied) !== undefined) return true;
  const words = tidied
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
  const marked = hasMarks(tidied);
  const talk = words.filter((word) => isTalkWord(word, marked)).length;
  if (words.length > LONGEST_NAME) return talk > 0;
  const [first = ''] = words;
  const isNamed =
    words.length <= SHORT_NAME && spoken().surnames.some((name) => name === first || fold(name) === first);
  return !isNamed && talk >= FEWEST_TALK_WORDS;
}

/** Whether it is said that marks cannot be typed: "hông biết đánh dấu". */
export function cannotMark(tidied: string): boolean {
  return /\b(?:khong|ko|k|hong|hok|chua|can't|cannot|don't)\b.*\b(?:dau|accents?|marks?)\b/u.test(fold(tidied));
}

/** Without any marks in the whole text a word may stand for one that has them. */
function isTalkWord(word: string, marked: boolean): boolean {
  return spoken().talk.some((known) => known === word || (!marked && foldKnown(known) === word));
}
