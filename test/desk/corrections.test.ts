import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;

/** What came of words, waiting for the word that has to be in it. */
async function says(words: string, until: string): Promise<string> {
  await desk.says(NAM, words);
  return heard(until);
}

async function presses(label: string, until: string): Promise<string> {
  await desk.presses(NAM, label);
  return heard(until);
}

async function heard(until: string): Promise<string> {
  await desk.telegram.waitForMessage(NAM, until);
  return told(desk.said(NAM).slice(-3));
}

describe('given a resident who mends an earlier answer in the middle of another', () => {
  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    for (const label of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(NAM, label);
    await says('Nguyễn Văn Nam', 'sinh của anh/chị');
    await says('4/5/1990', 'Số định danh (12 số)');
  });

  it('when they name the answer and its new words, then one tap applies it and the open question comes back', async () => {
    expect(await says('à nhầm, họ tên là Nguyễn Văn Năm', 'Đúng không ạ?')).toContain('Nguyễn Văn Năm. Đúng không ạ?');
    expect(await presses('Đúng, sửa vậy', 'Số định danh (12 số)')).toMatch(
      /Số định danh \(12 số\).*\[Không có số này\]/s,
    );
    expect(await says('sua ngay sinh thanh 1/2/1990', '1/2/1990')).toContain('[Đúng, sửa vậy]');
    expect(await presses('Đúng, sửa vậy', 'Số định danh (12 số)')).toContain('Số định danh');
  });

  it('when they name whom the paper is of and the form has nobody else, then it is the name in it', async () => {
    const asked = await says('y lon, ten ma la lê thị tư em', 'Đúng không ạ?');
    expect(asked).toMatch(/Họ tên.*Lê Thị Tư Em/s);
    expect(await presses('Đúng, sửa vậy', 'Số định danh (12 số)')).toContain('Số định danh');
    await says('à nhầm, họ tên là Nguyễn Văn Năm', 'Nguyễn Văn Năm. Đúng không ạ?');
    await presses('Đúng, sửa vậy', 'Số định danh (12 số)');
  });

  it('when it cannot be told which answer is meant, then those that can be changed are shown', async () => {
    const list = await says('sửa quê quán thành An Giang', 'muốn sửa câu nào');
    expect(list).toMatch(/\[Giấy của ai\].*\[Họ tên anh\/chị\].*\[Ngày sinh anh\/chị\]/s);
    expect(await says('nhầm rồi', 'muốn sửa câu nào')).toContain('[Họ tên anh/chị]');
    expect(await presses('Họ tên anh/chị', 'Lúc trước')).toContain('Lúc trước anh/chị trả lời: Nguyễn Văn Năm');
    expect(await presses('Giữ như cũ', 'Số định danh (12 số)')).toContain('Số định danh');
  });

  it('when they ask what an answer is wanted for, then it is told and the question comes back', async () => {
    expect(await says('lấy số làm gì vậy', 'tờ khai có ô này')).toMatch(/Chỉ cán bộ.*Số định danh \(12 số\)/s);
  });

  it('when they correct an answer that decides the papers, then the questions that hang on it are asked', async () => {
    await says('nhầm, giấy của ai là của mẹ tôi', 'Đúng không ạ?');
    expect(await presses('Đúng, sửa vậy', 'Anh/chị là gì của')).toContain('[Con ruột]');
  });

  it('when they give up with a word to the bot, then all is kept', async () => {
    expect(await says('huy di em', 'giữ lại hết')).toContain('Em giữ lại hết');
  });
});
