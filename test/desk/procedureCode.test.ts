import { beforeAll, describe, expect, it } from '@jest/globals';
import { procedureCodeIn } from '../../src/desk/procedureCode';
import { BA_TU, type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

describe('given the number of a procedure', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });

  it.each([
    ['thủ tục 1.004772', '1.004772'],
    ['2.000635', '2.000635'],
    ['2.000635.', '2.000635'],
    ['12.000635', undefined],
    ['1.000.000 đồng', undefined],
    ['ngày 4.5.1990', undefined],
    ['số 1.0047721', undefined],
  ])('when “%s” is read, then its number is %s', (text, code) => {
    expect(procedureCodeIn(text)).toBe(code);
  });

  it('when a number is known, then its procedure is named and opened; another is said not to be here', async () => {
    const unknown = told(await desk.says(NAM, 'cho tôi hỏi thủ tục 9.999999'));
    expect(unknown).toContain('Em chưa có thủ tục số 9.999999');
    expect(unknown.match(/\[/g)?.length).toBeGreaterThan(3);
    const known = told(await desk.says(NAM, 'thủ tục 2.000635'));
    expect(known).toContain('Số 2.000635 là thủ tục: ');
    expect(known).toContain('[Khai sinh]');
    expect(told(await desk.says(NAM, 'à không, thủ tục 1.014063'))).toMatch(/Số 1\.014063 .*Thẻ của anh\/chị bị sao/s);
    expect(told(await desk.says(NAM, '9.999999'))).toContain('Thẻ của anh/chị bị sao');
  });

  it.each([
    ['1.014061', 'Cấp thẻ căn cước lần đầu'],
    ['1.014062', 'Cấp thẻ căn cước lần đầu'],
    ['1.014063', 'Cấp đổi, cấp lại thẻ căn cước'],
    ['1.014064', 'Cấp đổi, cấp lại thẻ căn cước'],
  ])('when %s is written, which was abolished, then it is called an old number of “%s”', async (code, procedure) => {
    const answer = told(await desk.says(BA_TU, `cho hỏi thủ tục ${code}`));
    expect(answer).toContain(`Số ${code} là số cũ, gặp trước tháng 8/2026, của thủ tục: ${procedure}.`);
  });
});
