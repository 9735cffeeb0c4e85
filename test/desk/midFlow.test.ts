import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { correctionIn } from '../../src/answers/corrections';
import { isStop } from '../../src/answers/midway';
import { readAnswer } from '../../src/answers/readAnswer';
import { FREE, midFlowOf } from '../../src/desk/midFlow';
import type { FieldType } from '../../src/procedures/procedure';
import { createLocalUnderstander, type LocalUnderstander } from '../../src/understanding/localUnderstander';
import { asking, choicesOf, context } from '../answers/questions';

const NOW = new Date('2026-11-25T02:00:00Z');
const EVENTS = choicesOf({ birth: 'Khai sinh', marriage: 'Kết hôn', death: 'Khai tử' });

let understander: LocalUnderstander;

beforeAll(async () => {
  understander = await createLocalUnderstander(path.resolve(__dirname, '../..'));
});

/** In the order in which the desk looks. */
function kindOf(type: FieldType, raw: string): string {
  if (isStop(raw)) return 'stop';
  if (correctionIn(raw) !== undefined) return 'correction';
  const question = asking(type, type === 'choice' ? { choices: EVENTS } : {});
  const reading = readAnswer(question, raw, context({}, question.choices));
  if (!FREE.includes(type) && reading.kind !== 'hint') return 'answer';
  return midFlowOf(question, raw, understander.read(raw, NOW));
}

