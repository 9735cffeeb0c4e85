import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../src/answers/readAnswer';
import { asking, context } from './questions';

const birth = asking('birthDate');
const read = (raw: string) => readAnswer(birth, raw, context());

describe('given the question for a birth date', () => {
  it.each([
    ['4/5/1990'],
    ['04/05/1990'],
    ['04-05-1990'],
    ['4.5.1990'],
    ['04.05.1990'],
    ['4 5 1990'],
    ['4/5 1990'],
    ['4 / 5 / 1990'],
    ['04051990'],
    ['1990-05-04'],
    ['1990/5/4'],
    ['19900504'],
    ['4 tháng 5 năm 1990'],
    ['4 thang 5 nam 1990'],
    ['4 tháng 5, 1990'],
    ['ngày 4 tháng 5 năm 1990'],
    ['ngày 4 tháng năm năm 1990'],
    ['mùng 4 tháng 5 năm 1990'],
    ['mồng 4/5/1990'],
    ['mung 4 thang 5 1990'],
    ['dạ em sinh ngày 4/5/1990 ạ'],
    ['sinh ngay 4/5/1990 nha'],
    ['Ngày sinh: 04/05/1990'],
    ['Ngày, tháng, năm sinh: 04/05/1990'],
    ['ngày bốn tháng năm năm một nghìn chín trăm chín mươi'],
    ['ngay bon thang nam nam mot chin chin khong'],
    ['4 May 1990'],
    ['May 4, 1990'],
    ['4th of May 1990'],
    ['I was born on 4 May 1990'],
    ['4-may-1990'],
    ['4//5//1990'],
    ['thứ sáu 4/5/1990'],
    ['4/5/1990 lúc 9h30'],
    ['４/５/１９９０'],
  ])('when "%s" is typed, then it is 4 May 1990', (raw) => {
    expect(read(raw)).toMatchObject({ kind: 'value', value: { year: 1990, month: 5, day: 4 } });
  });

  it.each([
    ['1985', { year: 1985 }],
    ['năm 1985', { year: 1985 }],
    ['nam 1985', { year: 1985 }],
    ['năm một chín tám lăm', { year: 1985 }],
    ['sinh năm 1985', { year: 1985 }],
    ['chỉ nhớ năm 1985', { year: 1985 }],
    ['khai sinh chỉ ghi năm 1985', { year: 1985 }],
    ['khoảng năm 1985', { year: 1985, asWritten: 'khoảng năm 1985' }],
    ['không nhớ ngày, năm 1985', { year: 1985, asWritten: 'không nhớ ngày, năm 1985' }],
    ['5/1985', { year: 1985, month: 5 }],
    ['05-1985', { year: 1985, month: 5 }],
    ['051985', { year: 1985, month: 5 }],
    ['tháng 5 năm 1985', { year: 1985, month: 5 }],
    ['tháng 5/1985', { year: 1985, month: 5 }],
    ['tháng năm năm 1985', { year: 1985, month: 5 }],
    ['May 1985', { year: 1985, month: 5 }],
    ['1/1/1990', { year: 1990, month: 1, day: 1 }],
    ['29/2/1988', { year: 1988, month: 2, day: 29 }],
    ['25/11/2026', { year: 2026, month: 11, day: 25 }],
  ])('when "%s" is typed, then what is known is kept', (raw, value) => {
    expect(read(raw)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['1/2/90', [{ year: 1990, month: 2, day: 1 }]],
    ['4.5.90', [{ year: 1990, month: 5, day: 4 }]],
    ['040590', [{ year: 1990, month: 5, day: 4 }]],
    ['4 tháng 5 năm 90', [{ year: 1990, month: 5, day: 4 }]],
    ['năm 85', [{ year: 1985 }]],
    ['85', [{ year: 1985 }]],
    ['5/85', [{ year: 1985, month: 5 }]],
    ['tháng 2/90', [{ year: 1990, month: 2 }]],
    [
      '4/5/20',
      [
        { year: 2020, month: 5, day: 4 },
        { year: 1920, month: 5, day: 4 },
      ],
    ],
    ['1/1/80', [{ year: 1980, month: 1, day: 1 }, { year: 1980 }]],
    ['01/01/1950', [{ year: 1950, month: 1, day: 1 }, { year: 1950 }]],
    ['1/1/1985', [{ year: 1985, month: 1, day: 1 }, { year: 1985 }]],
    ['00/00/1950', [{ year: 1950 }]],
    ['??/??/1950', [{ year: 1950 }]],
    ['0/5/1950', [{ year: 1950, month: 5 }]],
    ['5/25/1990', [{ year: 1990, month: 5, day: 25 }]],
    ['4/5/1901', [{ year: 1901, month: 5, day: 4 }]],
    ['mùng 4 tháng chạp năm 1952', [{ year: 1952, asWritten: 'mùng 4 tháng chạp năm 1952' }]],
    ['4/5/1990 âm lịch', [{ year: 1990, asWritten: '4/5/1990 âm lịch' }]],
  ])('when "%s" is typed, then it is asked back', (raw, values) => {
    const reading = read(raw);
    expect(reading.kind).toBe('ask');
    expect(reading.kind === 'ask' ? reading.proposals.map(({ value }) => value) : []).toEqual(values);
  });

  it.each([
    ['31/2/1990', 'answers-date-unreal'],
    ['29/2/1990', 'answers-date-unreal'],
    ['31/4/1990', 'answers-date-unreal'],
    ['13/25/1990', 'answers-date-no-such-month'],
    ['32/1/1990', 'answers-date-no-such-day'],
    ['26/11/2026', 'answers-date-future'],
    ['2027', 'answers-date-future'],
    ['12/2026', 'answers-date-future'],
    ['4/5', 'answers-date-no-year'],
    ['4 tháng 5', 'answers-date-no-year'],
    ['mùng 4 tháng 5', 'answers-date-no-year'],
    ['4 May', 'answers-date-no-year'],
    ['tháng Chạp năm Thìn', 'answers-date-lunar'],
    ['tuổi Thìn', 'answers-date-lunar'],
    ['hôm bữa', 'answers-date-unclear'],
    ['4/5/199', 'answers-date-unclear'],
    ['4/5/1990 hoặc 5/5/1990', 'answers-date-unclear'],
    ['4/5/0990', 'answers-date-year-odd'],
    ['lệ phí bao nhiêu?', 'answers-date-unclear'],
    ['không nhớ', 'answers-needed-date'],
  ])('when "%s" is typed, then it is explained (%s)', (raw, key) => {
    expect(read(raw)).toMatchObject({ kind: 'hint', say: { key } });
  });

  it.each([
    ['hôm nay', { year: 2026, month: 11, day: 25 }],
    ['hôm qua', { year: 2026, month: 11, day: 24 }],
    ['mới sinh hôm kia', { year: 2026, month: 11, day: 23 }],
  ])('when "%s" is typed, then the day is counted', (raw, value) => {
    expect(read(raw)).toMatchObject({ kind: 'value', value });
  });
});

describe('given the question for the day of a paper', () => {
  it('when 01/01/1980 is typed, then it is taken, because papers are issued on any day', () => {
    const reading = readAnswer(asking('date'), '01/01/1980', context());
    expect(reading).toEqual({ kind: 'value', value: { year: 1980, month: 1, day: 1 } });
  });
});
