import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../src/answers/readAnswer';
import type { FieldType } from '../../src/procedures/procedure';
import { asking, choicesOf, context } from './questions';

const read = (type: FieldType, raw: string) => readAnswer(asking(type), raw, context());

describe('given the question for an ethnic group', () => {
  it.each([
    ['Kinh', 'Kinh'],
    ['kinh', 'Kinh'],
    ['dân tộc Kinh', 'Kinh'],
    ['người Kinh ạ', 'Kinh'],
    ['dt kinh', 'Kinh'],
    ['kho me', 'Khmer'],
    ['khơ-me', 'Khmer'],
    ['Khmer', 'Khmer'],
    ['cham', 'Chăm'],
    ['Chàm', 'Chăm'],
    ['hoa', 'Hoa'],
    ["h'mong", 'Mông'],
    ['ê đê', 'Ê Đê'],
    ['ede', 'Ê Đê'],
    ['viet', 'Kinh'],
  ])('when "%s" is typed, then it is %s', (raw, value) => {
    expect(read('ethnicity', raw)).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['Việt Nam', 'answers-ethnicity-is-nationality', 'Kinh'],
    ['vietnam', 'answers-ethnicity-is-nationality', 'Kinh'],
    ['Mán', 'answers-ethnicity-several', 'Dao'],
    ['Thổ', 'answers-ethnicity-several', 'Thổ'],
    ['kihn', 'answers-ethnicity-near', 'Kinh'],
    ['Khơ Me Krom', 'answers-ethnicity-near', 'Khmer'],
    ['khmerr', 'answers-ethnicity-near', 'Khmer'],
  ])('when "%s" is typed, then it is asked back', (raw, key, first) => {
    const reading = read('ethnicity', raw);
    expect(reading).toMatchObject({ kind: 'ask', say: { key } });
    expect(reading.kind === 'ask' ? reading.proposals[0]?.value : '').toBe(first);
  });

  it.each([
    ['Hàn Quốc', 'answers-ethnicity-foreign'],
    ['abc xyz', 'answers-ethnicity-unknown'],
  ])('when "%s" is typed, then it is explained', (raw, key) => {
    expect(read('ethnicity', raw)).toMatchObject({ kind: 'hint', say: { key } });
  });
});

describe('given the question for an ethnic group that a foreigner may leave empty', () => {
  const skip = { vi: 'Người nước ngoài, để trống', en: 'Foreign national, leave empty' };
  const readFor = (raw: string) => readAnswer(asking('ethnicity', { skip }), raw, context());

  it.each([
    'none',
    'skip',
    'I am a foreigner',
    'người nước ngoài',
    'foreign national, leave empty',
    "I don't have one",
    'không có',
  ])('when "%s" is typed, then it stays empty', (raw) => {
    expect(readFor(raw)).toEqual({ kind: 'skip' });
  });

  it('when a nationality is typed, then the button is named, and the country in both languages', () => {
    const country = { vi: 'Vương quốc Anh', en: 'United Kingdom' };
    expect(readFor('British')).toEqual({
      kind: 'hint',
      say: { key: 'answers-ethnicity-foreign-skip', args: { country, skip } },
    });
  });

  it.each(['Kinh', 'dân tộc Kinh'])('when "%s" is typed, then it is the group', (raw) => {
    expect(readFor(raw)).toMatchObject({ kind: 'value', value: 'Kinh' });
  });
});

