import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { DATA_KEY, freePort, startBot, temporaryFolder } from '../start/startedBot';
import { localTelegramForTests } from '../support/localTelegram';

const RESIDENT = 1001;
const WRITTEN = 'con tôi tên Lê Thị Tư, em hỏi giùm';
const PATIENCE_MS = 60_000;

it('given a bot that runs, when Prometheus asks it, then what it did is told in its format, and nothing of whom', async () => {
  const telegram = await localTelegramForTests();
  const metricsPort = await freePort();
  const bot = startBot({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: temporaryFolder(),
    DATA_KEY,
    METRICS_PORT: String(metricsPort),
  });
  telegram.sendText(RESIDENT, '/start');
  telegram.sendText(RESIDENT, WRITTEN);
  await until(async () => (await scrape(metricsPort))?.samples.get('desk_updates_total{outcome="handled"}') === 2);

  const scraped = await scrape(metricsPort);
  expect(scraped).toMatchObject({ status: 200, type: expect.stringMatching(/^text\/plain; version=0\.0\.4/) });
  expect(scraped?.samples.get('desk_updates_total{outcome="parked"}')).toBe(0);
  expect(scraped?.samples.get('desk_turn_seconds_count')).toBe(2);
  expect(scraped?.samples.get('desk_inbox_waiting')).toBe(0);
  expect(scraped?.samples.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  expect(scraped?.unread).toEqual([]);
  for (const word of ['Lê', 'Tư', 'tên']) expect(scraped?.text).not.toContain(word);
  expect(await bot.terminate()).toEqual({ exitCode: 0, stderr: '' });
}, 150_000);

interface Scraped {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** By name and labels, as they stand. */
  readonly samples: ReadonlyMap<string, number>;
  /** Lines that are neither a comment nor a sample. */
  readonly unread: readonly string[];
}

/** Undefined while nobody listens. */
async function scrape(port: number): Promise<Scraped | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined);
  if (response === undefined) return undefined;
  const text = await response.text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const read = lines.map((line) => ({ line, found: /^(\w+(?:\{[^}]*\})?) (\S+)$/.exec(line) }));
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text,
    samples: new Map(read.map(({ found }) => [found?.[1] ?? '', Number(found?.[2])])),
    unread: read.flatMap(({ line, found }) => (found === null ? [line] : [])),
  };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await holds()); await delay(100))
    if (Date.now() > end) throw new Error('it did not come about');
}
