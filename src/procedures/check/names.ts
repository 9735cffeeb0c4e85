import type { Draft, DraftQuestion } from '../compile/draft';
import type { Choice } from '../procedure';

/** What a name in a condition, a box or a fee stands for. */
export type Named =
  | { readonly kind: 'question'; readonly questions: readonly DraftQuestion[] }
  /** `relation.closeFamily`: a property of the chosen item of these questions. */
  | { readonly kind: 'property'; readonly question: string; readonly values: readonly (string | number)[] }
  /** A named value and the answer that it is computed from. */
  | { readonly kind: 'value'; readonly from: string }
  /** How many things a list has (`documents.count`). */
  | { readonly kind: 'count'; readonly several: string }
  | { readonly kind: 'several' };

export type Names = ReadonlyMap<string, Named>;

/** Every name that a flow has. */
export function namesOf({ questions, severals, values }: Draft): Names {
  const names = new Map<string, Named>();
  for (const { several } of severals) {
    names.set(several.name, { kind: 'several' });
    names.set(`${several.name}.count`, { kind: 'count', several: several.name });
  }
  for (const [name, { value }] of values) names.set(name, { kind: 'value', from: readOf(value) });
  for (const draft of questions) {
    const { name } = draft.question;
    const before = names.get(name);
    names.set(name, {
      kind: 'question',
      questions: before?.kind === 'question' ? [...before.questions, draft] : [draft],
    });
    for (const choice of draft.question.choices ?? []) addProperties(name, choice, names);
  }
  return names;
}

function addProperties(question: string, { properties }: Choice, names: Map<string, Named>): void {
  for (const [property, value] of Object.entries(properties ?? {})) {
    const name = `${question}.${property}`;
    const before = names.get(name);
    const values = before?.kind === 'property' ? before.values : [];
    names.set(name, { kind: 'property', question, values: [...values, value] });
  }
}

function readOf(value: Readonly<Record<string, unknown>>): string {
  const [read] = ['ageInYears', 'daysSince', 'workingDaysFrom', 'count', 'sum']
    .map((key) => value[key])
    .filter((one) => one !== undefined);
  return String(read);
}

/** The choices that an answer under this name may have; nothing where it is no choice. */
export function choicesOf(named: Named | undefined): readonly Choice[] | undefined {
  if (named?.kind !== 'question') return undefined;
  const lists = named.questions.map(({ question }) => question.choices);
  return lists.every((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}
