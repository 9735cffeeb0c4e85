import type { Draft, DraftQuestion } from '../compile/draft';
import { placeOfKey } from '../compile/spot';
import { certainty, type Fate, type Fates } from './fates';
import { choicesOf, type Names } from './names';
import { pathName } from './walk';

/** Combinations of details that are tried for two questions of one name. */
const MOST_TRIES = 5_000;

/** Two questions of `details` for one answer must exclude each other on every path; each is told once. */
export function checkTwice(draft: Draft, fates: Fates, names: Names, told: Set<DraftQuestion>): void {
  const details = draft.questions.filter(({ question }) => question.phase === 'details');
  const first = new Map<string, DraftQuestion>();
  for (const one of draft.questions) {
    const { name } = one.question;
    const before = first.get(name);
    if (before === undefined || !details.includes(one)) {
      first.set(name, before ?? one);
      continue;
    }
    if (told.has(one)) continue;
    const path = pathOfBoth(before, one, draft, fates, names);
    if (path === undefined) continue;
    told.add(one);
    draft.faults.add(placeOfKey(one.spot, 'ask'), `"${name}" is asked twice on the path ${pathName(path)}`);
  }
}

function pathOfBoth(
  one: DraftQuestion,
  other: DraftQuestion,
  draft: Draft,
  fates: Fates,
  names: Names,
): Fates | undefined {
  const looked = [one, other].flatMap(({ conditionals }) =>
    conditionals.flatMap(({ uses }) => uses.map(({ name }) => name)),
  );
  const open = [...new Set(looked)].filter((name) => fates.get(name)?.is === 'open');
  let paths: Fates[] = [fates];
  for (const name of open) {
    const answers = answersOf(name, draft, names);
    paths = paths.flatMap((path) => answers.map((answer) => new Map(path).set(name, answer)));
    if (paths.length > MOST_TRIES) return undefined;
  }
  return paths.find((path) => [one, other].every(({ question }) => certainty(question.when, path, names) !== 'no'));
}

function answersOf(name: string, draft: Draft, names: Names): readonly Fate[] {
  const skippable = draft.questions.some(({ question }) => question.name === name && question.skip !== undefined);
  const skipped: readonly Fate[] = skippable ? [{ is: 'skipped' }] : [];
  const choices = choicesOf(names.get(name));
  if (choices === undefined) return [{ is: 'given' }, ...skipped];
  return [...choices.map(({ key }): Fate => ({ is: 'chosen', key })), ...skipped];
}
