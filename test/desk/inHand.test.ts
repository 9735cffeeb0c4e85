import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, HANH, NAM, startDesk, told } from '../support/deskBot';
import { submitted } from '../support/submitted';

describe('given somebody who has nothing at the desk', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });

  it('when they ask how far a copy is, then it is said that none came by here, and one can be begun', async () => {
    const answer = told(await desk.says(NAM, 'trích lục khai sinh của tôi xong chưa'));
    for (const part of ['Em chưa nhận hồ sơ nào', 'cán bộ tra giúp', '[Bản sao khai sinh, trích lục]'])
      expect(answer).toContain(part);
    expect(told(await desk.presses(NAM, 'Bản sao khai sinh, trích lục'))).toContain('bản sao của giấy nào');
    await desk.says(NAM, 'thôi');
  });

  it('when they ask how much and how long in one breath, then both are told', async () => {
    const answer = told(await desk.says(NAM, 'bản sao giấy kết hôn tốn bao nhiêu tiền, bao lâu có'));
    expect(answer).toMatch(/8\.000đ một bản.*kết quả trong hôm nay/s);
  });

  it('when they only name their copy, then its procedure opens', async () => {
    expect(told(await desk.says(BA_TU, 'trích lục khai sinh của tôi'))).toContain('Đúng không ạ?');
    await desk.says(BA_TU, 'thôi');
  });

  it('when they ask whether to take a number, then booking or asking for one is offered', async () => {
    const answer = told(await desk.says(NAM, 'tới đó có phải bốc số không em'));
    expect(answer).toMatch(/hỏi cán bộ lấy số.*\[Đặt lịch hôm nay\]/s);
  });

  it('when they name no procedure, then only that is said', async () => {
    expect(told(await desk.says(NAM, 'hồ sơ của tôi đến đâu rồi'))).toContain('chưa có hồ sơ nào với em');
  });
});

describe('given somebody whose dossier waits for them, with a place today', () => {
  let desk: DeskUnderTest;
  let code: string;
  beforeAll(async () => {
    desk = await startDesk();
    code = await submitted(desk, BA_TU);
    await desk.says(BA_TU, 'đặt lịch 9h');
    await desk.presses(BA_TU, 'Lấy 9 giờ');
  });

  it.each([
    {
      words: 'gio ba cam may giay gi theo, con nhac lai coi',
      answered: ['đã khai đủ. Ra quầy anh/chị cầm theo:', 'em điền sẵn', 'Chỗ hôm nay: A001'],
    },
    { words: 'con oi co can dem so ho khau hong', answered: ['Tờ khai'] },
    { words: 'thieu cai gi nua vay con', answered: ['đã khai đủ', '[Xem đủ hướng dẫn]'] },
    { words: 'cần mang gì', answered: ['anh/chị cầm theo'] },
    { words: 'toi do co phai boc so hong con', answered: ['khỏi bốc số: số của anh/chị là A001, 9 giờ'] },
    {
      words: 'ba lay o dau, may gio lay',
      answered: ['Nộp trước 15 giờ', 'Có kết quả em nhắn liền', 'giấy tờ tùy thân', 'Hôm nay mở cửa'],
    },
    { words: 'tốn nhiêu vậy', answered: ['16.000đ'] },
    { words: 'chừng nào có', answered: ['hôm nay'] },
  ])('when they write “$words”, then it is answered from what they have', async ({ words, answered }) => {
    const answer = told(await desk.says(BA_TU, words));
    for (const part of answered) expect(answer).toContain(part);
    expect(answer).not.toContain('Ý anh/chị là');
  });

  it('when they name another procedure, then that one is told of', async () => {
    expect(told(await desk.says(BA_TU, 'lệ phí làm lại căn cước bị mất'))).not.toContain('16.000đ');
  });

  it('when a clerk has the result ready, then asking where to collect it shows what to bring', async () => {
    await desk.says(HANH, code);
    await desk.presses(HANH, 'Nhận hồ sơ');
    expect(told(await desk.says(BA_TU, 'cần mang gì'))).toContain('cán bộ đã nhận, hiện không thiếu gì');
  });
});

describe('given somebody with a place after the hour until which a result is there the same day', () => {
  it('when they book it, ask and move it, then the day is always that of their place', async () => {
    const desk = await startDesk();
    await submitted(desk, BA_TU);
    const late = /sau 15 giờ nên hôm nay không kịp: thứ Năm 26\/11 có kết quả\.\s+Đổi sang chỗ trước 15 giờ thì kịp/;
    await desk.says(BA_TU, 'đặt lịch 16h');
    expect(told(await desk.presses(BA_TU, 'Lấy 16 giờ'))).toMatch(late);
    expect(told(await desk.says(BA_TU, 'chừng nào có'))).toMatch(late);
    expect(told(await desk.says(BA_TU, 'may gio lay'))).toMatch(late);
    await desk.says(BA_TU, 'đổi sang 10h');
    expect(told(await desk.presses(BA_TU, 'Đổi sang 10 giờ'))).toMatch(/đổi sang 10 giờ.*kết quả trong hôm nay/s);
  });
});

describe('given somebody who has sent nothing yet', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
  });

  it('when a picture comes before the form, then it is told when it is of use', async () => {
    await desk.sendsCard(NAM);
    expect(told(desk.said(NAM).slice(-1))).toContain('Tới phần điền đơn');
  });

  it('when they ask whether they get it tonight, then the day is told for what they prepare', async () => {
    await desk.presses(NAM, 'Khai sinh');
    const answer = told(await desk.says(NAM, 'toi nay lay dc k'));
    expect(answer).not.toContain('chưa có hồ sơ nào');
    expect(answer).toMatch(/kết quả trong hôm nay.*\[Của tôi\]/s);
    expect(told(await desk.says(NAM, 'alo'))).not.toContain('cần làm giấy gì');
  });

  it('when their place was given up and they say they come late, then they are led back into the line', async () => {
    await desk.says(BA_TU, 'đặt lịch 9h');
    await desk.presses(BA_TU, 'Lấy 9 giờ');
    await desk.clockTo('2026-11-25T09:40:00+07:00');
    expect(told(await desk.says(BA_TU, 'hom nay ket xe chac tui toi tre'))).toContain('[Tôi');
  });
});
