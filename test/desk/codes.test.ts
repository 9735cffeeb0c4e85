import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeButton, encodeButton } from '../../src/desk/buttons';
import { dossierCode, readDossierCode, shownCode } from '../../src/desk/codes';

const ALPHABET = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

describe('given a dossier code', () => {
  it('when it is shown and typed back in lower case with spaces, then it is the same code', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const code = dossierCode(seed);
        expect(readDossierCode(shownCode(code))).toBe(code);
        expect(readDossierCode(` ${shownCode(code).toLowerCase().replace('-', ' ')} `)).toBe(code);
      }),
    );
  });

  it('when it is made, then a digit is in it, so that it is never taken for a name', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(dossierCode(seed)).toMatch(/\d/);
      }),
      { numRuns: 500 },
    );
  });

  it('when one character is wrong or two neighbours are swapped, then it is not taken', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(7), fc.constantFrom(...ALPHABET), (seed, place, wrong) => {
        const code = dossierCode(seed);
        const mistyped = code.slice(0, place) + wrong + code.slice(place + 1);
        if (mistyped !== code) expect(readDossierCode(mistyped)).toBeUndefined();
        const [a = '', b = ''] = [code[place], code[place + 1]];
        const swapped = code.slice(0, place) + b + a + code.slice(place + 2);
        if (b !== '' && swapped !== code) expect(readDossierCode(swapped)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('given a button', () => {
  it.each([
    { do: 'choose', question: 'subject.fullName', choice: 'grandparent' },
    { do: 'toggle', question: 'datedPapers', choice: 'school' },
    { do: 'propose', question: 'requester.birthDate', index: 1 },
    { do: 'another', several: 'documents', more: false },
    { do: 'consent', yes: true },
    { do: 'editList', page: 2 },
    { do: 'back' },
  ] as const)('when it says $do, then it fits into 64 bytes and reads back the same', (press) => {
    const button = { kind: 'flow', conversation: 'a1B2c3', revision: 12345, press } as const;
    const data = encodeButton(button);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(decodeButton(data, () => ['requester.birthDate', 'subject.fullName', 'datedPapers', 'documents'])).toEqual(
      button,
    );
  });

  it('when it was never ours, then it reads as nothing and nothing breaks', () => {
    fc.assert(fc.property(fc.string(), (data) => void decodeButton(data, () => [])));
    expect(decodeButton('f:a1:2:choose:zzzz:x', () => ['event'])).toBeUndefined();
  });
});
