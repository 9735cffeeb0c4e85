import type { Features } from './features';
import { BUCKETS, KINDS } from './features';
import { Tally } from './tally';

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

/** The kinds by number, for tight loops. */
const KIND_NAMES = Object.keys(KINDS);
const KIND_WEIGHTS = Float64Array.from(Object.values(KINDS));
const RUN_KIND = KIND_NAMES.indexOf('c');

/** A vocabulary as plain data. */
export interface KeptVocabulary {
  readonly names: readonly string[];
  readonly runRows: Int32Array;
  readonly idf: Float32Array;
}

/** The features that a model knows, one row each, with their inverse document frequency. */
export class Vocabulary {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly kinds: Uint8Array;
  /** How often each row occurs in the document at hand: zero between calls. */
  private readonly times: Uint16Array;

  private constructor(
    /** Named features by row; the runs of letters have the rows behind them. */
    readonly names: readonly string[],
    /** Row of each bucket of runs, -1 for those not kept. */
    private readonly runRows: Int32Array,
    private readonly idf: Float32Array,
  ) {
    this.rows = new Map(names.map((name, row) => [name, row]));
    this.kinds = new Uint8Array(idf.length).fill(RUN_KIND);
    names.forEach((name, row) => {
      this.kinds[row] = KIND_NAMES.indexOf(name.charAt(0));
    });
    this.times = new Uint16Array(idf.length);
  }

  /** Learns the features of documents, and turns these into vectors. Each document is looked at once and not kept. */
  static learn(documents: Iterable<Features>): {
    readonly vocabulary: Vocabulary;
    readonly vectors: readonly Vector[];
  } {
    const ids = new Map<string, number>();
    const interned: { readonly names: Int32Array; readonly runs: Int32Array }[] = [];
    const nameCounts = new Tally();
    const runCounts = new Tally(BUCKETS);
    for (const { names, runs } of documents) {
      const document = { names: Int32Array.from(names, (name) => idOf(ids, name)), runs };
      interned.push(document);
      for (const id of document.names) nameCounts.see(id, interned.length);
      for (const run of document.runs) runCounts.see(run, interned.length);
    }
    const isKept = (name: string, id: number): boolean => nameCounts.of(id) >= PAIR_PHRASES || !name.includes(' ');
    const kept = [...ids].filter(([name, id]) => isKept(name, id));
    const counts = kept.map(([, id]) => nameCounts.of(id));
    const nameRows = new Int32Array(ids.size).fill(-1);
    kept.forEach(([, id], row) => {
      nameRows[id] = row;
    });
    const runRows = new Int32Array(BUCKETS).map((_, run) => {
      const count = runCounts.of(run);
      return count < RUN_PHRASES ? -1 : counts.push(count) - 1;
    });
    const idf = Float32Array.from(counts, (count) => Math.log((1 + interned.length) / (1 + count)) + 1);
    const vocabulary = new Vocabulary(
      kept.map(([name]) => name),
      runRows,
      idf,
    );
    const vectors = interned.map(({ names, runs }) =>
      vocabulary.weighed(
        names.map((id) => nameRows[id] ?? -1),
        runs,
      ),
    );
    return { vocabulary, vectors };
  }

  static from({ names, runRows, idf }: KeptVocabulary): Vocabulary {
    return new Vocabulary(names, runRows, idf);
  }

  /** As plain data, for `from`. */
  kept(): KeptVocabulary {
    return { names: this.names, runRows: this.runRows, idf: this.idf };
  }

  get size(): number {
    return this.idf.length;
  }

  /** Features that it does not know are left out. */
  vectorOf(features: Features): Vector {
    return this.weighed(
      features.names.map((name) => this.rows.get(name) ?? -1),
      features.runs,
    );
  }

  knows(name: string): boolean {
    return this.rows.has(name);
  }

  private weighed(names: ArrayLike<number>, runs: Int32Array): Vector {
    const found: number[] = [];
    const see = (row: number): void => {
      if (row < 0) return;
      if (this.times[row] === 0) found.push(row);
      this.times[row] = (this.times[row] as number) + 1;
    };
    for (let at = 0; at < names.length; at += 1) see(names[at] as number);
    for (let at = 0; at < runs.length; at += 1) see(this.runRows[runs[at] as number] as number);
    const rows = Int32Array.from(found);
    const values = new Float32Array(rows.length);
    const squares = new Float64Array(KIND_WEIGHTS.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const value = (1 + Math.log(this.times[row] as number)) * (this.idf[row] as number);
      const kind = this.kinds[row] as number;
      values[at] = value;
      squares[kind] = (squares[kind] as number) + value * value;
      this.times[row] = 0;
    }
    for (let at = 0; at < rows.length; at += 1) {
      const kind = this.kinds[rows[at] as number] as number;
      values[at] = ((values[at] as number) * (KIND_WEIGHTS[kind] as number)) / Math.sqrt(squares[kind] as number);
    }
    const square = squares.reduce((sum, one, kind) => (one > 0 ? sum + (KIND_WEIGHTS[kind] ?? 0) ** 2 : sum), 0);
    return { rows, values, square };
  }
}

function idOf(ids: Map<string, number>, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}
