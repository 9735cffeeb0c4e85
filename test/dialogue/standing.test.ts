import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../src/answers/value';
import { standingOf } from '../../src/dialogue/standing';
import { viewOf } from '../../src/dialogue/view';
import { choice, choices, OFFICE, Play, procedure, question, role, text } from './flows';

const LOOK = { today: '2026-11-25', office: OFFICE };

describe('given a list of things', () => {
  const flow = procedure({
    severals: [{ name: 'documents', phase: 'case', from: 1, to: 3, another: text('Còn giấy nào nữa không?') }],
    questions: [
      question('documents.pages', { phase: 'case', type: 'count', group: 'documents' }),
      question('documents.copies', {
        phase: 'case',
        type: 'count',
        group: 'documents',
        when: { 'documents.pages': { over: 1 } },
      }),
      question('after', { phase: 'case' }),
    ],
    values: { documentCount: { count: 'documents' }, pages: { sum: 'documents.pages' } },
  });

  it('when one more is wanted, then the same is asked of the next item; conditions look at that item', () => {
    const play = new Play(flow);
    expect(play.asked).toBe('documents.0.pages');
    expect(play.say('2').asked).toBe('documents.0.copies');
    expect(play.say('4').asked).toBe('documents');
    expect(play.press({ do: 'another', several: 'documents', more: true }).asked).toBe('documents.1.pages');
    expect(play.say('1').asked).toBe('documents');
    expect(play.say('hết rồi').asked).toBe('after');
    const view = viewOf(flow, play.conversation.answers, LOOK);
    expect([
      view.get('documents.count'),
      view.get('documentCount'),
      view.get('pages'),
      view.get('documents.1.pages'),
    ]).toEqual([2, 2, 3, 1]);
  });

  it('when the list is full, then nothing more is asked', () => {
    const more = { do: 'another', several: 'documents', more: true } as const;
    expect(new Play(flow).say('1').press(more).say('1').press(more).say('1').asked).toBe('after');
  });

  it('when it was closed, then one more can still be added, and back opens an item', () => {
    const play = new Play(flow).say('1').press({ do: 'another', several: 'documents', more: false }).say('x');
    expect(play.press({ do: 'editList', page: 0 }).presses()).toContain('another');
    expect(play.press({ do: 'another', several: 'documents', more: true }).asked).toBe('documents.1.pages');
    expect(play.press({ do: 'edit', question: 'documents.0.pages' }).asked).toBe('documents.0.pages');
  });

  it('when “another?” is not understood, then it says how to answer', () => {
    expect(new Play(flow).say('1', 'maybe').keys).toContain('dialogue-yes-or-no');
  });
});

describe('given a bucket that a later date decides', () => {
  const flow = procedure({
    questions: [
      choice('age', ['under14', 'from14'], {
        knownFrom: {
          years: 'born',
          bands: [
            { from: 0, choice: 'under14' },
            { from: 14, choice: 'from14' },
          ],
        },
      }),
      question('born', { phase: 'case', type: 'birthDate' }),
      question('last', { phase: 'case' }),
    ],
  });
  const born = (year: number, month?: number): Answers => ({ born: { value: { year, ...(month ? { month } : {}) } } });

  it('when the date fits, then nothing is asked again', () => {
    expect(new Play(flow).choose('age', 'under14').say('2020').asked).toBe('last');
  });

  it('when it does not fit, then the bucket is asked again, with the way to mend the date', () => {
    const play = new Play(flow).choose('age', 'under14').say('1990');
    expect(play.asked).toBe('age');
    expect(play.keys).toContain('dialogue-mismatch');
    expect(play.buttons.slice(0, 2).map(({ press }) => press)).toEqual([
      { do: 'choose', question: 'age', choice: 'from14' },
      { do: 'edit', question: 'born' },
    ]);
    expect(play.say('under14').asked).toBe('age');
    expect(play.choose('age', 'from14').asked).toBe('last');
  });

  it('when the date is known first, then the bucket is not asked', () => {
    expect(viewOf(flow, born(2020, 5), LOOK).get('age')).toBe('under14');
  });

  it('when the date is known in part, then either side of the line is accepted and none is guessed', () => {
    expect(viewOf(flow, born(2012), LOOK).get('age')).toBeUndefined();
    expect(viewOf(flow, { ...born(2012), age: { value: 'under14' } }, LOOK).get('age')).toBe('under14');
    expect(viewOf(flow, { ...born(2012), age: { value: 'from14' } }, LOOK).get('age')).toBe('from14');
  });
});

