import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;
let people = 82_000;

beforeAll(async () => {
  desk = await startDesk();
});

function somebody(languageCode: 'vi' | 'en' = 'vi'): (words: string) => Promise<string> {
  people += 1;
  const person = people;
  desk.telegram.addPerson({ id: person, firstName: 'Ai đó', languageCode });
  return async (words) =>
    told(words.startsWith('!') ? await desk.presses(person, words.slice(1)) : await desk.says(person, words));
}

async function inTurn(says: (words: string) => Promise<string>, words: readonly string[]): Promise<string> {
  let last = '';
  for (const each of words) last = await says(each);
  return last;
}

const CASE = ['/start p_birth-registration', '!Chưa quá', '!Không có', '!Chưa, khai sinh theo mẹ'];

describe('given a mother whose own mother goes to the desk', () => {
  it('when the papers are told, then they say whose card it is', async () => {
    const papers = await inTurn(somebody(), [...CASE, 'bà ngoại bé đi', '!Bệnh viện']);
    expect(papers).toMatch(/giấy khác có ảnh của người đi nộp/);
    expect(papers).toMatch(/Không cần giấy nhờ đi thay, nhưng người đi nộp phải thống nhất/);
  });

  it('when the form is filled in, then each question and the summary say whose data they are', async () => {
    const says = somebody();
    const asked = [await inTurn(says, [...CASE, 'bà ngoại bé đi', '!Bệnh viện', '!Khai trước', '!Đồng ý'])];
    for (const words of ['Lê Thị Sáu', 'năm 1960', '089160001234', 'khỏi', 'bà ngoại']) asked.push(await says(words));
    const [name, born, number, phone, kin, child] = asked;
    expect(name).toContain('Họ, chữ đệm và tên của người đi nộp là gì ạ?');
    expect(born).toContain('Ngày, tháng, năm sinh của người đi nộp?');
    expect(number).toContain('Số định danh (12 số) của người đi nộp?');
    expect(phone).toContain('báo kết quả cho người đi nộp?');
    expect(kin).toContain('Người đi nộp là gì của bé?');
    expect(child).toContain('Anh/chị đặt tên cho bé là gì?');
    const rest = ['Nguyễn An Nhi', '11/11/2026', 'gái', 'Kinh', 'Việt Nam', 'Bệnh viện Tân Châu, An Giang'];
    const mother = ['Tân Châu, An Giang', 'Nguyễn Thị Thảo', '4/5/2002', '089302001234', 'khỏi'];
    const summary = await inTurn(says, [...rest, ...mother]);
    expect(summary).toMatch(/Người đi nộp:\n• Họ tên: Lê Thị Sáu/);
    expect(summary).not.toContain('Anh/chị (người yêu cầu)');
  });

  it('when the mother goes herself, then her own data are asked for', async () => {
    const asked = await inTurn(somebody(), [...CASE, '!Mẹ bé', '!Bệnh viện', '!Khai trước', '!Đồng ý']);
    expect(asked).toContain('Họ, chữ đệm và tên của anh/chị là gì ạ?');
  });
});

describe('given somebody who asks whether the grandmother may go', () => {
  it.each([
    'bà ngoại đi dùm được hông em',
    'ba ngoai di khai sinh dum duoc hong',
    'bà ngoại có cần giấy ủy quyền hông',
    'ông nội đi được không',
    'can my mother register the birth instead of me?',
    'does the grandmother need an authorisation',
  ])('when “%s” is asked, at first or at the question who goes, then it is answered from the law', async (words) => {
    const first = await somebody()(words);
    const says = somebody();
    const asked = await inTurn(says, CASE);
    expect(asked).toContain('Ai sẽ đi đăng ký cho bé?');
    const midway = await says(words);
    for (const answer of [first, midway]) expect(answer).toMatch(/không cần giấy nhờ đi thay|without an authorisation/);
    expect(midway).toContain('Ai sẽ đi đăng ký cho bé?');
  });

  it.each(['bà ngoại đi dùm', 'ba ngoai be di', 'má em đi thay em'])(
    'when “%s” answers the question who goes, then it is an answer',
    async (words) => {
      const says = somebody();
      await inTurn(says, CASE);
      expect(await says(words)).toMatch(/Ông hoặc bà của bé/);
    },
  );
});

describe('given opening words that tell of the child', () => {
  it.each([
    'em muốn làm khai sinh cho bé gái, sanh ngày 10 tháng 11',
    'sanh con gai, sinh ngay 10 thang 11, lam khai sinh cho be',
  ])('when “%s” is written, then its day and sex are shown for a tap where they are asked', async (words) => {
    const says = somebody();
    expect(await says(words)).toMatch(/“Bé sinh được”: em đọc là Chưa quá 60 ngày/);
    const ofMother = ['Nguyễn Thị Thảo', '4/5/2002', '089302001234', 'khỏi'];
    const begun = ['đúng', '!Không có', '!Chưa, khai sinh theo mẹ', '!Mẹ bé', '!Bệnh viện', '!Khai trước', '!Đồng ý'];
    await inTurn(says, [...begun, ...ofMother]);
    expect(await says('Nguyễn An Nhi')).toMatch(/“Ngày sinh bé”: em đọc là 10\/11\/2026, đúng không ạ\?/);
    expect(await says('đúng')).toMatch(/“Giới tính bé”: em đọc là Nữ, đúng không ạ\?/);
    expect(await says('ừ')).toContain('Dân tộc của bé?');
  });

  it('when a daughter is the mother of the child, then she is not taken for it', async () => {
    const says = somebody();
    await says('con gái em mới sanh hôm qua, xin làm khai sinh cho cháu');
    const begun = ['đúng', '!Không có', '!Chưa, khai sinh theo mẹ', '!Mẹ bé', '!Bệnh viện', '!Khai trước', '!Đồng ý'];
    await inTurn(says, [...begun, 'Nguyễn Thị Thảo', '4/5/2002', '089302001234', 'khỏi', 'Nguyễn An Nhi']);
    expect(await says('24/11/2026')).toMatch(/Giới tính của bé\?\n\[Nam\]/);
  });
});
