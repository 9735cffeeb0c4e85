import { describe, expect, it } from '@jest/globals';
import { BA_TU, HANH, NAM, startDesk, told } from '../support/deskBot';

describe('given the jobs of the desk', () => {
  it('when somebody was called and does not come, then their place goes on, and they may still come', async () => {
    const desk = await startDesk('2026-11-25T08:58:00+07:00');
    await desk.says(BA_TU, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.clockTo('2026-11-25T09:01:00+07:00');
    await desk.says(HANH, '/quay');
    await desk.presses(HANH, 'Gọi người kế: A001');

    await desk.clockTo('2026-11-25T09:10:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('Mời số A001');
    await desk.clockTo('2026-11-25T09:12:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('không thấy anh/chị');
    expect(told(await desk.presses(BA_TU, 'Tôi tới rồi'))).toContain('em ghi anh/chị đã tới');
  });

  it('when a reminder is due for a place that was given up, then nothing is said', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ ·');
    await desk.presses(NAM, 'Bỏ chỗ');
    await desk.presses(NAM, 'Bỏ chỗ này');
    const before = desk.said(NAM).length;
    await desk.clockTo('2026-11-25T08:45:00+07:00');
    expect(desk.said(NAM)).toHaveLength(before);
  });

  it('when the clock passes a reminder several times, then it is given once', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ ·');
    for (const at of ['08:31', '08:35', '08:40']) await desk.clockTo(`2026-11-25T${at}:00+07:00`);
    expect(desk.said(NAM).filter((message) => message.text?.startsWith('Sắp tới giờ'))).toHaveLength(1);
  });

  it('when nobody touches a draft for a week, then it is erased', async () => {
    const desk = await startDesk();
    await desk.says(BA_TU, '/start p_civil-extract');
    await desk.presses(BA_TU, 'Khai sinh');
    await desk.clockTo('2026-12-01T08:00:00+07:00');
    expect(told(await desk.says(BA_TU, '/hoso'))).toContain('Làm tiếp');
    await desk.clockTo('2026-12-09T08:00:00+07:00');
    expect(told(await desk.says(BA_TU, '/hoso'))).toContain('chưa có hồ sơ nào');
  });
});
