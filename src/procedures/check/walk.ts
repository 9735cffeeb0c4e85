import type { Draft, DraftQuestion } from '../compile/draft';
import { questionOf } from '../compile/prune';
import { certainty, type Fate, type Fates } from './fates';
import type { Names } from './names';

/** Beyond this many places on paths the walk gives up. */
const MOST_PLACES = 200_000;

/** What happens on the way through `case`. */
export interface Walker {
  /** A question is looked at with what is known before it. */
  reached(question: DraftQuestion, fates: Fates): void;
  /** It was answered before on this path, and applies again. */
  askedTwice(question: DraftQuestion, fates: Fates): void;
  /** It applies, has no choice left and cannot be skipped. */
  stuck(question: DraftQuestion, fates: Fates): void;
  /** An answer was given: the stops are looked at. True when one surely holds here. */
  stops(fates: Fates): boolean;
  /** All of `case` is answered. */
  arrived(fates: Fates): void;
}

/**
 * Walks every path through `case`, in the order of the file. Answers that no condition looks at are not told apart, and a place
 * that was reached with the same answers is walked once. False when there are too many paths to walk.
 */
export function walkCase(draft: Draft, names: Names, walker: Walker): boolean {
  const questions = draft.questions.filter(({ question }) => question.phase === 'case');
  const told = namesTold(draft, names);
  const been = new Set<string>();
  let gaveUp = false;

  const visit = (index: number, fates: Fates): void => {
    const key = `${index}. ${pathName(fates)}`;
    if (been.has(key)) return;
    been.add(key);
    if (been.size > MOST_PLACES) {
      gaveUp = true;
      return;
    }
    const draftQuestion = questions[index];
    if (draftQuestion === undefined) {
      walker.arrived(fates);
      return;
    }
    walker.reached(draftQuestion, fates);
    const { question } = draftQuestion;
    const applies = certainty(question.when, fates, names);
    if (applies !== 'yes') visit(index + 1, fates);
    if (applies === 'no') return;
    if (fates.has(question.name)) {
      walker.askedTwice(draftQuestion, fates);
      return;
    }
    const answers = answersOf(draftQuestion, fates, names, told.has(question.name));
    if (answers.length === 0) walker.stuck(draftQuestion, fates);
    for (const answer of answers) {
      const after = new Map(fates).set(question.name, answer);
      if (!walker.stops(after)) visit(index + 1, after);
    }
  };
  visit(0, new Map());
  return !gaveUp;
}

function answersOf({ question }: DraftQuestion, fates: Fates, names: Names, told: boolean): readonly Fate[] {
  const skipped: readonly Fate[] = question.skip === undefined ? [] : [{ is: 'skipped' }];
  if (question.type !== 'choice' || question.choices === undefined) return [{ is: 'given' }, ...skipped];
  const open = question.choices.filter((choice) => certainty(choice.when, fates, names) !== 'no');
  const followed = told ? open : open.slice(0, 1);
  return [...followed.map((choice): Fate => ({ is: 'chosen', key: choice.key })), ...skipped];
}

/** Questions whose answers some condition tells apart. */
function namesTold({ conditionals, questions, values }: Draft, names: Names): ReadonlySet<string> {
  const known = new Set(questions.map(({ question }) => question.name));
  const told = new Set<string>();
  for (const { uses } of conditionals) {
    for (const { name } of uses) {
      const read = values.has(name) ? names.get(name) : undefined;
      const question = questionOf(read?.kind === 'value' ? read.from : name, known);
      if (question !== undefined) told.add(question);
    }
  }
  return told;
}

/** `event: birth, whose: mine`, to name a path in a fault. */
export function pathName(fates: Fates): string {
  const told = [...fates]
    .filter(([, { is }]) => is !== 'open')
    .map(([name, fate]) => `${name}: ${fate.is === 'chosen' ? fate.key : fate.is}`);
  return told.length === 0 ? 'no question at all' : told.join(', ');
}
