import { describe, expect, it } from '@jest/globals';
import { BA_TU, EMILY, NAM, startDesk, told } from '../support/deskBot';

describe('given a question about another day', () => {
  it.each([
    { words: 'mai mở cửa không', says: ['thứ Năm 26/11', '7 giờ – 11 giờ', 'ngay hôm đó, từ 6 giờ'] },
    { words: 'chủ nhật này có mở cửa không', says: ['Chủ nhật 29/11 quầy nghỉ', 'thứ Hai 30/11'] },
    { words: 'chủ nhật này đặt được không', says: ['Chủ nhật 29/11 quầy nghỉ', 'chỉ giữ chỗ trong ngày'] },
    { words: 'mai đặt lịch được không', says: ['thứ Năm 26/11', '7 giờ – 11 giờ', 'chỉ giữ chỗ trong ngày'] },
    {
      words: 'mùng 3 tết có làm việc không',
      says: ['thứ Hai 8/2 quầy nghỉ'],
    },
    {
      words: 'tết này phường nghỉ ngày nào',
      says: ['thứ Bảy 6/2', 'thứ Ba 9/2', 'Quầy mở lại thứ Sáu 12/2', 'chưa đối chiếu được'],
    },
    { words: 'giỗ tổ có làm việc không', says: ['thứ Sáu 16/4 quầy nghỉ'] },
    { words: 'cuối tuần có làm không em', says: ['thứ Bảy 28/11, Chủ nhật 29/11 quầy nghỉ', 'thứ Hai 30/11'] },
    {
      words: 'mai với thứ bảy có mở cửa không',
      says: ['thứ Năm 26/11 quầy mở 7 giờ', 'thứ Bảy 28/11 quầy nghỉ. Quầy mở lại thứ Hai 30/11'],
    },
    {
      words: 'mai với thứ sáu có mở cửa không',
      says: ['thứ Năm 26/11 quầy mở 7 giờ – 11 giờ 30, 13 giờ 30 – 17 giờ.\nthứ Sáu 27/11 quầy mở', 'từ 6 giờ'],
    },
  ])('when it is “$words”, then that day is told and that booking is for the day itself', async ({ words, says }) => {
    const desk = await startDesk();
    const answer = told(await desk.says(NAM, words));
    for (const each of says) expect(answer).toContain(each);
  });
});

describe('given buttons that a day left behind', () => {
  it('when the night has passed, then no button of yesterday books, moves or checks in', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/lichhen');
    await desk.says(BA_TU, 'đặt lịch 15h');
    await desk.presses(BA_TU, 'Lấy 15 giờ');
    await desk.presses(BA_TU, 'Đổi giờ');
    await desk.clockTo('2026-11-26T07:10:00+07:00');

    expect(told(await desk.presses(NAM, '7 giờ 30'))).toContain('Nút này của hôm khác rồi');
    expect(told(await desk.presses(BA_TU, '15 giờ 15'))).toContain('Chỗ đó không còn nữa');
    expect(told(await desk.presses(BA_TU, 'Tôi đã tới'))).toContain('Chỗ đó không còn nữa');
    const store = await desk.kept();
    for (const counter of ['civil-status', 'certification'])
      expect(await store.tickets.ofDay('tan-chau', '2026-11-26', counter)).toEqual([]);
    const [yesterday] = await store.tickets.ofDay('tan-chau', '2026-11-25', 'civil-status');
    expect(yesterday?.state).not.toBe('checkedIn');
  });

  it('when the desk closed meanwhile, then a button of the afternoon books nothing', async () => {
    const desk = await startDesk('2026-11-25T16:20:00+07:00');
    await desk.says(NAM, '/lichhen');
    await desk.clockTo('2026-11-25T17:01:00+07:00');
    expect(told(await desk.presses(NAM, '16 giờ 30'))).toContain('6 giờ, thứ Năm 26/11');
    const store = await desk.kept();
    expect(await store.tickets.ofDay('tan-chau', '2026-11-25', 'civil-status')).toEqual([]);
  });

  it('when booking opens in the morning, then the button of that message books that very day', async () => {
    const desk = await startDesk('2026-11-25T18:00:00+07:00');
    await desk.says(EMILY, '/lichhen');
    await desk.presses(EMILY, 'Tell me');
    await desk.clockTo('2026-11-26T06:01:00+07:00');
    await desk.presses(EMILY, 'Book');
    expect(told(await desk.presses(EMILY, '8:15'))).toContain('Thu 26 Nov');
  });
});