describe('given words in the middle of a question', () => {
  it.each([
    ['name', 'Nguyễn Thị Ngọc Ánh', 'answer'],
    ['name', 'nguyen thi ngoc anh', 'answer'],
    ['name', 'Lê Phí Bảo', 'answer'],
    ['name', 'le phi bao', 'answer'],
    ['name', 'ghi là Nguyễn Thị Ánh giùm em', 'answer'],
    ['name', 'à quên, ghi là Nguyễn Thị Ánh', 'correction'],
    ['name', 'ghi lại là Nguyễn Thị Ánh', 'correction'],
    ['name', 'Hồ Sơ', 'answer'],
    ['name', 'ho so', 'answer'],
    ['name', 'Trần Hủy', 'answer'],
    ['name', 'Hello', 'aside'],
    ['name', 'Lê Thị Chào', 'answer'],
    ['address', 'hello', 'aside'],
    ['address', 'dạ chào em', 'aside'],
    ['address', 'cam on', 'aside'],
    ['recordPlace', 'chào con', 'aside'],
    ['recordPlace', 'hổng nhớ ở đâu', 'answer'],
    ['name', 'tran huy', 'answer'],
    ['name', 'Mai Lam', 'answer'],
    ['name', 'Đặng Lịch', 'answer'],
    ['name', 'Phan Văn Thôi', 'answer'],
    ['name', 'dạ em tên là Trần Văn Nam', 'answer'],
    ['name', 'Emily Watson', 'answer'],
    ['name', 'Cao Thị Giờ', 'answer'],
    ['name', 'bui ngoc ha', 'answer'],
    ['name', 'Hoàng Hồng Hà', 'answer'],
    ['name', 'nguyen hong ha', 'answer'],
    ['name', 'le phi bao nhieu vay ha', 'aside'],
    ['name', 'Lê Thị Phí', 'answer'],
    ['name', 'lệ phí bao nhiêu', 'aside'],
    ['name', 'le phi bao nhieu vay em', 'aside'],
    ['name', 'cho em hỏi lệ phí hết bao nhiêu', 'aside'],
    ['name', 'làm bao lâu thì xong', 'aside'],
    ['name', 'can cuoc lam o dau con?', 'aside'],
    ['name', 'mấy giờ phường làm việc', 'aside'],
    ['name', 'how much does it cost?', 'aside'],
    ['name', 'cho tôi gặp cán bộ', 'aside'],
    ['name', 'hồ sơ của tôi tới đâu rồi', 'away'],
    ['name', 'đặt lịch chiều nay cho em', 'away'],
    ['name', 'à nhầm, tên mẹ là Trần Thị B', 'correction'],
    ['name', 'nham roi ten cha la Le Van C', 'correction'],
    ['name', 'sửa ngày sinh thành 1/2/1990', 'correction'],
    ['name', 'doi so dien thoai thanh 0912345678', 'correction'],
    ['name', "sorry, my mother's name is Tran Thi B", 'correction'],
    ['name', 'thôi để mai làm', 'stop'],
    ['name', 'thoi de mai lam', 'stop'],
    ['name', 'không làm nữa', 'stop'],
    ['name', 'huỷ đi', 'stop'],
    ['name', 'huy di em', 'stop'],
    ['birthDate', '4/5/1990', 'answer'],
    ['birthDate', 'sinh năm 1985', 'answer'],
    ['birthDate', 'hôm qua', 'answer'],
    ['birthDate', 'phí bao nhiêu', 'aside'],
    ['birthDate', 'khi nào có kết quả', 'aside'],
    ['birthDate', 'à nhầm, họ tên là Lê Văn C', 'correction'],
    ['birthDate', 'để bữa khác', 'stop'],
    ['birthDate', 'mai làm tiếp', 'stop'],
    ['birthDate', 'cancel', 'stop'],
    ['phone', '0912 345 678', 'answer'],
    ['phone', 'không nhớ số điện thoại', 'answer'],
    ['phone', 'số này của vợ', 'answer'],
    ['phone', 'mấy giờ đóng cửa', 'aside'],
    ['phone', 'xóa hết dữ liệu của tôi', 'away'],
    ['phone', 'nhầm, ngày sinh là 5/6/1991', 'correction'],
    ['personalId', '089190001234', 'answer'],
    ['personalId', 'gặp cán bộ', 'aside'],
    ['personalId', 'hủy lịch giúp em', 'away'],
    ['choice', 'khai sinh', 'answer'],
    ['choice', 'ket hon', 'answer'],
    ['choice', 'lệ phí bao nhiêu', 'aside'],
    ['choice', 'hello em', 'aside'],
    ['choice', 'đặt lịch hôm nay', 'away'],
    ['choice', 'giờ bận rồi để sau nha', 'stop'],
    ['address', 'Khóm Long Hưng 2, phường Tân Châu, An Giang', 'answer'],
    ['address', 'long hung', 'answer'],
    ['address', 'phường mở cửa mấy giờ', 'aside'],
    ['recordPlace', 'UBND xã Long Sơn', 'answer'],
    ['recordPlace', 'nộp ở đâu vậy em', 'aside'],
    ['text', 'để làm căn cước', 'answer'],
    ['text', 'khai sinh ghi sai tên mẹ', 'answer'],
    ['text', 'xin học cho con', 'answer'],
    ['text', 'tốn bao nhiêu tiền vậy em?', 'aside'],
    ['count', '2 bản', 'answer'],
    ['count', 'hai', 'answer'],
    ['count', 'bao nhiêu tiền một bản', 'aside'],
    ['ethnicity', 'Kinh', 'answer'],
    ['ethnicity', 'à nhầm, quê quán là An Giang', 'correction'],
    ['name', 'thôi nha em ơi', 'stop'],
    ['name', 'Trần Huy Em', 'answer'],
    ['phone', 'lấy số làm gì vậy', 'why'],
    ['phone', 'lay so lam gi vay', 'why'],
    ['personalId', 'sao phải khai số này vậy em', 'why'],
    ['name', 'hỏi tên để làm gì', 'why'],
    ['choice', 'why do you need that?', 'why'],
    ['phone', 'nhầm rồi', 'correction'],
    ['choice', 'chua ket hon', 'answer'],
    ['choice', 'chua dkkh, t la cha nhan con luon', 'answer'],
    ['choice', 'co hoc ba voi so ho khau cu', 'answer'],
    ['personalId', 'cccd ba quen roi', 'answer'],
    ['recordPlace', 'UBND phường Long Sơn', 'answer'],
    ['recordPlace', 'ubnd xa long son ngay xua, tan chau', 'answer'],
    ['choice', 'tôi muốn làm căn cước', 'aside'],
    ['choice', 'lam can cuoc giup em', 'aside'],
    ['text', 'để làm căn cước cho con', 'answer'],
  ] as const)('when a %s is asked and "%s" comes, then it is %s', (type, raw, kind) => {
    expect(kindOf(type, raw)).toBe(kind);
  });
});

describe('given words that begin like a correction', () => {
  it.each([
    ['y lon, so 25 con', '25'],
    ['à nhầm, số 25/2016 nha em', '25/2016'],
    ['à nhầm, số 25 Nguyễn Huệ', 'số 25 Nguyễn Huệ'],
    ['à nhầm, Lê Thị Con', 'Lê Thị Con'],
  ])('when "%s" comes, then the new words are "%s"', (raw, words) => {
    expect(correctionIn(raw)?.words).toBe(words);
  });

  it.each([
    ['nhầm rồi', true],
    ['à nhầm, Trần Thị B', true],
    ['sửa quê quán thành An Giang', true],
    ['sai tên mẹ trong khai sinh', false],
    ['ghi sai ngày sinh', false],
  ])('when "%s" comes, then whether it is nothing else is %s', (raw, sure) => {
    expect(correctionIn(raw)?.sure).toBe(sure);
  });
});