describe('given the question for a nationality', () => {
  it.each([
    ['Việt Nam', 'Việt Nam'],
    ['viet nam', 'Việt Nam'],
    ['VN', 'Việt Nam'],
    ['Vietnamese', 'Việt Nam'],
    ['quốc tịch Việt Nam', 'Việt Nam'],
    ['Mỹ', 'Hoa Kỳ'],
    ['Đài Loan', 'Đài Loan'],
    ['campuchia', 'Campuchia'],
    ['Hàn Quốc', 'Hàn Quốc'],
    ['Lào', 'Lào'],
  ])('when "%s" is typed, then it is %s', (raw, value) => {
    expect(read('nationality', raw)).toEqual({ kind: 'value', value });
  });

  it('when a country is misspelled, then it is asked back', () => {
    expect(read('nationality', 'Vịt nam')).toMatchObject({ kind: 'ask', proposals: [{ value: 'Việt Nam' }] });
  });

  it.each(['Kinh', 'kinh', 'Chăm'])('when the ethnic group "%s" is typed, then it is explained', (raw) => {
    expect(read('nationality', raw)).toMatchObject({
      kind: 'ask',
      say: { key: 'answers-nationality-is-ethnicity' },
      proposals: [{ value: 'Việt Nam' }],
    });
  });
});

describe('given the question for a sex', () => {
  it.each([
    ['nam', 'male'],
    ['Nam ạ', 'male'],
    ['dạ nữ', 'female'],
    ['nu', 'female'],
    ['con gái', 'female'],
    ['bé trai', 'male'],
    ['Male', 'male'],
    ['f', 'female'],
    ['Giới tính: Nữ', 'female'],
  ])('when "%s" is typed, then it is %s', (raw, value) => {
    expect(read('gender', raw)).toEqual({ kind: 'value', value });
  });

  it('when anything else is typed, then the two are explained', () => {
    expect(read('gender', 'khác')).toMatchObject({ kind: 'hint', say: { key: 'answers-gender-unclear' } });
  });
});

describe('given a count that may be left out', () => {
  const extra = asking('count', { from: 1, to: 20, skip: { vi: 'Không cần', en: 'None' } });

  it.each(['hong can', 'hông cần đâu con', 'thôi khỏi', 'không cần nữa em'])(
    'when "%s" is typed, then it is',
    (raw) => {
      expect(readAnswer(extra, raw, context())).toEqual({ kind: 'skip' });
    },
  );
});

describe('given the question for a count from 1 to 20', () => {
  const copies = asking('count', { from: 1, to: 20 });
  it.each([
    ['2', 2],
    ['2b', 2],
    ['2 bản', 2],
    ['02', 2],
    ['hai bản', 2],
    ['hai', 2],
    ['cho em hai bản nha', 2],
    ['mười', 10],
    ['mười hai bản', 12],
    ['hai mươi', 20],
    ['two copies', 2],
    ['x3', 3],
    ['dạ 3 ạ', 3],
    ['lấy 5 bản', 5],
  ])('when "%s" is typed, then it is %d', (raw, value) => {
    expect(readAnswer(copies, raw, context())).toEqual({ kind: 'value', value });
  });

  it.each([
    ['0', 'answers-count-range'],
    ['-1', 'answers-count-range'],
    ['21', 'answers-count-range'],
    ['1.5', 'answers-count-range'],
    ['hai mươi mốt', 'answers-count-range'],
    ['99999999999999999999', 'answers-count-range'],
    ['vài bản', 'answers-count-unclear'],
    ['2 bản bao nhiêu tiền?', 'answers-count-unclear'],
  ])('when "%s" is typed, then the range is told', (raw, key) => {
    expect(readAnswer(copies, raw, context())).toMatchObject({ kind: 'hint', say: { key } });
  });

  it('when two numbers are typed, then one is chosen', () => {
    expect(readAnswer(copies, '2 hoặc 3', context())).toMatchObject({
      kind: 'ask',
      proposals: [{ value: 2 }, { value: 3 }],
    });
  });
});

