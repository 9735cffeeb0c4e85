import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, HANH, NAM, startDesk, told } from '../support/deskBot';

/** Up to the first question of the details. */
async function atDetails(desk: DeskUnderTest, person: number): Promise<string> {
  await desk.says(person, '/start p_civil-extract');
  await desk.presses(person, 'Khai sinh');
  await desk.presses(person, 'Của tôi');
  await desk.presses(person, 'Khai trước');
  return told(await desk.presses(person, 'Đồng ý'));
}

describe('given a resident in the middle of the details', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
  });

  it('when they ask the fee, then it is told and the same question asked again', async () => {
    await atDetails(desk, BA_TU);
    const answer = told(await desk.says(BA_TU, 'lệ phí bao nhiêu vậy em?'));
    expect(answer).toContain('8.000đ');
    expect(answer).toContain('Họ, chữ đệm và tên của anh/chị');
  });

  it('when they type a name in lower case, then it is taken with capitals and not for a question', async () => {
    expect(told(await desk.says(BA_TU, 'lê thị tư'))).toContain('Ngày');
  });

  it('when they edit their last message, then that answer is corrected', async () => {
    const typed = desk.telegram
      .transcript(BA_TU)
      .filter((message) => message.text === 'lê thị tư')
      .at(-1);
    desk.telegram.act.editText({ personId: BA_TU }, typed?.message_id ?? 0, 'Lê Thị Tư Em');
    await desk.settled();
    expect(told(await desk.presses(BA_TU, 'Quay lại'))).toContain('Lê Thị Tư Em');
    await desk.says(BA_TU, 'Lê Thị Tư');
  });

  it('when words that are no name name a procedure, then none is opened, and the name is asked for still', async () => {
    await atDetails(desk, NAM);
    const asked = told(await desk.says(NAM, 'de lam can cuoc'));
    expect(asked).not.toContain('bao nhiêu tuổi');
    expect(asked).toContain('chưa thấy họ tên');
  });

  it('when they write a date that is none, then it says why and shows an example', async () => {
    expect(told(await desk.says(BA_TU, '31/2/1956'))).toMatch(/31 tháng 2|tháng 2 không có ngày 31/);
  });

  it('when the bot was stopped and started, then the conversation goes on where it stood', async () => {
    await desk.restart();
    expect(told(await desk.says(BA_TU, '12/3/1956'))).toContain('Số định danh (12 số)');
  });

  it('when they pause and come back the next day, then they are asked to go on or begin again', async () => {
    await desk.presses(BA_TU, 'Dừng, làm sau');
    await desk.clockTo('2026-11-26T08:00:00+07:00');
    const offer = told(await desk.says(BA_TU, 'trich luc khai sinh'));
    expect(offer).toContain('[Làm tiếp]');
    expect(offer).toContain('[Làm lại từ đầu]');
    expect(told(await desk.presses(BA_TU, 'Làm tiếp'))).toContain('Số định danh (12 số)');
  });

  it('when they ask what is kept, then they get it all as a file, and after erasing there is nothing', async () => {
    await desk.says(BA_TU, '/dulieu');
    const file = desk.said(BA_TU).findLast((message) => message.document)?.document;
    expect(desk.telegram.download(file?.file_id ?? '').toString('utf8')).toContain('Lê Thị Tư');

    await desk.says(BA_TU, '/xoadulieu');
    expect(told(await desk.presses(BA_TU, 'Xóa hết'))).toContain('Em đã xóa hết');
    await desk.says(BA_TU, '/dulieu');
    const after = desk.said(BA_TU).findLast((message) => message.document)?.document;
    expect(desk.telegram.download(after?.file_id ?? '').toString('utf8')).not.toContain('Lê Thị Tư');
  });

  it('when a button of what was erased comes in, then it is told kindly and nothing happens', async () => {
    const newest = desk.said(BA_TU).at(-1)?.message_id ?? 0;
    desk.telegram.act.press({ personId: BA_TU }, newest, 'f:abcdef:3:giveDetails');
    await desk.settled();
    expect(told(desk.said(BA_TU).slice(-1))).toContain('Nút này của lần trước rồi');
  });
});

