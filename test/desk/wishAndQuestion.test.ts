import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;
let people = 81_000;

beforeAll(async () => {
  desk = await startDesk();
});

function somebody(languageCode: 'vi' | 'en'): (words: string) => Promise<string> {
  people += 1;
  const person = people;
  desk.telegram.addPerson({ id: person, firstName: 'Ai đó', languageCode });
  return async (words) =>
    told(words.startsWith('!') ? await desk.presses(person, words.slice(1)) : await desk.says(person, words));
}

describe('given a first message that wishes for something and asks what it costs and takes', () => {
  it('when an Englishman asks for the copy of his own marriage, then all of it is heard', async () => {
    const says = somebody('en');
    const answer = await says(
      'Hi, I need a copy of my marriage certificate, my wife and I registered here in 2019. how much is it and can I get it today?',
    );
    expect(answer).toMatch(/Copy of a marriage record:\nCopy fee: 8,000đ a copy\.\nHand in before 15:00/);
    expect(answer).toMatch(/• Record: Marriage\n• Whose record: Mine\nIs that right\?/);
    expect(answer).not.toContain('Somebody else');
  });

  it.each([
    'xin trich luc ket hon cua vo chong em, bao nhieu tien, lay lien trong ngay duoc khong',
    'Em xin trích lục kết hôn của vợ chồng em. Phí bao nhiêu, bao lâu có ạ?',
  ])('when somebody writes “%s”, then the facts come first and their case is shown', async (words) => {
    const answer = await somebody('vi')(words);
    expect(answer).toMatch(/8\.000đ/);
    expect(answer).toMatch(/Nộp trước 15 giờ/);
    expect(answer).toMatch(/• Loại giấy: Kết hôn\n• Giấy của ai: Của tôi/);
  });

  it('when the wish is plainer than the question, then the question is answered all the same', async () => {
    const answer = await somebody('en')(
      'I lost my marriage certificate, need a copy. My husband and I registered in Tan Chau. How long does it take?',
    );
    expect(answer).toMatch(/Copy of a marriage record:\nHand in before 15:00.*• Whose record: Mine/s);
  });

  it('when a fee alone is asked, then no procedure is opened', async () => {
    expect(await somebody('vi')('trích lục kết hôn bao nhiêu tiền vậy em')).not.toContain('Đúng không ạ');
  });
});

describe('given what was understood, shown for a tap', () => {
  it('when a no is followed by what is meant, then that is shown in its place', async () => {
    const says = somebody('en');
    expect(await says('I need a copy of my marriage certificate, my wife is Vietnamese')).toContain("Somebody else's");
    expect(await says("no, it's my own marriage record. how much is it?")).toMatch(
      /Copy fee: 8,000đ.*• Record: Marriage\n• Whose record: Mine/s,
    );
  });

  it('when a no comes with an answer to what is asked next, then it is taken, and what is asked besides is answered', async () => {
    const says = somebody('en');
    expect(await says('Hello I need a copy of my marriage record')).toContain('Is that right?');
    expect(await says("no, it's my own marriage record. how much is it?")).toMatch(/Copy fee.*Understood: Mine/s);
  });

  it('when a no names another paper, then that one is shown', async () => {
    const says = somebody('vi');
    await says('xin trích lục khai sinh');
    expect(await says('không phải, em xin kết hôn')).toMatch(/• Loại giấy: Kết hôn\nĐúng không ạ\?/);
  });
});

describe('given an answer with a question behind it', () => {
  it('when one of the case has it, then both are heard', async () => {
    const says = somebody('vi');
    await says('/start p_civil-extract');
    expect(await says('khai sinh, mà bao lâu có vậy em')).toMatch(/Nộp trước 15 giờ.*Giấy đó của ai ạ\?/s);
    expect(await says('của tôi. lệ phí bao nhiêu?')).toMatch(/8\.000đ một bản.*Nộp tại quầy:/s);
  });
});

describe('given somebody without a personal number', () => {
  async function atTheNumber(): Promise<(words: string) => Promise<string>> {
    const says = somebody('vi');
    await says('/start p_civil-extract');
    for (const label of ['!Khai sinh', '!Của tôi', '!Khai trước', '!Đồng ý']) await says(label);
    await says('Nguyễn Thị Thảo');
    expect(await says('4/5/2002')).toContain('Số định danh (12 số)');
    return says;
  }

  it('when the passport is named with its number, then it is not asked for again', async () => {
    const says = await atTheNumber();
    const answer = await says('no ID number, my passport is B1234567');
    expect(answer).toMatch(/ghi luôn: Hộ chiếu số B1234567/);
    expect(answer).not.toContain('Giấy tờ khác');
  });

  it('when the old card is named with its number, then it is kept for whoever has no other', async () => {
    const says = await atTheNumber();
    expect(await says('cmnd cu so 351234567')).toMatch(/ghi sẵn giấy này: CMND số 351234567.*Số định danh \(12 số\)/s);
    expect(await says('không có số này')).not.toContain('Giấy tờ khác');
  });
});

describe('given a wish beside a word about the language', () => {
  it('when no Vietnamese is spoken and a copy is wished, then it goes on in English with the copy', async () => {
    const desk = await startDesk();
    const words = "I don't speak Vietnamese, I need a copy of my birth certificate";
    expect(told(await desk.says(desk.newcomer(), words))).toMatch(/Copy of a civil-status extract.*Record: Birth/s);
  });

  it('when a wife is named and the writer asks for themselves, then nobody else collects', async () => {
    const desk = await startDesk();
    const words = 'copy of my marriage certificate, my wife and I registered here, how much and can I get it today?';
    expect(told(await desk.says(desk.newcomer(), words))).toMatch(/8,000đ a copy.*today/s);
  });
});