describe('given a question with choices', () => {
  const events = choicesOf({
    birth: 'Khai sinh',
    marriage: 'Kết hôn',
    death: 'Khai tử',
    other: 'Giấy hộ tịch khác',
  });
  const pick = (raw: string, choices = events) => readAnswer(asking('choice'), raw, context({}, choices));

  it.each([
    ['Khai sinh', 'birth'],
    ['khai sinh', 'birth'],
    ['khai sinh ạ', 'birth'],
    ['em cần giấy khai sinh', 'birth'],
    ['birth', 'birth'],
    ['1', 'birth'],
    ['2.', 'marriage'],
    ['số 3', 'death'],
    ['ket hon', 'marriage'],
    ['khác', 'other'],
    ['tử', 'death'],
    ['tu', 'death'],
    ['khai tữ', 'death'],
  ])('when "%s" is typed, then it is %s', (raw, value) => {
    expect(pick(raw)).toMatchObject({ kind: 'value', value });
  });

  it('when several fit, then they are offered', () => {
    expect(pick('khai')).toMatchObject({ kind: 'ask', proposals: [{ value: 'birth' }, { value: 'death' }] });
  });

  it.each(['9', 'con mèo', 'Tư', 'tự', 'Tư.', 'lệ phí bao nhiêu?'])(
    'when "%s" fits none, then the buttons are pointed at',
    (raw) => {
      expect(pick(raw)).toMatchObject({ kind: 'hint', say: { key: 'answers-choice-unclear' } });
    },
  );

  const yesNo = choicesOf({ yes: 'Có, tôi biết', no: 'Không biết' });
  it.each([
    ['có', 'yes'],
    ['dạ có', 'yes'],
    ['ừ', 'yes'],
    ['yes', 'yes'],
    ['không', 'no'],
    ['ko', 'no'],
    ['dạ không ạ', 'no'],
    ['không biết', 'no'],
    ['chưa', 'no'],
  ])('when yes or no is said as "%s", then it is %s', (raw, value) => {
    expect(pick(raw, yesNo)).toMatchObject({ kind: 'value', value });
  });

  const ages = choicesOf({
    under9: 'Dưới 9 tuổi',
    from9: 'Từ 9 đến dưới 15',
    from15: 'Từ 15 đến dưới 18',
    adult: 'Từ 18',
  });
  it('when a number stands in the labels, then it is not taken for a place in the list', () => {
    expect(pick('18', ages)).toMatchObject({ kind: 'ask', proposals: [{ value: 'from15' }, { value: 'adult' }] });
    expect(pick('từ 18', ages)).toEqual({ kind: 'value', value: 'adult' });
  });
});

describe('given choices that say more than yes or no', () => {
  const registered = choicesOf({
    married: 'Đã đăng ký kết hôn',
    motherOnly: 'Chưa, khai sinh theo mẹ',
    fatherComes: 'Chưa, cha cùng đến nhận con',
    marriedAfter: 'Cưới sau khi sinh bé',
  });
  const reporters = choicesOf({
    mother: 'Mẹ bé',
    father: 'Cha bé',
    grandparent: 'Ông hoặc bà của bé',
    other: 'Người khác đi thay',
  });
  const pick = (raw: string, choices = registered) => readAnswer(asking('choice'), raw, context({}, choices));

  it('when "đã đăng ký" is typed, then it is the one that begins so', () => {
    expect(pick('đã đăng ký')).toMatchObject({ kind: 'value', value: 'married' });
  });

  it.each(['rồi', 'roi', 'dạ rồi', 'có', 'co'])(
    'when "%s" is typed, then it is asked which of those without a no',
    (raw) => {
      expect(pick(raw)).toMatchObject({ kind: 'ask', proposals: [{ value: 'married' }, { value: 'marriedAfter' }] });
    },
  );

  it.each(['chưa', 'chua', 'dạ chưa'])('when "%s" is typed, then it is asked which of those that begin so', (raw) => {
    expect(pick(raw)).toMatchObject({ kind: 'ask', proposals: [{ value: 'motherOnly' }, { value: 'fatherComes' }] });
  });

  it.each(['bà nội', 'ba ngoai', 'ông nội'])(
    'when "%s" shares a word with one of them, then it is asked back',
    (raw) => {
      expect(pick(raw, reporters)).toMatchObject({ kind: 'ask', proposals: [{ value: 'grandparent' }] });
    },
  );

  it.each(['Lê Thị Sáu', 'nó bé xíu à'])('when "%s" says nothing that tells them apart, then it is a hint', (raw) => {
    expect(pick(raw)).toMatchObject({ kind: 'hint' });
  });
});

