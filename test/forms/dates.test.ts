import { describe, expect, it } from '@jest/globals';
import { dateInWords, dayMonthYear, numberInWords, shortDate } from '../../src/forms/dates';

describe('given a date on a form', () => {
  it.each([
    [{ year: 1990, month: 5, day: 4 }, 'ngày bốn tháng năm năm một nghìn chín trăm chín mươi'],
    [{ year: 2005, month: 4, day: 24 }, 'ngày hai mươi tư tháng tư năm hai nghìn không trăm linh năm'],
    [{ year: 2021, month: 12, day: 15 }, 'ngày mười lăm tháng mười hai năm hai nghìn không trăm hai mươi mốt'],
    [{ year: 1985, month: 10, day: 30 }, 'ngày ba mươi tháng mười năm một nghìn chín trăm tám mươi lăm'],
    [{ year: 1950, month: 3 }, 'tháng ba năm một nghìn chín trăm năm mươi'],
    [{ year: 1911 }, 'năm một nghìn chín trăm mười một'],
  ])('when %j is put in words, then as far as it is known', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it.each([
    [{ year: 1990, month: 5, day: 4 }, 'ngày 04 tháng 05 năm 1990', '04/05/1990'],
    [{ year: 1990, month: 5 }, 'tháng 05 năm 1990', '05/1990'],
    [{ year: 1990 }, 'năm 1990', '1990'],
  ])('when %j is printed, then as far as it is known', (date, long, short) => {
    expect(dayMonthYear(date)).toBe(long);
    expect(shortDate(date)).toBe(short);
  });

  it.each([
    [0, 'không'],
    [10, 'mười'],
    [11, 'mười một'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [2000, 'hai nghìn'],
    [2010, 'hai nghìn không trăm mười'],
  ])('when %d is put in words, then it is %s', (number, words) => {
    expect(numberInWords(number)).toBe(words);
  });
});
