import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../src/answers/readAnswer';
import type { Answers } from '../../src/answers/value';
import { asking, context } from './questions';

describe('given the question for a name', () => {
  const read = (raw: string) => readAnswer(asking('name'), raw, context());

  it.each([
    ['trần thị ngọc giàu', 'Trần Thị Ngọc Giàu'],
    ['TRẦN THỊ NGỌC GIÀU', 'Trần Thị Ngọc Giàu'],
    ['Trần thị ngọc Giàu', 'Trần Thị Ngọc Giàu'],
    ['  Trần   Thị  Ngọc Giàu. ', 'Trần Thị Ngọc Giàu.'],
    ['đặng văn đức', 'Đặng Văn Đức'],
    ['ĐẶNG VĂN ĐỨC', 'Đặng Văn Đức'],
    ['Ðặng Văn Ðức', 'Đặng Văn Đức'],
    ["rơ châm h'thoan", "Rơ Châm H'Thoan"],
    ['Rơ Châm H’Thoan', "Rơ Châm H'Thoan"],
    ['Y Moan Ênuôl', 'Y Moan Ênuôl'],
    ['Chau Sóc Kha', 'Chau Sóc Kha'],
    ['dạ em tên Nguyễn Thị Lan ạ', 'Nguyễn Thị Lan'],
    ['Tôi tên là Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Họ tên: Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Họ tên:Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Họ, chữ đệm, tên: Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['my name is Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['bà Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['ông cao thắng', 'Ông Cao Thắng'],
    ['la thị hồng', 'La Thị Hồng'],
    ['mẹ em tên Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Lê Thị Hồng Gấm nha em', 'Lê Thị Hồng Gấm'],
    ['vàng a súa', 'Vàng A Súa'],
    ['Lê Thị Mỹ Duyên sn', 'Lê Thị Mỹ Duyên'],
    ['Nguyễn Thị Sáu sinh nam', 'Nguyễn Thị Sáu'],
    ['Nguyễn Văn Sinh', 'Nguyễn Văn Sinh'],
    ["h'thoan rơ châm", "H'Thoan Rơ Châm"],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
  ])('when "%s" is typed, then it is %s', (raw, value) => {
    expect(read(raw)).toMatchObject({ kind: 'value', value: value.replace(/\.$/, '.') });
  });

  it.each([
    ['nguyen thi anh', 'Nguyen Thi Anh'],
    ['Mohamad Ly Ali', 'Mohamad Ly Ali'],
    ['chau kim son', 'Chau Kim Son'],
    ['Lan', 'Lan'],
    ['em ten nguyen thi anh', 'Nguyen Thi Anh'],
  ])('when "%s" is typed, then it is asked back once and kept at a tap', (raw, value) => {
    const reading = read(raw);
    expect(reading).toMatchObject({ kind: 'ask', proposals: [{ label: { key: 'answers-keep' }, value }] });
    const proposed = reading.kind === 'ask' ? reading.proposals : [];
    expect(readAnswer(asking('name'), raw, { ...context(), proposed })).toEqual({ kind: 'value', value });
    expect(readAnswer(asking('name'), 'Giữ nguyên ạ', { ...context(), proposed })).toEqual({ kind: 'value', value });
  });

  it.each(['khỏi chụp đâu', 'Xóm Chài', 'để đó'])(
    'when “%s” has no surname of here, then it is not taken for a name',
    (raw) => {
      expect(read(raw).kind).not.toBe('value');
    },
  );

  it('when more than the name is typed, then the name alone is proposed', () => {
    const proposals = [{ value: 'Nguyễn Thị Lan' }];
    expect(read('Nguyễn Thị Lan, sinh 1990')).toMatchObject({ kind: 'ask', proposals });
    expect(read('Nguyễn Thị Lan (Tý)')).toMatchObject({ kind: 'ask', proposals });
  });

  it.each([
    ['Nguyễn Văn 3', 'answers-name-digits'],
    ['Nguyễn Văn B @', 'answers-name-sign'],
    ['lệ phí bao nhiêu?', 'answers-name-unclear'],
    ['le phi bao nhieu', 'answers-name-unclear'],
    ['cho em hỏi mấy giờ mở cửa', 'answers-name-unclear'],
    ['👍', 'answers-name-sign'],
    ['-', 'answers-needed'],
    ['không nhớ', 'answers-needed'],
  ])('when "%s" is typed, then it is explained (%s)', (raw, key) => {
    expect(read(raw)).toMatchObject({ kind: 'hint', say: { key } });
  });
});

describe('given the question for a personal ID number', () => {
  const question = asking('personalId', { name: 'requester.personalId', role: 'requester', local: 'personalId' });
  const read = (raw: string, answers: Answers = {}) => readAnswer(question, raw, context(answers));

  it.each([
    '089190001234',
    '089 190 001 234',
    '089.190.001.234',
    '089-190-001-234',
    'số căn cước của em là 089190001234',
    'CCCD: 0891 9000 1234 ạ',
    '12/08/2021 089190001234',
    '089190001234 cấp 12/08/2021',
    '０８９１９０００１２３４',
  ])('when "%s" is typed, then the twelve digits are taken', (raw) => {
    expect(read(raw)).toEqual({ kind: 'value', value: '089190001234' });
  });

  it.each([
    ['89190001234', 'answers-id-zero-dropped', '089190001234'],
    ['0891900O1234', undefined, '089190001234'],
    ['o8919ooo1234', undefined, '089190001234'],
    ['08919000l234', undefined, '089190001234'],
    ['0891990001234', 'answers-id-doubled', '089190001234'],
  ])('when "%s" is typed, then the mended number is asked back', (raw, key, value) => {
    const reading = read(raw, { 'requester.birthDate': { value: { year: 1990 } } });
    expect(reading).toMatchObject({ kind: 'ask', proposals: [{ value }] });
    if (key !== undefined) expect(reading).toMatchObject({ say: { key } });
    expect(JSON.stringify(reading.kind === 'ask' ? reading.say : '')).not.toContain('089190001234');
  });

  it.each([
    ['351234567', 'answers-id-old-number'],
    ['0912345678', 'answers-id-phone'],
    ['08919000123', 'answers-id-length'],
    ['12345', 'answers-id-length'],
    ['để em hỏi mẹ', 'answers-id-none'],
    ['0891900012345678', 'answers-id-length'],
  ])('when "%s" is typed, then it is explained (%s)', (raw, key) => {
    expect(read(raw)).toMatchObject({ kind: 'hint', say: { key } });
  });

  it.each([
    ['sex', { 'requester.gender': { value: 'male' } }, '089190001234', 'answers-id-sex'],
    ['birth year', { 'requester.birthDate': { value: { year: 1991 } } }, '089190001234', 'answers-id-year'],
    ['prefix', {}, '999190001234', 'answers-id-prefix'],
    ['century', {}, '089590001234', 'answers-id-century'],
    ['age', {}, '089190001234'.replace('90', '00'), 'answers-id-age'],
  ] as const)('when the %s does not fit, then it may be kept', (_what, answers, raw, key) => {
    const reading = read(raw, answers);
    expect(reading).toMatchObject({ kind: 'ask', proposals: [{ label: { key: 'answers-keep' }, value: raw }] });
    expect(JSON.stringify(reading)).toContain(key);
  });

  it('when sex and birth year fit, then nothing is asked back', () => {
    const answers: Answers = {
      'requester.gender': { value: 'female' },
      'requester.birthDate': { value: { year: 1990 } },
    };
    expect(read('089190001234', answers)).toEqual({ kind: 'value', value: '089190001234' });
  });
});

describe('given the question for the old number', () => {
  const question = asking('oldId', { skip: { vi: 'Không có', en: 'None' } });

  it.each([
    ['351234567', '351234567'],
    ['351 234 567', '351234567'],
    ['CMND 351234567', '351234567'],
    ['089190001234', '089190001234'],
  ])('when "%s" is typed, then it is taken', (raw, value) => {
    expect(readAnswer(question, raw, context())).toEqual({ kind: 'value', value });
  });

  it.each(['khong co so', 'dạ em không nhớ số cũ nữa', 'ko biet so', "I don't have one"])(
    'when "%s" is typed, then it is skipped',
    (raw) => {
      expect(readAnswer(question, raw, context())).toEqual({ kind: 'skip' });
    },
  );

  it.each(['không có số này hả', 'không nhớ số, hình như 351234567'])(
    'when "%s" asks or gives a number, then it is not skipped',
    (raw) => {
      expect(readAnswer(question, raw, context())).not.toEqual({ kind: 'skip' });
    },
  );

  it.each(['Không có số này', 'khong co so nay', 'I have none of these'])(
    'when "%s" is typed as it stands on the button, then it is skipped',
    (raw) => {
      const own = asking('oldId', { skip: { vi: 'Không có số này', en: 'I have none of these' } });
      expect(readAnswer(own, raw, context())).toEqual({ kind: 'skip' });
    },
  );

  it.each(['không có', 'khỏi', 'bỏ qua', 'ko nho', 'không nhớ nữa ạ', 'skip', "I don't know", 'dạ em không nhớ', '-'])(
    'when "%s" is typed, then it is left out',
    (raw) => {
      expect(readAnswer(question, raw, context())).toEqual({ kind: 'skip' });
    },
  );
});

describe('given the question for a phone number', () => {
  const read = (raw: string) => readAnswer(asking('phone'), raw, context());

  it.each([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['+84 912 345 678', '+84912345678'],
    ['+84 0912 345 678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084 912 345 678', '+84912345678'],
    ['sđt em 0912345678 ạ', '+84912345678'],
    ['02963822123', '+842963822123'],
  ])('when "%s" is typed, then it is %s', (raw, value) => {
    expect(read(raw)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['01234567890', 'answers-phone-old', '+84834567890'],
    ['912345678', 'answers-phone-zero', '+84912345678'],
  ])('when "%s" is typed, then it is read back', (raw, key, value) => {
    expect(read(raw)).toMatchObject({ kind: 'ask', say: { key }, proposals: [{ value }] });
  });

  it('when two are typed, then one is chosen', () => {
    expect(read('0912345678 hoặc 0987654321')).toMatchObject({
      kind: 'ask',
      proposals: [{ value: '+84912345678' }, { value: '+84987654321' }],
    });
  });

  it('when a foreign number is typed with +, then it is kept with a warning', () => {
    expect(read('+1 650 253 0000')).toMatchObject({
      kind: 'value',
      value: '+16502530000',
      note: { key: 'answers-phone-foreign' },
    });
  });

  it.each([
    ['12345', 'answers-phone-wrong'],
    ['089190001234', 'answers-phone-id'],
    ['19001234', 'answers-phone-hotline'],
    ['không có', 'answers-needed'],
    ['dạ dạ', 'answers-phone-none'],
    ['+1 234', 'answers-phone-foreign-wrong'],
  ])('when "%s" is typed, then it is explained (%s)', (raw, key) => {
    expect(read(raw)).toMatchObject({ kind: 'hint', say: { key } });
  });
});
