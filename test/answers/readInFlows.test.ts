import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../src/answers/readAnswer';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { PACKAGE_ROOT } from '../../src/root';
import { asking, context } from './questions';

const { library } = loadLibrary(PACKAGE_ROOT, {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: '2026-11-25',
  walk: false,
});

function questionOf(procedure: string, name: string) {
  const question = library.procedures.get(procedure)?.questions.find((each) => each.name === name);
  if (question === undefined) throw new Error(`no question ${name} in ${procedure}`);
  return question;
}

function read(procedure: string, name: string, raw: string) {
  const question = questionOf(procedure, name);
  return readAnswer(question, raw, context({}, question.choices));
}

const BIRTH = 'birth-registration';
const EXTRACT = 'civil-extract';
/** Choices that are a denial themselves. */
const DENIES = /^(?:no|none|unattended)\b|không|chưa|chẳng|đâu|\b(?:no|not|without)\b/iu;
const CORRECTION = 'civil-status-correction';

describe('given the choice questions of the flows, answered on 25 November 2026 as people write', () => {
  it.each([
    ['timing', 'con được 10 ngày', 'inTime'],
    ['timing', 'con duoc 10 ngay a', 'inTime'],
    ['timing', 'bé sinh 15/11/26', 'inTime'],
    ['timing', 'be sinh ngay 15/11', 'inTime'],
    ['timing', 'mới sinh hôm qua', 'inTime'],
    ['timing', 'moi sanh bua hom', 'inTime'],
    ['timing', 'dạ vừa đầy tháng', 'inTime'],
    ['timing', 'gần 2 tháng', 'inTime'],
    ['timing', 'hơn tháng rồi', 'inTime'],
    ['timing', '60 ngày', 'inTime'],
    ['timing', 'chưa tới 60 ngày', 'inTime'],
    ['timing', '2 weeks old', 'inTime'],
    ['timing', 'tuần trước', 'inTime'],
    ['timing', '61 ngày', 'late'],
    ['timing', 'hơn 60 ngày', 'late'],
    ['timing', '3 tháng rồi', 'late'],
    ['timing', '3 thang roi', 'late'],
    ['timing', 'hơn 2 tháng', 'late'],
    ['timing', 'ba tháng rưỡi', 'late'],
    ['timing', 'nó 5 tuổi rồi', 'late'],
    ['timing', 'sinh nam ngoai', 'late'],
    ['timing', 'sinh năm 2020', 'late'],
    ['timing', 'sinh năm 2010', 'before2016'],
    ['timing', '15 tuoi', 'before2016'],
    ['reporter', 'e là bố bé', 'father'],
    ['reporter', 'tui la ba noi', 'grandparent'],
    ['reporter', 'mẹ nó nè', 'mother'],
    ['reporter', 'dạ tui là bà ngoại', 'grandparent'],
    ['reporter', 'ba ngoai no', 'grandparent'],
    ['reporter', 'cậu ruột', 'relative'],
    ['reporter', "I'm the father", 'father'],
    ['place', 'sanh ở nhà bảo sanh', 'facility'],
    ['place', 'benh vien tan chau', 'facility'],
    ['place', 'bà mụ đỡ ở nhà', 'attended'],
    ['place', 'sanh ở nhà, có y tế đỡ', 'attended'],
    ['place', 'không có y tế, bà mụ đỡ', 'unattended'],
    ['place', 'sinh ở nhà không có y tế đỡ mà', 'unattended'],
    ['place', 'không phải, sinh ở nhà không có y tế đỡ mà', 'unattended'],
    ['place', 'sanh o nha, ko co y te gi het', 'unattended'],
    ['place', 'hông có y tế', 'unattended'],
    ['place', 'ở nhà chứ đâu có y tế nào', 'unattended'],
    ['place', 'co y te gi dau', 'unattended'],
    ['place', 'at home, no midwife', 'unattended'],
    ['place', 'ở nhà chứ đâu có y tế nào', 'unattended'],
    ['place', 'o nha chu dau co y te nao', 'unattended'],
    ['place', 'có y tế đâu', 'unattended'],
    ['place', 'co y te gi dau', 'unattended'],
    ['place', 'bà mụ đỡ, đâu có giấy bệnh viện', 'attended'],
    ['parents', 'theo họ em luôn, cha nó bỏ rồi', 'motherOnly'],
    ['parents', 'ba no hong nhan', 'motherOnly'],
    ['proof', 'có bà hàng xóm với bà mụ làm chứng được', 'witness'],
    ['proof', 'co ba hang xom lam chung', 'witness'],
    ['proof', 'hong ai lam chung', 'none'],
    ['proof', 'my neighbour can witness', 'witness'],
    ['parents', 'cha nhan con luon', 'fatherComes'],
    ['parents', 'rồi, cưới có giấy', 'married'],
  ])('when %s is answered "%s", then it is %s', (name, raw, key) => {
    expect(read(BIRTH, name, raw)).toMatchObject({ kind: 'value', value: key });
  });

  it.each([
    [EXTRACT, 'whose', 'của con gái em', 'myChild'],
    [EXTRACT, 'whose', 'cua ba ngoai', 'another'],
    [EXTRACT, 'whose', 'cua toi', 'mine'],
    [EXTRACT, 'whose', 'dạ em ạ', 'mine'],
    [CORRECTION, 'whose', 'tui', 'mine'],
    [BIRTH, 'reporter', 'bà ngoại em đi', 'grandparent'],
    [EXTRACT, 'subject.relation', 'tui là con út', 'child'],
    [EXTRACT, 'subject.relation', 'chau noi', 'relative'],
    [EXTRACT, 'record.known', 'con ban photo', 'yes'],
    [CORRECTION, 'missingPart', 'chi co nam sinh thoi con', 'dayMonth'],
    [CORRECTION, 'missingPart', 'co minh nam sanh ha', 'dayMonth'],
    [CORRECTION, 'missingPart', 'có mình năm hà', 'dayMonth'],
    [CORRECTION, 'problem', 'bo sung ngay thang sanh', 'missing'],
    [CORRECTION, 'problem', 'add the day and month', 'missing'],
    [CORRECTION, 'problem', 'bị ghi sai tên', 'wrong'],
    [CORRECTION, 'registeredWhen', 'năm 1990', 'before2016'],
    [CORRECTION, 'registeredWhen', '5/1/2018', 'since2016'],
    [CORRECTION, 'subjectAge', '10 tuổi', 'from9'],
    ['id-card-first', 'age', '15', 'from14'],
    ['id-card-first', 'age', 'cháu 7 tuổi', 'from6'],
    ['id-card-replacement', 'reason', 'the bi gay roi', 'damaged'],
    ['id-card-replacement', 'data', 'giay to chu nam sanh co minh nam', 'missing'],
    ['id-card-replacement', 'data', 'giấy tờ chỉ có năm sanh hông có ngày tháng', 'missing'],
    ['id-card-replacement', 'data', 'bị sai tên mẹ', 'wrong'],
    ['id-card-replacement', 'data', 'chú hông biết xài', 'noVneid'],
    ['id-card-replacement', 'birthRecord', 'khai sinh chi co nam thoi', 'onlyYear'],
    ['id-card-first', 'birthRecord', 'khai sanh hông có ngày tháng', 'onlyYear'],
    ['id-card-replacement', 'reason', 'làm rớt mất rồi', 'lost'],
  ])('when %s · %s is answered "%s", then it is %s', (procedure, name, raw, key) => {
    expect(read(procedure, name, raw)).toMatchObject({ kind: 'value', value: key });
  });

  it.each([
    ['timing', '2 tháng', ['inTime', 'late']],
    ['timing', 'sinh hồi tháng 9', ['inTime', 'late']],
    ['timing', '8 tuần', ['inTime', 'late']],
    ['timing', 'sinh năm 2026', ['inTime', 'late']],
    ['reporter', 'ba', ['father', 'grandparent']],
    ['place', 'sanh ở nhà', ['attended', 'unattended']],
    ['place', 'sinh tai nha đó em', ['attended', 'unattended']],
    ['place', 'không có bác sĩ, y tá đỡ thôi', ['attended', 'unattended']],
    ['reporter', 'má em đi dùm em', ['mother', 'grandparent']],
    ['reporter', 'em đi', ['mother', 'father']],
    ['reporter', 'tui chứ ai', ['mother', 'father']],
  ])('when %s is answered "%s", which leaves it open, then the readings are asked back', (name, raw, keys) => {
    const reading = read(BIRTH, name, raw);
    expect(reading.kind === 'ask' ? reading.proposals.map(({ value }) => value) : reading).toEqual(keys);
  });

  it.each([
    ['timing', 'quá 60 ngày có bị phạt không'],
    ['timing', 'dat lich sang nay giup co'],
    ['reporter', 'bà ngoại đi được không'],
    ['reporter', 'không phải mẹ'],
    ['reporter', 'không phải cha'],
    ['place', 'sanh o nha hong co giay benh vien'],
    ['place', 'đâu có bà mụ nào'],
    ['place', 'dau co sanh o benh vien'],
    ['place', "it wasn't in a hospital"],
    ['place', 'no hospital'],
    ['parents', 'khong theo ho me'],
    ['parents', 'em là mẹ'],
    ['parents', 'mẹ'],
  ])('when %s gets "%s", then no choice is taken', (name, raw) => {
    expect(read(BIRTH, name, raw).kind).not.toBe('value');
  });
});

