import { describe, expect, it } from '@jest/globals';
import { BA_TU, HANH, startDesk, told } from '../support/deskBot';
import { submitted } from '../support/submitted';

describe('given a clerk who decides on a dossier', () => {
  it('when they mistype, settle without a paper, and refuse, then each step is offered, asked back and told', async () => {
    const desk = await startDesk();
    const code = await submitted(desk, BA_TU);
    const mistyped = `${code.slice(0, -1)}${code.endsWith('Z') ? 'Y' : 'Z'}`;
    expect(told(await desk.says(HANH, mistyped))).toMatch(
      new RegExp(`Mã gần giống đang có:.*\\[${code} · khai xong\\]`, 's'),
    );
    for (const near of [code.slice(1), `${code}7`, `mã ${code.slice(0, 6)}${code.slice(7)}`])
      expect(told(await desk.says(HANH, near))).toContain(`[${code} · khai xong]`);
    await desk.presses(HANH, code);

    await desk.presses(HANH, 'Cần bổ sung');
    await desk.presses(HANH, '☐ Căn cước');
    await desk.presses(HANH, 'Gửi yêu cầu');
    expect(told(await desk.presses(HANH, 'Nhận hồ sơ'))).toMatch(/☐ Căn cước.*\[Coi như đủ, nhận hồ sơ\]/s);
    const settled = told(await desk.presses(HANH, 'Coi như đủ'));
    expect(settled).not.toContain('Đã yêu cầu bổ sung');
    expect(settled).toContain('[Đã ký]');
    expect(settled).not.toContain('[Cần bổ sung]');
    expect(told(desk.said(BA_TU).slice(-1))).toContain(`Hồ sơ ${code} đã được nhận`);

    await desk.presses(HANH, 'Từ chối');
    expect(told(await desk.presses(HANH, 'Không tìm thấy'))).toMatch(/lý do: Không tìm thấy trong sổ\?.*\[Thôi\]/s);
    expect(told(await desk.presses(HANH, 'Thôi'))).toContain('đã nhận');
    expect(told(desk.said(BA_TU).slice(-1))).toContain('đã được nhận');
    await desk.presses(HANH, 'Từ chối');
    await desk.presses(HANH, 'Không tìm thấy');
    expect(told(await desk.presses(HANH, 'Từ chối và báo'))).toContain('đã từ chối và báo người dân');
    expect(told(desk.said(BA_TU).slice(-1))).toContain(`Hồ sơ ${code} chưa giải quyết được`);
    expect(told(await desk.presses(BA_TU, 'Xem hồ sơ'))).toMatch(/Lý do: chưa tìm thấy.*đem ra quầy.*\[Gặp cán bộ\]/s);
  });
});

describe('given a clerk who pressed by mistake', () => {
  it('when they take back what they did, then the dossier is where it was, and its resident knows the truth', async () => {
    const desk = await startDesk();
    const code = await submitted(desk, BA_TU);
    await desk.says(HANH, code);
    await desk.presses(HANH, 'Nhận hồ sơ');
    const before = desk.said(BA_TU).length;
    await desk.presses(HANH, 'Đã ký');
    const unsigned = told(await desk.presses(HANH, 'Chưa ký'));
    expect(unsigned).toMatch(/đã nhận.*\[Đã ký\]/s);
    expect(desk.said(BA_TU)).toHaveLength(before);

    expect(told(await desk.presses(HANH, 'Chưa nhận'))).toMatch(/khai xong.*\[Nhận hồ sơ\]/s);
    expect(told(desk.said(BA_TU).slice(-1))).toMatch(/báo nhầm: cán bộ chưa nhận/);
    expect(told(await desk.says(BA_TU, '/hoso'))).not.toContain('Hẹn có kết quả');

    await desk.says(HANH, code);
    for (let time = 0; time < 2; time += 1) {
      await desk.presses(HANH, 'Từ chối');
      await desk.presses(HANH, 'Không tìm thấy');
      await desk.presses(HANH, 'Từ chối và báo');
      expect(told(desk.said(BA_TU).slice(-1))).toContain('chưa giải quyết được');
      expect(told(await desk.says(HANH, 'bấm lộn rồi'))).toContain('[Không từ chối, lấy lại]');
      expect(told(await desk.presses(HANH, 'Không từ chối'))).toMatch(/khai xong.*\[Nhận hồ sơ\]/s);
      expect(told(desk.said(BA_TU).slice(-1))).toMatch(/báo nhầm.*không bị từ chối/);
    }
  });

  it('when papers that were asked for were taken in too early, then they are asked for again', async () => {
    const desk = await startDesk();
    const code = await submitted(desk, BA_TU);
    await desk.says(HANH, code);
    await desk.presses(HANH, 'Cần bổ sung');
    await desk.presses(HANH, '☐ Căn cước');
    await desk.presses(HANH, 'Gửi yêu cầu');
    await desk.presses(HANH, 'Nhận hồ sơ');
    await desk.presses(HANH, 'Coi như đủ');
    expect(told(await desk.presses(HANH, 'Chưa nhận'))).toMatch(/chờ bổ sung.*☐ Căn cước/s);
  });
});
