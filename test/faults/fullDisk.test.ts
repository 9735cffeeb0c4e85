import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { startKillableBot } from '../crash/killableBot';
import { BA_TU, NAM } from '../support/deskBot';

const PATIENCE_MS = 40_000;
const QUIET_MS = 500;
const ANSWER = 'chọn giờ còn chỗ';
const AWAY = 'máy ở quầy đang trục trặc';

/** A limit of the kernel on files that a process writes; what is beyond fails as on a full disk. Linux has it. */
const onEmbeddedStore = process.env.MONGODB_TEST_URI === undefined && process.platform === 'linux' ? it : it.skip;

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

    limitFiles(bot.pid, '1');
    for (const person of [NAM, BA_TU]) telegram.sendText(person, '/lichhen');
    for (const person of [NAM, BA_TU]) await telegram.waitForMessage(person, AWAY, PATIENCE_MS);
    expect(bot.isAlive).toBe(true);
    expect(telegram.waitingUpdates).toBe(2);

    limitFiles(bot.pid, 'unlimited');
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

/** How many bytes from the beginning of a file the process may write. */
function limitFiles(pid: number | undefined, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}
