import { describe, expect, it } from '@jest/globals';
import { BA_TU, DUNG, HANH, NAM, startDesk, told } from '../support/deskBot';
import { submitted } from '../support/submitted';

describe('given a resident who needs an extract', () => {
  it('when they go all the way to the rating, then each step is told to whom it concerns', async () => {
    const desk = await startDesk();
    const code = await submitted(desk, BA_TU);
    const files = desk.said(BA_TU).filter((message) => message.document ?? message.photo);
    expect(told(desk.said(BA_TU).slice(-1))).toMatch(/ra quầy hôm nay không.*\[Để sau\]$/s);
    expect(files.map((message) => message.document?.mime_type ?? 'photo')).toEqual(['photo', 'application/pdf']);

    expect(told(await desk.presses(BA_TU, 'Đặt lịch hôm nay'))).toContain('Quầy Hộ tịch');
    const booked = told(await desk.presses(BA_TU, '9 giờ ·'));
    expect(booked).toMatch(/số A001, 9 giờ thứ Tư 25\/11.*Lần sau em nhớ sẵn.*\[Nhớ giúp tôi\]/s);

    await desk.clockTo('2026-11-25T08:31:00+07:00');
    expect(told(desk.said(BA_TU).slice(-1))).toMatch(/Sắp tới giờ.*A001/);
    await desk.presses(BA_TU, 'Tôi đã tới');

    expect(told(await desk.says(HANH, '/quay'))).toContain('Đã tới: A001');
    await desk.presses(HANH, 'Gọi người kế: A001');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('Mời số A001 vào Quầy Hộ tịch');
    await desk.presses(HANH, 'Đang làm');
    expect(told(await desk.presses(HANH, 'Mở hồ sơ'))).toContain('089•••••4417');

    await desk.presses(HANH, 'Cần bổ sung');
    await desk.presses(HANH, '☐ Căn cước');
    await desk.presses(HANH, '☐ Số bản');
    await desk.presses(HANH, 'Gửi yêu cầu');
    expect(told(desk.said(BA_TU).slice(-1))).toMatch(
      new RegExp(`Hồ sơ ${code} cần anh/chị bổ sung \\d (?:giấy|câu trả lời)`),
    );
    expect(told(await desk.presses(BA_TU, 'Bổ sung ngay'))).toMatch(/mang thêm:\n• Căn cước.*mấy bản/s);
    await desk.says(BA_TU, '3');
    await desk.presses(BA_TU, 'Gửi lại');

    const back = desk.said(HANH).slice(-1);
    expect(told(back)).toBe(`Hồ sơ ${code}: người dân đã gửi lại phần anh/chị yêu cầu.\n[Mở hồ sơ]`);
    await desk.presses(HANH, 'Mở hồ sơ');
    expect(told(await desk.presses(HANH, 'Nhận hồ sơ'))).toMatch(/☐ Căn cước.*☑ Số bản.*người dân đã khai lại/s);
    expect(told(await desk.presses(HANH, '☐ Căn cước'))).toContain('[Đủ rồi, nhận hồ sơ]');
    await desk.presses(HANH, 'Đủ rồi, nhận hồ sơ');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('Hẹn có kết quả: trong hôm nay.');
    await desk.presses(HANH, 'Đã ký');
    const beforeSure = desk.said(BA_TU).length;
    expect(told(await desk.presses(HANH, 'Có kết quả'))).toMatch(/Báo kết quả đã xong.*\[Thôi\]/s);
    expect(desk.said(BA_TU)).toHaveLength(beforeSure);
    await desk.presses(HANH, 'Báo ngay');
    const ready = desk.said(BA_TU).slice(-1);
    expect(ready[0]?.text).toBe(`Hồ sơ ${code} đã có kết quả.`);
    expect(told(await desk.presses(BA_TU, 'Nhận ở đâu, mang gì'))).toContain('giấy tờ tùy thân');

    expect(told(await desk.presses(HANH, 'Đã trả kết quả'))).toContain('cho đúng người?');
    await desk.presses(HANH, 'Đúng người, đã trao');
    await desk.presses(BA_TU, '5');
    expect(told(await desk.says(BA_TU, 'nhanh lắm, cảm ơn'))).toContain('Em đã ghi lại');
  });
});

describe('given a clerk who asks for a paper only', () => {
  it('when the resident looks, then it is named, and no answer is asked anew', async () => {
    const desk = await startDesk();
    const code = await submitted(desk, BA_TU);
    expect(told(await desk.presses(BA_TU, 'Để sau'))).toMatch(/Hồ sơ.*chờ anh\/chị mang.*Lần sau em nhớ sẵn/s);
    await desk.presses(BA_TU, 'Nhớ giúp tôi');
    await desk.says(HANH, code);
    await desk.presses(HANH, 'Cần bổ sung');
    await desk.presses(HANH, '☐ Căn cước');
    await desk.presses(HANH, 'Gửi yêu cầu');
    const notice = told(desk.said(BA_TU).slice(-1));
    expect(notice).toContain('[Xem hồ sơ]');
    expect(notice).not.toContain('[Bổ sung ngay]');
    const seen = told(await desk.presses(BA_TU, 'Xem hồ sơ'));
    expect(seen).toContain('• Căn cước');
    expect(seen).not.toContain('[Bổ sung ngay]');
    expect(told(await desk.says(HANH, code))).toContain('[Nhận hồ sơ]');
  });
});

describe('given two residents and two clerks', () => {
  it('when two residents want the same last place, then one has it and the other is offered the nearest ones', async () => {
    const desk = await startDesk();
    for (const person of [BA_TU, NAM, DUNG]) await desk.says(person, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.presses(NAM, '9 giờ ·');
    const refused = told(await desk.presses(DUNG, '9 giờ ·'));
    expect(refused).toContain('Chỗ 9 giờ vừa có người lấy');
    expect(refused).toMatch(/\[8 giờ 45 · còn 2\]\n\[9 giờ 15 · còn 2\]/);
  });

  it('when both clerks press the same button, then the second is told who was first', async () => {
    const desk = await startDesk();
    await desk.says(BA_TU, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.says(HANH, '/quay');
    await desk.says(DUNG, '/quay');
    await desk.presses(HANH, 'A001');
    await desk.presses(DUNG, 'A001');
    await desk.presses(HANH, 'Gọi');
    expect(told(await desk.presses(DUNG, 'Gọi'))).toContain('Chị Hạnh đã làm trước: A001');
  });
});
