import { describe, expect, it } from '@jest/globals';
import { asksOfPapers, asksOfVisit } from '../../src/desk/asksOf';

describe('given words of somebody who prepares a visit', () => {
  it.each([
    ['gio ba cam may giay gi theo, con nhac lai coi', 'papers'],
    ['thieu cai gi nua vay con', 'papers'],
    ['giờ mang gì ra vậy em', 'papers'],
    ['what should I bring', 'papers'],
    ['toi do co phai boc so hong con', 'visit'],
    ['tới nơi phải làm sao em', 'visit'],
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
    expect([asksOfPapers(words), asksOfVisit(words)]).toEqual([matter === 'papers', matter === 'visit']);
  });
});
