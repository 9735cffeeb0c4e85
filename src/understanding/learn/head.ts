import { NumberList } from '../tables/numberList';
import type { ReadText } from '../text/lexicon';
import { featureOf } from '../text/lexicon';
import { Documents } from './documents';
import type { Features } from './features';
import { trainSvm } from './linearSvm';
import type { KeptVocabulary } from './vocabulary';
import { Vocabulary } from './vocabulary';

/** A class and the examples it is told apart among. */
export interface ClassOf<T> {
  readonly name: string;
  readonly among: (example: T) => boolean;
  readonly belongs: (example: T) => boolean;
}

/** What the features of an utterance are, for one head. */
export type FeaturesOf = (text: ReadText) => Features;

/** Examples, each with the features it teaches. */
export class Lesson<T> {
  readonly examples: T[] = [];
  readonly documents = new Documents();

  constructor(readonly featuresOf: FeaturesOf) {}

  add(example: T, text: ReadText): void {
    this.examples.push(example);
    this.documents.add(this.featuresOf(text));
  }
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
    private readonly featuresOf: FeaturesOf,
    private readonly vocabulary: Vocabulary,
    private readonly weights: Float32Array,
  ) {}

  static train<T>({ examples, documents, featuresOf }: Lesson<T>, classes: readonly ClassOf<T>[]): Head {
    const { vocabulary, vectors } = Vocabulary.learn(documents);
    const names = classes.map(({ name }) => name);
    const weights = new Float32Array((vocabulary.size + 1) * classes.length);
    classes.forEach(({ among, belongs }, column) => {
      const members = placesOf(examples, among);
      const positive = Uint8Array.from(members, (at) => (belongs(examples[at] as T) ? 1 : 0));
      const positives = positive.reduce((sum, one) => sum + one, 0);
      const balance = Math.min(MOST_BALANCE, Math.sqrt((members.length - positives) / Math.max(1, positives)));
      const learnt = trainSvm(vectors, vocabulary.size, members, positive, balance);
      for (let row = 0; row < learnt.length; row += 1) weights[row * classes.length + column] = learnt[row] as number;
    });
    return new Head(names, featuresOf, vocabulary, weights);
  }

  static from({ classes, vocabulary, weights }: KeptHead, featuresOf: FeaturesOf): Head {
    return new Head(classes, featuresOf, new Vocabulary(vocabulary), weights);
  }

  /** As plain data, for `from`. */
  kept(): KeptHead {
    return { classes: this.classes, vocabulary: this.vocabulary.kept(), weights: this.weights };
  }

  /** Distance from each class's border, in the order of `classes`: above 0 it is meant. */
  scores(text: ReadText): Float32Array {
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
    return sums;
  }

  /** The words that spoke most for a class, each with what it added. */
  reasons(text: ReadText, name: string, limit: number): Reason[] {
    const column = this.classes.indexOf(name);
    const { rows, values } = this.vocabulary.vectorOf(this.featuresOf(text));
    return Array.from(rows, (row, at) => ({
      words: this.vocabulary.wordsOf(row) ?? '',
      weight: (this.weights[row * this.classes.length + column] ?? 0) * (values[at] ?? 0),
    }))
      .filter(({ words, weight }) => weight > 0 && words !== '')
      .sort((one, other) => other.weight - one.weight)
      .slice(0, limit)
      .map(({ words, weight }) => ({ words, weight: Math.round(weight * 1000) / 1000 }));
  }

  /** The share of the words that training phrases hold, 0 to 1. */
  knownShare(text: ReadText): number {
    const known = text.words.filter((word) => this.vocabulary.knows('w', featureOf(word)));
    return text.words.length === 0 ? 0 : known.length / text.words.length;
  }
}

function placesOf<T>(examples: readonly T[], wanted: (example: T) => boolean): Int32Array {
  const places = new NumberList();
  examples.forEach((example, at) => {
    if (wanted(example)) places.push(at);
  });
  return places.view(0, places.length);
}
