import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { sequenceAt } from '../../src/desk/tell';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { chatIdOf } from '../../src/telegram/chatId';
import { chatSecretOf } from '../../src/telegram/chatSecret';
import { MORNING } from '../support/deskBot';
import { localTelegramForTests, settableClock } from '../support/localTelegram';
import { openTestStore, type TestStore } from '../support/stores';

/** Filling the store takes a minute for ten thousand; `BROADCAST=10000` asks for them. */
const TOLD = Number(process.env.BROADCAST ?? 400);
const FIRST = 100_000;
const RESIDENTS = [70_001, 70_002];
/** What goes out in three seconds at Telegram's limit: one that the broadcast may cost, and two for the turn on a busy machine. */
const AT_MOST_BEFORE = 90;

describe(`given a broadcast of ${TOLD} notices under Telegram's limits (invariant 8)`, () => {
  it('when residents write, one of them amid those told, then each is answered amid it, nothing is refused by Telegram, and a stop loses none', async () => {
    const telegram = await localTelegramForTests({ limits: 'real', clock: settableClock(new Date(MORNING)) });
    const stored = await openTestStore();
    await fill(stored, telegram);
    const bot = await startBot(stored, telegram);
    await until(() => sentTo(telegram).length > 40);

    for (const resident of [...RESIDENTS, FIRST + TOLD - 5]) {
      const before = sentTo(telegram).length;
      telegram.sendText(resident, '/lichhen');
      await until(() => sentTo(telegram).includes(String(resident)));
      expect(sentTo(telegram).indexOf(String(resident)) - before).toBeLessThanOrEqual(AT_MOST_BEFORE);
    }

    await bot.stop();
    const store = await stored.reopen();
    const sent = sentTo(telegram);
    expect(sent.length).toBeLessThan(TOLD); // the answers did not wait for the end of it
    expect(telegram.calls().filter((call) => call.status === 429)).toEqual([]);
    // Whoever was not told yet is still to be told: nothing is lost with the stop.
    const toldOnce = new Set(sent.map(Number).filter((address) => address >= FIRST));
    const left = (await store.inbox.countWaiting()) + (await store.chats.withOutbox(TOLD)).length;
    expect(left + toldOnce.size).toBeGreaterThanOrEqual(TOLD);
    await stored.close();
  }, 120_000);
});

/** Notices of the desk for so many chats, as a job would put them. */
async function fill({ store }: TestStore, telegram: LocalTelegram): Promise<void> {
  const secret = await chatSecretOf(store.facts);
  const [botId = ''] = telegram.token.split(':');
  const receivedAt = new Date();
  for (const id of RESIDENTS) telegram.addPerson({ id, firstName: 'Resident', languageCode: 'vi' });
  const chats = Array.from({ length: TOLD }, (_, place) => String(FIRST + place)).map((address) => {
    telegram.addPerson({ id: Number(address), firstName: 'Told', languageCode: 'vi' });
    telegram.sendText(Number(address), '/start');
    return { id: chatIdOf(secret, botId, address), address, personId: address, at: receivedAt };
  });
  // They wrote long ago.
  await fetch(`${telegram.url}/bot${telegram.token}/deleteWebhook?drop_pending_updates=true`);
  await Promise.all(chats.map((chat) => store.chats.open(chat)));
  await store.inbox.add(
    chats.map(({ id }, place) => ({
      key: `opens|${id}`,
      chatId: id,
      source: 'desk',
      receivedSeq: sequenceAt(receivedAt, place),
      body: { notice: 'opens', about: {} },
      receivedAt,
    })),
  );
}

async function startBot({ store, options }: TestStore, telegram: LocalTelegram) {
  await store.close();
  const config = readConfig({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: options.dataDir,
    MONGODB_URI: options.mongodbUri,
    DATA_KEY: options.keys.current.toString('base64'),
    CLOCK_START: MORNING,
  });
  const fatal = (error: Error) => {
    throw error;
  };
  return await startApp(config, pino({ level: 'silent' }), { fatal, stop: new AbortController().signal });
}

/** To whom messages went, in order. */
function sentTo(telegram: LocalTelegram): readonly string[] {
  return telegram
    .calls('sendMessage')
    .filter((call) => call.status === 200)
    .map((call) => String(call.chatId));
}

async function until(claim: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !claim(); await delay(10))
    if (Date.now() > end) throw new Error('it never came');
}
