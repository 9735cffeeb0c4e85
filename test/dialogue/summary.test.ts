import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../src/answers/readAnswer';
import type { Answers } from '../../src/answers/value';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { loadCatalogue } from '../../src/wording/catalogue';
import type { Language } from '../../src/wording/phrase';
import { contextOf, MORNING, Play } from './flows';

const ROOT = path.resolve(__dirname, '../..');
const { library } = loadLibrary(ROOT, { officeFile: 'flows/offices/tan-chau.yaml', today: '2026-11-25', walk: false });
const catalogue = loadCatalogue(ROOT, { strict: true });

const BIRTH: Answers = {
  timing: { value: 'inTime' },
  special: { value: 'ordinary' },
  parents: { value: 'married' },
  reporter: { value: 'mother' },
  place: { value: 'facility' },
  'requester.fullName': { value: 'Nguyễn Thị Ngọc Ánh' },
  'requester.birthDate': { value: { year: 1990, month: 5, day: 4 } },
  'requester.personalId': { value: '089190001234' },
  'requester.phone': { skipped: true },
  'child.fullName': { value: 'Trần Minh Khôi' },
  'child.birthDate': { value: { year: 2026, month: 11, day: 20 } },
  'child.gender': { value: 'male' },
  'child.ethnicity': { value: 'Kinh' },
  'child.nationality': { value: 'Việt Nam' },
  'child.birthPlace': { value: { asWritten: 'Trạm Y tế phường Tân Châu, tỉnh An Giang' } },
  'child.hometown': { value: { asWritten: 'phường Tân Châu, tỉnh An Giang' } },
  'father.fullName': { value: 'John Smith' },
  'father.birthDate': { value: { year: 1985, month: 5, day: 4 } },
  'father.personalId': { skipped: true },
  'father.otherDocument': { value: 'Hộ chiếu B1234567' },
  'father.ethnicity': { skipped: true },
  'father.gender': { value: 'male' },
  'father.nationality': { value: 'Hoa Kỳ' },
  'father.residence': { value: { asWritten: 'phường Tân Châu, tỉnh An Giang' } },
  'marriage.known': { value: 'no' },
  copies: { skipped: true },
};

function summary(language: Language, answers: Answers = BIRTH): string {
  const flow = library.procedures.get('birth-registration');
  if (!flow) throw new Error('no birth registration');
  const consent = { at: MORNING.toISOString(), text: 'prepare-1' };
  const play = new Play(flow, contextOf({ read: readAnswer }), { answers, wantsDetails: true, consent });
  expect(play.asked).toBe('#summary');
  return play.effects
    .flatMap((effect) => ('text' in effect ? [catalogue.render(effect.text, language)] : []))
    .join('\n\n')
    .replaceAll('\u00A0', ' ');
}

/** What stands under a heading, up to the empty line. */
function under(heading: string, words: string): string {
  const [, after = ''] = words.split(`${heading}:\n`);
  return after.split('\n\n')[0] ?? '';
}

describe('given a birth registration with everything answered', () => {
  it.each([
    {
      language: 'vi' as const,
      headings: ['Việc cần làm', 'Anh/chị (người yêu cầu)', 'Bé', 'Cha bé', 'Giấy kết hôn', 'Phần còn lại của đơn'],
    },
    {
      language: 'en' as const,
      headings: [
        'What it is about',
        'You (the applicant)',
        'The child',
        'The father',
        'The marriage',
        'The rest of the form',
      ],
    },
  ])('when it is summed up ($language), then person by person in the order of asking', ({ language, headings }) => {
    const words = summary(language);
    expect(headings.map((heading) => words.indexOf(`${heading}:\n`))).toEqual(
      headings.map((heading) => words.indexOf(`${heading}:\n`)).sort((one, other) => one - other),
    );
    for (const heading of headings) expect(under(heading, words)).toMatch(/^• /u);
  });

  it('when a line stands under its person, then its label does not name the person again', () => {
    expect(under('Bé', summary('vi'))).toContain('• Họ tên: Trần Minh Khôi\n• Ngày sinh: 20/11/2026');
    expect(under('The father', summary('en'))).toContain('• Full name: John Smith\n• Birth date: 4 May 1985');
  });

  it('when answers were left out, then they share one line', () => {
    expect(under('Cha bé', summary('vi'))).toContain('• Để trống: Số định danh, Dân tộc');
  });

  it('when somebody gave a number, then it says whose boxes stay empty; with no number given, nothing', () => {
    expect(summary('vi')).toContain('nơi cư trú của anh/chị để trống');
    const { 'requester.personalId': _number, ...others } = BIRTH;
    const without: Answers = {
      ...others,
      'requester.personalId': { skipped: true },
      'requester.otherDocument': { skipped: true },
      'requester.gender': { value: 'female' },
      'requester.ethnicity': { value: 'Kinh' },
      'requester.nationality': { value: 'Việt Nam' },
      'requester.residence': { value: { asWritten: 'phường Tân Châu' } },
    };
    expect(summary('vi', without)).not.toContain('để trống: có số định danh');
  });

  it.each([
    { language: 'vi' as const, line: '• Quốc tịch: Hoa Kỳ' },
    { language: 'en' as const, line: '• Nationality: United States' },
  ])('when a country is shown ($language), then by its name there', ({ language, line }) => {
    expect(summary(language)).toContain(line);
  });
});
