import { describe, expect, it } from '@jest/globals';
import { bareAnswer } from '../../src/answers/bareAnswer';
import { plainSpelling } from '../../src/answers/plainSpelling';
import { proposalOf } from '../../src/answers/proposals';
import { readAnswer } from '../../src/answers/readAnswer';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { PACKAGE_ROOT } from '../../src/root';
import { verbatim } from '../../src/wording/phrase';
import { asking, context } from './questions';

const { library } = loadLibrary(PACKAGE_ROOT, {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: '2026-11-25',
  walk: false,
});

const BIRTH = 'birth-registration';
const EXTRACT = 'civil-extract';
const CORRECTION = 'civil-status-correction';

function read(procedure: string, name: string, raw: string) {
  const question = library.procedures.get(procedure)?.questions.find((each) => each.name === name);
  if (question === undefined) throw new Error(`no question ${name} in ${procedure}`);
  return readAnswer(question, raw, context({}, question.choices));
}

function proposedBy(procedure: string, name: string, raw: string) {
  const reading = read(procedure, name, raw);
  return reading.kind === 'ask' ? reading.proposals.map(({ value }) => value) : reading;
}

describe('given words that say yes or no, or more than that', () => {
  it.each([
    ['phai do con', 'yes'],
    ['ừ làm đi', 'yes'],
    ['dạ rồi ạ', 'yes'],
    ['hong co giay nao het tron', 'no'],
    ['chưa nha em', 'no'],
    ['co giay chung sinh', undefined],
    ['co con', undefined],
    ['Trần Văn Được', undefined],
  ])('when "%s" is read, then it says %s', (words, said) => {
    expect(bareAnswer(words)).toBe(said);
  });
});

describe('given short and southern spellings', () => {
  it.each([
    ['hong co gcs', 'khong co giay chung sinh'],
    ['chua kh', 'chua ket hon'],
    ['chưa đk kh', 'chưa đăng ký kết hôn'],
    ['đã kết hôn, có hôn thú', 'đã kết hôn, có hôn thú'],
    ['được hôn', 'được không'],
    ['kh co', 'khong co'],
    ['hông có r', 'không có rồi'],
    ['chua dkkh', 'chua dang ky ket hon'],
  ])('when "%s" is typed, then it stands for "%s"', (typed, plain) => {
    expect(plainSpelling(typed)).toBe(plain);
  });
});

