import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timesIn } from '../../../src/understanding/entities/time/timeExpressions';
import { NOW } from '../trained';

const DAY = [
  { from: '07:00', to: '11:30' },
  { from: '13:30', to: '17:00' },
];
const OFFICE = { zone: 'Asia/Ho_Chi_Minh', hours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY } };

/** Kind and times of everything found, today's date (a Monday, 23/11) left out. */
function told(utterance: string): string {
  return timesIn(utterance, NOW, OFFICE)
    .map((entity) => {
      if (entity.type === 'shift') return `shift ${entity.value.minutes}`;
      const { kind, start, end, date } = entity.value;
      const clock = (iso: string | undefined): string => iso?.slice(11, 16) ?? '';
      const hours = kind === 'range' ? ` ${clock(start)}-${clock(end)}` : start === undefined ? '' : ` ${clock(start)}`;
      return `${kind}${hours}${date === '2026-11-23' ? '' : ` ${date?.slice(5)}`}`;
    })
    .join(' + ');
}

describe('given an utterance on Monday 23/11 at 9:15', () => {
  it.each([
    ['đặt lịch chiều nay', 'range 13:30-17:00'],
    ['cho em hẹn 3 giờ rưỡi', 'time 15:30'],
    ['9h kém 15', 'time 08:45'],
    ['bảy giờ kém mười', 'time 06:50'],
    ['mười giờ kém mười lăm', 'time 09:45'],
    ['nửa tiếng nữa tôi tới', 'time 09:45'],
    ['một tiếng rưỡi nữa', 'time 10:45'],
    ['trước 10 giờ', 'range -10:00'],
    ['sau 3 giờ em rảnh', 'range 15:00-'],
    ['từ 2 giờ trở đi', 'range 14:00-'],
    ['lùi 1 tiếng', 'shift 60'],
    ['tới trễ chừng 20 phút nha', 'shift 20'],
    ['cho lên sớm hơn nửa tiếng', 'shift -30'],
    ['dời lịch sang 15h', 'time 15:00'],
    ['cho tôi đặt chỗ lúc 2 giờ chiều', 'time 14:00'],
    ['8 giờ sáng mai', 'time 08:00 11-24'],
    ['ba giờ chiều thứ hai tuần sau', 'time 15:00 11-30'],
    ['từ 9h sang 15h', 'time 09:00 + time 15:00'],
    ['9h mà e bận, qua 4h chiều đc k', 'time 09:00 + time 16:00'],
    ['từ 9 đến 10 giờ còn không', 'range 09:00-10:00'],
    ['khoảng 9-10h', 'range 09:00-10:00'],
    ['9h-10h30', 'range 09:00-10:30'],
    ['tám giờ ba mươi phút', 'time 08:30'],
    ['9 rưỡi', 'time 09:30'],
    ['15:30', 'time 15:30'],
    ['12h trưa', 'time 12:00'],
    ['đầu giờ chiều', 'range 13:30-14:30'],
    ['cuối giờ chiều', 'range 16:00-17:00'],
    ['xế chiều', 'range 15:00-17:00'],
    ['đổi từ sáng sang chiều', 'range 07:00-11:30 + range 13:30-17:00'],
    ['chiều nay tôi ra làm cccd, lấy số giúp lúc 3 giờ', 'time 15:00'],
    ['hôm nay còn lịch trống không', 'date'],
    ['thứ bảy có làm không', 'date 11-28'],
    ['ngày 25/11 lúc 9h', 'time 09:00 11-25'],
    ['sớm nhất là khi nào', 'asap'],
    ['giờ nào cũng được', 'any'],
    ['this afternoon at 3', 'time 15:00'],
    ['half past nine', 'time 09:30'],
    ['2:30 pm tomorrow', 'time 14:30 11-24'],
    ['tui rảnh từ 3 giờ', 'range 15:00-'],
    ['giờ nào trống thì lấy cho tôi', 'any'],
    ['dời giúp em từ 8h30 sang 10h15 nhé', 'time 08:30 + time 10:15'],
    ['sáng mai 7 rưỡi tôi ra có được không', 'time 07:30 11-24'],
    ['chuyển từ sáng mai sang chiều mai', 'range 07:00-11:30 11-24 + range 13:30-17:00 11-24'],
    ['bốn giờ kém mười lăm', 'time 15:45'],
    ['hôm nay hoặc mai', 'date + date 11-24'],
    ['can I come between 2 and 3 pm', 'range 14:00-15:00'],
    ['anything before 11', 'range -11:00'],
    ['tu 2 gio den 4 gio chieu', 'range 14:00-16:00'],
    ['chieu nay 3 gio', 'time 15:00'],
    ['dat lich 9 gio sang mai', 'time 09:00 11-24'],
    ['doi sang 10 gio', 'time 10:00'],
    ['ba gio chieu', 'time 15:00'],
    ['thu 7 co lam khong', 'date 11-28'],
  ])('%s → %s', (utterance, expected) => {
    expect(told(utterance)).toBe(expected);
  });

  it.each([
    'em tên Mai',
    'tôi sinh ngày 12/3/1985',
    'tôi mất 3 giờ đồng hồ ngồi chờ',
    'bay gio muon lam lai',
    'chào buổi sáng',
    'mai táng phí',
    'làm mấy ngày xong',
  ])('%s names no time', (utterance) => {
    expect(told(utterance)).toBe('');
  });
});

describe('whatever is written', () => {
  it('every place is within the text and in order, and every instant is one', () => {
    const word = fc.constantFrom(
      '9',
      '3',
      'giờ',
      'h',
      'rưỡi',
      'kém',
      'chiều',
      'sang',
      'mai',
      'trước',
      'lùi',
      'tiếng',
      '-',
      'thứ',
      'ngày',
      '31',
      '/',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const text = words.join(' ');
        for (const entity of timesIn(text, NOW, OFFICE)) {
          expect(entity.start).toBeGreaterThanOrEqual(0);
          expect(entity.end).toBeGreaterThan(entity.start);
          expect(entity.end).toBeLessThanOrEqual(text.length);
          if (entity.type === 'time' && entity.value.start) expect(Date.parse(entity.value.start)).not.toBeNaN();
        }
      }),
      { numRuns: 300 },
    );
  });
});
