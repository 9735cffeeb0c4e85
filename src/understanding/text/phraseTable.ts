import type { Word } from './words';
import { wordsOf } from './words';

/** A stretch of words, from `from` up to but without `to`, that a phrase stands in. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Marks may be left out in no phrase, in phrases of several words, or in any. Single words are easily another word without them. */
export type Exactly = 'all' | 'singles' | 'none';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly ends: { readonly keys: readonly string[]; readonly value: T }[];
}

/**
 * Finds many phrases at once. A word with marks in the utterance must carry the phrase's marks; a word without any matches
 * whatever its folded form fits, because people leave marks out in half of their words.
 */
export class PhraseTable<T> {
  private readonly root: Node<T> = { next: new Map(), ends: [] };

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) this.add(phrase, value);
  }

  /**
   * The phrases found from left to right, the longest first, none overlapping. `exactly`: which phrases a word without marks does
   * not stand for unless they are written so.
   */
  find(words: readonly Word[], exactly: Exactly): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const longest = this.longestAt(words, at, exactly);
      if (longest === undefined) at += 1;
      else {
        found.push(longest);
        at = longest.to;
      }
    }
    return found;
  }

  private add(phrase: string, value: T): void {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      const next = node.next.get(word.folded) ?? { next: new Map(), ends: [] };
      node.next.set(word.folded, next);
      node = next;
    }
    node.ends.push({ keys: words.map((word) => word.key), value });
  }

  private longestAt(words: readonly Word[], from: number, exactly: Exactly): Found<T> | undefined {
    let node: Node<T> | undefined = this.root;
    let longest: Found<T> | undefined;
    for (let at = from; at < words.length; at += 1) {
      node = node.next.get(words[at]?.folded ?? '');
      if (node === undefined) break;
      const end = node.ends.find(({ keys }) =>
        keys.every((key, index) => fits(words[from + index], key, isExact(keys, exactly))),
      );
      if (end !== undefined) longest = { from, to: at + 1, value: end.value };
    }
    return longest;
  }
}

function isExact(keys: readonly string[], exactly: Exactly): boolean {
  return exactly === 'all' || (exactly === 'singles' && keys.length === 1);
}

function fits(word: Word | undefined, key: string, exactly: boolean): boolean {
  return word !== undefined && (word.key === key || (!exactly && word.raw === word.folded));
}