describe('given the opening hours', () => {
  it.each([
    { when: 'a holiday', at: '2026-11-24T09:00:00+07:00', opens: '6 giờ, thứ Tư 25/11' },
    { when: 'a Saturday', at: '2026-11-28T09:00:00+07:00', opens: '6 giờ, thứ Hai 30/11' },
    { when: 'the evening', at: '2026-11-25T18:00:00+07:00', opens: '6 giờ, thứ Năm 26/11' },
    { when: 'the night before opening', at: '2026-11-25T05:00:00+07:00', opens: '6 giờ, thứ Tư 25/11' },
  ])('when it is $when, then it says when booking opens again and writes at that moment', async ({ at, opens }) => {
    const desk = await startDesk(at);
    expect(told(await desk.says(NAM, '/lichhen'))).toContain(opens);
    await desk.presses(NAM, 'Báo tôi khi mở đặt lịch');
    await desk.clockTo('2026-11-30T06:01:00+07:00');
    expect(told(desk.said(NAM).slice(-1))).toContain('Đặt lịch hôm nay đã mở');
  });

  it('when it is lunch, then the slots of the afternoon are offered', async () => {
    const desk = await startDesk('2026-11-25T12:00:00+07:00');
    expect(told(await desk.says(NAM, '/lichhen'))).toContain('13 giờ 30');
  });
});

describe('given who writes', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
  });

  it('when Telegram is set to English, then the bot speaks English, until Vietnamese is chosen', async () => {
    expect(told(await desk.says(EMILY, '/start'))).toContain('What do you need?');
    expect(told(await desk.says(EMILY, 'I lost my birth certificate, how do I get a copy?'))).toContain('Copy');
    await desk.says(EMILY, '/language');
    expect(told(await desk.presses(EMILY, 'Tiếng Việt'))).toContain('Dạ em chào');
  });

  it('when a resident types the clerks’ command, then it is refused', async () => {
    expect(told(await desk.says(NAM, '/quay'))).toContain('dành cho cán bộ');
  });

  it('when a resident presses a forged button of the clerks, then it is refused', async () => {
    await desk.says(NAM, '/start');
    const message = desk.said(NAM).at(-1);
    desk.telegram.act.press({ personId: NAM }, message?.message_id ?? 0, 'line:civil-status');
    await desk.settled();
    expect(told(desk.said(NAM).slice(-1))).toContain('dành cho cán bộ');
  });

  it('when somebody opens another person’s dossier by its code, then it is as if it did not exist', async () => {
    expect(told(await desk.says(NAM, '/start d_23456789'))).toContain('Em không thấy hồ sơ đó');
  });

  it('when the bot is written to in a group, then it says once that it works in private', async () => {
    const group = desk.telegram.createGroup('Xóm 3', [BA_TU, NAM]);
    desk.telegram.act.sendText({ personId: BA_TU, chatId: group }, '/start@motcua_bot');
    await desk.telegram.waitForMessage(group, 'làm việc riêng');
    desk.telegram.act.sendText({ personId: NAM, chatId: group }, '/start@motcua_bot');
    await desk.settled();
    expect(desk.said(group)).toHaveLength(1);
  });

  it('when it is another office’s matter, then it says honestly that it cannot help', async () => {
    expect(told(await desk.says(NAM, 'thời tiết hôm nay thế nào'))).toContain('em không làm được');
  });

  it('when a voice message, a sticker or a file comes, then it says what to do instead', async () => {
    desk.telegram.act.sendVoice({ personId: HANH });
    await desk.telegram.waitForMessage(HANH, 'tin thoại');
    desk.telegram.act.sendSticker({ personId: HANH });
    await desk.telegram.waitForMessage(HANH, 'hình dán');
  });
});
