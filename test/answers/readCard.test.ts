import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCard } from '../../src/answers/readCard';

const LINE =
  '089190001234|351234567|Trần Thị Ngọc Giàu|04051990|Nữ|Tổ 5, Khóm Long Hưng 2, Long Sơn, Thị xã Tân Châu, An Giang|12082021';

const CARD = {
  personalId: '089190001234',
  oldId: '351234567',
  fullName: 'Trần Thị Ngọc Giàu',
  birthDate: '1990-05-04',
  gender: 'female',
  residence: 'Tổ 5, Khóm Long Hưng 2, Long Sơn, Thị xã Tân Châu, An Giang',
  issuedOn: '2021-08-12',
};

describe("given the text of an ID card's QR code", () => {
  it('when it is whole, then its seven parts are read', () => {
    expect(readCard(LINE)).toEqual({ kind: 'card', card: CARD });
  });

  it('when there is no old number, then the rest is read', () => {
    const { oldId, ...rest } = CARD;
    expect(readCard(LINE.replace(oldId, ''))).toEqual({ kind: 'card', card: rest });
  });

  it('when more parts follow, as on later cards, then they are ignored', () => {
    expect(readCard(`${LINE}|Trần Văn A|Nguyễn Thị B`)).toEqual({ kind: 'card', card: CARD });
  });

  it.each(['latin1', 'windows-1252'])('when a scanner took UTF-8 for %s, then it is mended', (encoding) => {
    expect(readCard(new TextDecoder(encoding).decode(new TextEncoder().encode(LINE)))).toEqual({
      kind: 'card',
      card: CARD,
    });
    expect(readCard(Buffer.from(LINE, 'utf8').toString('latin1'))).toEqual({ kind: 'card', card: CARD });
  });

  it('when a name has no marks by nature, then it is kept', () => {
    const line = '089090001234||Mohamad Ly Ali|04051990|Nam|Ấp Phũm Soài, Châu Phong, Tân Châu, An Giang|12082021';
    expect(readCard(line)).toMatchObject({ kind: 'card', card: { fullName: 'Mohamad Ly Ali', gender: 'male' } });
  });

  it.each([
    [
      'its marks were lost',
      '089190001234|351234567|TRAN THI NGOC GIAU|04051990|NU|TO 5, LONG SON, TAN CHAU, AN GIANG|12082021',
    ],
    ['letters became question marks', LINE.replace('ầ', '?')],
    ['letters became replacement signs', LINE.replace('ầ', '\uFFFD')],
    ['it ends early', LINE.slice(0, 60)],
    ['its birth date is no day', LINE.replace('04051990', '31021990')],
  ])('when %s, then a new picture is needed', (_why, line) => {
    expect(readCard(line)).toEqual({ kind: 'broken' });
  });

  it.each([
    ['https://dichvucong.gov.vn/x?y=1', 'link'],
    ['00020101021138570010A00000072701270006970436011', 'payment'],
    ['hello', 'other'],
    ['', 'other'],
    ['BEGIN:VCARD', 'other'],
  ])('when it is %s, then it is told apart', (text, seen) => {
    expect(readCard(text)).toEqual({ kind: 'otherCode', seen });
  });

  it('when it is anything at all, then it is read or told apart', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readCard(text).kind).toBeTruthy()));
  });
});
