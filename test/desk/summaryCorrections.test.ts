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
    await desk.says(BA_TU, '5/1/2015');
    expect(await says('2 bản')).toContain('[Đúng rồi, gửi]');
  });

  it.each([
    ['noi dang ky sai roi, phai la UBND xa Phu Lam, huyen Phu Tan, An Giang', /Phu Lam|Phú Lâm/],
    ['nơi đăng ký ghi lại là xã Chợ Vàm, huyện Phú Tân, tỉnh An Giang nha', /Chợ Vàm/],
    [
      'noi dang ky ghi sai, xã Phú Lâm, tỉnh An Giang moi dung',
      /đang ghi xã Chợ Vàm.*thành: xã Phú Lâm, tỉnh An Giang/,
    ],
    ['so ban phai la 3', /“Số bản”, đang ghi 2, thành: 3/],
    ['số bản không phải 3 mà là 5', /“Số bản”, đang ghi 3, thành: 5/],
    ['the number of copies should be 2', /“Số bản”, đang ghi 5, thành: 2/],
  ])('when they type “%s”, then it is shown for one tap and nothing is sent', async (words, shown) => {
    const asked = await says(words);
    expect(asked).toMatch(shown);
    expect(asked).toMatch(/\[Đúng, sửa vậy\]/);
    expect(told(desk.said(BA_TU))).not.toContain('Mã hồ sơ');
    const value = /(?:thành|đọc là):? (?<value>[^,.]+)/u.exec(asked)?.groups?.value;
    expect(await says('đúng')).toContain(`: ${value}`);
  });

  it('when they say what stands there already, then it is told so', async () => {
    expect(await says('so ban phai la 2')).toMatch(/“Số bản” em vẫn giữ: 2\./);
  });

  it.each(['bỏ trống ngày đăng ký giùm em', 'ngay dang ky de trong nha', 'the date should be empty, I wrote none'])(
    'when “%s” would have an answer left out, then what stands there is shown for one tap',
    async (words) => {
      expect(await says(words)).toMatch(/Bỏ trống “Ngày đăng ký giấy này”, đang ghi 5\/1\/2015\. Đúng không ạ\?/);
      await desk.presses(BA_TU, 'Giữ như cũ');
    },
  );

  it('when an answer that the form needs is to be left out, then it is asked again', async () => {
    expect(await says('bỏ trống số bản')).toMatch(/bắt buộc phải có.*Anh\/chị cần mấy bản/s);
    await desk.presses(BA_TU, 'Giữ như cũ');
  });

  it('when a side question was answered, then it is asked whether to send before a yes sends', async () => {
    expect(await says('le phi bao nhieu em')).toMatch(/16\.000đ.*chưa gửi.*\[Đúng rồi, gửi\]/s);
    expect(told(desk.said(BA_TU))).not.toContain('Mã hồ sơ');
  });

  it('when a place at the counter was taken in between, then a yes is asked once more what it is said to', async () => {
    expect(await says('dat lich luc 9h')).toMatch(/\[Lấy 9 giờ\]/);
    expect(await says('u lay 9h')).toMatch(/A\d{3}/);
    expect(await says('đúng')).toMatch(/chưa gửi.*\[Đúng rồi, gửi\]/s);
    expect(told(desk.said(BA_TU))).not.toContain('Mã hồ sơ');
  });

  it('when they agree that it is left out, then it is', async () => {
    await says('bỏ trống ngày đăng ký');
    expect(await says('ừ đúng')).toMatch(/Để trống: Ngày đăng ký/);
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

  it('when the name is said anew, then the one that is shown is in its place', async () => {
    await desk.says(NAM, 'à nhầm, họ tên là Nguyễn Văn Năm');
    expect(told(await desk.says(NAM, 'quên, ghi lại là Nguyễn Văn Nam nghen'))).toMatch(/thành: Nguyễn Văn Nam\. Đúng/);
    await desk.presses(NAM, 'Giữ như cũ');
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
