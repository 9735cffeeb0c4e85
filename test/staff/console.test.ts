import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, DUNG, HANH, NAM, startDesk, told } from '../support/deskBot';

describe('given a clerk who called somebody', () => {
  it('when they are marked absent too soon, then the clerk is asked to wait, and nobody is told', async () => {
    const desk = await startDesk('2026-11-25T08:58:00+07:00');
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ ·');
    await desk.presses(NAM, 'Tôi đã tới');
    await desk.says(HANH, '/quay');
    await desk.presses(HANH, 'Gọi người kế: A001');
    expect(told(await desk.presses(HANH, 'Không thấy tới'))).toContain('3 phút nữa mới ghi vắng được');
    expect(told(desk.said(NAM).slice(-1))).toContain('Mời số A001');

    await desk.clockTo('2026-11-25T09:02:00+07:00');
    expect(told(await desk.presses(HANH, 'Không thấy tới'))).toMatch(/vắng.*\[Gọi lại\]/s);
    expect(told(await desk.presses(HANH, 'Hàng chờ'))).toMatch(/Vắng: A001.*\[A001 · vắng\]/s);
    await desk.presses(HANH, 'A001 · vắng');
    await desk.presses(HANH, 'Đưa lại vào hàng chờ');
    expect(told(desk.said(NAM).slice(-1))).toContain('Số A001 được đưa lại vào hàng chờ: kế tiếp là anh/chị');

    await desk.presses(HANH, 'Gọi');
    await desk.presses(HANH, 'Đang làm');
    await desk.presses(HANH, 'Hàng chờ');
    expect(told(await desk.presses(HANH, 'Lấy số cho người tới trực tiếp'))).toMatch(/Số A002.*Đã tới: A002/s);
    await desk.presses(HANH, 'Gọi người kế: A002');
    expect(told(await desk.presses(HANH, 'Hàng chờ'))).toMatch(/Đã gọi: A002.*Đã xong 1/s);
  });
});

describe('given a clerk who pressed "done" too early', () => {
  it('when they open it from the line, then it is in work again, and the next call ends it', async () => {
    const desk = await startDesk('2026-11-25T08:58:00+07:00');
    await desk.says(HANH, '/quay');
    await desk.presses(HANH, 'Lấy số cho người tới trực tiếp');
    const twice = told(await desk.presses(HANH, 'Lấy số cho người tới trực tiếp'));
    expect(twice).toMatch(/vừa lấy số A001 mấy giây trước.*\[Lấy thêm một số\]/s);
    expect(told(await desk.presses(HANH, 'Lấy thêm một số'))).toContain('Đã tới: A001, A002');
    await desk.presses(HANH, 'Gọi người kế: A001');
    await desk.presses(HANH, 'Đang làm');
    expect(told(await desk.presses(HANH, 'Xong'))).toContain('[Chưa xong, làm tiếp]');
    expect(told(await desk.presses(HANH, 'Hàng chờ'))).toMatch(/Đã xong 1.*\[A001 · tới trực tiếp · xong\]/s);
    await desk.presses(HANH, 'A001 ·');
    expect(told(await desk.presses(HANH, 'Chưa xong'))).toMatch(/Số A001.*đang làm.*\[Xong\]/s);
    expect(told(await desk.presses(HANH, 'Hàng chờ'))).toMatch(/Đang làm: A001\n.*Đã xong 0/s);
    await desk.presses(HANH, 'Gọi người kế: A002');
    expect(told(await desk.presses(HANH, 'Hàng chờ'))).toMatch(/Đã gọi: A002\n.*Đã xong 1/s);

    await desk.clockTo('2026-11-26T08:00:00+07:00');
    expect(told(await desk.presses(HANH, 'A001 ·'))).not.toContain('Chưa xong');
  });
});

describe('given two clerks who give walk-in numbers', () => {
  it('when they press at the same instant again and again, then each number stands in a slot of its own', async () => {
    const desk = await startDesk('2026-11-25T08:58:00+07:00');
    await desk.says(HANH, '/quay');
    await desk.says(DUNG, '/quay');
    for (let round = 1; round <= 3; round += 1) {
      await Promise.all([HANH, DUNG].map((clerk) => desk.presses(clerk, 'Lấy số cho người tới trực tiếp')));
      await desk.clockTo(`2026-11-25T08:59:${round * 15}+07:00`);
    }
    const store = await desk.kept();
    const tickets = await store.tickets.ofDay('tan-chau', '2026-11-25', 'civil-status');
    expect(tickets.map(({ number }) => number).sort()).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
    expect(new Set(tickets.map(({ slotId }) => slotId)).size).toBe(6);
  });
});

