import { describe, expect, it } from '@jest/globals';
import { MOST_WAITING } from '../../src/telegram/allowances';
import { BA_TU, NAM, startDesk, told } from '../support/deskBot';

/** `FLOOD=1000` for a flood that lasts. */
const FLOOD = Number(process.env.FLOOD ?? 200);

describe('given somebody who sends hundreds of messages at once (invariant 14)', () => {
  it('when another resident writes meanwhile, then they are answered first; what is too much is refused, counted and told once', async () => {
    // The local Telegram numbers its updates by tenths of seconds.
    const before = Math.floor(Date.now() / 100) % 2_000_000_000;
    const desk = await startDesk();
    for (let place = 0; place < FLOOD; place += 1) desk.telegram.sendText(NAM, `tin số ${place}`);
    const answer = await desk.says(BA_TU, '/lichhen');
    expect(told(answer)).toContain('[9 giờ · còn 2]');

    await desk.settled();
    const warnings = desk.said(NAM).filter((message) => message.text?.includes('mấy tin sau em chưa đọc được'));
    expect(warnings).toHaveLength(1);
    expect(desk.said(NAM).at(-1)).toEqual(warnings[0]);

    // Whoever waits for the answers is heard again.
    expect(told(await desk.says(NAM, '/lichhen'))).toContain('[9 giờ · còn 2]');

    // Each message of the flood was either answered or is on record as refused.
    const answers = desk.said(NAM).length - warnings.length - 1;
    const store = await desk.kept();
    expect(await store.inbox.countWaiting()).toBe(0);
    const [botId] = desk.telegram.token.split(':');
    const keys = Array.from({ length: FLOOD + 300 }, (_, place) => `${botId}:${before + place}`);
    const refused = await store.inbox.refusedOf(keys);
    expect(answers).toBeGreaterThanOrEqual(MOST_WAITING / 2);
    expect(refused).toHaveLength(FLOOD - answers);
    expect(refused.length).toBeGreaterThan(0);
  });
});