describe('given a question with several choices', () => {
  const papers = choicesOf({ license: 'Bằng lái xe', school: 'Học bạ', book: 'Sổ hộ khẩu', none: 'Không có giấy nào' });
  const pick = (raw: string) => readAnswer(asking('choices'), raw, context({}, papers));

  it.each([
    ['bằng lái', ['license']],
    ['bằng lái, học bạ', ['license', 'school']],
    ['học bạ và bằng lái', ['license', 'school']],
    ['1, 3', ['license', 'book']],
    ['1 3', ['license', 'book']],
    ['tất cả', ['license', 'school', 'book']],
    ['không có', ['none']],
    ['không có giấy nào', ['none']],
  ])('when "%s" is typed, then they are taken', (raw, value) => {
    expect(pick(raw)).toEqual({ kind: 'value', value });
  });

  it('when one of them is not known, then nothing is taken', () => {
    expect(pick('bằng lái, con mèo')).toMatchObject({ kind: 'hint' });
  });
});

describe('given the question for an address of today', () => {
  const today = 'Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang';
  it.each([
    'Khóm Long Hưng 2, phường Long Sơn, thị xã Tân Châu, tỉnh An Giang',
    'Khóm Long Hưng 2, Long Sơn, Tân Châu, An Giang',
    'Khóm Long Hưng 2, p. Long Sơn, TX. Tân Châu, An Giang',
    'Khóm Long Hưng 2 phường Long Sơn thị xã Tân Châu tỉnh An Giang',
    'Khóm Long Hưng 2, phường Long Sơn',
    'Khóm Long Hưng 2, Long Sơn',
    'em ở Khóm Long Hưng 2, phường Long Sơn, thị xã Tân Châu ạ',
    'Khóm Long Hưng 2, phường Tân Châu',
  ])('when "%s" is typed, then the unit of today is proposed, and what was written kept', (raw) => {
    const reading = read('address', raw);
    expect(reading).toMatchObject({
      kind: 'ask',
      proposals: [{ value: { today } }, { label: { key: 'answers-keep' } }],
    });
  });

  it.each([
    ['ấp 5 xa phu vinh tan chau an giang', 'ấp 5, xã Châu Phong, tỉnh An Giang'],
    ['Tổ 3, ấp Hòa Long, xã Lê Chánh, thị xã Tân Châu', 'Tổ 3, ấp Hòa Long, xã Châu Phong, tỉnh An Giang'],
    [
      '12 Nguyễn Huệ, phường Mỹ Bình, thành phố Long Xuyên, An Giang',
      '12 Nguyễn Huệ, phường Long Xuyên, tỉnh An Giang',
    ],
    ['I live at 12 Le Loi, Tan Chau ward, An Giang province', '12 Le Loi, phường Tân Châu, tỉnh An Giang'],
    ['Tổ 1, xã Vĩnh Hòa, huyện U Minh Thượng, Kiên Giang', 'Tổ 1, xã Vĩnh Hòa, tỉnh An Giang'],
    ['Tổ 1, xã Vĩnh Hòa, thị xã Tân Châu, An Giang', 'Tổ 1, xã Vĩnh Xương, tỉnh An Giang'],
    [
      'số 9 đường Nguyễn Văn Linh, phường Long Phú, Tân Châu, An Giang',
      'số 9 đường Nguyễn Văn Linh, phường Long Phú, tỉnh An Giang',
    ],
  ])('when "%s" is typed, then it becomes %s', (raw, proposed) => {
    expect(read('address', raw)).toMatchObject({ kind: 'ask', proposals: [{ value: { today: proposed } }, {}] });
  });

  it('when it is written as of today, then nothing is asked', () => {
    expect(read('address', today)).toEqual({ kind: 'value', value: { asWritten: today, today } });
  });

  it('when the old ward was divided, then its places are offered', () => {
    const reading = read('address', 'ấp 1, xã Phước Hưng, huyện An Phú, An Giang');
    expect(reading.kind === 'ask' ? reading.proposals.length : 0).toBe(4);
  });

  it.each([
    ['12 Lê Lợi, phường Bến Nghé, quận 1, TP. Hồ Chí Minh', 'value'],
    ['12 Lê Lợi, phường Long Sơn, thành phố Hồ Chí Minh', 'value'],
    ['ấp 3, xã Tân Hòa, tỉnh Đồng Tháp', 'value'],
    ['12 Lê Lợi', 'ask'],
    ['nhà em gần chợ', 'ask'],
  ])('when "%s" is elsewhere or unclear, then it stays as written (%s)', (raw, kind) => {
    const reading = read('address', raw);
    expect(reading.kind).toBe(kind);
    expect(JSON.stringify(reading)).not.toContain('An Giang"');
  });

  it.each([['?'], ['ở đâu vậy'], ['123']])('when "%s" is typed, then an example is shown', (raw) => {
    expect(read('address', raw)).toMatchObject({ kind: 'hint', say: { key: 'answers-place-unclear' } });
  });
});

