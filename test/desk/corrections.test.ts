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

describe('given a resident who begins to mend an answer and then writes something else', () => {
  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    for (const label of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(NAM, label);
    await says('Nguyễn Văn Nam', 'sinh của anh/chị');
    await says('4/5/1990', 'Số định danh (12 số)');
  });

  it.each(['sửa họ tên', 'sua lai ten gium', 'nham, ho ten', 'à nhầm tên rồi'])(
    'when they only name the answer with “%s”, then its question opens and the next words are its answer',
    async (words) => {
      expect(await says(words, 'Lúc trước')).toContain('Lúc trước anh/chị trả lời: Nguyễn Văn Nam');
      expect(await says('Nguyễn Văn Nam', 'Số định danh (12 số)')).toContain('Số định danh (12 số)');
    },
  );

  it('when they turn to another answer, then what was open is named with what it stays', async () => {
    await says('sửa tên', 'Lúc trước');
    expect(await says('sua ngay sinh', 'em vẫn giữ')).toMatch(
      /“Họ tên anh\/chị” em vẫn giữ: Nguyễn Văn Nam.*Lúc trước anh\/chị trả lời: 4\/5\/1990/s,
    );
    await presses('Giữ như cũ', 'Số định danh (12 số)');
  });

  it('when they correct a second answer before the tap on the first, then the first stands and is told', async () => {
    await says('à nhầm, họ tên là Nguyễn Văn Năm', 'Đúng không ạ?');
    expect(await says('y lộn, ngày sinh là 5/5/1990', '5/5/1990')).toMatch(
      /Em ghi “Họ tên anh\/chị”: Nguyễn Văn Năm\..*Sửa “Ngày sinh anh\/chị”, đang ghi 4\/5\/1990, thành: 5\/5\/1990/s,
    );
    await presses('Đúng, sửa vậy', 'Số định danh (12 số)');
  });

  it('when the list of answers stands open, then words that are none of them leave it standing', async () => {
    await says('nhầm rồi', 'muốn sửa câu nào');
    expect(await says('abc xyz', 'chưa hiểu')).toMatch(/\[Họ tên anh\/chị\].*\[Xong, xem tiếp\]/s);
    expect(await says('phí bao nhiêu', '8.000đ')).toContain('[Họ tên anh/chị]');
    expect(await says('cái tên', 'Lúc trước')).toContain('Lúc trước anh/chị trả lời: Nguyễn Văn Năm');
    await says('Nguyễn Văn Nam', 'Số định danh (12 số)');
  });

  it('when the list is left with a word, then the question behind it comes back', async () => {
    await says('nhầm rồi', 'muốn sửa câu nào');
    expect(await says('thoi', 'Số định danh (12 số)')).toContain('Số định danh (12 số)');
  });

  it('when the open question is answered under the list, then the answer is taken and the correction named', async () => {
    await says('nhầm rồi', 'muốn sửa câu nào');
    expect(await says('089090001234', 'Số điện thoại')).toMatch(/Câu anh\/chị muốn sửa em chưa đổi.*Số điện thoại/s);
  });
});

describe('given a resident who corrects an answer as people speak', () => {
  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_birth-registration');
    for (const label of ['Chưa quá', 'Không có', 'Đã đăng ký', 'Mẹ bé', 'Bệnh viện', 'Khai trước', 'Đồng ý'])
      await desk.presses(NAM, label);
    for (const words of ['Nguyễn Thị Thảo', '12/5/1999', '089199001234', '0939123456', 'Trần Bảo Ngọc', '13/11/2026'])
      await desk.says(NAM, words);
  });

  it.each([
    ['à mà ghi sai, bé tên Trần Bảo Anh', 'Trần Bảo Anh'],
    ['em ghi lộn tên bé rồi, Trần Bảo Hân mới đúng', 'Trần Bảo Hân'],
    ['ủa tên bé là Trần Bảo My mới phải', 'Trần Bảo My'],
    ['sdt của em đổi lại 0939 123 457 nha', '0939 123 457'],
    ['khoan, ngày sinh bé là 14/11/2026 mới đúng', '14/11/2026'],
    ['em sinh 13/5/1999, hồi nãy bấm lộn', '13/5/1999'],
    ['sorry the phone number should be 0939 123 458', '0939 123 458'],
  ])(
    'when it is “%s”, then the new words are shown beside the old ones, and one tap puts them down',
    async (words, anew) => {
      expect(told(await desk.says(NAM, words))).toMatch(new RegExp(`đang ghi.*thành: ${anew}\\. Đúng không`));
      expect(told(await desk.says(NAM, 'uh'))).toContain('Giới tính của bé?');
    },
  );
});
