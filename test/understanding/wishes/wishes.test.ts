import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WishesFile } from '../../../src/understanding/data/schemas';
import { patternSource } from '../../../src/understanding/wishes/pattern';
import { Wishes } from '../../../src/understanding/wishes/wishes';

type Listed = WishesFile['wishes'][number];

const EVERYTHING: Omit<Listed, 'says'> = {
  wish: 'visit',
  meaning: 'for this test',
  mostWords: 8,
  at: 'anywhere',
  lead: [],
  trail: [],
  unless: [],
};

const PATTERN = fc
  .array(fc.constantFrom(...['(', ')', '[', ']', '|', '*', '…', '#', '$', 'lấy', 'số', '.?+']), { maxLength: 8 })
  .map((tokens) => tokens.join(' '));

function says(listed: Partial<Listed> & Pick<Listed, 'says'>, text: string): boolean {
  return new Wishes([{ ...EVERYTHING, ...listed }]).says('visit', text);
}

describe('given a way to say something', () => {
  it.each([
    { pattern: 'lấy số', fits: ['Lấy số!', 'em lay so voi'], fitsNot: ['lấy sốt', 'lấy một số'] },
    { pattern: '(bốc | bấm nút lấy) số', fits: ['bốc số', 'bấm nút lấy số'], fitsNot: ['bấm số'] },
    { pattern: 'thiếu [giấy [tờ]] gì', fits: ['thiếu gì', 'thiếu giấy tờ gì'], fitsNot: ['thiếu tờ gì'] },
    { pattern: 'tới * trễ', fits: ['tới hơi trễ'], fitsNot: ['tới trễ', 'tới chắc hơi trễ'] },
    { pattern: 'mang … giấy', fits: ['mang giấy', 'mang theo mấy tờ giấy'], fitsNot: ['giấy mang'] },
    { pattern: 'muộn (# | $)', fits: ['muộn 10p nha', 'tới muộn'], fitsNot: ['muộn lắm', 'muộn phút 10'] },
    { pattern: "i'm here", fits: ['I’m here now'], fitsNot: ['i m here'] },
  ])('when it is "$pattern", then it fits what it says and nothing else', ({ pattern, fits, fitsNot }) => {
    for (const text of fits) expect([text, says({ says: [pattern] }, text)]).toEqual([text, true]);
    for (const text of fitsNot) expect([text, says({ says: [pattern] }, text)]).toEqual([text, false]);
  });

  it('when it is to stand at the beginning, then only what may lead it stands before', () => {
    const listed = { at: 'beginning', lead: ['dạ', 'cho hỏi'], says: ['lấy số'] } as const;
    const wish = { ...listed, lead: [...listed.lead], says: [...listed.says] };
    expect(says(wish, 'dạ cho hỏi lấy số ở đâu')).toBe(true);
    expect(says(wish, 'con lấy số')).toBe(false);
  });

  it('when it is to be the whole message, then only what may trail it stands behind', () => {
    const wish: Pick<Listed, 'at' | 'says' | 'trail'> = { at: 'whole', says: ['lịch của tôi'], trail: ['đâu', 'con'] };
    expect(says(wish, 'lịch của tôi đâu con?')).toBe(true);
    expect(says(wish, 'lịch của tôi đổi sang 10 giờ')).toBe(false);
  });

  it('when other words say something else, or the message is too long, then it is not heard', () => {
    const wish = { says: ['tới rồi'], unless: ['hồ sơ'] };
    expect(says(wish, 'tới rồi')).toBe(true);
    expect(says(wish, 'hồ sơ tới rồi')).toBe(false);
    expect(says(wish, 'con ơi hồi sáng bác ra sớm mà tới rồi')).toBe(false);
  });

  it('when it is anything at all, then it is refused or makes a pattern that something can be asked of', () => {
    fc.assert(
      fc.property(PATTERN, fc.string({ maxLength: 40 }), (pattern, text) => {
        if (patternSource(pattern) === undefined) return;
        expect(says({ says: [pattern] }, '')).toBe(false);
        expect(typeof says({ says: [pattern] }, text)).toBe('boolean');
      }),
    );
  });
});