describe('given the question for a place that a record names', () => {
  it.each([
    ['phuong long son, thi xa tan chau', 'phuong Long Son, thi xa Tan Chau'],
    ['ubnd phường long sơn', 'UBND phường Long Sơn'],
    ['bệnh viện đa khoa tân châu', 'bệnh viện đa khoa Tân Châu'],
    ['xã Long sơn', 'xã Long sơn'],
  ])('when a record’s place is typed "%s", then it stands as "%s"', (typed, asWritten) => {
    expect(read('recordPlace', typed)).toEqual({ kind: 'value', value: { asWritten } });
  });

  it.each([
    ['ko phai, dang ky o ubnd phuong Tan Chau, An Giang', 'ubnd phuong Tan Chau, An Giang'],
    ['dạ không phải, hồi đó đăng ký ở xã Phú Lâm, huyện Phú Tân, An Giang', 'xã Phú Lâm, huyện Phú Tân, An Giang'],
  ])('when talk stands before it (“%s”), then the place alone is taken, and told', (typed, asWritten) => {
    expect(read('recordPlace', typed)).toMatchObject({
      kind: 'value',
      value: { asWritten },
      note: { key: 'answers-place-taken' },
    });
  });

  it('when the old three levels are typed, then they stay as written', () => {
    const asWritten = 'xã Long Sơn, huyện Tân Châu, tỉnh An Giang';
    expect(read('recordPlace', asWritten)).toEqual({ kind: 'value', value: { asWritten } });
  });
});

describe('given the question for free words', () => {
  it.each([
    ['Cha: Trần Văn Tư, 1960', 'value'],
    ['👍', 'hint'],
    ['lệ phí bao nhiêu?', 'hint'],
    ['a'.repeat(501), 'hint'],
  ])('when "%s" is typed, then it is a %s', (raw, kind) => {
    expect(read('text', raw).kind).toBe(kind);
  });
});

