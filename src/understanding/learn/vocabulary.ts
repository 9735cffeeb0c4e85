import { KINDS } from './features';

/** An utterance as numbers: places in the vocabulary and their weights, each kind of feature of the same length. */
export interface Vector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** The features that a model knows, with their inverse document frequency. */
export class Vocabulary {
  private readonly index: Map<string, number>;

  constructor(
    readonly names: readonly string[],
    readonly idf: Float32Array,
  ) {
    this.index = new Map(names.map((name, at) => [name, at]));
  }

  /** Learns the features of documents: words that occur once are kept, runs of letters must occur in two of them. */
  static from(documents: readonly (readonly string[])[]): Vocabulary {
    const counts = new Map<string, number>();
    for (const features of documents) {
      for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    const kept = [...counts].filter(
      ([name, count]) => count >= (name.startsWith('c') ? 3 : name.includes(' ') ? 2 : 1),
    );
    const idf = Float32Array.from(kept, ([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1);
    return new Vocabulary(
      kept.map(([name]) => name),
      idf,
    );
  }

  get size(): number {
    return this.names.length;
  }

  /** Features that it does not know are left out. */
  vectorOf(features: readonly string[]): Vector {
    const counts = new Map<number, number>();
    for (const feature of features) {
      const at = this.index.get(feature);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const indices = Int32Array.from(counts.keys());
    const values = new Float32Array(indices.length);
    const squares: Record<string, number> = {};
    let place = 0;
    for (const [at, count] of counts) {
      const value = (1 + Math.log(count)) * (this.idf[at] ?? 0);
      values[place] = value;
      const kind = this.kindOf(at);
      squares[kind] = (squares[kind] ?? 0) + value * value;
      place += 1;
    }
    for (let at = 0; at < indices.length; at += 1) {
      const kind = this.kindOf(indices[at] ?? 0);
      values[at] = ((values[at] ?? 0) * (KINDS[kind] ?? 0)) / Math.sqrt(squares[kind] ?? 1);
    }
    return { indices, values };
  }

  /** The share of an utterance's single words that the training phrases hold, 0 to 1. */
  knownShare(features: readonly string[]): number {
    const words = features.filter((feature) => feature.startsWith('w') && !feature.includes(' '));
    if (words.length === 0) return 0;
    return words.filter((word) => this.index.has(word)).length / words.length;
  }

  private kindOf(at: number): string {
    return this.names[at]?.charAt(0) ?? '';
  }
}