describe('given a view', () => {
  const flow = procedure({
    roles: [
      role('a', { same: [{ role: 'b', when: { who: 'one' } }] }),
      role('b', { same: [{ role: 'a', when: { who: 'one' } }] }),
    ],
    questions: [
      choice('who', ['one', 'two']),
      choice('relation', ['aunt', 'friend'], {
        choices: [
          { key: 'aunt', text: text('Cô'), properties: { closeFamily: 'yes' } },
          { key: 'friend', text: text('Bạn'), when: { who: 'two' } },
        ],
      }),
      question('hint', { when: { relation: { given: 'no' } } }),
      question('b.birthDate', { role: 'b', local: 'birthDate', type: 'birthDate' }),
      question('a.birthDate', { role: 'a', local: 'birthDate', type: 'birthDate', when: { who: 'two' } }),
    ],
    values: {
      age: { ageInYears: 'b.birthDate' },
      days: { daysSince: 'b.birthDate' },
      due: { workingDaysFrom: 'b.birthDate', days: 3 },
      cycle: { count: 'cycle' },
    },
  });

  it.each([
    ['properties of choices', { relation: { value: 'aunt' } }, 'relation.closeFamily', 'yes'],
    [
      'a choice that does not apply now',
      { who: { value: 'one' }, relation: { value: 'friend' } },
      'relation',
      undefined,
    ],
    [
      'the same choice where it applies',
      { who: { value: 'two' }, relation: { value: 'friend' } },
      'relation',
      'friend',
    ],
    ['an age', { 'b.birthDate': { value: { year: 1990, month: 11, day: 25 } } }, 'age', 36],
    ['the day before a birthday', { 'b.birthDate': { value: { year: 1990, month: 11, day: 26 } } }, 'age', 35],
    ['an age that is not certain', { 'b.birthDate': { value: { year: 1990 } } }, 'age', undefined],
    ['days since', { 'b.birthDate': { value: { year: 2026, month: 11, day: 20 } } }, 'days', 5],
    [
      'working days over a holiday',
      { 'b.birthDate': { value: { year: 2026, month: 11, day: 20 } } },
      'due',
      { year: 2026, month: 11, day: 26 },
    ],
    ['a value that hangs on itself', {}, 'cycle', undefined],
    ['what nobody has', {}, 'nobody.knows', undefined],
    [
      'a role that is another',
      { who: { value: 'one' }, 'b.birthDate': { value: 'x' }, 'a.birthDate': { value: 'y' } },
      'a.name',
      undefined,
    ],
  ] as const)('then %s reads right', (_, answers, name, expected) => {
    expect(viewOf(flow, answers as Answers, LOOK).get(name)).toEqual(expected);
  });

  it('when roles name each other, then it still ends', () => {
    expect(viewOf(flow, { who: { value: 'one' } }, LOOK).get('a.fullName')).toBeUndefined();
  });

  it('when a question was left out on purpose, then that is known', () => {
    const skipping = procedure({
      questions: [question('x', { skip: text('Không') }), question('y', { when: { x: { given: 'no' } } })],
    });
    const view = viewOf(skipping, { x: { skipped: true }, y: { value: 'z' } }, LOOK);
    expect([view.get('x'), view.skipped('x'), view.get('y')]).toEqual([undefined, true, 'z']);
  });

  it('when several choices apply in part, then only those are seen', () => {
    const many = procedure({
      questions: [
        choice('who', ['one', 'two']),
        question('m', {
          type: 'choices',
          choices: [...choices('p'), { key: 'q', text: text('q'), when: { who: 'two' } }],
        }),
      ],
    });
    const answers: Answers = { who: { value: 'one' }, m: { value: ['p', 'q'] } };
    expect(viewOf(many, answers, LOOK).get('m')).toEqual(['p']);
    expect(viewOf(many, { ...answers, who: { value: 'two' } }, LOOK).get('m')).toEqual(['p', 'q']);
    expect(viewOf(many, { ...answers, m: { value: ['q'] } }, LOOK).get('m')).toBeUndefined();
  });
});

describe('given a date that another answer may say', () => {
  const flow = procedure({
    questions: [question('born', { type: 'birthDate' }), question('toWrite', { type: 'birthDate', sameAs: 'born' })],
  });
  const answerOf = (answers: Answers) => standingOf(flow, answers, LOOK).asked[1]?.answer;

  it.each([
    { born: { year: 1956, month: 3, day: 12 }, answer: { value: { year: 1956, month: 3, day: 12 } } },
    { born: { year: 1956, month: 3 }, answer: undefined },
    { born: { year: 1956 }, answer: undefined },
  ])('when that one is $born, then it is asked only where something is missing', ({ born, answer }) => {
    expect(answerOf({ born: { value: born } })).toEqual(answer);
  });

  it('when it was answered by itself, then that stands', () => {
    const own = { value: { year: 1956, month: 4, day: 1 } };
    expect(answerOf({ born: { value: { year: 1956, month: 3, day: 12 } }, toWrite: own })).toEqual(own);
  });
});
