import type { Conditional, Draft } from '../compile/draft';
import type { Use } from '../compile/scope';
import { placeOf, type Spot } from '../compile/spot';
import { oneOf } from '../nearest';
import { checkTest } from './checkTest';
import { choicesOf, type Names } from './names';

/** Names: one meaning each, known where they are used, and asked before they are looked at. Returns the conditions with a fault. */
export function checkNames(draft: Draft, names: Names): ReadonlySet<Conditional> {
  checkMeanings(draft, names);
  checkIds(draft);
  const wrong = draft.conditionals.filter(
    (conditional) => conditional.uses.filter((use) => !isRight(use, conditional, draft, names)).length > 0,
  );
  for (const { name, what, spot } of draft.reads) {
    if (!names.has(name))
      draft.faults.add(
        placeOf(spot),
        `${what} reads "${name}", which nothing feeds`,
        oneOf(name, [...names.keys(), ...draft.offered]),
      );
  }
  for (const { question, spot } of draft.questions) {
    const reads = [
      { key: 'years', name: question.knownFrom?.years, at: placeOf(spot, 'knownFrom', 'years') },
      { key: 'sameAs', name: question.sameAs, at: placeOf(spot, 'sameAs') },
    ];
    for (const { key, name, at } of reads) {
      if (name === undefined || names.has(name)) continue;
      const known = oneOf(name, [...names.keys(), ...draft.offered]);
      draft.faults.add(at, `"${key}" reads "${name}", which nothing feeds`, known);
    }
  }
  return new Set(wrong);
}

function checkMeanings({ procedure, values, severals, questions, spot, faults }: Draft, names: Names): void {
  const roles = new Map(procedure.roles.map(({ name }) => [name, 'a role']));
  const meant = (name: string, what: string, at: Spot) => {
    const other = roles.get(name);
    if (other !== undefined) faults.add(placeOf(at), `"${name}" is ${other} and ${what}`, 'one name, one meaning');
  };
  for (const { question, spot: at } of questions) {
    meant(question.name, 'a question', at);
    if (values.has(question.name))
      faults.add(placeOf(at), `"${question.name}" is a question and a value`, 'one name, one meaning');
    for (const property of question.choices?.flatMap((choice) => Object.keys(choice.properties ?? {})) ?? []) {
      if (names.get(property) !== undefined || roles.has(property)) {
        faults.add(
          placeOf(at),
          `"${property}" is a property of "${question.name}" and another name`,
          'one name, one meaning',
        );
      }
    }
  }
  for (const [name, { spot: at }] of values) {
    meant(name, 'a value', at);
    const named = names.get(name);
    if (named?.kind === 'value' && names.get(named.from)?.kind === 'value') {
      faults.add(placeOf(at), `value "${name}" is computed from another value`, 'the name of an answer');
    }
  }
  for (const { several, spot: at } of severals) {
    meant(several.name, 'a list', at);
    if (questions.some(({ question }) => question.name === several.name)) {
      faults.add(placeOf(at, 'several'), `"${several.name}" is a list and a question`, 'one name, one meaning');
    }
  }
  for (const reserved of ['any', 'none', 'today']) {
    if (names.has(reserved)) faults.add(placeOf(spot), `"${reserved}" is a word of the language, not a name`);
  }
}

/** Ids of what speaks: texts are found by them, so each stands once. */
function checkIds({ procedure, questions, spot, faults }: Draft): void {
  const seen = new Map<string, string>(
    questions
      .filter(({ question }) => question.role === undefined)
      .map(({ question }) => [question.name, 'a question']),
  );
  const keys = ['handOver', 'leadsTo', 'say', 'warn', 'come', 'where', 'variants'] as const;
  const all = [...keys.map((key) => [key, procedure[key]] as const), ['fee', procedure.fees] as const];
  for (const [key, items] of all) {
    items.forEach(({ id }, index) => {
      const other = seen.get(id);
      if (other !== undefined) {
        faults.add(
          placeOf({ source: spot.source, path: [key, index, 'id'] }),
          `"${id}" is the id of ${other} already`,
          'one id, one text',
        );
      }
      seen.set(id, `something under "${key}"`);
    });
  }
}

/** Whether a test is one that its answer can pass, at a moment when it can be there; tells why not. */
function isRight(use: Use, conditional: Conditional, draft: Draft, names: Names): boolean {
  const { faults, procedure, offered } = draft;
  const named = names.get(use.name);
  if (named === undefined || named.kind === 'several') {
    const role = procedure.roles.some(({ name }) => name === use.name);
    const expected = role
      ? 'this is a role: name one of its questions'
      : oneOf(use.name, [...names.keys(), ...offered]);
    faults.add(use.place, `unknown name "${use.name}"`, expected);
    return false;
  }
  const wrong = checkTest(use, named, choicesOf(named));
  for (const { what, expected } of wrong) faults.add(use.place, what, expected);
  const late = tooLate(use.name, conditional, draft, names);
  if (late !== undefined) faults.add(use.place, `${conditional.what} looks at "${use.name}", ${late}`);
  return wrong.length === 0 && late === undefined;
}

/** Why an answer cannot have been given when a condition is looked at. */
function tooLate(name: string, { moment, of }: Conditional, draft: Draft, names: Names): string | undefined {
  if (moment === 'anytime') return undefined;
  const base = baseOf(name, names);
  const asked = draft.questions.filter(({ question }) => question.name === base || question.group === base);
  if (asked.length === 0) return undefined;
  if (moment === 'guidance') {
    return asked.every(({ question }) => question.phase === 'details')
      ? 'which is asked only after the guidance'
      : undefined;
  }
  const own = draft.questions.findLastIndex(({ question }) => question.name === of || question.group === of);
  const before = asked.some((one) => draft.questions.indexOf(one) < own);
  return before ? undefined : 'which cannot have been asked before';
}

/** The question or the list behind a name. */
function baseOf(name: string, names: Names): string {
  const named = names.get(name);
  if (named?.kind === 'property') return named.question;
  if (named?.kind === 'count') return named.several;
  if (named?.kind === 'value' && names.get(named.from)?.kind !== 'value') return baseOf(named.from, names);
  return name;
}