describe('given a resident whose slot passes without them', () => {
  it('when they say that they are on their way, then the place is held a while, and given up after', async () => {
    const desk = await startDesk('2026-11-25T08:58:00+07:00');
    await desk.says(BA_TU, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ ·');
    await desk.clockTo('2026-11-25T09:10:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toMatch(/Đã qua giờ.*giữ chỗ tới 9 giờ 20.*\[Tôi đang tới\]/s);
    expect(told(await desk.presses(BA_TU, 'Tôi đang tới'))).toContain('tới 9 giờ 40');
    expect(told(await desk.says(HANH, '/quay'))).toContain('Hẹn: A001 (9 giờ, đang tới), A002 (9 giờ, quá giờ)');
    expect(told(await desk.presses(NAM, 'Đổi giờ'))).toContain('Số A002 đang là 9 giờ. Đổi sang giờ nào?');
    expect(told(await desk.presses(NAM, '9 giờ 30'))).toContain('Số A002 đổi sang 9 giờ 30');
    await desk.clockTo('2026-11-25T09:39:00+07:00');
    expect(told(await desk.says(BA_TU, '/lichhen'))).toContain('em giữ chỗ số A001 tới 9 giờ 40');
    await desk.clockTo('2026-11-25T09:41:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('đã qua mà chưa thấy anh/chị tới');
  });
});

describe('given a clerk who types', () => {
  it.each([
    { typed: 'K7MP3XQ', answer: 'Không có hồ sơ mã “K7MP3XQ”' },
    { typed: '7K2M9', answer: 'Mã có 8 ký tự' },
    { typed: 'gọi số 17', answer: 'Hôm nay không có số A017' },
    { typed: 'a17', answer: 'Hôm nay không có số A017' },
    { typed: 'gọi số A017', answer: 'Hôm nay không có số A017' },
    { typed: '/start', answer: '[Hàng chờ Quầy Hộ tịch]' },
  ])('when it is “$typed”, then the answer is about their work', async ({ typed, answer }) => {
    const desk = await startDesk();
    expect(told(await desk.says(HANH, typed))).toContain(answer);
  });
});

describe('given a clerk who calls while the first in order has not come', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk('2026-11-25T08:58:00+07:00');
    await desk.says(BA_TU, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ 15');
    await desk.clockTo('2026-11-25T09:01:00+07:00');
    expect(told(await desk.says(HANH, '/quay'))).toContain('[Gọi người kế: A001 (chưa tới)]');
    await desk.presses(NAM, 'Tôi đã tới');
  });

  it('when they press what the line offered before, then whoever is here is offered first, and nobody is called yet', async () => {
    const asked = told(await desk.presses(HANH, 'Gọi người kế: A001'));
    expect(asked).toMatch(/A001 hẹn 9 giờ, chưa báo đã tới.*\[Gọi A002 \(đã tới\)\].*\[Vẫn gọi A001\]/s);
    expect(told(desk.said(BA_TU))).not.toContain('Mời số');
  });

  it('when they type whom they call, then that one is called', async () => {
    expect(told(await desk.says(HANH, 'gọi A002'))).toContain('Số A002 · 9 giờ 15 · đã gọi');
    expect(told(desk.said(NAM).slice(-1))).toContain('Mời số A002');
  });

  it('when they call the same number again in a word, then nobody is called twice until they say so', async () => {
    const before = desk.said(NAM).length;
    expect(told(await desk.says(HANH, 'goi so 2'))).toMatch(/Số A002 đã gọi lúc 9 giờ 01.*\[Gọi lại\]/s);
    expect(desk.said(NAM)).toHaveLength(before);
    await desk.says(HANH, 'gọi lại A002');
    expect(told(desk.said(NAM).slice(before))).toContain('Mời số A002');
  });

  it('when the one who is late writes, then they hear how long their place is kept', async () => {
    await desk.clockTo('2026-11-25T09:11:00+07:00');
    expect(told(await desk.says(BA_TU, 'tôi tới liền'))).toContain('Dạ em giữ chỗ số A001');
  });

  it('when somebody who was called erases everything, then their number stays in the line without them', async () => {
    await desk.says(NAM, '/xoadulieu');
    expect(told(await desk.presses(NAM, 'Xóa hết'))).toContain('Số A002 hôm nay vẫn còn trong hàng chờ');
    expect(told(await desk.says(HANH, 'A002'))).toMatch(/Số A002.*đã gọi\ntới trực tiếp/s);
    const store = await desk.kept();
    const kept = await store.tickets.ofDay('tan-chau', '2026-11-25', 'civil-status');
    expect(kept.find(({ number }) => number === 'A002')).not.toHaveProperty('chatId');
  });
});
