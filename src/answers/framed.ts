import { fold, foldKnown } from './fold';
import { plainSpelling } from './plainSpelling';
import { spoken } from './referenceData';
import { hasMarks } from './tidy';

/** An answer taken out of its sentence: "dạ em tên là Lan" gives "Lan". */
export interface Unframed {
  readonly text: string;
  readonly peeled: boolean;
}

/**
 * Takes away what people put before and after an answer, never all of it. `tidied` comes from `tidy`. A frame word with marks
 * is found with its marks or without any, so that the surname "Lã" is not taken for "là".
 */
export function unframe(tidied: string, frames: readonly string[]): Unframed {
  let words = tidied
    .replace(/:(?=\S)/gu, ': ')
    .split(' ')
    .filter((word) => word !== '');
  const count = words.length;
  for (let cut = frontLength(words, frames); cut > 0; cut = frontLength(words, frames)) words = words.slice(cut);
  for (let cut = tailLength(words); cut > 0; cut = tailLength(words)) words = words.slice(0, -cut);
  return { text: words.join(' ').replace(/^[:,.;=\s-]+|[,;:\s]+$/gu, ''), peeled: words.length < count };
}

/** Whether the whole text, without its punctuation, is one of these phrases. */
export function isOneOf(text: string, phrases: readonly string[]): boolean {
  const words = text.split(/[\s,.!;:]+/u).filter((word) => word !== '');
  return (byLength(phrases).get(words.length) ?? []).some((wanted) =>
    wanted.every((word, index) => isWord(words[index] ?? '', word, false)),
  );
}

type ByLength = ReadonlyMap<number, readonly (readonly string[])[]>;

const lengths = new WeakMap<readonly string[], ByLength>();

/** The words of each phrase, by how many they are: most phrases of a list are longer or shorter than what was typed. */
function byLength(phrases: readonly string[]): ByLength {
  const known = lengths.get(phrases);
  if (known !== undefined) return known;
  const made = new Map<number, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')))
    made.set(words.length, [...(made.get(words.length) ?? []), words]);
  lengths.set(phrases, made);
  return made;
}

/** Whether a resident left the question out in so many words: "không nhớ", "bỏ qua ạ". */
export function isSkip(tidied: string): boolean {
  const bare = withoutCourtesy(tidied);
  return (
    isOneOf(unframe(tidied, spoken().frames.any).text, spoken().skip) ||
    // A single word that is left may be a name.
    (bare.includes(' ') && isOneOf(unframe(bare, spoken().frames.skip).text, spoken().skip)) ||
    /^[-–—.…_]+$/u.test(tidied)
  );
}

/** "Để trống giùm em" without the "giùm em". */
function withoutCourtesy(tidied: string): string {
  const words = tidied.split(/[\s,.!]+/u).filter((word) => word !== '');
  const last = words.findLastIndex((word) => !spoken().assent.around.includes(fold(word)));
  return words.slice(0, last + 1).join(' ');
}

/** Whether it is rather a question to the desk than an answer: "lệ phí bao nhiêu?". */
export function soundsLikeQuestion(tidied: string): boolean {
  if (/\?\s*$/u.test(tidied)) return true;
  const bare = withoutOnly(tidied, fold(plainSpelling(tidied)).replace(/[^\p{L}\p{N}' ]/gu, ' '));
  // "Có căn cước" has a card, and does not ask "có cần".
  const folded = ` ${bare.replace(/\bcan cuoc\b/gu, 'cancuoc')} `;
  return (
    /\bco (?:\S+ )+(?:khong|ko|hong|hok) *(?:a|em|vay|con|chi|anh)? *$/u.test(folded) ||
    spoken().questionWords.some((phrase) => folded.includes(` ${foldKnown(phrase)} `)) ||
    spoken().questionEndings.some((phrase) => endsWith(folded, phrase) || endsWith(withoutCalled(folded), phrase))
  );
}

/** Whether a message only asks whose data are meant: "ủa của em hay của bà ngoại". */
export function asksWhose(tidied: string): boolean {
  const said = ` ${fold(plainSpelling(tidied)).replace(/[^\p{L}\p{N}' ]/gu, ' ')} `;
  return !/\d/u.test(said) && spoken().whose.some((phrase) => said.includes(` ${foldKnown(phrase)} `));
}

/** Without the "hà" of "có mình năm sanh hà"; typed as "ha" it may be "hả", but for words that say that this is all. */
function withoutOnly(tidied: string, folded: string): string {
  const saysAll = spoken().onlyThis.some((phrase) => ` ${folded} `.includes(` ${foldKnown(phrase)} `));
  return /(?:^|\s)hà[\s.!]*$/iu.test(tidied) || saysAll ? folded.replace(/ ha *$/u, '') : folded;
}

/** Without whom it is asked of: "giấy tờ gì vậy con". */
function withoutCalled(folded: string): string {
  return folded.replace(/(?: (?:a|em|con|chi|anh|chau|oi))+ *$/u, '');
}

function endsWith(folded: string, phrase: string): boolean {
  return folded.trimEnd().endsWith(` ${foldKnown(phrase)}`);
}

function frontLength(words: readonly string[], frames: readonly string[]): number {
  const lengths = frames.map((frame) => {
    const wanted = frame.split(' ');
    const fits = wanted.length < words.length && wanted.every((word, at) => isWord(words[at] ?? '', word, false));
    return fits ? wanted.length : 0;
  });
  return Math.max(0, ...lengths);
}

function tailLength(words: readonly string[]): number {
  const lengths = spoken().tails.map((tail) => {
    const wanted = tail.split(' ');
    const end = words.slice(-wanted.length);
    // A lone word without its marks may be part of a name: "A", "Nhe".
    const withMarks = wanted.length === 1;
    const fits = wanted.length < words.length && wanted.every((word, at) => isWord(end[at] ?? '', word, withMarks));
    return fits ? wanted.length : 0;
  });
  return Math.max(0, ...lengths);
}

function isWord(typed: string, wanted: string, withMarks: boolean): boolean {
  const bare = typed.toLowerCase().replace(/^[:,.;=]+|[:,.;=!]+$/gu, '');
  const word = wanted.replace(/[,]/gu, '');
  if (bare === word) return true;
  return !withMarks && !hasMarks(bare) && bare === foldKnown(word);
}
