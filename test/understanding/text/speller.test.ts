import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Speller } from '../../../src/understanding/text/speller';
import { wordsOf } from '../../../src/understanding/text/words';

const phrases = [
  'giấy khai sinh cho con cần gì',
  'xin giấy khai sinh',
  'đặt lịch chiều nay',
  'đặt lịch hẹn',
  'cho con',
];
const speller = new Speller([...phrases, ...phrases]);

function mended(text: string): string {
  return speller
    .mend(wordsOf(text))
    .map(({ raw }) => raw)
    .join(' ');
}

describe('given the words of a few phrases', () => {
  it.each([
    ['words written together', 'giaykhaisinh choconcangi', 'giay khai sinh cho con can gi'],
    ['words with marks written together', 'đặtlịch chiềunay', 'đặt lịch chiều nay'],
    ['two letters changed about', 'giấy kahi sinh', 'giấy khai sinh'],
    ['a letter too many', 'khai sinhh', 'khai sinh'],
    ['a letter that a neighbour explains', 'khia sinh', 'khai sinh'],
    ['a name that is a syllable', 'đặt lịch Thoa', 'đặt lịch thoa'],
    ['a word of no phrase', 'kubernetes', 'kubernetes'],
    ['English', 'what is the chon of this', 'what is the chon of this'],
  ])('when there is %s, then "%s" reads "%s"', (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  it('when anything is written, then every word stands where it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcghiknostu'), { maxLength: 16 }), (letters) => {
        const words = speller.mend(wordsOf(letters.join('')));
        const starts = words.map(({ start }) => start);
        expect([...starts].sort((one, other) => one - other)).toEqual(starts);
        for (const { start, end } of words) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
