import type { Conditional, Draft, DraftQuestion } from './draft';

/**
 * Leaves out a block's questions that no box, condition, value or fee of the flow uses. A question that stays keeps those that
 * its own condition looks at.
 */
export function asked(
  questions: readonly DraftQuestion[],
  conditionals: readonly Conditional[],
  reads: Draft['reads'],
): readonly DraftQuestion[] {
  const names = new Set(questions.map(({ question }) => question.name));
  const wanted = new Set<string>();
  const want = (read: string): void => {
    const name = questionOf(read, names);
    if (name === undefined || wanted.has(name)) return;
    wanted.add(name);
    for (const question of questions) if (question.question.name === name) wantNeedsOf(question);
  };
  const wantNeedsOf = ({ conditionals: own, needs }: DraftQuestion): void => {
    for (const { uses } of own) for (const { name } of uses) want(name);
    for (const need of needs) want(need);
  };
  for (const { uses } of conditionals) for (const { name } of uses) want(name);
  for (const { name } of reads) want(name);
  for (const question of questions) if (!question.onDemand) wantNeedsOf(question);
  return questions.filter(({ question, onDemand }) => !onDemand || wanted.has(question.name));
}

/** The question that a name reads: itself, or the one whose property it is (`relation.closeFamily`). */
export function questionOf(name: string, names: ReadonlySet<string>): string | undefined {
  if (names.has(name)) return name;
  const dot = name.lastIndexOf('.');
  return dot > 0 && names.has(name.slice(0, dot)) ? name.slice(0, dot) : undefined;
}
