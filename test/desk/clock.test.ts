import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BA_TU, type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

const HOUR_MS = 3_600_000;
const machineNow = Date.now;

afterEach(() => {
  jest.restoreAllMocks();
});

describe('given a place at nine, of which the resident is reminded at half past eight', () => {
  it.each([
    { jump: 'ahead over the moment', hours: 1, from: '07:45', later: [] },
    { jump: 'ahead to shortly before it', hours: 1, from: '07:25', later: ['08:31'] },
    { jump: 'back before it comes', hours: -1, from: '08:20', later: ['08:29', '08:31'] },
    { jump: 'back after it was given', hours: -1, from: '08:31', later: ['08:29', '08:30', '08:32'] },
  ])(
    'when the machine’s clock jumps $jump (by $hours h), then the reminder comes once, and the desk goes on',
    async ({ hours, from, later }) => {
      const desk = await startDesk();
      await desk.says(NAM, '/lichhen');
      await desk.presses(NAM, '9 giờ ·');
      await desk.clockTo(at(from));
      await jump(desk, from, hours);
      for (const time of later) await desk.clockTo(at(time));
      expect(reminders(desk, NAM)).toBe(1);

      expect(told(await desk.says(NAM, '/lichhen'))).toContain('A001');
      await desk.clockTo(at('08:50'));
      expect(reminders(desk, NAM)).toBe(1);
    },
  );

  it('when the clock jumps beyond the slot itself, then no reminder is given of what has passed, and they are told what has become of it', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ ·');
    const before = desk.said(NAM).length;
    await desk.clockTo(at('08:25'));
    await jump(desk, '08:25', 1);
    expect(told(desk.said(NAM).slice(before))).toMatch(/^Số A001 lúc 9 giờ đã qua.*\[Tôi tới rồi\]/s);
    expect(reminders(desk, NAM)).toBe(0);
  });
});

describe('given a day at the desk that ends while somebody is at it', () => {
  it('when midnight passes between two questions, then the next one comes, and booking is for the new day', async () => {
    const desk = await startDesk('2026-11-25T23:58:00+07:00');
    await desk.says(BA_TU, '/start p_civil-extract');
    await desk.presses(BA_TU, 'Khai sinh');
    await desk.clockTo('2026-11-26T00:03:00+07:00');
    expect(told(await desk.presses(BA_TU, 'Của tôi'))).toContain('[Khai trước');
    expect(told(await desk.says(BA_TU, 'đặt lịch'))).toContain(
      'Giờ chưa đặt lịch được. Đặt lịch mở lại lúc 6 giờ, thứ Năm 26/11',
    );
    await desk.presses(BA_TU, 'Báo tôi');
    await desk.clockTo('2026-11-26T06:01:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('Đặt lịch hôm nay đã mở');
    await desk.says(BA_TU, '/lichhen');
    expect(told(await desk.presses(BA_TU, '7 giờ ·'))).toContain('7 giờ thứ Năm 26/11');
  });

  it('when somebody was shown times and says one of them after midnight, then yesterday’s is not taken', async () => {
    const desk = await startDesk('2026-11-25T15:50:00+07:00');
    await desk.says(NAM, '/lichhen');
    await desk.clockTo('2026-11-26T00:05:00+07:00');
    expect(told(await desk.says(NAM, '16 giờ'))).toContain('Giờ chưa đặt lịch được');
    await desk.clockTo('2026-11-26T07:10:00+07:00');
    expect(told(await desk.says(NAM, '16 giờ'))).toContain('[Lấy 16 giờ]');
    expect(told(await desk.presses(NAM, 'Lấy 16 giờ'))).toContain('16 giờ thứ Năm 26/11');
    const store = await desk.kept();
    expect(await store.tickets.ofDay('tan-chau', '2026-11-25', 'civil-status')).toEqual([]);
    expect(await store.tickets.ofDay('tan-chau', '2026-11-26', 'civil-status')).toHaveLength(1);
  });
});

describe('given Tết', () => {
  it('when residents ask before, during and after it, then the closed days are told, and booking opens with the first working day', async () => {
    const desk = await startDesk('2027-02-04T17:30:00+07:00');
    expect(told(await desk.says(NAM, 'mai mở cửa không'))).toMatch(/thứ Sáu 5\/2 quầy nghỉ.*thứ Sáu 12\/2/);
    for (const day of ['2027-02-05', '2027-02-08', '2027-02-11']) {
      await desk.clockTo(`${day}T09:00:00+07:00`);
      expect(told(await desk.says(NAM, '/lichhen'))).toContain('Đặt lịch mở lại lúc 6 giờ, thứ Sáu 12/2');
      expect(told(await desk.says(NAM, 'đặt lịch 9h'))).toContain('Đặt lịch mở lại lúc 6 giờ, thứ Sáu 12/2');
    }
    await desk.presses(NAM, 'Báo tôi');
    const before = desk.said(NAM).length;
    await desk.clockTo('2027-02-12T05:59:00+07:00');
    expect(desk.said(NAM)).toHaveLength(before);
    await desk.clockTo('2027-02-12T06:01:00+07:00');
    expect(told(desk.said(NAM).slice(before))).toMatch(/^Đặt lịch hôm nay đã mở/);
    await desk.says(NAM, '/lichhen');
    expect(told(await desk.presses(NAM, '8 giờ ·'))).toContain('8 giờ thứ Sáu 12/2');
  });
});

function at(time: string): string {
  return `2026-11-25T${time}:00+07:00`;
}

/** The machine's clock jumps from where the desk's clock shows `from`, and the next minute's look comes. */
async function jump(desk: DeskUnderTest, from: string, hours: number): Promise<void> {
  jest.spyOn(Date, 'now').mockImplementation(() => machineNow() + hours * HOUR_MS);
  await desk.clockTo(new Date(Date.parse(at(from)) + hours * HOUR_MS).toISOString());
}

function reminders(desk: DeskUnderTest, person: number): number {
  return desk.said(person).filter(({ text }) => text?.startsWith('Sắp tới giờ của')).length;
}
