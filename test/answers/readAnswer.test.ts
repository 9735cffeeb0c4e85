import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAnswer } from '../../src/answers/readAnswer';
import type { FieldType } from '../../src/procedures/procedure';
import { asking, choicesOf, context } from './questions';

const TYPES: readonly FieldType[] = [
  'choice',
  'choices',
  'name',
  'birthDate',
  'date',
  'personalId',
  'oldId',
  'phone',
  'address',
  'recordPlace',
  'gender',
  'ethnicity',
  'nationality',
  'count',
  'text',
];

const pieces = fc.constantFrom(
  '4',
  '5/',
  '1990',
  ' ',
  'năm',
  ' tháng ',
  'xã',
  'phường ',
  'Long Sơn',
  ', ',
  'An Giang',
  'không',
  '+84',
  '?',
  'Đ',
  '.',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
);

describe('given any question', () => {
  it.each(TYPES)('when anything is typed for a %s, then it is read and can be saved as it is', (type) => {
    const question = asking(type);
    const around = context({}, choicesOf({ yes: 'Có', no: 'Không', other: 'Khác' }));
    fc.assert(
      fc.property(anything, (raw) => {
        const reading = readAnswer(question, raw, around);
        expect(['value', 'skip', 'ask', 'hint']).toContain(reading.kind);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        if (reading.kind === 'ask') expect(reading.proposals.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each(TYPES)('when a very long text is typed for a %s, then it is answered soon', (type) => {
    const around = context({}, choicesOf({ yes: 'Có', no: 'Không' }));
    for (const raw of [
      'a '.repeat(5000),
      '1'.repeat(10_000),
      'năm '.repeat(3000),
      'mot '.repeat(3000),
      ', '.repeat(5000),
    ]) {
      expect(readAnswer(asking(type), raw, around).kind).toBeTruthy();
    }
  });
});
