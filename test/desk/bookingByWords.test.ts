import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, NAM, startDesk, told } from '../support/deskBot';

describe('given a resident without a place', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
  });

  it.each([
    { words: 'dat lich e toi 9h', offers: ['9 giờ hôm nay còn chỗ', '[Lấy 9 giờ]', '[Giờ khác]'] },
    { words: 'chiều nay', offers: ['Khoảng đó còn chỗ', '[13 giờ 30 · còn 2]'] },
    {
      words: 'đặt lịch 12h trưa',
      offers: ['12 giờ quầy nghỉ ạ, hôm nay mở 7 giờ – 11 giờ 30', '[11 giờ · còn 2]', '[13 giờ 30 · còn 2]'],
    },
    { words: 'toi nay 7h', offers: ['19 giờ quầy nghỉ ạ', '13 giờ 30 – 17 giờ', '[16 giờ 30 · còn 2]'] },
    { words: 'dat lich toi nay', offers: ['Khoảng đó quầy nghỉ ạ', 'Gần đó còn'] },
    { words: 'nửa tiếng nữa', offers: ['Gần đó còn', '[7 giờ 45 · còn 2]'] },
    { words: 'đặt lịch sớm nhất', offers: ['Sớm nhất hôm nay', '[7 giờ 30 · còn 2]'] },
    { words: 'mai đi được không', offers: ['chỉ giữ chỗ trong ngày', 'thứ Năm 26/11', '[Báo tôi khi mở đặt lịch]'] },
    { words: 'đặt lịch thứ bảy', offers: ['thứ Bảy 28/11 quầy nghỉ', '6 giờ, thứ Hai 30/11'] },
    { words: 'tôi tới trễ 15 phút', offers: ['chưa đặt chỗ nào', 'Quầy mở 7 giờ', '[Đặt lịch hôm nay]'] },
    { words: 'chac tui ra tre', offers: ['chưa đặt chỗ nào nên không lo trễ'] },
    { words: 'huy lich', offers: ['chưa đặt chỗ nào'] },
  ])('when they write “$words”, then that time is answered', async ({ words, offers }) => {
    const answer = told(await desk.says(NAM, words));
    for (const offer of offers) expect(answer).toContain(offer);
  });

  it('when they look for another time, then the hours lead to all slots of the day', async () => {
    await desk.says(NAM, 'đặt lịch 9h');
    expect(told(await desk.presses(NAM, 'Giờ khác'))).toContain('[13 giờ 30 – 14 giờ · còn 4]');
    expect(told(await desk.presses(NAM, '16 giờ – 16 giờ 45'))).toContain('[16 giờ 30 · còn 2]');
    expect(told(await desk.presses(NAM, '16 giờ 30'))).toContain('số A001, 16 giờ 30');
  });

  it('when they ask to be told on a named day, then they are told that morning and not before', async () => {
    const other = await startDesk();
    await other.says(EMILY, '/start');
    await other.says(EMILY, 'can I book for Friday?');
    expect(told(await other.presses(EMILY, 'Tell me'))).toContain('Fri 27 Nov');
    const before = other.said(EMILY).length;
    await other.clockTo('2026-11-26T09:00:00+07:00');
    expect(other.said(EMILY)).toHaveLength(before);
    await other.clockTo('2026-11-27T06:01:00+07:00');
    expect(told(other.said(EMILY).slice(-1))).toContain('Booking for today is open');
  });
});

describe('given a resident who speaks of a time in the middle of a form', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    await desk.presses(NAM, 'Khai sinh');
    await desk.presses(NAM, 'Của tôi');
  });

  it.each([
    { words: 'toi nay 7h', offers: ['19 giờ quầy nghỉ ạ', '[16 giờ 30 · còn 2]'] },
    { words: 'tới trễ', offers: ['không lo trễ'] },
  ])('when they write “$words” under the guidance, then it is about a place', async ({ words, offers }) => {
    const answer = told(await desk.says(NAM, words));
    for (const offer of offers) expect(answer).toContain(offer);
  });

  it('when they do so at a question for a name or a date, then it is no answer, and the question comes again', async () => {
    await desk.presses(NAM, 'Khai trước');
    await desk.presses(NAM, 'Đồng ý');
    expect(told(await desk.says(NAM, 'toi tre 15 phut'))).toMatch(/không lo trễ.*Họ, chữ đệm và tên/s);
    expect(told(await desk.says(NAM, 'tối nay 7h'))).toMatch(/19 giờ quầy nghỉ.*Họ, chữ đệm và tên/s);
    await desk.says(NAM, 'Nguyễn Văn Nam');
    expect(told(await desk.says(NAM, 'toi nay 7h'))).toMatch(/19 giờ quầy nghỉ.*Ngày, tháng, năm sinh/s);
  });
});

describe('given the desk after its hours', () => {
  it('when somebody wishes for tonight or fears to be late, then it is closed, and when it opens is told', async () => {
    const desk = await startDesk('2026-11-25T17:40:00+07:00');
    expect(told(await desk.says(NAM, 'toi nay 7h'))).toMatch(/19 giờ quầy nghỉ.*6 giờ, thứ Năm 26\/11/s);
    expect(told(await desk.says(NAM, 'toi tre 15 phut'))).toMatch(/chưa đặt chỗ nào\. .*thứ Năm 26\/11/s);
  });
});

describe('given a resident with a place at 9', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(BA_TU, 'dat lich 9h');
    await desk.presses(BA_TU, 'Lấy 9 giờ');
  });

  it.each([
    { words: 'doi sang 10h', offers: ['Số A001 đang là 9 giờ', '10 giờ hôm nay còn chỗ', '[Đổi sang 10 giờ]'] },
    { words: 'lùi 1 tiếng', offers: ['[Đổi sang 10 giờ]', '[Giữ nguyên]'] },
    { words: 'dat lai 2h chieu', offers: ['đang là 9 giờ', '[Đổi sang 14 giờ]', '[Đặt thêm một chỗ nữa]'] },
    { words: 'doi lich tu 9h sang 15h', offers: ['[Đổi sang 15 giờ]'] },
    { words: 'trước 9 giờ', offers: ['[8 giờ 45 · còn 2]'] },
    { words: 'tôi tới trễ 15 phút', offers: ['vẫn giữ', 'quá 10 phút', '[Đổi sang 9 giờ 15]'] },
    { words: 'chắc tui tới trễ', offers: ['Chỗ số A001 lúc 9 giờ em vẫn giữ'] },
    { words: 'em toi tre 15p nha', offers: ['vẫn giữ', '[Đổi sang 9 giờ 15]'] },
    { words: 'mai đi được không', offers: ['chỉ giữ chỗ trong ngày', '[Bỏ chỗ]'] },
    { words: 'hủy lịch', offers: ['Bỏ chỗ số A001 lúc 9 giờ?', '[Bỏ chỗ này]'] },
  ])('when they write “$words”, then it is about that place', async ({ words, offers }) => {
    const answer = told(await desk.says(BA_TU, words));
    for (const offer of offers) expect(answer).toContain(offer);
  });

  it('when they say an hour later and tap once, then the place is moved', async () => {
    await desk.says(BA_TU, 'lui 1 tieng');
    expect(told(await desk.presses(BA_TU, 'Đổi sang 10 giờ'))).toContain('Số A001 đổi sang 10 giờ');
    expect(told(await desk.says(BA_TU, '/lichhen'))).toContain('số A001, 10 giờ');
  });
});