describe('given any choice of any flow, denied', () => {
  const denied = [...library.procedures.values()].flatMap(({ id, questions }) =>
    questions.flatMap(({ name, choices = [] }) =>
      choices.flatMap(({ key, words = [] }) => words.map((words) => ({ id, name, key, words }))),
    ),
  );

  it.each(['không phải', 'đâu có', 'dau co', 'hong phai'])(
    'when "%s" stands before its words, then it is not taken',
    (no) => {
      const taken = denied.filter(({ id, name, key, words }) => {
        const reading = read(id, name, `${no} ${words}`);
        return reading.kind === 'value' && reading.value === key && !DENIES.test(`${key} ${words}`);
      });
      expect(taken).toEqual([]);
    },
  );
});

describe('given boxes of the register, filled in as people write', () => {
  it.each([
    ['registered.number', 'so 45', '45'],
    ['registered.number', 'số 45', '45'],
    ['registered.number', 'number 45', '45'],
    ['registered.book', 'quyen 1', '1'],
    ['registered.book', 'quyển số 01/1978', '01/1978'],
    ['reason', 'de di lam can cuoc chu chi', 'de di lam can cuoc'],
  ])('when %s is answered "%s", then only what belongs there is kept', (name, raw, value) => {
    expect(read(CORRECTION, name, raw)).toEqual({ kind: 'value', value });
  });

  it.each([
    'no number on it',
    'there is no number',
    'leave empty',
    'hong co so',
    'để trống giùm em',
    'de trong nha em',
    'bỏ qua đi con',
    'leave it blank please',
    'no need thanks',
  ])('when the number is answered "%s", then it is left out', (raw) => {
    expect(read(CORRECTION, 'registered.number', raw)).toEqual({ kind: 'skip' });
  });

  it('when number and book stand together, then the one that is asked is shown for a tap', () => {
    const proposals = (name: string) => read(CORRECTION, name, 'so 45 quyen 1');
    expect(proposals('registered.number')).toMatchObject({ kind: 'ask', proposals: [{ value: '45' }] });
    expect(proposals('registered.book')).toMatchObject({ kind: 'ask', proposals: [{ value: '1' }] });
  });

  it('when an entry is given for the place, then it is no place', () => {
    expect(read(CORRECTION, 'registered.place', 'so 45 quyen 1 nam 1978').kind).toBe('hint');
  });

  it.each([
    ['tinh an giang chu dau nua', 'tinh An Giang'],
    ['quê ông ngoại bé ở Chợ Mới, An Giang', 'Chợ Mới, An Giang'],
  ])('when a place is answered "%s", then what is put around it is not kept', (raw, asWritten) => {
    expect(read(BIRTH, 'child.hometown', raw)).toMatchObject({ kind: 'value', value: { asWritten } });
  });

  it.each(['mất cccd rồi, hong có số', 'mat can cuoc roi khong nho so', 'I lost my card, no number'])(
    'when the personal number is answered "%s", then it is left out',
    (raw) => {
      expect(read(CORRECTION, 'requester.personalId', raw)).toEqual({ kind: 'skip' });
    },
  );

  it.each(['co minh nam 1960 ha', 'có mình năm 1960 hà'])(
    'when a birth date is answered "%s", then it is the year',
    (raw) => {
      expect(read(CORRECTION, 'subject.birthDate', raw)).toMatchObject({ kind: 'value', value: { year: 1960 } });
    },
  );
});

