import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { asksOfVisit } from '../../src/desk/asksOf';
import { readIntentData } from '../../src/understanding/data/intentData';
import { Wishes } from '../../src/understanding/wishes/wishes';

const wishes = new Wishes(readIntentData(join(__dirname, '..', '..', 'intents')).wishes);

describe('given words of somebody who prepares a visit', () => {
  it.each([
    ['gio ba cam may giay gi theo, con nhac lai coi', 'papers'],
    ['thieu cai gi nua vay con', 'papers'],
    ['giờ mang gì ra vậy em', 'papers'],
    ['what should I bring', 'papers'],
    ['toi do co phai boc so hong con', 'visit'],
    ['tới nơi phải làm sao em', 'visit'],
    ['may gio lay', 'ready'],
    ['khi nào có kết quả vậy em', 'ready'],
    ['when can I collect it', 'ready'],
    ['mấy giờ lấy số', 'neither'],
    ['mấy giờ nhận hồ sơ', 'neither'],
    ['mấy giờ có người làm', 'neither'],
    ['lich cua toi', 'place'],
    ['số của tui mấy giờ', 'place'],
    ['my appointment', 'place'],
    ['lịch của tôi đổi sang 10 giờ', 'neither'],
    ['do I have to take a number?', 'visit'],
    ['có phải lấy số thứ tự không em', 'visit'],
    ['lay so lam gi vay', 'neither'],
    ['lấy số này ở đâu vậy em?', 'neither'],
    ['hồ sơ tới đâu rồi', 'neither'],
    ['mấy giờ mở cửa', 'neither'],
    ['đặt lịch mấy giờ cũng được', 'neither'],
    ['tôi muốn làm khai sinh cho con', 'neither'],
    ['Nguyễn Thị Giấy', 'neither'],
    ['cảm ơn con', 'neither'],
  ])('when it is "%s", then it asks of %s', (words, matter) => {
    const asked = {
      papers: wishes.says('papers', words),
      visit: asksOfVisit(wishes, words),
      ready: wishes.says('when-ready', words),
      place: wishes.says('own-place', words),
    };
    expect(Object.entries(asked).flatMap(([name, asks]) => (asks ? [name] : []))).toEqual(
      matter === 'neither' ? [] : [matter],
    );
  });
});

describe('given words about one paper', () => {
  it.each([
    ['co can dem so ho khau hong', true],
    ['dạ em ơi có cần giấy kết hôn của ba mẹ không', true],
    ['có phải mang khai sinh theo không con', true],
    ['do I need to bring my passport?', true],
    ['giay khai sinh cu em noi co can mang ban chinh ko hay hinh chup dt duoc roi', true],
    ['có cần mang sổ hộ khẩu để làm căn cước không', false],
    ['làm khai sinh có cần mang giấy kết hôn không', false],
    ['khai sinh có cần mang giấy kết hôn không', false],
    ['có phải số A001 không', false],
    ['có phải em không', false],
    ['do I need to bring my passport for a birth certificate?', false],
  ])('when it is "%s", then whether it is to be brought for what is at hand is asked: %s', (words, asks) => {
    expect(wishes.says('bring', words)).toBe(asks);
  });
});

describe('given words about coming late', () => {
  it.each([
    ['tới trễ', true],
    ['toi tre 15 phut', true],
    ['chắc tui ra muộn chút', true],
    ['em den muon 10p nha', true],
    ['kẹt xe chắc tui tới trễ', true],
    ['toi muon lam khai sinh', false],
    ['tui toi muon mot ban sao', false],
    ['đăng ký quá trễ hạn có bị phạt hông', false],
    ['toi tre han dang ky', false],
    ['tôi muốn nhận con nuôi', false],
  ])('when it is "%s", then whether somebody says that they come late is %s', (words, late) => {
    expect(wishes.says('late', words)).toBe(late);
  });
});
