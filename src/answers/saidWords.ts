import { foldKnown } from './fold';
import { hasMarks } from './tidy';

/** A word typed without marks may stand for one that has them, never the other way round. */
export function isSaid(typed: string | undefined, wanted: string): boolean {
  if (typed === undefined) return false;
  return typed === wanted || (!hasMarks(typed) && typed === foldKnown(wanted));
}

/** The words in small letters, marks and all. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
}

const known = new Map<string, readonly string[]>();

/** The words of a flow's phrase, told apart once. */
export function wordsOfKnown(phrase: string): readonly string[] {
  const words = known.get(phrase) ?? wordsOf(phrase);
  known.set(phrase, words);
  return words;
}
