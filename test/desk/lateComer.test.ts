import { describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, HANH, NAM, startDesk, told } from '../support/deskBot';

async function called(person: number): Promise<DeskUnderTest> {
  const desk = await startDesk('2026-11-25T08:58:00+07:00');
  await desk.says(person, '/lichhen');
  await desk.presses(person, '9');
  await desk.clockTo('2026-11-25T09:02:00+07:00');
  await desk.says(HANH, 'gọi A001');
  return desk;
}

describe('given somebody who was called and is not there yet', () => {
  it.each([
    { person: BA_TU, words: 'chu dang chay xe qua, cho chu 15 phut nua nghen', until: /đợi tới 9 giờ 12/ },
    { person: NAM, words: 'kẹt xe quá, đợi tui chút nha', until: /đợi tới 9 giờ 12/ },
    { person: BA_TU, words: '10 phút nữa tui tới', until: /đợi tới 9 giờ 12/ },
    { person: EMILY, words: "sorry I'm stuck in traffic, 10 more minutes", until: /waits until 9:12/ },
  ])('when they write “$words”, then they hear until when, and the clerk sees it', async ({ person, words, until }) => {
    const desk = await called(person);
    expect(told(await desk.says(person, words))).toMatch(until);
    expect(told(desk.said(HANH).slice(-1))).toMatch(/Số A001 nhắn là đang tới.*Giữ tới 9 giờ 12.*\[Mở số A001\]/s);
    expect(told(await desk.says(HANH, 'hàng chờ'))).toContain('Đã gọi: A001 (nhắn là đang tới)');
    expect(told(await desk.says(HANH, 'A001'))).toContain('Nhắn lúc 9 giờ 02: đang tới');
    expect(told(await desk.says(person, words))).toMatch(until);
  });

  it('when somebody who was not called says so, or asks to ask something, then they are not taken for coming', async () => {
    const desk = await startDesk('2026-11-25T08:28:00+07:00');
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9');
    expect(told(await desk.says(NAM, '60 phút nữa tui mới tới'))).not.toContain('đã gọi');
    expect(told(await desk.says(NAM, 'cho em hỏi chút'))).not.toContain('đang tới');
  });

  it('when the wait is over, then they come back into the line by the button that was named', async () => {
    const desk = await called(BA_TU);
    await desk.says(BA_TU, 'tôi đang tới');
    await desk.clockTo('2026-11-25T09:13:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('[Tôi tới rồi]');
    expect(told(await desk.presses(BA_TU, 'Tôi tới rồi'))).toContain('em ghi anh/chị đã tới');
  });
});
