import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;

beforeAll(async () => {
  desk = await startDesk();
});

const ASKED = [
  { words: 'con toi 14 tuoi lam can cuoc dc chua', says: 'Dạ được, tuổi nào cũng làm được' },
  { words: 'bé 10t làm cccd đc chưa', says: 'nhỏ hơn thì làm khi muốn' },
  { words: 'can cuoc het han roi co bi phat ko', says: '500.000đ' },
  { words: 'bao nhieu tuoi duoc ket hon', says: 'đủ 20 tuổi' },
  { words: 'kết hôn có cần giấy độc thân hông', says: 'không phải nộp' },
  { words: '14t chưa làm cccd có sao không', says: 'công an mới quyết định' },
  { words: 'khai sinh trễ có bị phạt không', says: 'Khai sinh trễ vẫn làm được' },
  { words: 'vo tui lay gium duoc hong', says: 'giấy nhờ đi thay' },
  { words: 'can my wife pick it up instead of me?', says: 'an authorisation' },
  { words: 'nhờ con gái đi nộp được không', says: 'giấy nhờ đi thay' },
  { words: 'chu mat can cuoc r thi lay gi dua', says: 'đọc số định danh' },
  { words: 'mất căn cước có phải trình báo công an hông', says: 'không cần trình báo' },
  { words: 'cmnd cu con xai duoc ko', says: 'hết giá trị' },
  { words: 'sát nhập phường rồi có phải đổi giấy tờ không', says: 'không bắt buộc' },
  { words: 'co can photo truoc ko', says: 'khỏi photo' },
  { words: 'vneid la cai gi', says: 'ứng dụng căn cước' },
  { words: 'so dien thoai cua phuong la may', says: 'chưa có số điện thoại' },
  { words: 'what is your phone number?', says: "do not have the ward's telephone number" },
];

describe('given a resident who has written nothing yet', () => {
  it.each(ASKED)('when they ask “$words”, then it is answered from the facts', async ({ words, says }) => {
    expect(told(await desk.says(desk.newcomer(), words))).toContain(says);
  });

  it.each(['??', '.', '…', '👍'])('when they write “%s”, then they are asked what they need', async (words) => {
    expect(told(await desk.says(desk.newcomer(), words))).toContain('em nghe đây');
  });

  it.each(['alo', 'chào em', 'hello'])(
    'when they only greet (“%s”), then they hear who answers and what there is',
    async (words) => {
      const resident = desk.newcomer();
      expect(told(await desk.says(resident, words))).toMatch(
        /trợ lý tự động.*\[Đăng ký kết hôn\]|assistant.*\[Marriage/s,
      );
      expect(told(await desk.says(resident, words))).not.toMatch(/trợ lý tự động|assistant/);
    },
  );

  it.each(['có cần giấy khai sinh không', 'co can mang so ho khau ko'])(
    'when they ask “%s”, then no procedure is opened',
    async (words) => {
      const answer = told(await desk.says(desk.newcomer(), words));
      expect(answer).toMatch(/hỏi về giấy nào|không cần sổ hộ khẩu/);
    },
  );

  it.each(['có eng k ad', 'nói tiếng anh được hông', 'english please'])(
    'when they wish for English (“%s”), then the language is offered',
    async (words) => {
      expect(told(await desk.says(desk.newcomer(), words))).toContain('[English]');
    },
  );
});

describe('given a resident without a place', () => {
  it.each(['hủy đơn lazada giúp em', 'huy don shopee dum'])(
    'when they write “%s”, then no place is spoken of',
    async (words) => {
      expect(told(await desk.says(desk.newcomer(), words))).not.toContain('chưa đặt chỗ nào');
    },
  );
});

describe('given a resident in the middle of a procedure', () => {
  it.each(ASKED.slice(0, 8))(
    'when they ask “$words”, then it is answered and the question asked again',
    async (asked) => {
      const resident = desk.newcomer();
      await desk.says(resident, '/start p_civil-extract');
      await desk.presses(resident, 'Khai sinh');
      const answer = told(await desk.says(resident, asked.words));
      expect(answer).toMatch(/Căn cứ|Source/);
      expect(answer).toContain('Giấy đó của ai');
    },
  );

  it('when free words are asked for, then what is no question is their answer', async () => {
    const resident = desk.newcomer();
    await desk.says(resident, '/start p_civil-extract');
    await desk.presses(resident, 'Khai sinh');
    await desk.presses(resident, 'Của tôi');
    await desk.presses(resident, 'Khai trước');
    await desk.presses(resident, 'Đồng ý');
    expect(told(await desk.says(resident, 'Lê Thị Lấy'))).toContain('sinh');
  });
});
