import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/answers/fold';
import { showValue } from '../../src/answers/showValue';
import { asking, choicesOf } from './questions';

describe('given answers in a list', () => {
  it.each([
    ['personalId', '089190001234', '089•••••1234'],
    ['oldId', '351234567', '351•••••4567'],
    ['phone', '+84912345678', '091•••••5678'],
    ['name', 'Nguyễn Thị Anh', 'Nguyễn T. A.'],
  ] as const)('when a %s is masked, then only a part of it shows', (type, value, shown) => {
    expect(showValue(asking(type), value, { masked: true })).toEqual({ raw: shown });
  });

  it('when an address is masked, then nothing of it shows', () => {
    const address = { asWritten: '12 Lê Lợi', today: '12 Lê Lợi, phường Tân Châu' };
    expect(showValue(asking('address'), address, { masked: true })).toEqual({ key: 'answers-show-hidden' });
    expect(showValue(asking('address'), address)).toEqual({ raw: '12 Lê Lợi, phường Tân Châu' });
  });
});

describe("given answers in the resident's own summary", () => {
  it('when choices were made, then their words show', () => {
    const choices = choicesOf({ a: 'Một', b: 'Hai' });
    expect(showValue(asking('choice', { choices }), 'b')).toEqual({ vi: 'Hai', en: 'b' });
    expect(showValue(asking('choices', { choices }), ['a', 'b'])).toEqual({
      join: [
        { vi: 'Một', en: 'a' },
        { vi: 'Hai', en: 'b' },
      ],
      with: ', ',
    });
  });

  it('when a phone number is shown, then as people write it', () => {
    expect(showValue(asking('phone'), '+84912345678')).toEqual({ raw: '0912 345 678' });
  });
});

describe('given words to compare', () => {
  it.each([
    ['ĐẶNG  Thị Hoà', 'dang thi hoa'],
    ['Thuý', 'thuy'],
    [' e\u0302\u0301 ', 'e'],
    ['H’Mông', "h'mong"],
  ])('when "%s" is folded, then marks, case and spaces are gone', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
