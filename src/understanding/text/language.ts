import type { Language } from '../../wording/phrase';
import { isPlainSyllable } from './syllables';
import type { Word } from './words';

/** Common English words that are hardly ever Vietnamese written without marks. */
const ENGLISH = words(
  'is are was were your you we they she this that what where when which who how why want need would should could please help ' +
    'have had get my for from with and of by if not dont did does much many time fee fees cost price pay paid certificate birth ' +
    'marriage death register registration appointment book booking cancel change move card identity id lost copy copies office ' +
    'open opening close closed hours paper papers document documents form forms hello hey thanks thank english speak today ' +
    'tomorrow tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday ready still about come ' +
    'coming bring apply renew replace child daughter son baby mother father name date wrong correct fix born clerk person talk ' +
    'queue ticket slot counter address phone number first new expired passport status check where whats im ive good sorry there ' +
    'here any anyone someone something next week day yes later earlier late minutes hour yet already same like know tell',
);
/** English words that are spelled like Vietnamese ones without their marks, or stand in Vietnamese messages too. */
const EITHER = words(
  'i a in on at an am to me he it do does can be so no go or us up as has got may the let long see out him her his than then ' +
    'them hi ok okay pm ten more two too son ask one con bot men min ago',
);
/** Short spellings of the Vietnamese chat, and names of things here, that are no syllables. */
const CHAT = words('ko k hok hk dc đc vs j z e ac cccd cmnd cmt ubnd ks gks bhyt vneid nha z ntn mk mn');

/**
 * The language that an utterance is written in; undefined when its words do not say so for certain ("ok", a name, a number).
 * Any Vietnamese mark decides. Otherwise English needs a word of its own, and more of them than there are Vietnamese ones.
 */
export function languageOf(utterance: readonly Word[]): Language | undefined {
  const letters = utterance.filter((word) => /\p{L}/u.test(word.raw));
  if (letters.some((word) => word.raw !== word.folded)) return 'vi';
  const english = letters.filter((word) => ENGLISH.has(word.raw)).length;
  const vietnamese = letters.filter((word) => isVietnamese(word.raw)).length;
  if (english > vietnamese) return 'en';
  if (vietnamese > english) return 'vi';
  return undefined;
}

function isVietnamese(word: string): boolean {
  if (ENGLISH.has(word) || EITHER.has(word)) return false;
  return CHAT.has(word) || isPlainSyllable(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
