import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { PACKAGE_ROOT } from '../../src/root';
import { localTelegramForTests } from '../support/localTelegram';
import { DATA_KEY, freePort, startBot, temporaryFolder } from './startedBot';

const CROWD = Array.from({ length: 12 }, (_, at) => 5000 + at);
const [FIRST = 0] = CROWD;
const NEWCOMER = 1001;
const STOPPED = { exitCode: 0, stderr: '' };
/** The start learns first, which takes its time on a busy machine. */
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 100;

describe('given a desk over long polling', () => {
  it('when it is stopped amid its work and started again, then nobody misses a word', async () => {
    const { telegram, environment, metricsPort } = await desk();
    for (const id of CROWD) telegram.addPerson({ id, firstName: `Resident ${id}`, languageCode: 'vi' });
    const before = startBot(environment);
    await isReady(metricsPort);
    expect(await health(metricsPort, 'healthz')).toEqual({ status: 200, body: 'ok\n' });
    expect(await health(metricsPort, 'elsewhere')).toEqual({ status: 404, body: 'not found\n' });

    telegram.fault({ kind: 'delay', method: 'sendMessage', milliseconds: 700, count: Number.POSITIVE_INFINITY });
    for (const id of CROWD) telegram.sendText(id, '/start');
    await telegram.waitForMessage(FIRST, () => true);
    for (const id of CROWD) telegram.sendText(id, '/trogiup');
    expect(await before.terminate()).toEqual(STOPPED);
    telegram.clearFaults();

    const after = startBot(environment);
    await isReady(metricsPort);
    for (const text of ['/start', '/trogiup']) await answeredIn(telegram, NEWCOMER, text);
    await telegram.waitForIdle(PATIENCE_MS, 2_000);
    for (const id of CROWD) expect(saidTo(telegram, id)).toEqual(saidTo(telegram, NEWCOMER));
    expect(await after.terminate()).toEqual(STOPPED);
  }, 180_000);

  it('when Telegram hangs, then a stop is cut off in time', async () => {
    const { telegram, environment, metricsPort } = await desk();
    const bot = startBot(environment);
    await isReady(metricsPort);
    const hanging = telegram.fault({ kind: 'delay', method: 'sendMessage', milliseconds: 60_000 });
    telegram.sendText(NEWCOMER, '/start');
    await eventually(async () => hanging.hits > 0);
    expect(await bot.terminate()).toEqual({ ...STOPPED, exitCode: undefined }); // by a signal of its own
  }, 120_000);

  it('when Telegram is out of reach, then it waits, says so, and can be stopped', async () => {
    const { environment, metricsPort } = await desk();
    const bot = startBot({ ...environment, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' });
    await eventually(async () => (await health(metricsPort, 'readyz'))?.body === 'waits for: telegram\n');
    expect(await health(metricsPort, 'healthz')).toEqual({ status: 200, body: 'ok\n' });
    expect(await bot.terminate()).toEqual(STOPPED);
  });
});

it('given a desk over a webhook, when a resident writes, then they are answered', async () => {
  const { telegram, environment } = await desk();
  const port = await freePort();
  const bot = startBot({
    ...environment,
    RECEIVE: 'webhook',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET: 'sixteen-or-more-letters',
  });
  await answeredIn(telegram, NEWCOMER, '/start');
  expect(telegram.calls('setWebhook')).toHaveLength(1);
  expect(telegram.calls('getUpdates')).toEqual([]);
  expect(await bot.terminate()).toEqual(STOPPED);
}, 120_000);

it('given a first start, when its thread has compiled and learnt, then the bot takes that and makes nothing anew', async () => {
  const { environment, metricsPort } = await desk();
  const { DATA_DIR } = environment;
  const { workOutApart }: typeof import('../../src/wiring/workOutApart') = await import(
    join(PACKAGE_ROOT, 'dist/wiring/workOutApart.js')
  );
  await workOutApart({ DATA_DIR, OFFICE_FILE: 'flows/offices/tan-chau.yaml' }, new AbortController().signal);
  const kept = () => ['library', 'recogniser'].map((name) => statSync(join(DATA_DIR, 'cache', name)).ino);
  const made = kept();
  const bot = startBot(environment);
  await isReady(metricsPort);
  expect(kept()).toEqual(made);
  expect(await bot.terminate()).toEqual(STOPPED);
}, 120_000);

async function desk() {
  const telegram = await localTelegramForTests();
  const metricsPort = await freePort();
  const environment = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: temporaryFolder(),
    DATA_KEY,
    METRICS_PORT: String(metricsPort),
  };
  return { telegram, environment, metricsPort };
}

async function answeredIn(telegram: LocalTelegram, person: number, text: string): Promise<void> {
  telegram.sendText(person, text);
  await telegram.waitForMessage(person, () => true, PATIENCE_MS);
  await telegram.waitForIdle(PATIENCE_MS);
}

function saidTo(telegram: LocalTelegram, person: number): readonly (string | undefined)[] {
  return telegram
    .transcript(person)
    .filter((message) => message.from?.is_bot === true)
    .map((message) => message.text);
}

async function health(port: number, path: string): Promise<{ status: number; body: string } | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}/${path}`).catch(() => undefined);
  return response && { status: response.status, body: await response.text() };
}

function isReady(port: number): Promise<void> {
  return eventually(async () => (await health(port, 'readyz'))?.body === 'ready\n');
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await holds()); await delay(LOOK_AGAIN_MS))
    if (Date.now() > end) throw new Error('it did not come about');
}
