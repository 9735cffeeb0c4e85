import { describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

const ISSUE = 'e muốn làm trich luc khai sinh de lam can cuoc thi can giay to gi a';

let desk: DeskUnderTest | undefined;
let people = 70_000;

async function begunWith(sentence: string): Promise<{ readonly person: number; readonly answer: string }> {
  desk ??= await startDesk();
  people += 1;
  desk.telegram.addPerson({ id: people, firstName: 'Ai đó', languageCode: 'vi' });
  await desk.says(people, sentence);
  await desk.telegram.waitForMessage(people, 'Đúng không ạ?');
  return { person: people, answer: told(desk.said(people)) };
}

async function after(person: number, ...acts: readonly string[]): Promise<string> {
  let last = '';
  for (const act of acts) {
    const [kind, words = ''] = act.split(': ');
    const answer = kind === 'says' ? await desk?.says(person, words) : await desk?.presses(person, words);
    last = told(answer ?? []);
  }
  return last;
}

describe('given words that answer questions of the procedure they open', () => {
  it.each([
    [ISSUE, ['• Loại giấy: Khai sinh'], 'Giấy đó của ai ạ?'],
    [
      'trích lục khai sinh cho con gái 5 tuổi',
      ['• Loại giấy: Khai sinh', '• Giấy của ai: Của con tôi (dưới 18 tuổi)'],
      'Nộp tại quầy:',
    ],
    [
      'xin bản sao khai sinh của mẹ tôi',
      ['• Giấy của ai: Của người khác', '• Quan hệ với người trong giấy: Con ruột'],
      'viết giấy nhờ',
    ],
    ['cho con xin trích lục khai sinh', ['• Loại giấy: Khai sinh'], 'Giấy đó của ai ạ?'],
    ['trích lục khai sinh cho con 20 tuổi', ['• Loại giấy: Khai sinh'], 'Giấy đó của ai ạ?'],
    ['đăng ký khai sinh cho bé 3 tuần', ['• Bé sinh được: Chưa quá 60 ngày'], 'Bé có thuộc trường hợp nào'],
    ['đăng ký khai sinh trễ, bé nhà em 5 tháng rồi', ['• Bé sinh được: Quá 60 ngày'], 'Bé có thuộc trường hợp nào'],
    ['lam can cuoc lan dau cho be 5 tuoi', ['• Tuổi: Dưới 6 tuổi'], 'VNeID'],
  ])('when "%s" is confirmed, then only what is left is asked', async (sentence, lines, next) => {
    const { person, answer } = await begunWith(sentence);
    for (const line of lines) expect(answer).toContain(line);
    expect(answer).toMatch(/Đúng không ạ\?\n\[Đúng rồi\]\n\[Không phải\]/);
    expect(await after(person, 'presses: Đúng rồi')).toContain(next);
  });

  it('when the words name the speaker or another age, then nothing is made of them', async () => {
    expect((await begunWith('cho con xin trích lục khai sinh')).answer).not.toContain('Giấy của ai');
    expect((await begunWith('trích lục khai sinh cho con 20 tuổi')).answer).not.toContain('Giấy của ai');
  });

  it('when it is not right, then everything is asked', async () => {
    const { person } = await begunWith('trích lục khai sinh cho con gái 5 tuổi');
    expect(await after(person, 'presses: Không phải')).toContain('Anh/chị cần bản sao của giấy nào?');
    expect(await after(person, 'presses: Khai sinh')).toContain('Giấy đó của ai ạ?');
  });

  it('when another answer is typed instead, then it is shown in its place', async () => {
    const { person } = await begunWith('trích lục khai sinh cho con gái 5 tuổi');
    expect(await after(person, 'says: của tôi')).toContain('• Giấy của ai: Của tôi');
    expect(await after(person, 'says: dạ đúng')).toContain('Nộp tại quầy:');
  });

  it('when something is asked aside, then it is answered and the tap is asked for again', async () => {
    const { person } = await begunWith(ISSUE);
    expect(await after(person, 'says: lệ phí bao nhiêu')).toMatch(/8\.000đ.*Đúng không ạ\?/s);
  });

  it('when they go back behind it, then the understood answer can be changed', async () => {
    const { person } = await begunWith(ISSUE);
    expect(await after(person, 'presses: Đúng rồi', 'presses: Quay lại')).toContain(
      'Lúc trước anh/chị trả lời: Khai sinh',
    );
  });

  it('when an old "right" is pressed once more, then it changes nothing', async () => {
    const { person } = await begunWith(ISSUE);
    const again = await after(person, 'presses: Đúng rồi', 'says: lệ phí bao nhiêu');
    expect(again).toContain('Giấy đó của ai ạ?');
  });
});

describe('given a first message that tells the case of a newborn', () => {
  it('when its questions come, then what was said is shown and not asked again', async () => {
    const sentence = 'e moi co con dc 10 ngay muon lam khai sinh ma chua dk kh vs me be';
    const { person, answer } = await begunWith(sentence);
    expect(answer).toContain('• Bé sinh được: Chưa quá 60 ngày');
    const parents = await after(person, 'presses: Đúng rồi', 'presses: Không có');
    expect(parents).toContain('[Chưa, khai sinh theo mẹ]\n[Chưa, cha cùng đến nhận con]');
    expect(parents).not.toContain('[Đã đăng ký kết hôn]');
  });

  it('when the place of birth is told at the marriage, then it is kept for its own question', async () => {
    const { person } = await begunWith('con em duoc 10 ngay lam khai sinh');
    await after(person, 'presses: Đúng rồi', 'presses: Không có');
    expect(await after(person, 'says: sinh o bv')).toContain('[Chưa, cha cùng đến nhận con]');
    expect(await after(person, 'says: chua kh')).toContain('[Chưa, cha cùng đến nhận con]');
    const place = await after(person, 'presses: Chưa, khai sinh theo mẹ', 'presses: Mẹ bé');
    expect(place).toContain('em đọc là Bệnh viện, trạm y tế, đúng không ạ?');
  });
});

describe('given opening words that tell more of the case than what they name', () => {
  it('when questions come that they answer, then each answer is shown for one tap, and refused ones are asked', async () => {
    const desk = await startDesk();
    await desk.says(NAM, 'khai sinh của ba chỉ có năm hông có ngày tháng, giờ làm căn cước người ta bắt bổ sung');
    expect(told(await desk.says(NAM, 'khai sinh'))).toContain('“Việc cần làm”: em đọc là Còn thiếu, để trống');
    expect(told(await desk.says(NAM, 'uh'))).toContain('“Chỗ còn thiếu”: em đọc là Ngày, tháng sinh (chỉ có năm)');
    const refused = told(await desk.says(NAM, 'hong phai'));
    expect(refused).toContain('Trên khai sinh còn thiếu chỗ nào?');
    expect(refused).toContain('[Ngày sinh (có tháng, năm)]');
  });

  it.each([
    ['mat can cuoc roi lam lai o dau v em', '“Lý do”: em đọc là Mất thẻ'],
    ['thẻ căn cước bị gãy làm đôi, đổi thẻ mất bao lâu', '“Lý do”: em đọc là Hư, không dùng được'],
    ['tui muon sua ten trong khai sinh bi sai chu lot', '“Giấy cần sửa”: em đọc là Khai sinh'],
    ['giấy tờ ghi tui sanh 1960 mà khai sinh ghi 1962', '“Giấy cần sửa”: em đọc là Khai sinh'],
  ])('when “%s” is written, a question and all, then what it tells is shown for one tap', async (sentence, shown) => {
    desk ??= await startDesk();
    expect(told(await desk.says(desk.newcomer(), sentence))).toContain(shown);
  });

  it('when early words share only a short one with a button, then nothing is made of them', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/start p_birth-registration');
    for (const words of ['mới sanh', 'bình thường', 'co cuoi hoi dang hoang']) await desk.says(NAM, words);
    expect(told(await desk.says(NAM, 'dang ky roi'))).toContain('Ai sẽ đi đăng ký cho bé?');
  });

  it('when one answer says more than was asked, then the rest is shown where it belongs', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/start p_birth-registration');
    await desk.says(NAM, 'mới sanh');
    await desk.says(NAM, 'bình thường');
    await desk.says(NAM, 'dk kh roi, em di lam, sinh o benh vien');
    expect(told(await desk.says(NAM, 'ba nó'))).toContain('“Nơi sinh”: em đọc là Bệnh viện, trạm y tế');
  });
});

