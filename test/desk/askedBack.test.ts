import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, HANH, startDesk, told } from '../support/deskBot';
import { submitted } from '../support/submitted';

describe('given a resident at the counter of whom a clerk asks a paper and an answer', () => {
  let desk: DeskUnderTest;
  let code: string;

  beforeAll(async () => {
    desk = await startDesk('2026-11-25T08:58:00+07:00');
    code = await submitted(desk, BA_TU);
    await desk.presses(BA_TU, 'Đặt lịch hôm nay');
    await desk.presses(BA_TU, '9 giờ ·');
    expect(told(await desk.says(BA_TU, 'gio mang giay gi'))).toMatch(/đã khai đủ. Ra quầy anh\/chị cầm theo:.*A001/s);
    await desk.presses(BA_TU, 'Tôi đã tới');
    expect(told(await desk.says(BA_TU, '/hoso'))).toContain(`${code} · Đã khai xong, anh/chị đang chờ ở quầy`);
    await desk.says(HANH, code);
    await desk.presses(HANH, 'Cần bổ sung');
    await desk.presses(HANH, '☐ Căn cước');
    await desk.presses(HANH, '☐ Số bản');
    await desk.presses(HANH, 'Gửi yêu cầu');
  });

  it('when they look, then the paper and the question are both named, and no second place is offered', async () => {
    const seen = told(await desk.presses(BA_TU, 'Xem hồ sơ'));
    expect(seen).toMatch(
      /mang thêm:\n• Căn cước.*trả lời lại:\n• Số bản.*hỏi cán bộ.*\[Bổ sung ngay\].*\[Gặp cán bộ\]/s,
    );
    expect(seen).not.toContain('[Đặt lịch hôm nay]');
  });

  it.each(['gio tui lam sao', 'hong co ban chinh, mat hoi lut roi'])(
    'when they write “%s”, then they see what the clerk waits for',
    async (words) => {
      expect(told(await desk.says(BA_TU, words))).toMatch(/• Căn cước.*• Số bản/s);
    },
  );

  it('when they ask when it is ready, then the day is promised only from when all is handed in', async () => {
    expect(told(await desk.says(BA_TU, 'may gio lay'))).toMatch(/Sau khi bổ sung đủ mới tính ngày được\..*Nộp trước/s);
    expect(told(await desk.says(BA_TU, 'bao lâu có kết quả'))).toContain('Sau khi bổ sung đủ');
  });

  it('when they name a procedure, then it is asked whether they mean to answer first', async () => {
    const asked = told(await desk.says(BA_TU, 'làm căn cước'));
    expect(asked).toMatch(/đang chờ anh\/chị trả lời lại: Số bản.*\[Bổ sung ngay\].*căn cước/is);
  });

  it('when they sent it again, then a place they have is not offered anew, and the state says that it is looked at', async () => {
    await desk.presses(BA_TU, 'Bổ sung ngay');
    await desk.says(BA_TU, '3');
    const sent = told(await desk.presses(BA_TU, 'Gửi lại'));
    expect(sent).toContain(`Em đã bổ sung vào hồ sơ ${code}`);
    expect(sent).not.toContain('[Đặt lịch hôm nay]');
    expect(told(await desk.says(BA_TU, '/hoso'))).toContain('Đã bổ sung, cán bộ đang xem lại');
    await desk.says(HANH, 'gọi số 1');
    await desk.presses(HANH, 'Đang làm');
    expect(told(await desk.says(BA_TU, 'may gio lay'))).toContain('Cán bộ đang làm hồ sơ này');
  });
});
