import type { Language } from '../../wording/phrase';
import type { Word } from './words';

/** Common English words that no Vietnamese word, with or without its marks, is spelled like. */
const ENGLISH = new Set(
  (
    'the is are was were my your you we they he she it this that what where when which who how why want need would should could ' +
    'please help have has had get got my for from with and or of in at by if not dont did does much many long time fee cost price ' +
    'certificate birth marriage death register registration appointment book cancel change card id identity lost copy office open ' +
    'hours paper papers document documents hello thanks thank english speak today tomorrow morning afternoon ready still about'
  ).split(' '),
);

/** The language that an utterance is written in. English only when its words outweigh everything else. */
export function languageOf(words: readonly Word[]): Language {
  const letters = words.filter((word) => /\p{L}/u.test(word.raw));
  if (letters.some((word) => word.raw !== word.folded)) return 'vi';
  const english = letters.filter((word) => ENGLISH.has(word.raw)).length;
  return english * 5 >= letters.length * 2 && english > 0 ? 'en' : 'vi';
}
