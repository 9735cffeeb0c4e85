import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;

beforeAll(async () => {
  desk = await startDesk();
});

describe('given what the desk fills no form in for', () => {
  it.each([
    {
      words: 'lam giay ket hon can giay gi',
      press: 'Hai người Việt',
      says: ['Hai người cùng có mặt', 'không mất tiền'],
    },
    { words: 'xac nhan doc than', says: ['kết hôn ở Việt Nam không cần giấy này', '3 ngày làm việc'] },
    { words: 'muốn nhận con ngoài giá thú', says: ['Hai bên cùng có mặt', '2 người làm chứng'] },
    { words: 'sao y bản chính bằng đại học', press: 'Bản sao', says: ['2.000đ một trang', 'không cần về quê'] },
    {
      words: 'dang ky tam tru cho cong nhan o tro',
      press: 'Đăng ký tạm trú',
      says: ['Công an phường', 'CT01', '3 ngày'],
    },
    { words: 'nhập hộ khẩu cho vợ', press: 'Đăng ký thường trú', says: ['Công an phường', '7 ngày làm việc'] },
  ])('when “$words” is asked, then what the law says of it is told', async ({ words, press, says }) => {
    const resident = desk.newcomer();
    let answer = told(await desk.says(resident, words));
    if (press !== undefined) answer += told(await desk.presses(resident, press));
    for (const each of says) expect(answer).toContain(each);
  });

  it('when an English speaker wants to marry a foreigner, then a clerk goes on', async () => {
    const resident = desk.newcomer();
    await desk.says(resident, 'we want to get married here, which documents do we need?');
    expect(told(await desk.presses(resident, 'A foreigner'))).toContain('Shall a clerk guide you');
  });
});

describe('given somebody whose relative has died', () => {
  it.each([
    'ba toi moi mat hom qua gio lam giay gi',
    'chồng tôi mới mất, cần xin bản sao giấy kết hôn',
    'ba tui mới qua đời, đi khai tử cần gì',
    'my father passed away last week, what do I do',
    'đăng ký khai tử',
  ])('when they write “%s”, then a word of sympathy stands first, once', async (words) => {
    const answer = told(await desk.says(desk.newcomer(), words));
    expect(answer).toMatch(/^(?:Em xin chia buồn cùng gia đình|I am sorry for your loss)/);
    expect(answer.match(/chia buồn|sorry for your loss/g)).toHaveLength(1);
  });

  it.each([
    'bà ngoại tui mất căn cước rồi',
    'ba tôi mất giấy khai sinh',
    'con tôi mất thẻ hôm qua',
    'tui mất giấy hôm qua',
  ])('when a thing is lost (“%s”), then nobody is pitied', async (words) => {
    expect(told(await desk.says(desk.newcomer(), words))).not.toContain('chia buồn');
  });
});

describe('given a question of the fee before the case is known', () => {
  it.each([
    {
      words: 'lam khai sinh cho be het nhieu tien hong',
      says: ['trong 60 ngày: không mất tiền', 'trễ hơn 60 ngày: 8.000đ'],
    },
    { words: 'lam lai can cuoc mat bao lau, bao nhieu tien', says: ['mất, hư: 35.000đ', '7 ngày làm việc'] },
    { words: 'sao y cong chung bao nhieu tien', says: ['2.000đ', '10.000đ'] },
  ])('when “$words” is asked, then each case has its fee, and none is told as free that may cost', async (asked) => {
    const answer = told(await desk.says(desk.newcomer(), asked.words));
    for (const each of asked.says) expect(answer).toContain(each);
    expect(answer).not.toContain('Không mất lệ phí');
  });
});

describe('given several questions in one message', () => {
  it('when a fault is told, and the weekend and the fee are asked, then all is answered and its question stands last', async () => {
    const words = 'giay khai sinh ghi sai ten lot cua me toi, cuoi tuan co lam ko, bao nhieu tien';
    const answer = told(await desk.says(desk.newcomer(), words));
    expect(answer).toMatch(/Lệ phí: cán bộ báo tại quầy.*Chủ nhật.*quầy nghỉ.*Giấy cần sửa: Khai sinh.*Đúng không ạ/s);
    expect(answer).not.toContain('Của người khác');
  });

  it('when the desk would be closed, but another authority does it, then its own days are told', async () => {
    const answer = told(await desk.says(desk.newcomer(), 'làm lại căn cước mất bao lâu vậy, thứ bảy có làm không'));
    expect(answer).toMatch(/7 ngày làm việc.*Công an.*sáng thứ Bảy/s);
    expect(answer).not.toContain('quầy nghỉ');
  });
});
