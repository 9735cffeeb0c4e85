import { beforeAll, describe, expect, it } from '@jest/globals';
import { assentIn } from '../../src/answers/assent';
import { assentsTo, refuses } from '../../src/answers/assentTo';
import { BA_TU, type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

describe('given words that take or leave an offer', () => {
  it.each([
    ['uh lay di con', 'yes'],
    ['ba dong y', 'yes'],
    ['Đồng ý', 'yes'],
    ['ok con', 'yes'],
    ['uh dien gium ba', 'yes'],
    ['ừ', 'yes'],
    ['sure, please', 'yes'],
    ['thôi khỏi con', 'no'],
    ['không', 'no'],
    ['no thanks', 'no'],
    ['thanks', undefined],
    ['no', 'no'],
    ['ba nó', undefined],
    ['ba no', undefined],
    ['con', undefined],
    ['lay so lam gi', undefined],
    ['khong dong y', undefined],
    ['yes that is right', 'yes'],
    ['looks good, send it', 'yes'],
    ['yes everything is correct, please send it', 'yes'],
    ["no, that's all", 'no'],
    ['is that right', undefined],
    ['is it all good?', undefined],
    ['lay the', undefined],
    ['dong y roi thi bao lau co', undefined],
    ['Trần Văn Được', undefined],
  ])('when "%s" is read, then it says %s', (words, said) => {
    expect(assentIn(words)).toBe(said);
  });
});

describe('given a yes that names what a button says', () => {
  it.each([
    ['u lay 9h', 'Lấy 9 giờ', true],
    ['yes please, the 9:30', 'Take 9:30', true],
    ['ok doi di', 'Đổi sang 8 giờ 30', true],
    ['ừ đổi 8h30 nha', 'Đổi sang 8 giờ 30', true],
    ['u lay 9h30', 'Lấy 9 giờ', false],
    ['u lay 10h', 'Lấy 9 giờ', false],
    ['ừ đợi', 'Đổi sang 8 giờ 30', false],
    ['doi di', 'Đổi sang 8 giờ 30', true],
    ['đổi đi em', 'Đổi sang 8 giờ 30', true],
    ['đợi đi', 'Đổi sang 8 giờ 30', false],
    ['doi chut', 'Đổi sang 8 giờ 30', false],
    ['yes, 9 please', 'Take 9:00', true],
    ['yes, 10 please', 'Take 9:00', false],
    ['yes, move it', 'Move to 10:00', true],
    ['lay 10h', 'Lấy 9 giờ', false],
    ['9 giờ', '9 giờ · còn 2', false],
    ['u lay 9h', '9 giờ · còn 2', true],
    ['lay 9h', 'Lấy 9 giờ', true],
    ['ok lay 9h duoc khong', 'Lấy 9 giờ', false],
    ['khong lay 9h', 'Lấy 9 giờ', false],
  ])('when "%s" is said to "%s", then it is taken: %s', (words, label, taken) => {
    expect(assentsTo(words, label)).toBe(taken);
  });
});

describe('given words that refuse what a button says', () => {
  it.each([
    ['thôi khỏi đổi', 'Đổi sang 8 giờ 30', true],
    ['khong doi nua em', 'Đổi sang 8 giờ 30', true],
    ["no, don't move it", 'Move to 10:00', false],
    ['khong di duoc', 'Đổi sang 8 giờ 30', false],
    ['đổi đi', 'Đổi sang 8 giờ 30', false],
  ])('when "%s" is said to "%s", then it is refused: %s', (words, label, refused) => {
    expect(refuses(words, label)).toBe(refused);
  });
});

describe('given residents who type what the buttons say', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
  });

  it('when she types the words of the consent, then she has consented and nothing is erased', async () => {
    await desk.says(BA_TU, '/start p_civil-extract');
    await desk.presses(BA_TU, 'Khai sinh');
    await desk.presses(BA_TU, 'Của tôi');
    expect(told(await desk.says(BA_TU, 'uh dien gium ba di con'))).toContain('Anh/chị đồng ý không?');
    expect(told(await desk.says(BA_TU, 'ba dong y'))).toContain('Còn khoảng');
  });

  it('when today’s address is shown beside her own, then a plain yes takes it and a no asks again', async () => {
    await desk.says(BA_TU, 'Lê Thị Tư');
    await desk.says(BA_TU, 'năm 1956');
    await desk.says(BA_TU, 'hong co');
    await desk.says(BA_TU, 'hong co giay gi');
    expect(told(await desk.says(BA_TU, 'khóm 2, phường Long Sơn, thị xã Tân Châu'))).toContain('Đúng không anh/chị?');
    expect(told(await desk.says(BA_TU, 'hong phai'))).toContain('Nơi thường trú');
    await desk.says(BA_TU, 'khóm 2, phường Long Sơn, thị xã Tân Châu');
    await desk.says(BA_TU, 'dung roi con');
    expect(desk.telegram.replyKeyboard(BA_TU)).toBeDefined();
  });

  it('when the phone number is not understood, then its button is not told of a second time', async () => {
    const again = told(await desk.says(BA_TU, 'so cua ba do'));
    expect(again).toContain('Em chưa thấy số điện thoại');
    expect(again).not.toContain('Gửi số điện thoại');
    await desk.says(BA_TU, 'khoi can');
    expect(desk.telegram.replyKeyboard(BA_TU)).toBeUndefined();
  });

  it('when a free time is offered, then a plain yes books it', async () => {
    expect(told(await desk.says(NAM, 'dat lich luc 9h'))).toContain('còn chỗ');
    expect(told(await desk.says(NAM, 'u lay 9h'))).toMatch(/✅.*A\d{3}/);
  });

  it('when he is asked whether to give the place up, then a plain no keeps it', async () => {
    await desk.says(NAM, 'huy lich');
    expect(told(await desk.says(NAM, 'thôi khỏi'))).toContain('9 giờ');
  });

  it('when a button is named with words around it, then it is as if it were pressed', async () => {
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, 'Đổi giờ');
    expect(told(await desk.says(NAM, 'giữ nguyên nha con'))).toContain('9 giờ');
  });

  it('when he greets, then he is told of his place', async () => {
    expect(told(await desk.says(NAM, 'alo'))).toMatch(/A\d{3}/);
  });

  it('when he types that he has come, then the desk knows', async () => {
    expect(told(await desk.says(NAM, 't toi r ne'))).toContain('đã tới');
  });

  it('when the words of a button are typed without marks, then it is as if it were pressed', async () => {
    await desk.says(NAM, 'huy lich');
    expect(told(await desk.says(NAM, 'bo cho nay'))).toContain('Em đã bỏ chỗ');
  });

  it('when a procedure stops and offers a booking, then a plain yes takes it', async () => {
    await desk.says(BA_TU, '/start p_birth-registration');
    await desk.presses(BA_TU, 'Chưa quá 60 ngày');
    expect(told(await desk.presses(BA_TU, 'Cha hoặc mẹ người nước ngoài'))).toContain('Em đặt lịch giúp nhé?');
    expect(told(await desk.says(BA_TU, 'uh dat gium ba di'))).toContain('chọn giờ');
  });

  it('when "đặt đi" is said to a guidance, then the times are shown', async () => {
    await desk.says(NAM, '/start p_civil-extract');
    await desk.presses(NAM, 'Khai sinh');
    await desk.presses(NAM, 'Của tôi');
    expect(told(await desk.says(NAM, 'dat di em'))).toContain('chọn giờ');
  });
});

describe('given residents who type the number of a button', () => {
  it('when nothing else can be meant, then it is that button; hours and open questions keep their numbers', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/start');
    expect(told(await desk.says(NAM, '2'))).toContain('bản sao của giấy nào');
    expect(told(await desk.says(NAM, '1'))).toContain('Em hiểu là: Khai sinh');
    await desk.says(NAM, '1');
    expect(told(await desk.says(NAM, '2'))).toContain('chọn giờ còn chỗ');
    expect(told(await desk.says(NAM, '1'))).not.toContain('Em giữ chỗ cho anh/chị');
  });
});
