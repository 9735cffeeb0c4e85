import { expect, it } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { type KillableBot, startKillableBot } from '../crash/killableBot';
import { freePort } from '../start/startedBot';
import { BA_TU, MORNING, NAM } from '../support/deskBot';
import { CAN_FILL_DISK, fillDisk, makeRoom } from '../support/fullDisk';
import { startTcpProxy, through } from '../support/tcpProxy';

const SERVER = process.env.MONGODB_TEST_URI;
const PATIENCE_MS = 40_000;
const QUIET_MS = 500;
const ANSWER = 'chọn giờ còn chỗ';
const AWAY = 'máy ở quầy đang trục trặc';
const NO_DOSSIER = 'chưa có hồ sơ';

/** The disk is full, or the server of the database away: what can go wrong with the store under test. */
const whereItCanFail = SERVER === undefined && !CAN_FILL_DISK ? it.skip : it;

whereItCanFail(
  'given a webhook and a store that fails, when people write, then it answers 503, Telegram keeps it until it is stored, and each message is answered once and in order (invariants 1, 2 and 5)',
  async () => {
    const { bot, fail, mend } = await startFailing();
    const { telegram } = bot;
    for (const person of [NAM, BA_TU]) await says(telegram, person, '/lichhen');

    fail();
    telegram.sendText(NAM, '/lichhen');
    telegram.sendText(NAM, '/hoso');
    telegram.sendText(BA_TU, '/lichhen');
    for (const person of [NAM, BA_TU]) await telegram.waitForMessage(person, AWAY, PATIENCE_MS);
    expect(telegram.waitingUpdates).toBe(3);
    expect(await lastErrorOf(telegram)).toBe('Wrong response from the webhook: 503');

    mend();
    await telegram.waitForMessage(NAM, NO_DOSSIER, PATIENCE_MS);
    await telegram.waitForMessage(BA_TU, ANSWER, PATIENCE_MS);
    await telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
    expect(saidTo(telegram, NAM)).toEqual([ANSWER, AWAY, ANSWER, NO_DOSSIER]);
    expect(saidTo(telegram, BA_TU)).toEqual([ANSWER, AWAY, ANSWER]);
    expect(telegram.waitingUpdates).toBe(0);
    const { store } = await bot.remains();
    expect(await store.inbox.countWaiting()).toBe(0);
  },
  150_000,
);

async function startFailing(): Promise<{ readonly bot: KillableBot; fail(): void; mend(): void }> {
  const port = String(await freePort());
  const environment = {
    RECEIVE: 'webhook',
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET: 'sixteen-or-more-letters',
  };
  if (SERVER === undefined) {
    const bot = await startKillableBot(MORNING, { environment });
    return { bot, fail: () => fillDisk(bot.pid), mend: () => makeRoom(bot.pid) };
  }
  const server = new URL(SERVER);
  const proxy = await startTcpProxy(server.hostname, Number(server.port || '27017'));
  const bot = await startKillableBot(MORNING, { environment, road: (uri) => through(proxy, uri) });
  return { bot, fail: proxy.refuse, mend: proxy.goOn };
}

async function says(telegram: LocalTelegram, person: number, text: string): Promise<void> {
  telegram.sendText(person, text);
  await telegram.waitForMessage(person, ANSWER, PATIENCE_MS);
  await telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
}

/** What Telegram says of its last try at the webhook. */
async function lastErrorOf(telegram: LocalTelegram): Promise<unknown> {
  const answer = await fetch(`${telegram.url}/bot${telegram.token}/getWebhookInfo`);
  const { result }: { readonly result?: { readonly last_error_message?: unknown } } = Object(await answer.json());
  return result?.last_error_message;
}

/** What the bot said, each by the words that it is known by. */
function saidTo(telegram: LocalTelegram, person: number): readonly string[] {
  return telegram
    .transcript(person)
    .flatMap(({ from, text = '' }) => (from?.is_bot ? [text] : []))
    .map((text) => [AWAY, ANSWER, NO_DOSSIER].find((words) => text.includes(words)) ?? text);
}
