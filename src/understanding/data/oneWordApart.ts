import { wordsOf } from '../text/words';

/** Shorter phrases differ by one word whenever they differ: they are not compared. */
const SHORTEST = 4;
/** Of this many words at one end or the other, phrases that are a word apart are the same: the word is not at both ends. */
const END = 2;

/**
 * For each phrase that is an earlier one but for at most one word, the places of both. Such a phrase teaches nothing new. Marks and capital
 * letters make no difference.
 */
export function oneWordApart(phrases: readonly string[]): { readonly at: number; readonly earlier: number }[] {
  const seen = new Map<string, { readonly at: number; readonly words: readonly string[] }[]>();
  return phrases.flatMap((phrase, at) => {
    const words = wordsOf(phrase).map(({ folded }) => folded);
    if (words.length < SHORTEST) return [];
    const ends = [`${words.slice(0, END).join(' ')} …`, `… ${words.slice(-END).join(' ')}`];
    const earlier = ends.flatMap((end) => seen.get(end) ?? []).find((other) => isOneApart(words, other.words));
    for (const end of ends) {
      const others = seen.get(end);
      if (others === undefined) seen.set(end, [{ at, words }]);
      else others.push({ at, words });
    }
    return earlier === undefined ? [] : [{ at, earlier: earlier.at }];
  });
}

/** One word replaced, one more or one less, or none. */
function isOneApart(one: readonly string[], other: readonly string[]): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  let behind = 0;
  while (behind < shorter - same && one[one.length - 1 - behind] === other[other.length - 1 - behind]) behind += 1;
  return Math.max(one.length, other.length) - same - behind <= 1;
}
