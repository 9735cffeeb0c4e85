import type { Answer, Value } from '../answers/value';
import { holds, type View } from '../procedures/conditions';
import type { NamedValue, Procedure, Question } from '../procedures/procedure';
import { type Look, namedValue } from './values';

/** The answers that apply, as conditions, papers, fees and forms look at them. */
export interface AnswersView extends View {
  /** How many items a list has now; undefined for what is no list of this procedure. */
  countOf(several: string): number | undefined;
  /** The same answers seen from inside one item: names of the list's questions mean this item's. */
  item(several: string, index: number): AnswersView;
  /** Under which name an answer is kept: a role that *is* another one keeps its answers under that person's name. */
  storedName(name: string): string;
}

/** What stands behind a view: answers that apply by the name they are kept under, and the lengths of lists. */
export interface Visible {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly counts: ReadonlyMap<string, number>;
}

/** A view over answers that apply. It looks into `visible` at each call, so that it may be used while that is still filled. */
export function viewOver(procedure: Procedure, visible: Visible, look: Look): AnswersView {
  const resolving = new Set<string>();
  const roles = rolesOf(procedure);

  const personOf = (role: string): string => {
    if (roles.get(role)?.length === 0) return role;
    if (resolving.has(role)) return role; // roles that name each other, or a condition on the role itself
    resolving.add(role);
    try {
      const same = roles.get(role)?.find((each) => holds(each.when, view));
      return same === undefined ? role : personOf(same.role);
    } finally {
      resolving.delete(role);
    }
  };

  const storedName = (name: string): string => {
    const dot = name.indexOf('.');
    const role = name.slice(0, dot);
    if (dot < 0 || !roles.has(role)) return name;
    return `${personOf(role)}${name.slice(dot)}`;
  };

  const find = (name: string): Answer | undefined => visible.answers.get(storedName(name));
  const countOf = (several: string): number | undefined => visible.counts.get(several);
  const each = (name: string): readonly (Value | undefined)[] => {
    const [several = '', ...local] = name.split('.');
    const count = countOf(several);
    if (count === undefined) return [get(name)];
    return Array.from({ length: count }, (_, index) => get(`${several}.${index}.${local.join('.')}`));
  };

  function get(name: string): Value | undefined {
    const answer = find(name);
    if (answer !== undefined) return 'value' in answer ? answer.value : undefined;
    const value = procedure.values[name];
    if (value !== undefined) return computed(name, value);
    if (name.endsWith('.count')) return countOf(name.slice(0, -'.count'.length));
    return propertyOf(procedure, name, get);
  }

  function computed(name: string, value: NamedValue): Value | undefined {
    const mark = `=${name}`;
    if (resolving.has(mark)) return undefined; // a value that hangs on itself
    resolving.add(mark);
    try {
      return namedValue(value, { get, countOf, each }, look);
    } finally {
      resolving.delete(mark);
    }
  }

  const skipped = (name: string): boolean => {
    const answer = find(name);
    return answer !== undefined && 'skipped' in answer;
  };

  const item = (several: string, index: number): AnswersView => {
    const inside = (name: string): string =>
      `${several}.${index}.${name.startsWith(`${several}.`) ? name.slice(several.length + 1) : name}`;
    return {
      get: (name) => get(inside(name)) ?? get(name),
      skipped: (name) => skipped(inside(name)) || skipped(name),
      countOf,
      item,
      storedName: (name) => storedName(inside(name)),
    };
  };

  const view: AnswersView = { get, skipped, countOf, item, storedName };
  return view;
}

const ITEM = /^([^.]+)\.\d+\./;

/** A property of the choice that was made: `relation.closeFamily`. */
function propertyOf(
  procedure: Procedure,
  name: string,
  get: (name: string) => Value | undefined,
): string | number | undefined {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const asked = name.slice(0, dot);
  const choices = questionsOf(procedure).get(asked.replace(ITEM, '$1.'))?.choices;
  if (choices === undefined) return undefined;
  const chosen = get(asked);
  const keys = Array.isArray(chosen) ? chosen : [chosen];
  return choices
    .filter((choice) => keys.includes(choice.key))
    .map((choice) => choice.properties?.[name.slice(dot + 1)])
    .find((property) => property !== undefined);
}

type Same = NonNullable<Procedure['roles'][number]['same']>;

const rolesByName = new WeakMap<Procedure, ReadonlyMap<string, Same>>();

/** Whom each role may be the same as. */
function rolesOf(procedure: Procedure): ReadonlyMap<string, Same> {
  const known =
    rolesByName.get(procedure) ??
    new Map(
      procedure.roles.map(({ name }) => [
        name,
        procedure.roles.flatMap((each) => (each.name === name ? (each.same ?? []) : [])),
      ]),
    );
  rolesByName.set(procedure, known);
  return known;
}

const byName = new WeakMap<Procedure, ReadonlyMap<string, Question>>();

/** Of several questions under one name, which are on different paths, the first. */
export function questionsOf(procedure: Procedure): ReadonlyMap<string, Question> {
  const known = byName.get(procedure) ?? new Map(procedure.questions.toReversed().map((each) => [each.name, each]));
  byName.set(procedure, known);
  return known;
}
