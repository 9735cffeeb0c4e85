import type { ReadText } from '../text/lexicon';
import type { Example } from './examples';
import { OUT_OF_SCOPE, UNKNOWN } from './examples';
import { featuresOf } from './features';
import { trainSvm } from './linearSvm';
import { Vocabulary } from './vocabulary';

/** No procedure is meant. */
export const NONE = 'none';

/** Distances from the borders: above 0 the class is meant. */
export interface Scores {
  readonly intents: ReadonlyMap<string, number>;
  readonly procedures: ReadonlyMap<string, number>;
  /** Above 0: a matter of this desk. */
  readonly inScope: number;
  /** Share of the words that training phrases hold. */
  readonly known: number;
}

/** One linear machine for each intent, each procedure, and the desk's scope, over one vocabulary. */
export class Model {
  /** `weights` holds, feature by feature and the bias last, one number for each intent, each procedure, and the scope. */
  constructor(
    readonly vocabulary: Vocabulary,
    readonly intents: readonly string[],
    readonly procedures: readonly string[],
    readonly weights: Float32Array,
  ) {}

  scores(text: ReadText): Scores {
    const features = featuresOf(text);
    const { rows, values } = this.vocabulary.vectorOf(features);
    const classes = this.classes;
    const sums = this.weights.slice(this.vocabulary.size * classes);
    for (let at = 0; at < rows.length; at += 1) {
      const row = (rows[at] as number) * classes;
      const value = values[at] as number;
      for (let column = 0; column < classes; column += 1) {
        sums[column] = (sums[column] as number) + (this.weights[row + column] as number) * value;
      }
    }
    const named = (names: readonly string[], from: number): Map<string, number> =>
      new Map(names.map((name, at) => [name, sums[from + at] ?? 0]));
    return {
      intents: named(this.intents, 0),
      procedures: named(this.procedures, this.intents.length),
      inScope: sums[classes - 1] ?? 0,
      known: this.vocabulary.knownShare(features),
    };
  }

  /** The words that spoke most for a class, each with what it added. */
  reasons(text: ReadText, column: number, limit: number): { readonly words: string; readonly weight: number }[] {
    const { rows, values } = this.vocabulary.vectorOf(featuresOf(text));
    return Array.from(rows, (row, at) => ({
      words: this.vocabulary.names[row] ?? '',
      weight: (this.weights[row * this.classes + column] ?? 0) * (values[at] ?? 0),
    }))
      .filter(({ words, weight }) => weight > 0 && words !== '')
      .sort((one, other) => other.weight - one.weight)
      .slice(0, limit)
      .map(({ words, weight }) => ({ words: words.slice(1), weight: Math.round(weight * 1000) / 1000 }));
  }

  get classes(): number {
    return this.intents.length + this.procedures.length + 1;
  }
}

/** Trains a model. `read` is the data's lexicon. */
export function trainModel(examples: readonly Example[], read: (text: string) => ReadText): Model {
  const documents = examples.map(({ text }) => featuresOf(read(text)));
  const vocabulary = Vocabulary.from(documents);
  const vectors = documents.map((features) => vocabulary.vectorOf(features));
  const inScope = keep(examples, ({ intent }) => intent !== OUT_OF_SCOPE);
  const aboutProcedure = keep(examples, ({ procedure }) => procedure !== UNKNOWN);
  const intents = namesOf(inScope.map((at) => examples[at]?.intent ?? ''));
  const procedures = namesOf(aboutProcedure.map((at) => examples[at]?.procedure ?? NONE));
  const train = (among: readonly number[], belongs: (example: Example) => boolean, cost: number): Float32Array => {
    const members = among.map((at) => examples[at]);
    const positives = members.filter((example) => example !== undefined && belongs(example)).length;
    const balance = Math.min(6, Math.sqrt((members.length - positives) / Math.max(1, positives)));
    const isPositive = members.map((example) => example !== undefined && belongs(example));
    return trainSvm(
      among.flatMap((at) => vectors[at] ?? []),
      vocabulary.size,
      (at) => isPositive[at] === true,
      (at) => (isPositive[at] === true ? cost * balance : cost),
    );
  };
  const columns = [
    ...intents.map((name) => train(inScope, ({ intent }) => intent === name, 1)),
    ...procedures.map((name) => train(aboutProcedure, ({ procedure }) => (procedure ?? NONE) === name, 1)),
    train([...examples.keys()], ({ intent }) => intent !== OUT_OF_SCOPE, 1),
  ];
  return new Model(vocabulary, intents, procedures, interleave(columns, vocabulary.size + 1));
}

function keep(examples: readonly Example[], wanted: (example: Example) => boolean): number[] {
  return examples.flatMap((example, at) => (wanted(example) ? [at] : []));
}

function namesOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function interleave(columns: readonly Float32Array[], rows: number): Float32Array {
  const weights = new Float32Array(rows * columns.length);
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row += 1) weights[row * columns.length + at] = column[row] ?? 0;
  });
  return weights;
}
