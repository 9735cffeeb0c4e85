import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeFileName } from '../../src/telegram/fileName';
import { textParts } from '../../src/telegram/textParts';

describe('given a text that is too long for one message', () => {
  it('when it has lines, then it is cut at line ends', () => {
    const line = 'a'.repeat(50);
    const parts = textParts(Array(10).fill(line).join('\n'), 120);
    expect(parts).toEqual(Array(5).fill(`${line}\n${line}`));
  });

  it('when it is anything at all, then parts fit, no character is cut in two and no word is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, limit) => {
        const parts = textParts(text, limit);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(Buffer.from(part).toString()).toBe(part);
        }
        expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('when it fits, then it stays whole', () => {
    expect(textParts('Chào anh/chị')).toEqual(['Chào anh/chị']);
    expect(textParts('x'.repeat(4096))).toHaveLength(1);
    expect(textParts('x'.repeat(4097))).toHaveLength(2);
    expect(textParts(' \n ')).toEqual([]);
  });
});

describe('given a file name', () => {
  it.each([
    ['Tờ khai "trích lục"; số 1.pdf', 'Tờ khai trích lục số 1.pdf'],
    ['a\r\nContent-Type: text/html', 'a Content-Type text html'],
    ['../../etc/passwd', 'etc passwd'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['', 'file'],
  ])('when it is %j, then %j is sent', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('when it is endless, then its extension stays', () => {
    expect(safeFileName(`${'ờ'.repeat(300)}.pdf`)).toMatch(/^ờ{96}\.pdf$/u);
  });
});
