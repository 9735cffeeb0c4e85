import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../src/answers/value';
import { formContent } from '../../src/forms/formContent';
import { renderForm } from '../../src/forms/renderForm';
import { layout, office, procedure } from './sample';

const at = new Date('2026-11-25T01:00:00Z');
const LONG = 'Nguyễn Trần Công Tằng Tôn Nữ Huyền Trang Mỹ Hạnh '.repeat(6);

const render = (answers: Answers) =>
  renderForm(formContent({ layout, procedure, answers, office, at, code: 'K7MP-3XQ2' }));
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length;

describe('given the content of a form', () => {
  it('when it is printed twice, then the bytes are the same', async () => {
    const answers: Answers = { fullName: { value: 'Trần Thị Ngọc Giàu' }, copies: { value: 2 } };
    const [first, second] = [await render(answers), await render(answers)];
    expect(first.equals(second)).toBe(true);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('when other answers are given, then the bytes are others', async () => {
    expect((await render({})).equals(await render({ fullName: { value: 'Lan' } }))).toBe(false);
  });

  it('when names and addresses are very long, then it still has at most two pages', async () => {
    const answers: Answers = {
      fullName: { value: LONG },
      residence: { value: { asWritten: LONG } },
      passport: { value: 'x'.repeat(500) },
      personalId: { skipped: true },
    };
    expect(pagesOf(await render(answers))).toBeLessThanOrEqual(2);
  });
});
