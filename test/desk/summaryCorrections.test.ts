import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;

async function says(words: string): Promise<string> {
  return told(await desk.says(BA_TU, words));
}

describe('given a resident who looks at the summary before sending', () => {
  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(BA_TU, '/start p_civil-extract');
    for (const label of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(BA_TU, label);
    await desk.sendsCard(BA_TU);
    for (const label of ['Đúng rồi', 'Khỏi cần', 'Chỉ nhớ nơi đăng ký']) await desk.presses(BA_TU, label);
    await desk.says(BA_TU, 'phường Long Sơn, thị xã Tân Châu');
    await desk.presses(BA_TU, 'Không nhớ');
    expect(await says('2 bản')).toContain('[Đúng rồi, gửi]');
  });

  it.each([
    ['noi dang ky sai roi, phai la UBND xa Phu Lam, huyen Phu Tan, An Giang', /Phu Lam|Phú Lâm/],
    ['nơi đăng ký ghi lại là xã Chợ Vàm, huyện Phú Tân, tỉnh An Giang nha', /Chợ Vàm/],
    ['so ban phai la 3', /Số bản(?:” thành)?: 3/],
    ['the number of copies should be 4', /Số bản(?:” thành)?: 4/],
  ])('when they type “%s”, then it is shown for one tap and nothing is sent', async (words, shown) => {
    const asked = await says(words);
    expect(asked).toMatch(shown);
    expect(asked).toMatch(/\[Đúng, sửa vậy\]/);
    expect(told(desk.said(BA_TU))).not.toContain('Mã hồ sơ');
    expect(await says('đúng')).toMatch(shown);
  });

  it.each(['nơi đăng ký sai rồi', 'so ban ghi sai roi em'])(
    'when “%s” only names what is wrong, then its question opens',
    async (words) => {
      expect(await says(words)).toContain('Lúc trước anh/chị trả lời');
      await desk.presses(BA_TU, 'Giữ như cũ');
    },
  );

  it('when words were not understood, then a typed yes asks once more before it sends', async () => {
    expect(await says('cai do hong giong cai kia xyz')).toContain('chưa hiểu');
    expect(await says('dung')).toMatch(/chưa sửa gì.*\[Đúng rồi, gửi\]/s);
    expect(told(desk.said(BA_TU))).not.toContain('Mã hồ sơ');
    await desk.says(BA_TU, 'dung');
    await desk.telegram.waitForMessage(BA_TU, 'Mã hồ sơ');
  });
});

describe('given a correction that waits for its tap', () => {
  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    for (const label of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(NAM, label);
    await desk.says(NAM, 'Nguyễn Văn Nam');
  });

  it('when other words for the name come, then they are shown for a tap of their own', async () => {
    await desk.says(NAM, 'à nhầm, họ tên là Nguyễn Văn Năm');
    expect(told(await desk.says(NAM, 'Nguyễn Văn Nên'))).toMatch(/thành: Nguyễn Văn Nên\. Đúng không ạ\?/);
  });

  it('when the question before it is answered, then the answer goes there and the correction stands and is told', async () => {
    const heard = told(await desk.says(NAM, '4/5/1978'));
    expect(heard).toMatch(/Em ghi “Họ tên anh\/chị”: Nguyễn Văn Nên\..*Số định danh \(12 số\)/s);
  });
});
