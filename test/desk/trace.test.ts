import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, NAM, startDesk, told } from '../support/deskBot';

describe('given questions answered by buttons', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
  });

  /** A message of the bot as it stands now. */
  const standing = (person: number, begins: string) =>
    desk.said(person).findLast((message) => message.text?.startsWith(begins));

  it('when a choice is pressed, then the question shows it and has no keyboard any more', async () => {
    await desk.says(NAM, '/start p_civil-extract');
    await desk.presses(NAM, 'Khai sinh');
    expect(standing(NAM, 'Anh/chị cần bản sao')?.text).toMatch(/nào\?\n\n✓ Khai sinh$/);
    expect(standing(NAM, 'Anh/chị cần bản sao')?.reply_markup).toBeUndefined();
  });

  it('when the last question of the case is answered, then its keyboard goes too', async () => {
    await desk.presses(NAM, 'Của tôi');
    await desk.telegram.waitForMessage(NAM, (message) => message.reply_markup !== undefined);
    expect(standing(NAM, 'Giấy đó của ai')?.text).toMatch(/✓ Của tôi$/);
    expect(standing(NAM, 'Giấy đó của ai')?.reply_markup).toBeUndefined();
  });

  it('when they go back, then nothing is marked as chosen', async () => {
    await desk.presses(NAM, 'Quay lại');
    await desk.telegram.waitForMessage(NAM, 'Lúc trước');
    expect(told(desk.said(NAM))).not.toContain('✓ Quay lại');
  });

  it('when an answer is typed, then the question stands as it was, without its keyboard', async () => {
    const asked = standing(NAM, 'Lúc trước');
    await desk.says(NAM, 'của tôi');
    expect(standing(NAM, 'Lúc trước')).toMatchObject({ text: asked?.text, message_id: asked?.message_id });
    expect(standing(NAM, 'Lúc trước')?.reply_markup).toBeUndefined();
  });

  it('when the same button is pressed twice at once, then it is taken and marked once', async () => {
    await desk.says(EMILY, '/start p_civil-extract');
    const question = desk.said(EMILY).at(-1);
    const data = question?.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '';
    for (let press = 0; press < 2; press += 1)
      desk.telegram.act.press({ personId: EMILY }, question?.message_id ?? 0, data);
    await desk.telegram.waitForMessage(EMILY, /✓/);
    await desk.telegram.waitForIdle(10_000, 600);
    const marked = desk.said(EMILY).filter((message) => message.text?.includes('✓'));
    expect(marked.map(({ message_id }) => message_id)).toEqual([question?.message_id]);
    expect(marked[0]?.text?.match(/✓/g)).toHaveLength(1);
  });

  it('when a place was taken by others meanwhile, then the offer is not marked as if it were theirs', async () => {
    const others = [BA_TU, EMILY];
    for (const person of [NAM, ...others]) await desk.says(person, '/lichhen');
    for (const person of others) await desk.presses(person, person === EMILY ? '9:00' : '9 giờ');
    expect(told(await desk.presses(NAM, '9 giờ'))).toContain('vừa có người lấy');
    expect(told(desk.said(NAM))).not.toContain('✓ 9 giờ');
    expect(told(desk.said(BA_TU))).toContain('✓ 9 giờ');
  });
});
