import { foldKnown } from './fold';
import { spoken } from './referenceData';
import { hasMarks } from './tidy';

const OF_WORD = /[\p{L}\p{M}\p{N}']+/gu;

let meanings: ReadonlyMap<string, string> | undefined;

/**
 * Short and southern spellings written out: "hong co gcs" gives "khong co giay chung sinh". Words without marks stay without. Not
 * for names: Hồng is one.
 */
export function plainSpelling(tidied: string): string {
  meanings ??= new Map(
    Object.entries(spoken().plain).flatMap(([meaning, spellings]) =>
      spellings.map((spelling): readonly [string, string] => [spelling, meaning]),
    ),
  );
  const known = meanings;
  const marked = hasMarks(tidied);
  return tidied.replace(OF_WORD, (word) => {
    const meaning = known.get(word.toLowerCase());
    if (meaning === undefined) return word;
    return marked ? meaning : foldKnown(meaning);
  });
}