describe('given choices that are answered the southern way', () => {
  it.each([
    [BIRTH, 'parents', 'chua dkkh, t la cha nhan con luon', 'fatherComes'],
    [BIRTH, 'parents', 'theo me', 'motherOnly'],
    [BIRTH, 'special', 'hong', 'ordinary'],
    [BIRTH, 'special', 'hong co gi het', 'ordinary'],
    [BIRTH, 'evidence', 'ừ có', 'yes'],
    [BIRTH, 'evidence', 'hong co', 'no'],
    [BIRTH, 'proof', 'co gcs', 'birthNote'],
    [CORRECTION, 'remembers', 'khoang thang 9, hong nho ngay', 'no'],
    [CORRECTION, 'remembers', 'hong nho', 'no'],
    [CORRECTION, 'remembers', 'phai do con', 'yes'],
    [CORRECTION, 'problem', 'no co nam 1956 thoi, hong co ngay hong co thang', 'missing'],
    [CORRECTION, 'dayProof', 'co, may cai do ghi y chang nhau', 'agree'],
    [CORRECTION, 'dayProof', 'hong co giay nao het tron', 'none'],
    [CORRECTION, 'dayProof', 'co giay chung sinh', 'medical'],
    [CORRECTION, 'registeredWhen', 'phai do con', 'before2016'],
    [CORRECTION, 'registeredWhen', 'lam hoi nam 75 lan', 'before2016'],
    [CORRECTION, 'registeredWhen', 'hồi 75 đó con', 'before2016'],
    [EXTRACT, 'whose', 'mine and my husband’s', 'mine'],
    [EXTRACT, 'whose', 'của vợ chồng tôi', 'mine'],
    [EXTRACT, 'whose', 'cua ba ngoai', 'another'],
    [EXTRACT, 'whose', 'cua ba tui', 'another'],
    [EXTRACT, 'whose', 'cua con gai tui', 'myChild'],
  ])('when %s · %s is answered "%s", then it is %s, and it is said so', (procedure, name, raw, key) => {
    expect(read(procedure, name, raw)).toMatchObject({
      kind: 'value',
      value: key,
      note: { key: 'answers-choice-read' },
    });
  });

  it('when the label itself is typed, then nothing is said about it', () => {
    expect(read(BIRTH, 'evidence', 'khong co')).toEqual({ kind: 'value', value: 'no' });
  });

  it.each([
    [BIRTH, 'parents', 'co', ['married', 'marriedAfter']],
    [BIRTH, 'parents', 'chua', ['motherOnly', 'fatherComes']],
    [BIRTH, 'parents', 'chua ket hon', ['motherOnly', 'fatherComes']],
    [BIRTH, 'special', 'co', ['foreign', 'surrogacy', 'abandoned', 'lived24']],
    [CORRECTION, 'dayProof', 'co', ['agree', 'differ', 'medical']],
    [CORRECTION, 'dayProof', 'co hoc ba voi so ho khau cu', ['agree', 'differ']],
    [CORRECTION, 'dayProof', 'co may cai so ho khau cu voi hoc ba', ['agree', 'differ']],
    [EXTRACT, 'whose', 'cua ba', ['mine', 'another']],
    [EXTRACT, 'whose', 'cua ba chu cua ai', ['mine', 'another']],
    [EXTRACT, 'whose', 'cua chinh ba', ['mine', 'another']],
    [EXTRACT, 'whose', 'giay cua ba do', ['mine', 'another']],
    [EXTRACT, 'whose', 'cua con', ['mine', 'myChild']],
  ])('when %s · %s is answered "%s", then it is asked back among %j', (procedure, name, raw, keys) => {
    expect(proposedBy(procedure, name, raw)).toEqual(keys);
  });

  it.each([
    [BIRTH, 'evidence', 'co gcs'],
    [BIRTH, 'place', 'co gcs'],
    [BIRTH, 'place', 'co'],
    [BIRTH, 'place', 'hong nho'],
    [CORRECTION, 'registeredWhen', 'hong co giay nao het tron'],
    [BIRTH, 'special', 'be moi sanh hom qua'],
    [BIRTH, 'reporter', 'hong phai me'],
    ['id-card-first', 'data', 'khong'],
  ])('when %s · %s is answered "%s", then nothing is guessed', (procedure, name, raw) => {
    expect(read(procedure, name, raw)).toMatchObject({ kind: 'hint' });
  });

  it('when only one is likely, then it is named and asked back', () => {
    expect(read(BIRTH, 'reporter', 'nguoi than ruot')).toMatchObject({
      kind: 'ask',
      say: { key: 'answers-choice-is-it' },
      proposals: [{ label: { key: 'answers-choice-yes' } }],
    });
  });

  it('when two of several were shown, then a number takes the one in that place', () => {
    const question = library.procedures.get(BIRTH)?.questions.find(({ name }) => name === 'parents');
    if (question === undefined) throw new Error('no such question');
    const proposed = ['motherOnly', 'fatherComes'].map((key) => proposalOf(verbatim(key), key));
    const look = { ...context({}, question.choices), proposed };
    expect(readAnswer(question, '2', look)).toMatchObject({ kind: 'value', value: 'fatherComes' });
  });
});

