import { NumberList } from '../tables/numberList';
import type { KeptDictionary } from './dictionary';
import { Dictionary, KIND_NAMES } from './dictionary';
import type { Documents } from './documents';
import type { Features, Kind } from './features';
import { KINDS } from './features';
import type { Vector } from './vectors';
import { Vectors } from './vectors';

/** Runs of letters and pairs of words must occur in so many phrases to be kept. */
const RUN_PHRASES = 3;
const PAIR_PHRASES = 2;

const KIND_WEIGHTS = Float64Array.from(KIND_NAMES, (name) => KINDS[name]);
const RUN_KIND = KIND_NAMES.indexOf('c');

/** A vocabulary as plain data. */
export interface KeptVocabulary {
  readonly dictionary: KeptDictionary;
  readonly runRows: Int32Array;
  readonly idf: Float32Array;
}

/**
 * The features that a model knows, one row each, with their inverse document frequency: the tokens by their numbers, the pairs behind
 * them, the runs of letters last.
 */
export class Vocabulary {
  private readonly dictionary: Dictionary;
  private readonly kinds: Uint8Array;
  /** How often each row occurs in the document at hand: zero between calls. */
  private readonly times: Uint16Array;
  /** The rows of the document at hand, each once: empty between calls. */
  private readonly rows = new NumberList();
  /** What is worked with for one document, and overwritten by the next: its tokens and pairs, its weights, and these by kind. */
  private readonly names = new NumberList();
  private readonly values: Float32Array;
  private readonly squares = new Float64Array(KIND_WEIGHTS.length);

  constructor(private readonly plain: KeptVocabulary) {
    const { dictionary, idf } = plain;
    this.dictionary = Dictionary.from(dictionary);
    this.kinds = new Uint8Array(idf.length).fill(RUN_KIND);
    this.kinds.set(dictionary.kinds);
    for (let pair = 0; pair < this.dictionary.pairs.size; pair += 1) {
      this.kinds[this.dictionary.size + pair] = this.dictionary.kindOf(this.dictionary.pairs.first(pair));
    }
    this.times = new Uint16Array(idf.length);
    this.values = new Float32Array(idf.length);
  }

  /** Learns the features of documents, and turns these into vectors. */
  static learn(documents: Documents): { readonly vocabulary: Vocabulary; readonly vectors: Vectors } {
    const { tokens, pairs, runs } = documents.counts();
    const counts = new NumberList();
    counts.pushAll(tokens);
    const rowed = (count: number, fewest: number): number => {
      if (count < fewest) return -1;
      counts.push(count);
      return counts.length - 1;
    };
    const pairRows = pairs.map((count) => rowed(count, PAIR_PHRASES));
    const runRows = runs.map((count) => rowed(count, RUN_PHRASES));
    const frequencies = counts.view(0, counts.length);
    const vocabulary = new Vocabulary({
      dictionary: documents.dictionary.kept(
        documents.dictionary.pairs.membersOf((pair) => (pairRows[pair] as number) >= 0),
      ),
      runRows,
      idf: Float32Array.from(frequencies, (count) => Math.log((1 + documents.length) / (1 + count)) + 1),
    });
    const vectors = new Vectors(documents.length, documents.features);
    for (let at = 0; at < documents.length; at += 1) {
      const { names, runs } = documents.at(at);
      for (let one = 0; one < names.length; one += 1) {
        const name = names[one] as number;
        vocabulary.see(name < 0 ? (pairRows[~name] as number) : name);
      }
      vectors.push(vocabulary.weighed(runs));
    }
    return { vocabulary, vectors };
  }

  /** As plain data, for the constructor. */
  kept(): KeptVocabulary {
    return this.plain;
  }

  get size(): number {
    return this.plain.idf.length;
  }

  /** Features that it does not know are left out. The vector holds until the next one is made. */
  vectorOf({ sequences, runs }: Features): Vector {
    this.names.clear();
    this.dictionary.look(sequences, this.names);
    for (const name of this.names.view(0, this.names.length)) this.see(name < 0 ? this.dictionary.size + ~name : name);
    return this.weighed(runs);
  }

  knows(kind: Kind, token: string): boolean {
    return this.dictionary.knows(kind, token);
  }

  /** The words of a row; undefined for a run of letters. */
  wordsOf(row: number): string | undefined {
    const { size, pairs } = this.dictionary;
    if (row < size) return this.dictionary.tokenOf(row);
    const pair = row - size;
    if (pair >= pairs.size) return undefined;
    return `${this.dictionary.tokenOf(pairs.first(pair))} ${this.dictionary.tokenOf(pairs.second(pair))}`;
  }

  /** `row` below 0: not kept. */
  private see(row: number): void {
    if (row < 0) return;
    if (this.times[row] === 0) this.rows.push(row);
    this.times[row] = (this.times[row] as number) + 1;
  }

  /** The vector of the rows that were seen, and of `runs`. It holds until the next one is made. */
  private weighed(runs: Int32Array): Vector {
    for (let at = 0; at < runs.length; at += 1) this.see(this.plain.runRows[runs[at] as number] as number);
    const rows = this.rows.view(0, this.rows.length);
    const values = this.values.subarray(0, rows.length);
    const squares = this.squares.fill(0);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const times = this.times[row] as number;
      const idf = this.plain.idf[row] as number;
      const value = times === 1 ? idf : (1 + Math.log(times)) * idf;
      const kind = this.kinds[row] as number;
      values[at] = value;
      squares[kind] = (squares[kind] as number) + value * value;
      this.times[row] = 0;
    }
    for (let at = 0; at < rows.length; at += 1) {
      const kind = this.kinds[rows[at] as number] as number;
      values[at] = ((values[at] as number) * (KIND_WEIGHTS[kind] as number)) / Math.sqrt(squares[kind] as number);
    }
    this.rows.clear();
    const square = squares.reduce((sum, one, kind) => (one > 0 ? sum + (KIND_WEIGHTS[kind] ?? 0) ** 2 : sum), 0);
    return { rows, values, square };
  }
}
