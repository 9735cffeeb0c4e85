import { NumberList } from '../tables/numberList';
import { PairTable } from '../tables/pairTable';
import { isMostlyEnglish } from './mostlyEnglish';
import { isPlainSyllable } from './syllables';
import type { Word } from './words';
import { wordAt, wordsOf } from './words';

/** What stands before the first word. */
const BEGINNING = '';
/** Words from this length may have been written together; with marks, from the second, below which none is mended without a neighbour. */
const LONG = 5;
const SHORT = 4;
const LONGEST_SYLLABLE = 7;
/** A pair of words seen so often speaks for a mended word. */
const PAIRED = 2;
/** What a seen pair counts, in words seen. */
const PAIR_WORTH = 50;

/** Mends words that no phrase holds: parts those written together, and takes back one slip of the finger. */
export class Speller {
  /** Known words by number, and how often each occurs; 0 is the beginning of a phrase. */
  private readonly numbers = new Map([[BEGINNING, 0]]);
  private readonly counts = new NumberList();
  /** Words that stand one behind the other, and how often. */
  private readonly pairs = new PairTable();
  private readonly pairCounts = new NumberList();
  /** Known words by what is left of them when one letter is missing. */
  private readonly clipped = new Map<string, string[]>();

  /** `phrases`: everything that the desk's words stand in. */
  constructor(phrases: Iterable<string>) {
    this.counts.push(0);
    for (const phrase of phrases) {
      let before = 0;
      for (const { folded } of wordsOf(phrase)) {
        const word = this.count(folded);
        this.countPair(before, word);
        before = word;
      }
    }
    for (const word of this.numbers.keys()) {
      for (const key of clips(word)) {
        const others = this.clipped.get(key);
        if (others === undefined) this.clipped.set(key, [word]);
        else others.push(word);
      }
    }
  }

  knows(word: string): boolean {
    return this.countOf(word) > 0;
  }

  mend(words: readonly Word[]): readonly Word[] {
    if (words.every((word) => this.isSound(word)) || isMostlyEnglish(words)) return words;
    return words.flatMap((word, at) => {
      if (this.isSound(word)) return word;
      const single = word.folded.replace(/(.)\1/, '$1');
      if (single !== word.folded && this.knows(single)) return wordAt(single, word.start, word.end);
      if (
        word.folded.length >= (word.raw === word.folded ? LONG : SHORT) &&
        word.raw.length === word.end - word.start
      ) {
        const parts = this.partsOf(word);
        if (parts !== undefined) return parts;
      }
      const near = this.nearest(word.folded, words[at - 1]?.folded ?? BEGINNING, words[at + 1]?.folded ?? '');
      return near === undefined ? word : wordAt(near, word.start, word.end);
    });
  }

  private isSound({ raw, folded }: Word): boolean {
    return (
      this.knows(folded) || folded.length < 3 || !/^[a-z]+$/.test(folded) || (raw !== folded && isPlainSyllable(folded))
    );
  }

  /** The fewest and commonest known words that a word falls into. */
  private partsOf(word: Word): Word[] | undefined {
    const { folded } = word;
    const best: ({ readonly cost: number; readonly from: number } | undefined)[] = [{ cost: 0, from: 0 }];
    for (let to = 1; to <= folded.length; to += 1) {
      for (let from = Math.max(0, to - LONGEST_SYLLABLE); from < to; from += 1) {
        const part = folded.slice(from, to);
        const count = this.countOf(part);
        const before = best[from];
        if (before === undefined || count < PAIRED || !isPlainSyllable(part) || to - from < 2) continue;
        const cost = before.cost + 10 - Math.log(count);
        if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, from };
      }
    }
    const parts: Word[] = [];
    for (let to = folded.length; to > 0; ) {
      const from = best[to]?.from;
      if (from === undefined) return undefined;
      parts.unshift(wordAt(word.raw.slice(from, to), word.start + from, word.start + to));
      to = from;
    }
    return parts.length > 1 ? parts : undefined;
  }

  /** The likeliest known word one slip away: a letter too many, too few, another, or two changed about. */
  private nearest(word: string, before: string, after: string): string | undefined {
    const near = new Set(
      [word, ...clips(word)].flatMap((key) => [...(this.knows(key) ? [key] : []), ...(this.clipped.get(key) ?? [])]),
    );
    let best: string | undefined;
    let most = 0;
    for (const candidate of near) {
      if (candidate.length < 2 || !isOneSlip(word, candidate)) continue;
      const pairs = this.pairsOf(before, candidate) + this.pairsOf(candidate, after);
      if (pairs < PAIRED && (word.length < SHORT || isPlainSyllable(word))) continue;
      const worth = this.countOf(candidate) + PAIR_WORTH * pairs;
      if (worth <= most) continue;
      best = candidate;
      most = worth;
    }
    return best;
  }

  private countOf(word: string): number {
    const number = this.numbers.get(word);
    return number === undefined ? 0 : this.counts.at(number);
  }

  private pairsOf(first: string, second: string): number {
    const pair = this.pairs.find(this.numbers.get(first) ?? -1, this.numbers.get(second) ?? -1);
    return pair < 0 ? 0 : this.pairCounts.at(pair);
  }

  private count(word: string): number {
    const known = this.numbers.get(word);
    const number = known ?? this.counts.length;
    if (known === undefined) {
      this.numbers.set(word, number);
      this.counts.push(0);
    }
    this.counts.increase(number);
    return number;
  }

  private countPair(first: number, second: number): void {
    const pair = this.pairs.add(first, second);
    if (pair === this.pairCounts.length) this.pairCounts.push(0);
    this.pairCounts.increase(pair);
  }
}

function clips(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two different words are one insertion, deletion, substitution or exchange of neighbours apart. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = one.slice(from);
  const goal = other.slice(from);
  if (one.length !== other.length) return rest.slice(1) === goal || rest === goal.slice(1);
  return (
    rest.slice(1) === goal.slice(1) || (rest[0] === goal[1] && rest[1] === goal[0] && rest.slice(2) === goal.slice(2))
  );
}
