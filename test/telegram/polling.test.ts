import { describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/desk/ports';
import type { DeskError } from '../../src/errors';
import type { LocalTelegram } from '../../src/localTelegram/client';
import type { Intake } from '../../src/telegram/intake';
import { createPolling } from '../../src/telegram/polling';
import type { Receiver } from '../../src/telegram/receiver';
import { createTelegram, type Telegram } from '../../src/telegram/telegram';
import { localTelegramForTests } from '../support/localTelegram';
import { chatOf, connected, eventually, freshStore, intakeOf, keptLog, textsWaiting } from './desk';

const RESIDENT = 1001;

interface Bench {
  readonly local: LocalTelegram;
  readonly telegram: Telegram;
  readonly store: Store;
  readonly log: ReturnType<typeof keptLog>;
  readonly fatal: DeskError[];
  polling(owner: string, intake?: Intake, leaseMs?: number): Receiver;
}

async function bench(): Promise<Bench> {
  const local = await localTelegramForTests();
  const [log, fatal] = [keptLog(), [] as DeskError[]];
  const telegram = await connected(local, log);
  const store = await freshStore();
  const polling = (owner: string, intake = intakeOf(telegram, store, log), leaseMs = 600) =>
    createPolling({
      telegram,
      intake,
      leases: store.leases,
      owner,
      log,
      fatal: (error) => fatal.push(error),
      leaseMs,
      standBackMs: 300,
    });
  return { local, telegram, store, log, fatal, polling };
}

describe('given long polling', () => {
  it('when people write, then their updates stand in the inbox in order and are confirmed', async () => {
    const { local, telegram, store, polling } = await bench();
    const texts = Array.from({ length: 40 }, (_, n) => `tin ${n}`);
    const people = [RESIDENT, 1002, 1003]; // more than one batch, and not more than may wait of one person
    for (const text of texts) for (const person of people) local.sendText(person, text);
    const receiver = polling('one');
    await receiver.start();
    await eventually(() => local.waitingUpdates === 0);
    await receiver.stop();
    for (const person of people) expect(await textsWaiting(store, chatOf(telegram, person))).toEqual(texts);
    expect(await store.chats.get(chatOf(telegram, RESIDENT))).toMatchObject({ address: '1001', personId: '1001' });
  });

  it('when an update comes twice, then it stands there once', async () => {
    const { local, telegram, store, polling } = await bench();
    local.disturbDelivery({ kind: 'duplicate', count: 3, times: 3 });
    for (const text of ['a', 'b', 'c']) local.sendText(RESIDENT, text);
    const receiver = polling('one');
    await receiver.start();
    await eventually(() => local.waitingUpdates === 0);
    await receiver.stop();
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['a', 'b', 'c']);
  });

  it('when the database is down, then nothing is confirmed, and all is taken once it is back', async () => {
    const { local, telegram, store, polling } = await bench();
    const intake = intakeOf(telegram, store);
    let failures = 2;
    const flaky: Intake = {
      ...intake,
      take: async (updates) => {
        if (failures-- > 0) throw new Error('the database is away');
        await intake.take(updates);
      },
    };
    local.sendText(RESIDENT, 'đừng mất');
    const receiver = polling('one', flaky);
    await receiver.start();
    await eventually(() => failures === 1);
    expect(local.waitingUpdates).toBe(1);
    await eventually(() => local.waitingUpdates === 0);
    await receiver.stop();
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['đừng mất']);
  });

  it('when it stops while a batch is being stored, then it resolves only when that is durable', async () => {
    const { local, telegram, store, polling } = await bench();
    const intake = intakeOf(telegram, store);
    let taking = false;
    const slow: Intake = {
      ...intake,
      take: async (updates) => {
        taking = true;
        await new Promise((resolve) => setTimeout(resolve, 300));
        await intake.take(updates);
      },
    };
    local.sendText(RESIDENT, 'còn đang lưu');
    const receiver = polling('one', slow, 30_000); // nobody confirms past their lease, and a store may be slow
    await receiver.start();
    await eventually(() => taking);
    await receiver.stop();
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['còn đang lưu']);
    expect(local.waitingUpdates).toBe(0);
  });

  it('when two instances run, then one polls; when it stops, the other goes on', async () => {
    const { local, telegram, store, log, polling } = await bench();
    const [first, second] = [polling('one'), polling('two')];
    await first.start();
    await second.start();
    local.sendText(RESIDENT, 'một');
    await eventually(() => local.waitingUpdates === 0);
    await first.stop();
    local.sendText(RESIDENT, 'hai');
    await eventually(() => local.waitingUpdates === 0);
    await second.stop();
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['một', 'hai']);
    expect(log.lines.filter((line) => line.includes('somebody else polls'))).toEqual([]);
  });

  it('when somebody else polls with the same token, then it gives up its lease and stands back', async () => {
    const { local, store, log, polling } = await bench();
    const receiver = polling('one');
    await receiver.start();
    await eventually(() => local.calls('getUpdates').length > 0);
    const stranger = await connected(local);
    const stolen = stranger.api.call('getUpdates', { offset: 0, limit: 1, timeout: 2, allowed_updates: [] });
    await eventually(() => log.lines.some((line) => line.includes('somebody else polls')));
    expect(await store.leases.acquire('poller', 'two', 100)).toBe(true);
    await stolen.catch(() => undefined);
    await receiver.stop();
  });

  it('when Telegram limits or fails, then it goes on afterwards', async () => {
    const { local, telegram, store, polling } = await bench();
    local.fault({ kind: 'tooMany', retryAfter: 1, method: 'getUpdates' });
    local.fault({ kind: 'serverError', method: 'getUpdates' });
    local.fault({ kind: 'htmlPage', status: 502, method: 'deleteWebhook' });
    local.sendText(RESIDENT, 'vẫn tới');
    const receiver = polling('one');
    await receiver.start();
    await eventually(() => local.waitingUpdates === 0);
    await receiver.stop();
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['vẫn tới']);
  });

  it('when the token is refused, then the bot cannot go on, and says so without telling the token', async () => {
    const { local, store, log } = await bench();
    const token = '123456:not-known-here';
    const telegram = createTelegram({ token, apiRoot: local.url, log });
    await expect(telegram.connect()).rejects.toMatchObject({ code: 'bot-token-refused' });

    const fatal: DeskError[] = [];
    const receiver = createPolling({
      telegram,
      intake: intakeOf(telegram, store),
      leases: store.leases,
      owner: 'one',
      log,
      fatal: (error) => fatal.push(error),
    });
    await receiver.start();
    await eventually(() => fatal.length === 1);
    await receiver.stop();
    expect(fatal[0]).toMatchObject({ code: 'bot-token-refused' });
    expect(JSON.stringify([log.lines, fatal[0]?.message, fatal[0]?.stack])).not.toContain('not-known-here');
  });
});