describe('given a date of which the flow says how far back it lies', () => {
  it.each([
    ['15/11/26', { year: 2026, month: 11, day: 15 }],
    ['151126', { year: 2026, month: 11, day: 15 }],
    ['20 tháng 10 năm 25', { year: 2025, month: 10, day: 20 }],
  ])('when "%s" is typed for the newborn, then no century is asked', (raw, value) => {
    expect(read(BIRTH, 'child.birthDate', raw)).toMatchObject({ kind: 'value', value });
  });
});

describe('given a date that is said in words', () => {
  const birth = (raw: string) => readAnswer(asking('birthDate'), raw, context());

  it.each([
    ['muoi hai thang ba nam 1956', { year: 1956, month: 3, day: 12 }],
    ['mười hai tháng ba năm 1956', { year: 1956, month: 3, day: 12 }],
    ['sinh hai mươi mốt tháng tư năm một chín năm sáu', { year: 1956, month: 4, day: 21 }],
    ['mùng năm tháng mười năm 1970', { year: 1970, month: 10, day: 5 }],
    ['mung 5 thang 6 nam 1970', { year: 1970, month: 6, day: 5 }],
    ['12 thang ba nam mot chin nam sau', { year: 1956, month: 3, day: 12 }],
    ['hai muoi lam thang chap nam 1960', undefined],
    ['bon thang bay nam 1988', { year: 1988, month: 7, day: 4 }],
  ])('when "%s" is typed, then the day is kept', (raw, value) => {
    if (value === undefined) expect(birth(raw)).toMatchObject({ kind: 'ask', say: { key: 'answers-date-lunar-year' } });
    else expect(birth(raw)).toMatchObject({ kind: 'value', value });
  });

  it('when only "năm sáu mươi" is said, then 1960 is asked back', () => {
    expect(birth('nam sau muoi')).toMatchObject({ kind: 'ask', proposals: [{ value: { year: 1960 } }] });
  });

  it('when a full-moon day is said, then the solar date and the year alone are offered', () => {
    expect(birth('rằm tháng tám năm 1950')).toMatchObject({
      kind: 'ask',
      say: { key: 'answers-date-full-moon' },
      proposals: [{ value: { year: 1950, month: 8, day: 15 } }, { value: { year: 1950 } }],
    });
  });
});
