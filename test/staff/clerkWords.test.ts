import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, HANH, NAM, startDesk, told } from '../support/deskBot';
import { submitted } from '../support/submitted';

describe('given a clerk with a dossier open', () => {
  let desk: DeskUnderTest;
  let code: string;

  beforeAll(async () => {
    desk = await startDesk('2026-11-25T08:58:00+07:00');
    code = await submitted(desk, BA_TU);
    await desk.presses(BA_TU, 'Đặt lịch hôm nay');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.says(HANH, code);
  });

  it('when they write what is missing, then the list to tick is opened, and nothing is asked yet', async () => {
    const answer = told(await desk.says(HANH, 'thiếu bản chính khai sinh, nơi đăng ký ghi sai'));
    expect(answer).toMatch(/bấm chọn hết những gì thiếu hoặc sai \(0 mục\).*\[Gửi yêu cầu\]/s);
    await desk.presses(HANH, 'Quay lại');
    expect(told(await desk.says(HANH, 'thieu can cuoc'))).toContain('bấm chọn hết');
  });

  it.each(['cái này in ra giùm chị', 'hồ sơ kia để qua một bên', 'giấy của ông này bị sao vậy ta'])(
    'when they write “%s”, which is not surely understood, then only their own ways are offered',
    async (words) => {
      const answer = told(await desk.says(HANH, words));
      expect(answer).toContain('[Hàng chờ');
      expect(answer).not.toMatch(/Ý anh\/chị là|\[Đặt lịch|\[Góp câu này/);
    },
  );

  it('when they name a procedure, then none begins, and a button leads to it', async () => {
    const answer = told(await desk.says(HANH, 'làm trích lục khai sinh'));
    expect(answer).toMatch(/chưa hiểu ý này.*\[Làm cho tôi: /s);
    expect(told(await desk.says(HANH, 'A001'))).toMatch(/Số A001.*chưa tới/s);
  });

  it('when they have a procedure of their own open, then numbers, calls and codes are the console’s still', async () => {
    await desk.says(HANH, '/start p_civil-extract');
    expect(told(await desk.says(HANH, 'A001'))).toMatch(/Số A001.*chưa tới/s);
    expect(told(await desk.says(HANH, 'goi A003'))).toContain('Hôm nay không có số A003');
    expect(told(await desk.says(HANH, code))).toContain('[Nhận hồ sơ]');
    await desk.says(HANH, '/huy');
  });

  it('when they were asked back and pressed by mistake, then nothing is done; a result is handed over by its code once they are sure', async () => {
    await desk.says(HANH, code);
    await desk.presses(HANH, 'Nhận hồ sơ');
    await desk.presses(HANH, 'Có kết quả, báo người dân');
    expect(told(await desk.says(HANH, 'bấm lộn rồi, hủy đi'))).toMatch(/chưa làm gì hết.*đã nhận/s);
    await desk.presses(HANH, 'Có kết quả, báo người dân');
    await desk.presses(HANH, 'Báo ngay');
    expect(told(await desk.says(HANH, 'hoàn tác'))).toMatch(/lấy lại được.*\[Chưa có kết quả, báo lại\]/s);
    expect(told(await desk.presses(HANH, 'Chưa có kết quả'))).toMatch(/khoan tới.*đã nhận.*\[Đã ký\]/s);
    expect(told(desk.said(BA_TU).slice(-1))).toMatch(/báo nhầm.*chưa có kết quả/s);
    await desk.presses(HANH, 'Có kết quả, báo người dân');
    await desk.presses(HANH, 'Báo ngay');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('đã có kết quả');
    expect(told(await desk.says(HANH, `trả kết quả ${code}`))).toMatch(/đúng người\?.*\[Đúng người, đã trao\]/s);
  });
});

describe('given a clerk who tells what is done with the dossier that lies open', () => {
  it('when something else is said between, then it stays open; each deed is done, or asked back where its button does', async () => {
    const desk = await startDesk('2026-11-25T08:58:00+07:00');
    const code = await submitted(desk, BA_TU);
    await desk.says(HANH, code);
    expect(told(await desk.says(HANH, 'trời nóng quá'))).toMatch(/chưa hiểu ý này.*\[Nhận hồ sơ\]/s);
    expect(told(await desk.says(HANH, 'đủ rồi nhận nha'))).toContain('Đã nhận');
    expect(told(await desk.says(HANH, 'chưa có kết quả'))).not.toContain('Báo ngay');
    expect(told(await desk.says(HANH, 'ky roi'))).toContain('đã ký');
    expect(told(await desk.says(HANH, 'co ket qua roi'))).toContain('[Báo ngay]');
    await desk.presses(HANH, 'Báo ngay');
    expect(told(await desk.says(HANH, 'da giao cho ba tu'))).toContain('[Đúng người, đã trao]');
  });
});

describe('given a clerk who writes as they speak', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk('2026-11-25T08:58:00+07:00');
    for (const person of [BA_TU, NAM, EMILY]) {
      await desk.says(person, '/lichhen');
      await desk.presses(person, '9');
    }
    await desk.presses(BA_TU, 'Tôi đã tới');
    await desk.presses(NAM, 'Tôi đã tới');
  });

  it.each(['hàng chờ', 'con may nguoi cho', 'ai đang chờ', 'how many are waiting'])(
    'when it is “%s”, then the line is shown',
    async (words) => {
      expect(told(await desk.says(HANH, words))).toContain('Đã tới: A001, A002');
    },
  );

  it('when the next one is to come, then whoever is here and first is called; with nobody here, the line is shown', async () => {
    expect(told(await desk.says(HANH, 'mời số kế vào'))).toMatch(/Số A001.*đã gọi/s);
    expect(told(await desk.says(HANH, 'goi lon roi'))).toMatch(/lấy lại được.*\[Đưa lại vào hàng chờ\]/s);
    await desk.presses(HANH, 'Đưa lại vào hàng chờ');
    expect(told(await desk.says(HANH, 'goi nguoi tiep theo'))).toMatch(/Số A001.*đã gọi/s);
    expect(told(await desk.says(HANH, 'next please'))).toMatch(/Số A002.*đã gọi/s);
    expect(told(await desk.says(HANH, 'gọi người kế tiếp đi'))).toContain('Hẹn: A003');
    expect(told(desk.said(EMILY))).not.toContain('Number A003, please come');
  });

  it('when somebody came without a booking, then a number is one tap away', async () => {
    expect(told(await desk.says(HANH, 'cho số khách vãng lai'))).toContain('[Lấy số Quầy Hộ tịch]');
    expect(told(await desk.presses(HANH, 'Lấy số Quầy Hộ tịch'))).toContain('Số A004 cho người tới trực tiếp');
  });

  it('when they stop early, then that is one tap away, and nothing is closed before', async () => {
    expect(told(await desk.says(HANH, 'nghỉ trưa sớm, ngừng nhận'))).toContain('[Ngừng nhận thêm hôm nay]');
    expect(told(await desk.presses(HANH, 'Ngừng nhận thêm hôm nay'))).toContain('Đã ngừng nhận thêm lịch');
  });
});