describe('given what was understood, shown for one tap', () => {
  it.each([
    { words: 'khai sinh', next: 'Giấy đó của ai ạ?' },
    { words: 'của tôi', next: 'Nộp tại quầy' },
    { words: 'cua ba', next: 'Ý anh/chị là mục nào?' },
  ])('when “$words” is typed below it, then it stands, and what comes next is answered', async ({ words, next }) => {
    const { person } = await begunWith('em muốn xin bản sao khai sinh');
    expect(await after(person, `says: ${words}`)).toContain(next);
  });

  it('when what answers a later question is written below it, then it waits, and is shown where it belongs', async () => {
    const { person } = await begunWith('đăng ký khai sinh cho bé 3 tuần');
    expect(await after(person, 'says: sinh ở bệnh viện tân châu')).toMatch(/lát nữa em hỏi tới.*Đúng không ạ\?/s);
    const place = await after(person, 'says: đúng', 'presses: Không có', 'presses: Đã đăng ký', 'presses: Mẹ bé');
    expect(place).toContain('em đọc là Bệnh viện, trạm y tế, đúng không ạ?');
  });

  it('when words below it only name another matter, then that one is not opened', async () => {
    const { person } = await begunWith('đăng ký khai sinh cho bé 3 tuần');
    expect(await after(person, 'says: hai đứa chưa đăng ký')).toContain('• Bé sinh được: Chưa quá 60 ngày');
  });
});
