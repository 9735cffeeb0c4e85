import type { Features } from './features';
import { BUCKETS, KINDS } from './features';

/** An utterance as numbers: rows of the vocabulary and their weights, each kind of feature of the same length. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
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

  static from(documents: readonly Features[]): Vocabulary {
    const named = new Map<string, number>();
    const runs = new Int32Array(BUCKETS);
    for (const document of documents) {
      for (const name of new Set(document.names)) named.set(name, (named.get(name) ?? 0) + 1);
      for (const run of new Set(document.runs)) runs[run] = (runs[run] ?? 0) + 1;
    }
    const kept = [...named].filter(([name, count]) => count >= PAIR_PHRASES || !name.includes(' '));
    const rows = new Map(kept.map(([name], row) => [name, row]));
    const counts = kept.map(([, count]) => count);
    const runRows = runs.map((count) => (count < RUN_PHRASES ? -1 : counts.push(count) - 1));
    const idf = Float32Array.from(counts, (count) => Math.log((1 + documents.length) / (1 + count)) + 1);
    return new Vocabulary([...rows.keys()], rows, runRows, idf);
  }

  get size(): number {
    return this.idf.length;
  }

  /** Features that it does not know are left out. */
  vectorOf(features: Features): Vector {
    const counts = new Map<number, number>();
    for (const name of features.names) count(counts, this.rows.get(name));
    for (const run of features.runs) count(counts, this.runRows[run]);
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
    return { rows, values };
  }

  /** The share of an utterance's single words that the training phrases hold, 0 to 1. */
  knownShare(features: Features): number {
    const words = features.names.filter((name) => name.startsWith('w') && !name.includes(' '));
    return words.length === 0 ? 0 : words.filter((word) => this.rows.has(word)).length / words.length;
  }

  private kindOf(row: number): string {
    return row < this.names.length ? (this.names[row]?.charAt(0) ?? '') : 'c';
  }
}

function count(counts: Map<number, number>, row: number | undefined): void {
  if (row !== undefined && row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1);
}
