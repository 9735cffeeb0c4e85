import type { Word } from './words';

/** Common English words; some are spelled like Vietnamese ones without marks, which beside other English ones they seldom are. */
const ENGLISH = new Set(
  (
    'the is are was were my your you we they he she it this that what where when which who how why want need would should could ' +
    'please help have has had get got my for from with and or of in at by if not dont did does much many long time fee cost price ' +
    'certificate birth marriage death register registration appointment book cancel change card id identity lost copy office open ' +
    'hours paper papers document documents hello thanks thank english speak today tomorrow morning afternoon ready still about'
  ).split(' '),
);

/** Whether so much of an utterance is English that its spelling is not mended as Vietnamese. The recogniser learns through this. */
export function isMostlyEnglish(words: readonly Word[]): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word.raw));
  if (letters.some((word) => word.raw !== word.folded)) return false;
  const english = letters.filter((word) => ENGLISH.has(word.raw)).length;
  return english * 5 >= letters.length * 2 && english > 0;
}
