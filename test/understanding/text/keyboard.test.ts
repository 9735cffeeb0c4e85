import { describe, expect, it } from '@jest/globals';
import { mendKeys } from '../../../src/understanding/text/mendedKeys';
import { wordsOf } from '../../../src/understanding/text/words';

function mended(text: string): string {
  return mendKeys(wordsOf(text))
    .map(({ raw }) => raw)
    .join(' ');
}

describe('given a message typed while the keyboard was not switched to Vietnamese', () => {
  it.each([
    ['giaays khai sinh bij maats', 'giấy khai sinh bị mất'],
    ['ddawtj lichj chieeuf nay', 'đặt lịch chiều nay'],
    ['tooi muoons huyr lichj', 'tôi muốn hủy lịch'],
    ['lamf cawn cuowcs laanf ddaauf', 'làm căn cước lần đầu'],
    ['quaays naof ddawng kys keets hoon', 'quấy nào đăng ký kết hôn'],
    ['gia61y khai sinh cho con mo71i sinh', 'giấy khai sinh cho con mới sinh'],
    ['d9a85t li5ch he5n sa1ng nay', 'đặt lịch hẹn sáng nay'],
    ['lam2 lai5 ca8n cu7o71c', 'làm lại căn cước'],
  ])('when "%s" is written, then it reads "%s"', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  it.each([
    'đặt lịch 9h30',
    'con em 14t lớp a1',
    'hồ sơ K7MP-3XQ2',
    'see you soon at the moon room',
    'has the office got news for us',
    'lay so 8h30 t7',
    'dat lich luc 3h',
  ])('when "%s" is written, then it stays as it is', (typed) => {
    expect(mended(typed)).toBe(
      wordsOf(typed)
        .map(({ raw }) => raw)
        .join(' '),
    );
  });

  it('then each word still tells where it stood', () => {
    const typed = 'gia61y khai sinh';
    expect(mendKeys(wordsOf(typed)).map(({ start, end }) => typed.slice(start, end))).toEqual([
      'gia61y',
      'khai',
      'sinh',
    ]);
  });
});
