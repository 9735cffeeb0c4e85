import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../src/answers/value';
import { type ContentPart, type FormSource, formContent } from '../../src/forms/formContent';
import { layout, office, procedure } from './sample';

const at = new Date('2026-11-25T01:00:00Z');

function filled(answers: Answers, more: Partial<FormSource> = {}) {
  return formContent({ layout, procedure, answers, office, at, ...more });
}

function wordsUnder(label: string, parts: readonly ContentPart[]): (string | undefined)[] {
  const boxes = parts.flatMap((part) => (part.kind === 'row' ? part.boxes : []));
  return boxes.filter((box) => box.label === label).map((box) => box.words);
}

describe('given a form and a dossier', () => {
  it.each([
    ['Họ, chữ đệm, tên', { fullName: { value: 'Đặng Thị Ngọc Ánh' } }, 'ĐẶNG THỊ NGỌC ÁNH'],
    ['Ngày sinh', { birthDate: { value: { year: 1990, month: 5, day: 4 } } }, 'ngày 04 tháng 05 năm 1990'],
    ['Ngày sinh', { birthDate: { value: { year: 1990, asWritten: 'khoảng 1990' } } }, 'năm 1990'],
    ['Giới tính', { gender: { value: 'female' } }, 'Nữ'],
    ['Quan hệ', { whose: { value: 'mine' } }, 'bản thân'],
    ['Quan hệ', { whose: { value: 'child' } }, 'Con tôi'],
    [
      'Nơi cư trú',
      { residence: { value: { asWritten: 'phường Long Sơn', today: 'phường Tân Châu' } } },
      'phường Tân Châu',
    ],
    ['Nơi cư trú', { residence: { value: { asWritten: 'phường Long Sơn' } } }, 'phường Long Sơn'],
    ['Giấy tờ', { personalId: { value: '089190001234' } }, 'Số 089190001234'],
    ['Giấy tờ', { personalId: { skipped: true }, passport: { value: 'Hộ chiếu B1234567 📄' } }, 'Hộ chiếu B1234567'],
    ['Đã đăng ký', { number: { value: '10' } }, 'số 10, quyển số ……………'],
  ] as const)('when "%s" is answered, then its words stand there once', (label, answers, words) => {
    expect(wordsUnder(label, filled(answers).parts)).toEqual([words]);
  });

  it('when nothing is answered, then every line is there, to be filled by hand', () => {
    const { parts, copies } = filled({});
    const boxes = parts.flatMap((part) => (part.kind === 'row' ? part.boxes : []));
    expect(boxes.map((box) => box.label)).toEqual([
      'Họ, chữ đệm, tên',
      'Ngày sinh',
      'Ghi bằng chữ',
      'Giới tính',
      'Quan hệ',
      'Nơi cư trú',
      'Giấy tờ',
      'Đã đăng ký',
    ]);
    expect(boxes.every((box) => box.words === undefined)).toBe(true);
    expect(copies).toEqual({});
  });

  it.each([
    [{ copies: { value: 3 } }, { wanted: true, count: 3 }],
    [{ copies: { skipped: true } }, { wanted: false }],
  ] as const)('when copies are %j, then the box says so', (answers, copies) => {
    expect(filled(answers).copies).toEqual(copies);
  });

  it("when a consent box is for another case, then it stays on the form and asks nobody's signature", () => {
    const consent = filled({ whose: { value: 'mine' } }).parts.find((part) => part.kind === 'consentBoxes');
    expect(consent).toMatchObject({ boxes: [{ applies: false }, { applies: true }] });
  });

  it('when it is sent to a worker, then nothing of it is lost', () => {
    const content = filled({ fullName: { value: 'Lan' } }, { code: 'K7MP-3XQ2', filledOn: '2026-11-25' });
    expect(structuredClone(content)).toEqual(content);
    expect(content).toMatchObject({ reference: 'K7MP-3XQ2', filledOn: '2026-11-25', addressee: office.addressee });
  });
});
