import { wordsOf } from '../text/words';

/** Shorter phrases differ by one word whenever they differ: they are not compared. */
const SHORTEST = 4;

/**
 * For each phrase that is an earlier one but for at most one word, the places of both. Such a phrase teaches nothing new. Marks and capital
 * letters make no difference.
 */
export function oneWordApart(phrases: readonly string[]): { readonly at: number; readonly earlier: number }[] {
  const seen = new Map<string, number>();
  return phrases.flatMap((phrase, at) => {
    const words = wordsOf(phrase).map(({ folded }) => folded);
    if (words.length < SHORTEST) return [];
    const keys = [...gaps(words, '*'), ...gaps(words)];
    const earlier = [words.join(' '), ...keys].flatMap((key) => seen.get(key) ?? [])[0];
    for (const key of [words.join(' '), ...keys]) if (!seen.has(key)) seen.set(key, at);
    return earlier === undefined ? [] : [{ at, earlier }];
  });
}

/** The words with each of them in turn left out, or replaced. */
function gaps(words: readonly string[], filler?: string): string[] {
  return words.map((_, gap) =>
    words.flatMap((word, at) => (at !== gap ? word : filler === undefined ? [] : filler)).join(' '),
  );
}
