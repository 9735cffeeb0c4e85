import type { ReadText } from '../text/lexicon';
import { featureOf } from '../text/lexicon';
import type { Features } from './features';
import { trainSvm } from './linearSvm';
import type { KeptVocabulary, Vector } from './vocabulary';
import { Vocabulary } from './vocabulary';

/** A class and the examples it is told apart among. */
export interface ClassOf<T> {
  readonly name: string;
  readonly among: (example: T) => boolean;
  readonly belongs: (example: T) => boolean;
}

/** An example, read. */
export interface Learnt<T> {
  readonly example: T;
  readonly text: ReadText;
}

export interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** A rare class counts so much more, at most. */
const MOST_BALANCE = 6;

/** A trained head as plain data. */
export interface KeptHead {
  readonly classes: readonly string[];
  readonly vocabulary: KeptVocabulary;
  readonly weights: Float32Array;
}

/** Several linear machines over one vocabulary, one for each class. */
export class Head {
  /** `weights` holds, feature by feature and the bias last, one number for each class. */
  private constructor(
    readonly classes: readonly string[],
    private readonly featuresOf: (text: ReadText) => Features,
    private readonly vocabulary: Vocabulary,
    private readonly weights: Float32Array,
  ) {}

  static train<T>(
    learnt: readonly Learnt<T>[],
    classes: readonly ClassOf<T>[],
    featuresOf: (text: ReadText) => Features,
  ): Head {
    const { vocabulary, vectors } = Vocabulary.learn(features(learnt, featuresOf));
    const columns = classes.map(({ among, belongs }) => {
      const members = learnt.flatMap(({ example }, at) => (among(example) ? at : []));
      const isPositive = members.map((at) => belongs((learnt[at] as Learnt<T>).example));
      const positives = isPositive.filter(Boolean).length;
      const balance = Math.min(MOST_BALANCE, Math.sqrt((members.length - positives) / Math.max(1, positives)));
      return trainSvm(
        members.map((at) => vectors[at] as Vector),
        vocabulary.size,
        (at) => isPositive[at] === true,
        (at) => (isPositive[at] === true ? balance : 1),
      );
    });
    const names = classes.map(({ name }) => name);
    return new Head(names, featuresOf, vocabulary, interleave(columns, vocabulary.size + 1));
  }

  static from({ classes, vocabulary, weights }: KeptHead, featuresOf: (text: ReadText) => Features): Head {
    return new Head(classes, featuresOf, Vocabulary.from(vocabulary), weights);
  }

  /** As plain data, for `from`. */
  kept(): KeptHead {
    return { classes: this.classes, vocabulary: this.vocabulary.kept(), weights: this.weights };
  }

  /** Distance from each class's border: above 0 it is meant. */
  scores(text: ReadText): Map<string, number> {
    const { rows, values } = this.vocabulary.vectorOf(this.featuresOf(text));
    const width = this.classes.length;
    const sums = this.weights.slice(this.vocabulary.size * width);
    for (let at = 0; at < rows.length; at += 1) {
      const from = (rows[at] as number) * width;
      const value = values[at] as number;
      for (let column = 0; column < width; column += 1) {
        sums[column] = (sums[column] as number) + (this.weights[from + column] as number) * value;
      }
    }
    return new Map(this.classes.map((name, at) => [name, sums[at] ?? 0]));
  }

  /** The words that spoke most for a class, each with what it added. */
  reasons(text: ReadText, name: string, limit: number): Reason[] {
    const column = this.classes.indexOf(name);
    const { rows, values } = this.vocabulary.vectorOf(this.featuresOf(text));
    return Array.from(rows, (row, at) => ({
      words: this.vocabulary.names[row] ?? '',
      weight: (this.weights[row * this.classes.length + column] ?? 0) * (values[at] ?? 0),
    }))
      .filter(({ words, weight }) => weight > 0 && words !== '')
      .sort((one, other) => other.weight - one.weight)
      .slice(0, limit)
      .map(({ words, weight }) => ({ words: words.slice(1), weight: Math.round(weight * 1000) / 1000 }));
  }

  /** The share of the words that training phrases hold, 0 to 1. */
  knownShare(text: ReadText): number {
    const known = text.words.filter((word) => this.vocabulary.knows(`w${featureOf(word)}`));
    return text.words.length === 0 ? 0 : known.length / text.words.length;
  }
}

function* features(
  learnt: readonly { readonly text: ReadText }[],
  featuresOf: (text: ReadText) => Features,
): Generator<Features> {
  for (const { text } of learnt) yield featuresOf(text);
}

function interleave(columns: readonly Float32Array[], rows: number): Float32Array {
  const weights = new Float32Array(rows * columns.length);
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row += 1) weights[row * columns.length + at] = column[row] ?? 0;
  });
  return weights;
}