describe('given details that are answered the southern way', () => {
  it.each([
    ['ba la dan ba', 'female'],
    ['no la con trai do em', 'male'],
  ])('when the sex is told as "%s", then it is %s', (raw, value) => {
    expect(readAnswer(asking('gender'), raw, context())).toMatchObject({ kind: 'value', value });
  });

  it.each(['hong thay', 'mo qua coi hong ra', 'hong co giay to gi het', 'có số gì đâu', 'quên mất tiêu', 'chua co'])(
    'when "%s" is typed for a box that may stay empty, then it stays empty',
    (raw) => {
      const question = asking('text', { skip: { vi: 'Không thấy', en: 'Not there' } });
      expect(readAnswer(question, raw, context())).toEqual({ kind: 'skip' });
    },
  );

  it.each([
    'số 12',
    'không nhớ tên cha, mẹ là Trần Thị B',
    'Hộ chiếu số B1234567',
    'hổng nhớ rõ lắm hình như mẹ tên Lan',
  ])('when "%s" says something, then it is kept', (raw) => {
    const question = asking('text', { skip: { vi: 'Không nhớ', en: 'Not remembered' } });
    expect(readAnswer(question, raw, context())).toMatchObject({ kind: 'value', value: raw });
  });

  it('when both sexes are named, then it is asked again', () => {
    expect(readAnswer(asking('gender'), 'con trai hay con gai', context())).toMatchObject({ kind: 'hint' });
  });

  it.each(['I have a US passport, no Vietnamese number', 'Passport B1234567', 'người nước ngoài', 'no such number'])(
    'when a foreigner answers "%s" for the personal number, then it is left out',
    (raw) => {
      const question = asking('personalId', { skip: { vi: 'Không có số này', en: 'No such number' } });
      expect(readAnswer(question, raw, context())).toEqual({ kind: 'skip' });
    },
  );

  it.each(['no phone', 'hong co so', "i don't have one"])(
    'when "%s" is typed for a phone, then it is left out',
    (raw) => {
      const question = asking('phone', { skip: { vi: 'Khỏi cần', en: 'Not needed' } });
      expect(readAnswer(question, raw, context())).toEqual({ kind: 'skip' });
    },
  );

  it('when she forgot the number of her card, then she is told where it stands', () => {
    const question = asking('personalId', { skip: { vi: 'Không có số này', en: 'No such number' } });
    expect(readAnswer(question, 'cccd ba quen roi', context())).toMatchObject({ say: { key: 'answers-id-forgotten' } });
  });

  it.each([
    'hong biet danh dau con oi',
    'I have a US passport, no Vietnamese number',
    'yes',
    'bé chưa đặt tên',
    'con ơi bà hông biết ghi sao cho đúng hết',
  ])('when "%s" is typed for a name, then it is none', (raw) => {
    expect(readAnswer(asking('name'), raw, context())).toMatchObject({ kind: 'hint' });
  });

  it.each(['Ngô Thị Không', 'Trần Văn Được', 'Danh Có', 'Công Tằng Tôn Nữ Thị Ngọc Anh'])(
    'when the name "%s" has a word of a sentence, then it is a name all the same',
    (raw) => {
      expect(readAnswer(asking('name'), raw, context())).toEqual({ kind: 'value', value: raw });
    },
  );

  it.each(['vk t tên Lê Thị Hoa', 'má của em tên là Lê Thị Hoa', 'vk t ten Lê Thị Hoa'])(
    'when "%s" names somebody, then only the name is taken, and said',
    (raw) => {
      expect(readAnswer(asking('name'), raw, context())).toMatchObject({
        kind: 'value',
        value: 'Lê Thị Hoa',
        note: { key: 'answers-understood' },
      });
    },
  );

  it('when she cannot type the marks of a name that was read, then it stays', () => {
    const proposed = [proposalOf(verbatim('Le Thi Tu'), 'Le Thi Tu')];
    expect(readAnswer(asking('name'), 'hong biet danh dau con oi', { ...context(), proposed })).toMatchObject({
      kind: 'value',
      value: 'Le Thi Tu',
    });
  });

  it.each([
    ['ubnd xa long son ngay xua, tan chau', 'UBND xa Long Son, Tan Chau'],
    ['năm 1990, UBND xã Long Sơn', 'UBND xã Long Sơn'],
    ['UBND xã Long Sơn, ngày 5/1/1990', 'UBND xã Long Sơn'],
    ['số 12 Nguyễn Huệ, phường Mỹ Bình', 'số 12 Nguyễn Huệ, phường Mỹ Bình'],
    ['UBND phường Long Sơn', 'UBND phường Long Sơn'],
    ['quê nội ở phường Tân Châu, An Giang', 'phường Tân Châu, An Giang'],
    ['bv da khoa tan chau', 'BV da khoa Tan Chau'],
  ])('when a record’s place comes as "%s", then it is "%s"', (raw, asWritten) => {
    expect(readAnswer(asking('recordPlace'), raw, context())).toMatchObject({ kind: 'value', value: { asWritten } });
  });
});

describe('given the question for a number of copies', () => {
  it.each(['10h', '9 giờ rưỡi', '10:15'])('when the time "%s" is typed, then it is no number', (raw) => {
    expect(readAnswer(asking('count', { from: 1, to: 20 }), raw, context())).toMatchObject({ kind: 'hint' });
  });
});

describe('given the question for an address', () => {
  it.each(['hong nho dau con', 'ba hông biết ghi sao', 'ok gui di', 'uh ghi z di'])(
    'when "%s" is talk, then an example is shown',
    (raw) => {
      expect(readAnswer(asking('address'), raw, context())).toMatchObject({ kind: 'hint' });
    },
  );
});

