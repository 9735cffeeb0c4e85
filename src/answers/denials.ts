import { spoken } from './referenceData';
import { isSaid, wordsOfKnown } from './saidWords';

/** Which of these words deny: "không", and "đâu" in "đâu có", but not in "ở đâu" nor, without its marks, in "lần đầu". */
export function denyingIn(words: readonly string[]): readonly boolean[] {
  const { phrases, besides } = spoken().denials;
  const denying = coveredBy(words, phrases);
  const spared = coveredBy(words, besides);
  return words.map((word, at) => isNegation(word) || (denying.has(at) && !spared.has(at)));
}

/** The places of the words that are part of one of these phrases. */
function coveredBy(words: readonly string[], phrases: readonly string[]): ReadonlySet<number> {
  const places = phrases.flatMap((phrase) => {
    const wanted = wordsOfKnown(phrase);
    return words.flatMap((_, from) =>
      wanted.every((word, step) => isSaid(words[from + step], word)) ? wanted.map((__, step) => from + step) : [],
    );
  });
  return new Set(places);
}

/** As it is spelt without marks; "no" is nearly always "nó", which denies nothing. */
function isNegation(word: string): boolean {
  return word !== 'no' && spoken().negations.includes(word);
}
