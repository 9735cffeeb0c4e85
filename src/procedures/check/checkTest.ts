import type { Use } from '../compile/scope';
import type { Test } from '../condition';
import { dayRange } from '../dayRange';
import { oneOf } from '../nearest';
import type { Choice, FieldType } from '../procedure';
import type { Named } from './names';

interface Wrong {
  readonly what: string;
  readonly expected: string;
}

const DATES: readonly FieldType[] = ['birthDate', 'date'];
const LISTED: readonly FieldType[] = ['choice', 'choices', 'ethnicity', 'nationality', 'gender'];

/** What is wrong with what an answer is held against: a choice that it has not, a number that is no date. */
export function checkTest({ name, test }: Use, named: Named, choices: readonly Choice[] | undefined): readonly Wrong[] {
  const wanted = wantedOf(test);
  const bounds = boundsOf(test);
  if (choices !== undefined) {
    const keys = [...new Set(choices.map(({ key }) => key))];
    const unknown = wanted.filter((key) => !keys.includes(String(key)));
    return [
      ...unknown.map((key) => ({ what: `"${name}" has no choice "${key}"`, expected: oneOf(String(key), keys) })),
      ...bounds.map(() => ({ what: `"${name}" is a choice and has no more or less`, expected: 'a choice, or `not`' })),
    ];
  }
  if (named.kind === 'property') {
    const known = [...new Set(named.values.map(String))];
    return wanted
      .filter((value) => !named.values.includes(value))
      .map((value) => ({ what: `"${name}" is never "${value}"`, expected: oneOf(String(value), known) }));
  }
  if (named.kind === 'value' || named.kind === 'count') return [];
  const types = named.kind === 'question' ? named.questions.map(({ question }) => question.type) : [];
  if (types.some((type) => DATES.includes(type))) {
    return [...wanted, ...bounds]
      .filter((date) => dayRange(date) === undefined)
      .map((date) => ({ what: `"${date}" is no date`, expected: 'a day, a month or a year, "2016-01-01"' }));
  }
  if (types.includes('count')) {
    return [...wanted, ...bounds]
      .filter((count) => typeof count !== 'number')
      .map((count) => ({ what: `"${count}" is no number`, expected: `"${name}" is a count` }));
  }
  if (types.includes('gender')) {
    return wanted
      .filter((gender) => gender !== 'male' && gender !== 'female')
      .map((gender) => ({ what: `"${name}" is never "${gender}"`, expected: 'male or female' }));
  }
  if (types.some((type) => LISTED.includes(type)) && bounds.length === 0) return [];
  if (wanted.length + bounds.length === 0) return [];
  return [{ what: `"${name}" is free words and cannot be compared`, expected: '`given: yes` or `given: no`' }];
}

function wantedOf(test: Test): readonly (string | number)[] {
  if (typeof test !== 'object') return [test];
  if (isList(test)) return test;
  if (test.not === undefined) return [];
  return typeof test.not === 'object' ? test.not : [test.not];
}

function boundsOf(test: Test): readonly (string | number)[] {
  if (typeof test !== 'object' || isList(test)) return [];
  return [test.over, test.under, test.atLeast, test.atMost].filter((bound) => bound !== undefined);
}

function isList(test: Test): test is readonly (string | number)[] {
  return Array.isArray(test);
}
