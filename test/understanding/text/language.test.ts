import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../src/understanding/text/language';
import { wordsOf } from '../../../src/understanding/text/words';

const ENGLISH = [
  'book me 10am',
  'can I come tomorrow?',
  'hello',
  'hello there',
  'good morning',
  'birth certificate',
  'lost my ID card',
  'what do I need',
  'how much is it',
  'are you open today?',
  'open on Saturday?',
  'I need a copy',
  'cancel my booking',
  'is it ready',
  'where is the office',
  'talk to a person',
  'my son was born here',
  'do you speak English',
  'thank you',
  'new ID card for my daughter',
];
const VIETNAMESE = [
  'dat lich 10h',
  'mai toi di duoc khong',
  'xin chao',
  'chao em',
  'lam can cuoc',
  'the can cuoc het han',
  'mat the can cuoc',
  'can giay to gi',
  'bao nhieu tien',
  'hom nay co mo cua ko',
  'thu bay co lam khong',
  'xin trich luc',
  'huy lich giup em',
  'xong chua em',
  'uy ban o dau',
  'cho gap can bo',
  'con toi sinh o day',
  'book lich chieu nay',
  'ho so cua toi toi dau roi',
  'cám ơn',
];

describe('given the first words of a chat', () => {
  it.each(ENGLISH)('when they are “%s”, then they are English', (text) => {
    expect(languageOf(wordsOf(text))).toBe('en');
  });

  it.each(VIETNAMESE)('when they are “%s”, then they are Vietnamese', (text) => {
    expect(languageOf(wordsOf(text))).toBe('vi');
  });

  it.each(['ok', '10h', 'Emily', '👍', 'hi', 'ID em'])('when they are “%s”, then they do not say', (text) => {
    expect(languageOf(wordsOf(text))).toBeUndefined();
  });
});
