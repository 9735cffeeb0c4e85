import { describe, expect, it } from '@jest/globals';
import { NAM, startDesk, told } from '../support/deskBot';

describe('given a procedure that is being asked through', () => {
  it('when the papers are asked about, then more and the sources stand behind buttons, and the question comes again', async () => {
    const desk = await startDesk();
    await desk.says(NAM, 'cấp lại thẻ căn cước');
    await desk.presses(NAM, 'Mất thẻ');
    const answer = told(await desk.says(NAM, 'cần mang giấy tờ gì vậy em?'));
    expect(answer).toContain('[Xem thêm]\n[Căn cứ]');
    expect(answer.trimEnd()).toMatch(/\[Dừng, làm sau\]$/u);
    expect(told(await desk.presses(NAM, 'Xem thêm'))).toContain('Tờ khai CC01: không cần mang');
  });
});
