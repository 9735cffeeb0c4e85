import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Conversation, DialogueInput, Press } from '../../src/dialogue/conversation';
import { openOf } from '../../src/dialogue/open';
import { standingOf } from '../../src/dialogue/standing';
import { begin, step } from '../../src/dialogue/step';
import type { Procedure } from '../../src/procedures/procedure';
import { CARD, choice, choices, contextOf, EXTRACT, MORNING, Play, procedure, question, text } from './flows';

/** A list, several choices, a bucket and a chain of conditions in one. */
const MIXED = procedure({
  severals: [{ name: 'items', phase: 'case', from: 1, to: 3, another: text('Nữa?') }],
  questions: [
    choice('age', ['young', 'old'], {
      knownFrom: {
        years: 'born',
        bands: [
          { from: 0, choice: 'young' },
          { from: 18, choice: 'old' },
        ],
      },
    }),
    question('many', { phase: 'case', type: 'choices', choices: choices('p', 'q', 'none') }),
    question('items.pages', { phase: 'case', type: 'count', group: 'items', when: { many: 'p' } }),
    question('items.what', { phase: 'case', group: 'items', skip: text('Thôi') }),
    question('born', { type: 'birthDate' }),
    question('school', { when: { age: 'young' } }),
    question('work', { when: { none: [{ age: 'young' }] }, skip: text('Thôi') }),
  ],
});

const FLOWS = [EXTRACT, MIXED];
const NAMES = [
  ...new Set(FLOWS.flatMap((flow) => flow.questions.map(({ name }) => name))),
  'items',
  'items.0.pages',
  'items.1.what',
  'nothing',
];
const KEYS = [
  ...new Set(FLOWS.flatMap((flow) => flow.questions.flatMap((asked) => (asked.choices ?? []).map(({ key }) => key)))),
];

const name = fc.constantFrom(...NAMES);
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({
    do: fc.constantFrom('choose' as const, 'toggle' as const),
    question: name,
    choice: fc.constantFrom(...KEYS),
  }),
  fc.record({ do: fc.constantFrom('chosen' as const, 'skip' as const, 'edit' as const), question: name }),
  fc.record({ do: fc.constant('propose' as const), question: name, index: fc.integer({ min: -1, max: 3 }) }),
  fc.record({ do: fc.constant('another' as const), several: fc.constantFrom('items', 'nothing'), more: fc.boolean() }),
  fc.record({ do: fc.constantFrom('consent' as const, 'card' as const), yes: fc.boolean() }),
  fc.record({ do: fc.constant('editList' as const), page: fc.integer() }),
  fc.record({
    do: fc.constantFrom(
      'back' as const,
      'giveDetails' as const,
      'confirm' as const,
      'guidance' as const,
      'more' as const,
      'sources' as const,
      'pause' as const,
      'stop' as const,
    ),
  }),
);
const input: fc.Arbitrary<DialogueInput> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    raw: fc.oneof(fc.string(), fc.constantFrom(...KEYS, '!', '?x', '-', 'có', 'không', 'quay lại', '2012')),
  }),
  fc.record({ kind: fc.constant('press' as const), press, revision: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ kind: fc.constant('press' as const), press }),
  fc.constant<DialogueInput>({ kind: 'card', card: CARD }),
  fc.record({ kind: fc.constant('contact' as const), phone: fc.string(), own: fc.boolean() }),
  fc.constant<DialogueInput>({ kind: 'askAgain' }),
);

function play(
  flow: Procedure,
  inputs: readonly DialogueInput[],
  look: (before: Conversation, after: Conversation, effects: number) => void,
) {
  let conversation = begin(flow, { id: 'abc123', now: MORNING });
  for (const each of inputs) {
    const stepped = step(flow, JSON.parse(JSON.stringify(conversation)) as Conversation, each, contextOf());
    look(conversation, stepped.conversation, stepped.effects.length);
    conversation = stepped.conversation;
  }
}

describe('given any inputs in any order', () => {
  it('then no answer is ever lost, and each input is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FLOWS), fc.array(input, { maxLength: 40 }), (flow, inputs) => {
        play(flow, inputs, (before, after, effects) => {
          expect(Object.keys(after.answers)).toEqual(expect.arrayContaining(Object.keys(before.answers)));
          expect(after.revision).toBe(before.revision + 1);
          expect(effects).toBeGreaterThan(0);
        });
      }),
      { numRuns: 120 },
    );
  });

  it('then a conversation is plain data: JSON gives it back as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FLOWS), fc.array(input, { maxLength: 20 }), (flow, inputs) => {
        play(flow, inputs, (_, after) => expect(JSON.parse(JSON.stringify(after))).toEqual(after));
      }),
      { numRuns: 60 },
    );
  });

  it('when a press belongs to another question, then no answer changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FLOWS),
        fc.array(input, { maxLength: 20 }),
        name,
        fc.constantFrom(...KEYS),
        (flow, inputs, other, key) => {
          let last = begin(flow, { id: 'abc123', now: MORNING });
          play(flow, inputs, (_, after) => {
            last = after;
          });
          const standing = standingOf(flow, last.answers, { today: '2026-11-25' });
          const open = openOf(flow, last, standing);
          fc.pre(open.at !== 'question' || open.asked.name !== other);
          const stepped = step(
            flow,
            last,
            { kind: 'press', press: { do: 'choose', question: other, choice: key } },
            contextOf(),
          );
          expect(stepped.conversation.answers).toEqual(last.answers);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('given somebody who answers whatever is asked', () => {
  it('then every path ends: with a summary, a stop or an end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FLOWS), fc.infiniteStream(fc.nat()), (flow, numbers) => {
        const walk = new Play(flow);
        for (let turn = 0; turn < 60; turn += 1) {
          if (['submit', 'handOver', 'ended'].some((end) => walk.types.includes(end))) return;
          answer(walk, numbers.next().value ?? 0);
        }
        throw new Error(`no end: ${JSON.stringify(walk.effects)}`);
      }),
      { numRuns: 100 },
    );
  });
});

/** Presses one of the buttons that lead on, or types something. */
function answer(walk: Play, number: number): void {
  const onward = ['choose', 'chosen', 'giveDetails', 'another', 'confirm'];
  const consent = walk.buttons.find(({ press: each }) => 'do' in each && each.do === 'consent');
  const presses = walk.buttons.flatMap(({ press: each }) => ('do' in each && onward.includes(each.do) ? [each] : []));
  const toggles = walk.buttons.flatMap(({ press: each }) => ('do' in each && each.do === 'toggle' ? [each] : []));
  const wanted = presses[number % Math.max(1, presses.length)] ?? toggles[number % Math.max(1, toggles.length)];
  if (consent) walk.press({ do: 'consent', yes: true });
  else if (wanted) walk.press(wanted);
  else walk.say(String(1950 + (number % 75)));
}
