import { foldKnown } from './fold';
import { spoken } from './referenceData';
import { hasMarks } from './tidy';

const OF_WORD = /[\p{L}\p{M}\p{N}']+/gu;

/** "kh" is "không", but for behind a registering or a not yet: "chưa kh", "đk kh". */
const REGISTERS = /(?<![\p{L}\p{M}])(?:chưa|chua|chx|đk|dk|đăng ký|dang ky) $/iu;
/** "hôn" is "không", but for a marriage: "kết hôn", "hôn thú". */
const MARRIES = /(?:kết|ly|đính) $/iu;
const MARRIAGE = /^hôn (?:thú|nhân)/iu;

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
  return tidied.replace(OF_WORD, (word, at: number) => {
    const meaning = inMarriage(tidied, word.toLowerCase(), at) ?? known.get(word.toLowerCase());
    if (meaning === undefined) return word;
    return marked ? meaning : foldKnown(meaning);
  });
}

/** What two short spellings of "không" stand for where a marriage is spoken of. */
function inMarriage(text: string, word: string, at: number): string | undefined {
  const before = text.slice(0, at);
  if (word === 'kh' && REGISTERS.test(before)) return 'kết hôn';
  return word === 'hôn' && (MARRIES.test(before) || MARRIAGE.test(text.slice(at))) ? word : undefined;
}
