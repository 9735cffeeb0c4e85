import type { Question } from '../procedures/procedure';
import { agesOf } from './values';
import type { AnswersView } from './visibleAnswers';

/**
 * Which choices of a bucket (`knownFrom`) fit the date that decides it, on a day. Several when the date is known only in part;
 * undefined while it is not known at all.
 */
export function bucketOf(question: Question, view: AnswersView, today: string): readonly string[] | undefined {
  if (question.knownFrom === undefined) return undefined;
  const ages = agesOf(view.get(question.knownFrom.years), today);
  if (ages === undefined) return undefined;
  const bands = [...question.knownFrom.bands].sort((a, b) => a.from - b.from);
  const fitting = bands.filter((band, index) => {
    const next = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return band.from <= ages.most && ages.least < next;
  });
  return fitting.map((band) => band.choice);
}
