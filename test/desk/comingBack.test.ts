import { describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

/** From the first words to the guidance of an extract. */
async function readsGuidance(desk: DeskUnderTest, person: number): Promise<void> {
  await desk.says(person, 'trich luc khai sinh');
  await desk.presses(person, 'Đúng rồi');
  await desk.presses(person, 'Của tôi');
}

describe('given somebody who comes back', () => {
  it('when they began to give details, then /start and a greeting offer to go on', async () => {
    const desk = await startDesk();
    await readsGuidance(desk, BA_TU);
    await desk.presses(BA_TU, 'Khai trước');
    await desk.presses(BA_TU, 'Đồng ý');
    await desk.sendsCard(BA_TU);
    await desk.presses(BA_TU, 'Đúng rồi');
    for (const words of ['/start', 'xin chao']) {
      const offer = told(await desk.says(BA_TU, words));
      expect(offer).toContain('đang làm dở');
      expect(offer).toContain('[Làm tiếp]');
    }
    expect(told(await desk.presses(BA_TU, 'Làm tiếp'))).toContain('Số điện thoại');
  });

  it('when they only read what to bring, then nothing is called half done', async () => {
    const desk = await startDesk();
    await readsGuidance(desk, NAM);
    expect(told(await desk.says(NAM, '/start'))).not.toContain('đang làm dở');
  });
});

describe('given a question for a phone number', () => {
  it('when it is skipped, then the phone button at the bottom of the screen is gone', async () => {
    const desk = await startDesk();
    await readsGuidance(desk, BA_TU);
    await desk.presses(BA_TU, 'Khai trước');
    await desk.presses(BA_TU, 'Đồng ý');
    await desk.sendsCard(BA_TU);
    expect(told(await desk.presses(BA_TU, 'Đúng rồi'))).toContain('Số điện thoại');
    expect(desk.telegram.replyKeyboard(BA_TU)).toBeDefined();
    await desk.presses(BA_TU, 'Khỏi cần');
    expect(desk.telegram.replyKeyboard(BA_TU)).toBeUndefined();
    expect(told(desk.said(BA_TU).slice(-2))).toMatch(/^Còn khoảng \d+ câu\.\n\n[^\n]+đăng ký ở đâu/);
  });
});
