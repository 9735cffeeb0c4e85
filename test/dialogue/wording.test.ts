import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAnswer } from '../../src/answers/readAnswer';
import type { DialogueInput, Effect } from '../../src/dialogue/conversation';
import { begin, step } from '../../src/dialogue/step';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { loadCatalogue } from '../../src/wording/catalogue';
import { CARD, contextOf, MORNING } from './flows';

const ROOT = path.resolve(__dirname, '..', '..');
const MESSAGE = 4096;
const BUTTON = 40;

const { library } = loadLibrary(ROOT, { officeFile: 'flows/offices/tan-chau.yaml', today: '2026-11-25', walk: false });
const catalogue = loadCatalogue(ROOT, { strict: true });
const context = contextOf({ office: library.office, procedures: library.procedures, read: readAnswer });

const typed = fc.constantFrom(
  'nguyen van an',
  'Nguyễn Văn An',
  '4/5/1990',
  '1985',
  '089190001234',
  '2',
  'Tân Châu',
  '-',
  '!?',
  'không nhớ',
  '0912345678',
);
const turn = fc.oneof(
  { weight: 6, arbitrary: fc.nat() },
  { weight: 3, arbitrary: typed },
  { weight: 1, arbitrary: fc.constant('card' as const) },
);

describe.each([...library.procedures.values()])('given $id', (procedure) => {
  it('when it is played anyhow, then every message has its words in both languages and fits', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 10, maxLength: 30 }), (turns) => {
        let conversation = begin(procedure, { id: 'abc123', now: MORNING });
        let effects: readonly Effect[] = [];
        const inputs: readonly (DialogueInput | number)[] = [
          { kind: 'begin' },
          ...turns.map((each): DialogueInput | number => {
            if (typeof each === 'number') return each;
            return each === 'card' ? { kind: 'card', card: CARD } : { kind: 'text', raw: each };
          }),
        ];
        for (const each of inputs) {
          const input = typeof each === 'number' ? pressed(effects, each) : each;
          ({ conversation, effects } = step(procedure, conversation, input, context));
          for (const effect of effects) readAloud(effect);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** One of the buttons under the last messages. */
function pressed(effects: readonly Effect[], number: number): DialogueInput {
  const presses = effects
    .flatMap((effect) => ('buttons' in effect && effect.buttons ? effect.buttons.flat() : []))
    .flatMap(({ press }) => ('do' in press && press.do !== 'pause' ? [press] : []));
  const press = presses[number % Math.max(1, presses.length)];
  return press ? { kind: 'press', press } : { kind: 'askAgain' };
}

function readAloud(effect: Effect): void {
  if (effect.type !== 'say' && effect.type !== 'ask') return;
  for (const language of ['vi', 'en'] as const) {
    const words = catalogue.render(effect.text, language);
    expect(words.trim()).not.toBe('');
    expect(words.length).toBeLessThanOrEqual(MESSAGE);
    for (const { label } of effect.buttons?.flat() ?? [])
      expect(catalogue.render(label, language).length).toBeLessThanOrEqual(BUTTON);
  }
}
