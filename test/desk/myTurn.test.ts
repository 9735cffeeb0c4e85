import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, HANH, NAM, startDesk, told } from '../support/deskBot';

describe('given two residents with places of the same morning', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk('2026-11-25T08:50:00+07:00');
    expect(told(await desk.says(EMILY, 'how many people are waiting?'))).toMatch(/no number today.*Nobody is waiting/s);
    await desk.says(BA_TU, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ 15');
  });

  it.each([
    'toi luot chua',
    'tới lượt chú chưa con',
    'con may nguoi nua toi chu',
    'trước tui còn mấy người vậy em',
    'co dong nguoi hong con',
    'chờ lâu không em',
    'gọi tới số mấy rồi',
  ])('when the second asks “%s”, then number, time, counter and who is ahead are told', async (words) => {
    expect(told(await desk.says(NAM, words))).toMatch(/A002.*9 giờ 15.*Quầy Hộ tịch.*còn 1 người/s);
  });

  it.each(['is it my turn yet?', 'how many people before me', 'how long do I have to wait?'])(
    'when somebody without a place asks “%s”, then they hear who waits',
    async (words) => {
      expect(told(await desk.says(EMILY, words))).toContain('Nobody is waiting at the desk now');
    },
  );

  it('when they are here and the first is at the counter, then the wait is told', async () => {
    await desk.presses(BA_TU, 'Tôi đã tới');
    await desk.presses(NAM, 'Tôi đã tới');
    expect(told(await desk.says(NAM, 'con may nguoi nua toi tui'))).toMatch(/còn 1 người.*khoảng 15 phút/s);
    await desk.says(HANH, 'gọi A001');
    await desk.presses(HANH, 'Đang làm');
    expect(told(await desk.says(NAM, 'toi luot toi chua'))).toMatch(/chưa có ai trước anh\/chị.*khoảng 15 phút/s);
    expect(told(await desk.says(BA_TU, 'tới lượt tui chưa'))).toContain('đang làm cho anh/chị');
    await desk.says(HANH, 'gọi A002');
    expect(told(await desk.says(NAM, 'tới lượt tui chưa'))).toContain('Mời số A002 vào Quầy Hộ tịch');
  });

  it('when one asks in the middle of a form, then it is answered and the question asked again', async () => {
    await desk.says(NAM, '/start p_civil-extract');
    expect(told(await desk.says(NAM, 'tới lượt tui chưa em'))).toMatch(/A002.*\[Khai sinh\]/s);
  });

  it.each(['hồ sơ tới lượt chưa', 'trước khi tới mang giấy gì'])(
    'when it is “%s”, then it is no question of the line',
    async (words) => {
      expect(told(await desk.says(EMILY, words))).not.toContain('no number');
    },
  );
});
