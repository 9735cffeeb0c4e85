import type { ReadText } from '../text/lexicon';
import { featureOf } from '../text/lexicon';
import type { Word } from '../text/words';

/** Tokens of one kind, one behind the other. */
export interface Sequence {
  readonly kind: Kind;
  readonly tokens: readonly string[];
  /** Whether two neighbours are a feature too, and so are the first and the last. */
  readonly paired: boolean;
}

/** What an utterance is made of. */
export interface Features {
  readonly sequences: readonly Sequence[];
  /** Runs of 2 to 4 folded letters, each as one of `BUCKETS` numbers (a hash: there are too many to keep by name). */
  readonly runs: Int32Array;
}

export const BUCKETS = 1 << 18;
const SHORTEST_RUN = 2;
const LONGEST_RUN = 4;

/** How much each kind of feature weighs. */
export const KINDS = {
  /** folded words and pairs */
  w: 1,
  /** runs of letters */
  c: 0.9,
  /** words and pairs with their marks */
  r: 0.8,
  /** words and pairs with concepts in place of phrases */
  k: 1.1,
  /** which procedures are named */
  p: 0.8,
} as const;
export type Kind = keyof typeof KINDS;

/** What tells the procedure, and whether it is this desk's matter: everything that was said. */
export function contentFeatures(text: ReadText): Features {
  const { sequences, runs } = featuresOf(text.words, text.concepts);
  const named = text.procedures.map(({ value }) => value);
  return { sequences: [...sequences, { kind: 'p', tokens: named, paired: false }], runs };
}

/** What tells the intent: the same with every named procedure as one word, because any may be asked about in any way. */
export function actFeatures(text: ReadText): Features {
  return featuresOf(text.maskedWords, text.maskedConcepts);
}

function featuresOf(words: readonly Word[], concepts: readonly string[]): Features {
  const folded = words.map(featureOf);
  const isMarked = words.some((word) => word.key !== word.folded);
  const tags = concepts.filter(isConcept);
  return {
    sequences: [
      { kind: 'w', tokens: folded, paired: true },
      { kind: 'r', tokens: isMarked ? words.map((word) => word.key) : [], paired: isMarked },
      { kind: 'k', tokens: concepts, paired: true },
      { kind: 'k', tokens: tags.slice(1).map((tag, at) => `${tags[at]}>${tag}`), paired: false },
    ],
    runs: runsOf(` ${folded.join(' ')} `),
  };
}

function isConcept(token: string): boolean {
  return /^[A-Z_]+$/.test(token);
}

/** FNV-1a over the letters of each run. */
function runsOf(text: string): Int32Array {
  const runs = new Int32Array(text.length * (LONGEST_RUN - SHORTEST_RUN + 1));
  let found = 0;
  for (let from = 0; from < text.length; from += 1) {
    let hash = 0x811c9dc5;
    const end = Math.min(text.length, from + LONGEST_RUN);
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      if (at - from + 1 < SHORTEST_RUN) continue;
      runs[found] = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
      found += 1;
    }
  }
  return runs.subarray(0, found);
}
