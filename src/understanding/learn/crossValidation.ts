import type { ReadText } from '../text/lexicon';
import type { Example } from './examples';
import type { Model, Scores } from './model';
import { trainModel } from './model';

/** An example as a model scored it that had not learnt it. */
export interface Unseen {
  readonly example: Example;
  readonly scores: Scores;
}

/** Scores every example by a model of the other folds. Phrases made from one stay in one fold. */
export function crossValidate(examples: readonly Example[], read: (text: string) => ReadText, folds: number): Unseen[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const isIn = (example: Example, fold: number): boolean => foldOf.get(example.group) === fold;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model: Model = trainModel(
      examples.filter((example) => !isIn(example, fold)),
      read,
    );
    return examples
      .filter((example) => isIn(example, fold))
      .map((example) => ({ example, scores: model.scores(read(example.text)) }));
  });
}
