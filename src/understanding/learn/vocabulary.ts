import type { Features } from './features';
import { BUCKETS, KINDS } from './features';

/** An utterance as numbers: rows of the vocabulary and their weights, each kind of feature of the same length. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** The square of its length. */
  readonly square: number;
}

/** Runs of letters and pairs of words must occur in so many phrases to be kept. */
const RUN_PHRASES = 3;
const PAIR_PHRASES = 2;

/** The features that a model knows, one row each, with their inverse document frequency. */
export class Vocabulary {
  private constructor(
    /** Named features by row; the runs of letters have the rows behind them. */
    readonly names: readonly string[],
    private readonly rows: ReadonlyMap<string, number>,
    /** Row of each bucket of runs, -1 for those not kept. */
    private readonly runRows: Int32Array,
    private readonly idf: Float32Array,
  ) {}

  /** Learns the features of documents, and turns these into vectors. Each document is looked at once and not kept. */
  static learn(documents: Iterable<Features>): {
    readonly vocabulary: Vocabulary;
    readonly vectors: readonly Vector[];
  } {
    const ids = new Map<string, number>();
    const interned: { readonly names: Int32Array; readonly runs: Int32Array }[] = [];
    const nameCounts: number[] = [];
    const runCounts = new Int32Array(BUCKETS);
    for (const { names, runs } of documents) {
      const numbers = Int32Array.from(names, (name) => idOf(ids, name));
      for (const id of new Set(numbers)) nameCounts[id] = (nameCounts[id] ?? 0) + 1;
      for (const run of new Set(runs)) runCounts[run] = (runCounts[run] ?? 0) + 1;
      interned.push({ names: numbers, runs: Int32Array.from(runs) });
    }
    const isKept = (name: string, id: number): boolean => (nameCounts[id] ?? 0) >= PAIR_PHRASES || !name.includes(' ');
    const kept = [...ids].filter(([name, id]) => isKept(name, id));
    const counts = kept.map(([, id]) => nameCounts[id] ?? 0);
    const nameRows = new Int32Array(ids.size).fill(-1);
    kept.forEach(([, id], row) => {
      nameRows[id] = row;
    });
    const runRows = runCounts.map((count) => (count < RUN_PHRASES ? -1 : counts.push(count) - 1));
    const idf = Float32Array.from(counts, (count) => Math.log((1 + interned.length) / (1 + count)) + 1);
    const names = kept.map(([name]) => name);
    const vocabulary = new Vocabulary(names, new Map(names.map((name, row) => [name, row])), runRows, idf);
    const vectors = interned.map((one) => vocabulary.weighed(one.names, (id) => nameRows[id], one.runs));
    return { vocabulary, vectors };
  }

  get size(): number {
    return this.idf.length;
  }

  /** Features that it does not know are left out. */
  vectorOf(features: Features): Vector {
    return this.weighed(features.names, (name) => this.rows.get(name), features.runs);
  }

  /** The share of an utterance's single words that the training phrases hold, 0 to 1. */
  knownShare(features: Features): number {
    const words = features.names.filter((name) => name.startsWith('w') && !name.includes(' '));
    return words.length === 0 ? 0 : words.filter((word) => this.rows.has(word)).length / words.length;
  }

  private weighed<T>(names: Iterable<T>, rowOf: (name: T) => number | undefined, runs: Iterable<number>): Vector {
    const counts = new Map<number, number>();
    for (const name of names) count(counts, rowOf(name));
    for (const run of runs) count(counts, this.runRows[run]);
    const rows = new Int32Array(counts.size);
    const values = new Float32Array(counts.size);
    const squares: Record<string, number> = {};
    let at = 0;
    for (const [row, times] of counts) {
      const value = (times === 1 ? 1 : 1 + Math.log(times)) * (this.idf[row] ?? 0);
      const kind = this.kindOf(row);
      rows[at] = row;
      values[at] = value;
      squares[kind] = (squares[kind] ?? 0) + value * value;
      at += 1;
    }
    for (at = 0; at < rows.length; at += 1) {
      const kind = this.kindOf(rows[at] ?? 0);
      values[at] = ((values[at] ?? 0) * (KINDS[kind] ?? 0)) / Math.sqrt(squares[kind] ?? 1);
    }
    const square = Object.keys(squares).reduce((sum, kind) => sum + (KINDS[kind] ?? 0) ** 2, 0);
    return { rows, values, square };
  }

  private kindOf(row: number): string {
    return row < this.names.length ? (this.names[row]?.charAt(0) ?? '') : 'c';
  }
}

function idOf(ids: Map<string, number>, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}

function count(counts: Map<number, number>, row: number | undefined): void {
  if (row !== undefined && row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1);
}
