import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue } from '../../src/wording/catalogue';
import { joined, type Language, type Phrase, type PhraseArg, verbatim, wording } from '../../src/wording/phrase';

const root = path.resolve(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'wording-'));
mkdirSync(path.join(folder, 'flows', 'wording'), { recursive: true });
for (const language of ['vi', 'en']) {
  writeFileSync(path.join(folder, 'flows', 'wording', `${language}.try.ftl`), `try-arg = [{ $arg }]\n`);
  const formats = path.join(root, 'flows', 'wording', `${language}.formats.ftl`);
  copyFileSync(formats, path.join(folder, 'flows', 'wording', `${language}.formats.ftl`));
}
writeFileSync(path.join(folder, 'flows', 'wording', 'vi.only.ftl'), 'only-vi = Chỉ tiếng Việt\n');
writeFileSync(
  path.join(folder, 'flows', 'wording', 'en.plural.ftl'),
  'plural-papers = { $count ->\n    [one] one paper\n   *[other] { $count } papers\n    }\n',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('given a catalogue', () => {
  const catalogue = loadCatalogue(folder, { strict: true });
  const show = (arg: PhraseArg, language: Language) => catalogue.render(wording('try-arg', { arg }), language);

  it.each<{ arg: PhraseArg; vi: string; en: string }>([
    { arg: 'Trần Minh Khôi', vi: 'Trần Minh Khôi', en: 'Trần Minh Khôi' },
    { arg: 7, vi: '7', en: '7' },
    { arg: 1200, vi: '1.200', en: '1,200' },
    { arg: { day: '2026-11-25' }, vi: 'thứ Tư 25/11', en: 'Wed 25 Nov' },
    { arg: { day: '2026-11-01' }, vi: 'Chủ nhật 1/11', en: 'Sun 1 Nov' },
    { arg: { time: '09:30' }, vi: '9 giờ 30', en: '9:30' },
    { arg: { time: '09:00' }, vi: '9 giờ', en: '9:00' },
    { arg: { time: '13:05' }, vi: '13 giờ 05', en: '13:05' },
    { arg: { money: 8000 }, vi: '8.000đ', en: '8,000đ' },
    { arg: { money: 0 }, vi: '0đ', en: '0đ' },
    { arg: { date: { year: 1990, month: 5, day: 4 } }, vi: '4/5/1990', en: '4 May 1990' },
    { arg: { date: { year: 1990, month: 5 } }, vi: 'tháng 5/1990', en: 'May 1990' },
    { arg: { date: { year: 1985 } }, vi: 'năm 1985', en: '1985' },
    { arg: { vi: 'tờ khai', en: 'form' }, vi: 'tờ khai', en: 'form' },
    { arg: wording('try-arg', { arg: { money: 1000 } }), vi: '[1.000đ]', en: '[1,000đ]' },
  ])('when $arg is put into a wording, then it reads "$vi" and "$en"', ({ arg, vi, en }) => {
    const readable = (language: Language) => show(arg, language).replaceAll('\u00A0', ' ');
    expect([readable('vi'), readable('en')]).toEqual([`[${vi}]`, `[${en}]`]);
  });

  it('when a day, a time or a date has spaces, then no line can break there; words keep theirs', () => {
    const date = { year: 1990, month: 5, day: 4 };
    expect(show({ time: '09:30' }, 'vi')).toBe('[9\u00A0giờ\u00A030]');
    expect(show({ day: '2026-11-25' }, 'en')).toBe('[Wed\u00A025\u00A0Nov]');
    expect(show({ date }, 'en')).toBe('[4\u00A0May\u00A01990]');
    expect(show({ vi: 'tờ khai', en: 'the form' }, 'en')).toBe('[the form]');
  });

  it('when words of a flow hold a number with its unit, then no line breaks between; typed words keep their spaces', () => {
    const flow: Phrase = { vi: 'Nộp trước 15 giờ tại quầy 2, Điều 16', en: 'It takes 5 working days at counter 2.' };
    expect(catalogue.render(flow, 'vi')).toBe('Nộp trước 15\u00A0giờ tại quầy\u00A02, Điều\u00A016');
    expect(catalogue.render(flow, 'en')).toBe('It takes 5\u00A0working days at counter\u00A02.');
    expect(catalogue.render(verbatim('quầy 2, 15 giờ'), 'vi')).toBe('quầy 2, 15 giờ');
  });

  it('when phrases are joined, then each is told in the language of the reader', () => {
    const phrase: Phrase = joined(
      [{ vi: 'Căn cước', en: 'ID card' }, verbatim('A017'), wording('try-arg', { arg: 'x' })],
      ' · ',
    );
    expect(catalogue.render(phrase, 'vi')).toBe('Căn cước · A017 · [x]');
    expect(catalogue.render(phrase, 'en')).toBe('ID card · A017 · [x]');
  });

  it('when a count decides the words, then the plural of the language is taken', () => {
    expect(catalogue.render(wording('plural-papers', { count: 1 }), 'en')).toBe('one paper');
    expect(catalogue.render(wording('plural-papers', { count: 3 }), 'en')).toBe('3 papers');
  });

  it('when a wording is missing in a language, then it is a bug in tests and told in the other one outside', () => {
    expect(() => catalogue.render(wording('only-vi'), 'en')).toThrow('there is no wording "only-vi" in en');
    expect(loadCatalogue(folder, { strict: false }).render(wording('only-vi'), 'en')).toBe('Chỉ tiếng Việt');
  });

  it('when an argument is missing, then it is a bug in tests', () => {
    expect(() => catalogue.render(wording('try-arg'), 'vi')).toThrow('try-arg');
  });

  it('when a wording is in no language, then it is a bug everywhere', () => {
    expect(() => loadCatalogue(folder, { strict: false }).render(wording('try-nothing'), 'vi')).toThrow('try-nothing');
  });
});
