import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../src/answers/value';
import { carryOver } from '../../src/dialogue/carryOver';
import { begin } from '../../src/dialogue/step';
import type { Procedure } from '../../src/procedures/procedure';
import { choice, EXTRACT, FACT, MORNING, question, text } from './flows';

const ANSWERS: Answers = {
  event: { value: 'birth' },
  whose: { value: 'mine' },
  'requester.fullName': { value: 'An' },
  'requester.birthPlace': { value: 'Long Sơn' },
  copies: { value: 2 },
};
const old = { ...begin(EXTRACT, { id: 'abc123', now: MORNING }), answers: ANSWERS, trail: Object.keys(ANSWERS) };
const newer = (rest: Partial<Procedure>): Procedure => ({ ...EXTRACT, version: 'v2', ...rest });

describe('given a flow that was changed while somebody answers', () => {
  it('when only a wording changed, then nothing is noticed', () => {
    const { conversation, changed } = carryOver(EXTRACT, newer({ purpose: text('Khác') }), old);
    expect(changed).toBe('nothing');
    expect(conversation).toMatchObject({ version: 'v2', answers: ANSWERS, trail: old.trail });
  });

  it('when a clerk added a paper, then every answer stays and the papers changed', () => {
    const papers = [
      ...EXTRACT.papers,
      { paper: 'new', name: text('Mới'), bring: 'show', needed: 'always', ...FACT } as const,
    ];
    expect(carryOver(EXTRACT, newer({ papers }), old)).toMatchObject({
      changed: 'papers',
      conversation: { answers: ANSWERS },
    });
  });

  it.each([
    ['a question is gone', EXTRACT.questions.filter(({ name }) => name !== 'copies'), 'copies'],
    [
      'its type is another',
      EXTRACT.questions.map((each) => (each.name === 'copies' ? question('copies') : each)),
      'copies',
    ],
    [
      'a choice is gone',
      EXTRACT.questions.map((each) => (each.name === 'event' ? choice('event', ['death']) : each)),
      'event',
    ],
  ])('when %s, then that answer goes and all others stay', (_, questions, gone) => {
    const { conversation, changed } = carryOver(EXTRACT, newer({ questions }), old);
    const { [gone]: _gone, ...rest } = ANSWERS;
    expect(changed).toBe('questions');
    expect(conversation.answers).toEqual(rest);
    expect(conversation.trail).not.toContain(gone);
  });

  it('when the old flow is no longer known, then what the new one can hold is kept', () => {
    expect(carryOver(undefined, newer({}), old).conversation.answers).toEqual(ANSWERS);
  });

  it('when it was half-way in a proposal or an edit that no longer exists, then that is dropped', () => {
    const halfway = { ...old, editing: 'copies', proposed: { question: 'copies', proposals: [] } };
    const questions = EXTRACT.questions.filter(({ name }) => name !== 'copies');
    const { conversation } = carryOver(EXTRACT, newer({ questions }), halfway);
    expect(conversation).not.toHaveProperty('editing');
    expect(conversation).not.toHaveProperty('proposed');
  });
});

describe('given answers that another procedure hands over', () => {
  it('then those that fit are kept and not asked, the others left out', () => {
    const answers = { event: 'birth', whose: 'nobody', copies: 2, unknown: 'x' };
    expect(begin(EXTRACT, { id: 'abc123', now: MORNING, answers }).answers).toEqual({
      event: { value: 'birth' },
      copies: { value: 2 },
    });
  });
});
