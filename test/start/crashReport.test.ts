import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { described } from '../../src/described';
import { DATA_KEY, freePort, startBot, TOKEN, temporaryFolder, untoldIn } from './startedBot';

/** What a resident wrote, with a line that looks like a frame of a stack. */
const WRITTEN = 'Lê Thị Tư\n    at hẻm 7 (Thoại Ngọc Hầu:7:7)';
const PERSONAL = ['Lê Thị Tư', 'hẻm 7', 'Thoại Ngọc Hầu'];
const PATIENCE_MS = 60_000;

/** Loaded into the bot before its own code, it lets something go wrong at a signal. */
const BUGS = {
  'throws where nobody catches':
    'throw Object.assign(new TypeError(written, { cause: new Error(written) }), { code: written })',
  'rejects with mere words that nobody catches': 'void Promise.reject(written)',
};

describe('given a bot that has a bug', () => {
  it.each(Object.entries(BUGS))(
    'when it %s, then it ends, and tells where it was without a word of any resident',
    async (_, bug) => {
      const preloaded = join(temporaryFolder(), 'bug.cjs');
      writeFileSync(preloaded, `const written = ${JSON.stringify(WRITTEN)};\nprocess.on('SIGUSR2', () => { ${bug} });`);
      const metricsPort = await freePort();
      const bot = startBot({
        BOT_TOKEN: TOKEN,
        DATA_KEY,
        DATA_DIR: temporaryFolder(),
        TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
        METRICS_PORT: String(metricsPort),
        LOG_LEVEL: 'trace',
        NODE_OPTIONS: `--require ${preloaded}`,
      });
      await isUp(metricsPort);
      bot.signal('SIGUSR2');
      const { exitCode, stderr } = await bot.ended;

      expect(exitCode).toBeUndefined(); // ended at once, by a signal
      expect(stderr).toMatch(/^a bug: \w+/);
      expect(bot.logged()).toContain('a bug ended the bot');
      expect(PERSONAL.filter((word) => `${stderr}${bot.logged()}`.includes(word))).toEqual([]);
      expect(untoldIn(bot.logged())).toEqual([]);
    },
    PATIENCE_MS * 2,
  );
});

describe('given an error whose parts hold what somebody wrote', () => {
  it.each<[string, () => unknown]>([
    ['its message', () => new Error(WRITTEN)],
    ['its name', () => Object.assign(new Error('x'), { name: WRITTEN })],
    ['its code', () => Object.assign(new Error('x'), { code: WRITTEN })],
    ['a message that was put in later', () => Object.assign(new Error(WRITTEN), { message: 'x' })],
    ['no error at all', () => WRITTEN],
  ])('when it is %s, then a description leaves it out', (_, make) => {
    const shown = JSON.stringify(described(make()));
    expect(PERSONAL.filter((word) => shown.includes(word))).toEqual([]);
  });

  it('when it has a place, then that is told', () => {
    expect(described(new RangeError(WRITTEN)).at?.[0]).toContain('crashReport.test.ts');
  });
});

async function isUp(metricsPort: number): Promise<void> {
  const asks = () =>
    fetch(`http://127.0.0.1:${metricsPort}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const end = Date.now() + PATIENCE_MS; !(await asks()); await delay(100))
    if (Date.now() > end) throw new Error('it did not start');
}