describe('given a date in digits that an American writes the other way round', () => {
  const born = (raw: string, language: 'vi' | 'en') => readAnswer(asking('birthDate'), raw, { ...context(), language });

  it('when the chat is English, then both readings are asked', () => {
    expect(born('03/05/1990', 'en')).toMatchObject({
      kind: 'ask',
      proposals: [{ value: { year: 1990, month: 5, day: 3 } }, { value: { year: 1990, month: 3, day: 5 } }],
    });
  });

  it('when the day is then named without its year, then it is that of the two', () => {
    const asked = born('03/05/1990', 'en');
    const proposed = asked.kind === 'ask' ? asked.proposals : [];
    expect(readAnswer(asking('birthDate'), '5 March', { ...context(), language: 'en', proposed })).toEqual({
      kind: 'value',
      value: { year: 1990, month: 3, day: 5 },
    });
  });

  it.each([
    ['03/05/1990', 'vi', { year: 1990, month: 5, day: 3 }],
    ['15/04/1990', 'en', { year: 1990, month: 4, day: 15 }],
    ['3 May 1990', 'en', { year: 1990, month: 5, day: 3 }],
    ['05/05/1990', 'en', { year: 1990, month: 5, day: 5 }],
  ] as const)('when "%s" comes in %s, then it is plain', (raw, language, value) => {
    expect(born(raw, language)).toEqual({ kind: 'value', value });
  });
});

describe('given words that say that something is not known', () => {
  const SAID = [
    'hông nhớ',
    'khong nho',
    'hổng biết',
    'hem nho luon con oi',
    'ai mà nhớ',
    'đâu có nhớ đâu',
    'nho hong noi',
    'quên mất tiêu rồi',
    'hồi xưa lâu quá rồi hông nhớ nữa',
    'i don’t remember',
  ];

  it.each(SAID)('when “%s” is said of where a record is, then it is the choice that says so', (raw) => {
    expect(read(EXTRACT, 'record.known', raw)).toMatchObject({ kind: 'value', value: 'no' });
    expect(read(CORRECTION, 'remembers', raw)).toMatchObject({ kind: 'value', value: 'no' });
  });

  it.each(SAID)('when “%s” is said of a place, a day or a number of the record, then it stays empty', (raw) => {
    for (const name of ['record.place', 'record.date', 'record.number', 'record.book', 'searchHints'])
      expect([name, read(EXTRACT, name, raw).kind]).toEqual([name, 'skip']);
  });

  it.each(SAID)('when “%s” is said of a name, then it is no name, and why it is needed is told', (raw) => {
    expect(read(EXTRACT, 'requester.fullName', raw)).toMatchObject({ kind: 'hint', say: { key: 'answers-needed' } });
  });

  it('when something is told besides, then it is not lost', () => {
    expect(read(EXTRACT, 'record.known', 'chỉ nhớ xã, hông nhớ ngày')).toMatchObject({ value: 'placeOnly' });
    expect(proposedBy(EXTRACT, 'record.known', 'hông nhớ rõ, hình như Long Sơn')).toEqual(['no']);
    expect(read(EXTRACT, 'record.place', 'hông nhớ rõ, hình như Long Sơn').kind).toBe('ask');
    expect(read(EXTRACT, 'requester.fullName', 'Lê Quên')).toMatchObject({ value: 'Lê Quên' });
  });
});

describe('given more than one paper at the question what proves the day of birth', () => {
  it.each([
    ['co cai so ho khau xua voi can cuoc', ['agree', 'differ']],
    ['có học bạ với sổ hộ khẩu cũ', ['agree', 'differ']],
    ['co can cuoc thoi', ['agree', 'differ']],
    ['mat het chi con can cuoc', ['none', 'agree', 'differ']],
    ['co giay chung sinh voi hoc ba', ['medical', 'agree', 'differ']],
  ])('when “%s” is said, then it is asked which is meant', (raw, choices) => {
    expect(proposedBy(CORRECTION, 'dayProof', raw)).toEqual(choices);
  });

  it.each([
    ['so ho khau voi can cuoc y chang nhau', 'agree'],
    ['co hoc ba, ly lich ghi khac nhau', 'differ'],
    ['hông có học bạ hộ khẩu gì hết', 'none'],
  ])('when “%s” tells it all, then it is %s', (raw, choice) => {
    expect(read(CORRECTION, 'dayProof', raw)).toMatchObject({ kind: 'value', value: choice });
  });
});