describe('given words that are no answer to the question', () => {
  it.each<[FieldType, string, string]>([
    ['recordPlace', 'chi co nam 1956', 'answers-place-unclear'],
    ['recordPlace', 'chỉ nhớ năm 1956', 'answers-place-unclear'],
    ['count', '12/3/1956', 'answers-count-unclear'],
    ['count', 'le thi tu', 'answers-count-unclear'],
    ['phone', 'ap 3 xa tan chau an giang', 'answers-phone-none'],
  ])('when a %s is asked and "%s" is typed, then nothing is taken', (type, raw, key) => {
    expect(read(type, raw)).toMatchObject({ kind: 'hint', say: { key } });
  });

  it.each<[string, string, string]>([
    ['requester.otherDocument', 'Passport', 'answers-text-which-number'],
    ['record.book', 'khai sinh chi co nam sanh', 'answers-text-no-number'],
    ['reason', '12/3/1956', 'answers-text-no-reason'],
  ])('when %s is asked and "%s" is typed, then it is asked back once', (name, raw, key) => {
    const local = name.split('.')[1];
    const question = asking('text', { name, ...(local === undefined ? {} : { local }) });
    const reading = readAnswer(question, raw, context());
    expect(reading).toMatchObject({ kind: 'ask', say: { key } });
    const proposed = reading.kind === 'ask' ? reading.proposals : [];
    expect(readAnswer(question, raw, { ...context(), proposed })).toEqual({ kind: 'value', value: raw });
  });

  it.each([
    ['ba ngoai', 'bà ngoại'],
    ['dạ cau ruot', 'cậu ruột'],
    ['Dì ruột nha', 'dì ruột'],
  ])('when it is asked what they are to the child and "%s" is typed, then the form says %s', (raw, value) => {
    expect(readAnswer(asking('text', { name: 'kin' }), raw, context())).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['my passport is b1234567', 'Hộ chiếu số B1234567'],
    ['no ID number, my passport number is 533 380 006', 'Hộ chiếu số 533380006'],
    ['cmnd cu so 351234567', 'CMND số 351234567'],
    ['chứng minh nhân dân 9 số: 351234567', 'CMND số 351234567'],
    ['bang lai xe so 790123456789', 'Giấy phép lái xe số 790123456789'],
  ])('when another paper is asked and "%s" is typed, then it stands as the form says it', (raw, value) => {
    const question = asking('text', { name: 'requester.otherDocument', local: 'otherDocument' });
    expect(readAnswer(question, raw, context())).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['+44 7700 900123', 'ask', 'answers-phone-foreign-unknown'],
    ['0044 7700 900123', 'ask', 'answers-phone-foreign-unknown'],
    ['+44 7700 90012345', 'hint', 'answers-phone-foreign-wrong'],
    ['+999 1234567', 'hint', 'answers-phone-foreign-code'],
  ])('when the foreign phone number "%s" is typed, then what is said of it is true', (raw, kind, key) => {
    expect(read('phone', raw)).toMatchObject({ kind, say: { key } });
  });

  it('when a foreign number is dialled from here, then it is taken', () => {
    expect(read('phone', '0044 7911 123456')).toMatchObject({ kind: 'value', value: '+447911123456' });
  });

  it.each<[string, string]>([
    ['requester.otherDocument', 'Hộ chiếu C12345678'],
    ['record.book', '01/2015'],
    ['record.book', 'Quyển A'],
    ['reason', 'làm căn cước'],
  ])('when %s is asked and "%s" is typed, then it is taken', (name, raw) => {
    const question = asking('text', { name, local: name.split('.')[1] ?? name });
    expect(readAnswer(question, raw, context())).toEqual({ kind: 'value', value: raw });
  });

  it.each([
    ['lấy hai bản nha', 2],
    ['bốn bản', 4],
    ['tư', 4],
  ])('when copies are asked and "%s" is typed, then it is %s', (raw, value) => {
    expect(read('count', raw)).toMatchObject({ kind: 'value', value });
  });

  it('when the number of a passport stands where the personal number is asked, then there is no personal number', () => {
    const question = asking('personalId', { skip: { vi: 'Không có số này', en: 'No such number' } });
    expect(readAnswer(question, 'passport 533380006', context())).toEqual({ kind: 'skip' });
  });

  it('when a newborn child is said to be born on 15/11, then this year is offered', () => {
    const child = asking('birthDate', { yearsBack: 18 });
    const born = readAnswer(child, '15/11', context());
    expect(born).toMatchObject({ kind: 'ask', say: { key: 'answers-date-is-it' } });
    expect(born.kind === 'ask' ? born.proposals[0]?.value : undefined).toEqual({ year: 2026, month: 11, day: 15 });
    const before = readAnswer(child, '30/12', context());
    expect(before.kind === 'ask' ? before.proposals[0]?.value : undefined).toEqual({ year: 2025, month: 12, day: 30 });
    expect(read('birthDate', '15/11')).toMatchObject({ kind: 'hint', say: { key: 'answers-date-no-year' } });
  });

  it.each([
    ['Emily Johnson', 'value'],
    ['Robert Smith', 'value'],
    ['le thi tu', 'ask'],
    ['Nguyen Johnson', 'ask'],
    ['tran minh khoi', 'ask'],
  ])('when the name "%s" has no marks, then the reading is: %s', (raw, kind) => {
    expect(read('name', raw)).toMatchObject({ kind });
  });
});

