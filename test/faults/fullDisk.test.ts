import { expect, it } from '@jest/globals';
import { startKillableBot } from '../crash/killableBot';
import { BA_TU, NAM } from '../support/deskBot';
import { CAN_FILL_DISK, fillDisk, makeRoom } from '../support/fullDisk';

const PATIENCE_MS = 40_000;
const QUIET_MS = 500;
const ANSWER = 'chọn giờ còn chỗ';
const AWAY = 'máy ở quầy đang trục trặc';

const onEmbeddedStore = process.env.MONGODB_TEST_URI === undefined && CAN_FILL_DISK ? it : it.skip;

onEmbeddedStore(
  'given an embedded store on a full disk, when people write, then Telegram keeps it, they are told once, and it is answered when there is room',
  async () => {
    const bot = await startKillableBot('2026-11-25T07:20:00+07:00');
    const { telegram } = bot;
    for (const person of [NAM, BA_TU]) {
      telegram.sendText(person, '/lichhen');
      await telegram.waitForMessage(person, ANSWER, PATIENCE_MS);
    }
    await telegram.waitForIdle(PATIENCE_MS, QUIET_MS);

    fillDisk(bot.pid);
    for (const person of [NAM, BA_TU]) telegram.sendText(person, '/lichhen');
    for (const person of [NAM, BA_TU]) await telegram.waitForMessage(person, AWAY, PATIENCE_MS);
    expect(bot.isAlive).toBe(true);
    expect(telegram.waitingUpdates).toBe(2);

    makeRoom(bot.pid);
    for (const person of [NAM, BA_TU]) await telegram.waitForMessage(person, ANSWER, PATIENCE_MS);
    await telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
    for (const person of [NAM, BA_TU]) {
      const said = telegram.transcript(person).flatMap(({ from, text = '' }) => (from?.is_bot ? [text] : []));
      const known = said.map((text) => [AWAY, ANSWER].find((words) => text.includes(words)));
      expect(known).toEqual([ANSWER, AWAY, ANSWER]);
    }
    expect(telegram.waitingUpdates).toBe(0);
    const { store } = await bot.remains();
    expect(await store.inbox.countWaiting()).toBe(0);
  },
  150_000,
);
