import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Value } from '../../src/answers/value';
import { both } from '../../src/procedures/compile/scope';
import type { Condition } from '../../src/procedures/condition';
import { holds, mayHold, type View } from '../../src/procedures/conditions';

function viewOf(values: Readonly<Record<string, Value>>, skipped: readonly string[] = []): View {
  return { get: (name) => values[name], skipped: (name) => skipped.includes(name) };
}

const ANSWERS = viewOf(
  {
    whose: 'mine',
    copies: 2,
    papers: ['book', 'sheet'],
    day: { year: 2016, month: 5, day: 4 },
    month: { year: 2016, month: 5 },
    year: { year: 2016 },
    home: { asWritten: 'Khóm 2' },
    due: '2026-11-30',
  },
  ['hints'],
);

describe('given answers', () => {
  it.each<{ condition: Condition; holds: boolean }>([
    { condition: { whose: 'mine' }, holds: true },
    { condition: { whose: 'another' }, holds: false },
    { condition: { whose: ['another', 'mine'] }, holds: true },
    { condition: { whose: { not: 'another' } }, holds: true },
    { condition: { whose: { not: ['another', 'mine'] } }, holds: false },
    { condition: { whose: 'mine', copies: 3 }, holds: false },
    { condition: { copies: { over: 1, under: 3 } }, holds: true },
    { condition: { copies: { atLeast: 2, atMost: 2 } }, holds: true },
    { condition: { copies: { over: 2 } }, holds: false },
    { condition: { papers: 'sheet' }, holds: true },
    { condition: { papers: { not: 'sheet' } }, holds: false },
    { condition: { home: { given: 'yes' } }, holds: true },
    { condition: { home: { given: 'no' } }, holds: false },
    { condition: { hints: { given: 'no' } }, holds: true },
    { condition: { hints: { given: 'yes' } }, holds: false },
    { condition: { missing: { given: 'no' } }, holds: false },
    { condition: { missing: { not: 'x' } }, holds: false },
    { condition: { missing: { under: 5 } }, holds: false },
    { condition: { any: [{ whose: 'another' }, { copies: 2 }] }, holds: true },
    { condition: { none: [{ whose: 'another' }, { copies: 2 }] }, holds: false },
    { condition: { none: [{ missing: 'x' }] }, holds: true },
    { condition: { due: { over: '2026-11-29' } }, holds: true },
    { condition: {}, holds: true },
  ])('when the condition is $condition, then it holds: $holds', ({ condition, holds: expected }) => {
    expect(holds(condition, ANSWERS)).toBe(expected);
  });

  it.each<{ name: string; test: Condition[string]; holds: boolean }>([
    { name: 'day', test: { under: '2016-05-05' }, holds: true },
    { name: 'day', test: '2016-05-04', holds: true },
    { name: 'day', test: { atLeast: '2016-05' }, holds: true },
    { name: 'month', test: { under: '2016-06-01' }, holds: true },
    { name: 'month', test: { under: '2016-05-20' }, holds: false },
    { name: 'month', test: { atLeast: '2016-05-20' }, holds: false },
    { name: 'month', test: { not: '2016-05-20' }, holds: false },
    { name: 'month', test: { not: '2016-06-20' }, holds: true },
    { name: 'year', test: { under: '2016-01-02' }, holds: false },
    { name: 'year', test: { atLeast: '2016-01-02' }, holds: false },
    { name: 'year', test: { atLeast: '2016-01-01' }, holds: true },
    { name: 'year', test: { over: 2015 }, holds: true },
    { name: 'year', test: 2016, holds: true },
  ])(
    'when the $name is known and the test is $test, then it compares by what is certain: $holds',
    ({ name, test, holds: expected }) => {
      expect(holds({ [name]: test }, ANSWERS)).toBe(expected);
    },
  );
});

const name = fc.constantFrom('a', 'b', 'c');
const value = fc.constantFrom('x', 'y');
const test = fc.oneof(
  value,
  fc.array(value, { minLength: 1, maxLength: 2 }),
  fc.record({ not: value }),
  fc.constantFrom({ given: 'yes' as const }, { given: 'no' as const }),
);
const { condition } = fc.letrec<{ condition: Condition; group: Condition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 2 }, fc.dictionary(name, test, { minKeys: 1, maxKeys: 3 }), tie('group')),
  group: fc.oneof(
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ none: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
  ),
}));
const view = fc
  .tuple(fc.dictionary(name, value, { noNullPrototype: true }), fc.subarray(['a', 'b', 'c']))
  .map(([answers, skipped]) =>
    viewOf(
      answers,
      skipped.filter((one) => answers[one] === undefined),
    ),
  );

describe('given any condition and any answers', () => {
  it('when two conditions are joined, then the whole holds exactly when both do', () => {
    fc.assert(
      fc.property(condition, condition, view, (one, other, answers) => {
        expect(holds(both(one, other), answers)).toBe(holds(one, answers) && holds(other, answers));
      }),
    );
  });

  it('when nothing is answered, then no test on an answer is fulfilled', () => {
    fc.assert(
      fc.property(name, test, (asked, tested) => {
        expect(holds({ [asked]: tested }, viewOf({}))).toBe(false);
      }),
    );
  });

  it('when it stands in `none`, then it is the opposite of `any`', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), view, (maps, answers) => {
        expect(holds({ none: maps }, answers)).toBe(!holds({ any: maps }, answers));
      }),
    );
  });

  it('when a date is known in part, then it is never both before and from a day', () => {
    const partial = fc.record({ year: fc.integer({ min: 1900, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(partial, fc.integer({ min: 1, max: 28 }), ({ year, month }, day) => {
        const bound = `2016-05-${String(day).padStart(2, '0')}`;
        const answers = viewOf({ born: { year, month } });
        expect(holds({ born: { under: bound } }, answers) && holds({ born: { atLeast: bound } }, answers)).toBe(false);
      }),
    );
  });
});

describe('given answers of which some are still to come', () => {
  it.each<{ condition: Condition | undefined; may: boolean }>([
    { condition: undefined, may: true },
    { condition: { whose: 'another' }, may: false },
    { condition: { event: 'birth' }, may: true },
    { condition: { event: 'birth', whose: 'another' }, may: false },
    { condition: { hints: { given: 'yes' } }, may: false },
    { condition: { any: [{ whose: 'another' }, { event: 'death' }] }, may: true },
    { condition: { any: [{ whose: 'another' }, { copies: 3 }] }, may: false },
    { condition: { none: [{ event: 'death' }] }, may: true },
    { condition: { none: [{ whose: 'mine' }] }, may: false },
  ])('when it is $condition, then it may come to hold: $may', ({ condition, may }) => {
    expect(mayHold(condition, ANSWERS)).toBe(may);
  });
});