describe('given a place of a record without its province', () => {
  it.each(['Bệnh viện Hùng Vương', 'xã Bình Hòa', 'huyện Châu Thành', 'sinh ở nhà'])(
    'when “%s” may be anywhere, then its province is asked for, once',
    (raw) => {
      const asked = read('recordPlace', raw);
      expect(asked).toMatchObject({ kind: 'ask', say: { key: 'answers-place-province' } });
      const proposed = asked.kind === 'ask' ? asked.proposals : [];
      expect(readAnswer(asking('recordPlace'), raw, { ...context(), proposed }).kind).toBe('value');
      const said = readAnswer(asking('recordPlace'), 'dong thap', { ...context(), proposed });
      expect(said).toMatchObject({ kind: 'value', value: { asWritten: expect.stringMatching(/, dong thap$/i) } });
    },
  );

  it.each(['UBND xã Long Sơn', 'phường Long Sơn, thị xã Tân Châu', 'Trạm Y tế Châu Đốc', 'Cần Thơ', 'Campuchia'])(
    'when “%s” tells it, then it is not asked for',
    (raw) => {
      expect(read('recordPlace', raw).kind).toBe('value');
    },
  );

  it('when an address lacks it and only the province is typed then, then it is put behind', () => {
    const asked = read('address', 'ấp 3, xã Bình Hòa Trung');
    const proposed = asked.kind === 'ask' ? asked.proposals : [];
    expect(readAnswer(asking('address'), 'Long An', { ...context(), proposed })).toMatchObject({
      kind: 'value',
      value: { asWritten: 'ấp 3, xã Bình Hòa Trung, Long An' },
    });
  });

  it('when an address is shown with its province and that is typed, then it is the one shown', () => {
    const asked = read('address', '12 Nguyễn Huệ, phường Tân Châu');
    const proposed = asked.kind === 'ask' ? asked.proposals : [];
    expect(proposed.length).toBeGreaterThan(1);
    expect(readAnswer(asking('address'), 'an giang', { ...context(), proposed })).toMatchObject({
      kind: 'value',
      value: { today: '12 Nguyễn Huệ, phường Tân Châu, tỉnh An Giang' },
    });
  });

  it.each(['tphcm', 'TPHCM', 'sài gòn'])(
    'when only “%s” is typed for its province, then it is put behind',
    (province) => {
      const asked = read('recordPlace', 'Bệnh viện Hùng Vương');
      const proposed = asked.kind === 'ask' ? asked.proposals : [];
      const said = readAnswer(asking('recordPlace'), province, { ...context(), proposed });
      expect(said).toMatchObject({ kind: 'value', value: { asWritten: `Bệnh viện Hùng Vương, ${province}` } });
    },
  );
});

describe('given a yes where a nationality is asked', () => {
  it.each(['yes', 'uh', 'dạ'])('when it is “%s”, then it is no country', (raw) => {
    expect(read('nationality', raw)).toMatchObject({ kind: 'hint', say: { key: 'answers-nationality-unknown' } });
  });
});
