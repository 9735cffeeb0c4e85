import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/desk/ports';
import type { DeskError } from '../../src/errors';
import type { LocalTelegram } from '../../src/localTelegram/client';
import type { Intake } from '../../src/telegram/intake';
import type { Telegram } from '../../src/telegram/telegram';
import { createWebhook, type Webhook } from '../../src/telegram/webhook';
import { BODY_LIMIT } from '../../src/telegram/webhookRequest';
import { localTelegramForTests } from '../support/localTelegram';
import { chatOf, connected, eventually, freshStore, intakeOf, keptLog, textsWaiting } from './desk';

const RESIDENT = 1001;
const SECRET = 'a-secret_of-32-characters-length';

const started: Webhook[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((webhook) => webhook.stop()));
});

interface Bench {
  readonly local: LocalTelegram;
  readonly telegram: Telegram;
  readonly store: Store;
  readonly webhook: Webhook;
  readonly url: string;
  readonly fatal: DeskError[];
  readonly log: ReturnType<typeof keptLog>;
}

async function bench(around: (intake: Intake) => Pick<Intake, 'take'> = (intake) => intake): Promise<Bench> {
  const local = await localTelegramForTests();
  const log = keptLog();
  const telegram = await connected(local, log);
  const store = await freshStore();
  const fatal: DeskError[] = [];
  const port = await freePort();
  const webhook = createWebhook({
    telegram,
    intake: around(intakeOf(telegram, store, log)),
    publicUrl: `http://127.0.0.1:${port}/`,
    port,
    host: '127.0.0.1',
    secret: SECRET,
    log,
    fatal: (error) => fatal.push(error),
  });
  started.push(webhook);
  await webhook.start();
  return { local, telegram, store, webhook, fatal, log, url: `http://127.0.0.1:${port}/telegram/${telegram.botId}` };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET, ...headers },
  });
}

function update(id: number, text = 'chào'): string {
  const from = { id: RESIDENT, is_bot: false, first_name: 'Tư' };
  const message = { message_id: id, date: 1, chat: { id: RESIDENT, type: 'private' }, from, text };
  return JSON.stringify({ update_id: id, message });
}

describe('given a webhook at Telegram', () => {
  it('when people write, then their updates stand in the inbox, in order even if they arrive the other way round', async () => {
    const { local, telegram, store } = await bench();
    await eventually(() => local.calls('setWebhook').length === 1);
    local.disturbDelivery({ kind: 'reorder', count: 3 });
    for (const text of ['một', 'hai', 'ba', 'bốn']) local.sendText(RESIDENT, text);
    await eventually(() => local.waitingUpdates === 0);
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['một', 'hai', 'ba', 'bốn']);
  });

  it('when the database is away, then Telegram keeps the update and it is taken later', async () => {
    let failures = 2;
    const { local, telegram, store } = await bench((intake) => ({
      take: async (updates) => {
        if (failures-- > 0) throw new Error('the database is away');
        await intake.take(updates);
      },
    }));
    await eventually(() => local.calls('setWebhook').length === 1);
    local.sendText(RESIDENT, 'đừng mất');
    await eventually(() => local.waitingUpdates === 0);
    expect(failures).toBe(-1);
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['đừng mất']);
  });

  it('when Telegram refuses the address, then the bot cannot go on and says why', async () => {
    const { fatal, local, telegram } = await bench();
    await eventually(() => local.calls('setWebhook').length === 1);
    const webhook = createWebhook({
      telegram,
      intake: { take: async () => undefined },
      publicUrl: 'http://desk.example.vn',
      port: await freePort(),
      host: '127.0.0.1',
      secret: SECRET,
      log: keptLog(),
      fatal: (error) => fatal.push(error),
    });
    started.push(webhook);
    await webhook.start();
    await eventually(() => fatal.length === 1);
    expect(fatal[0]).toMatchObject({ code: 'webhook-refused' });
  });
});

describe('given requests to the webhook', () => {
  it.each<[string, number, (url: string) => Promise<Response>]>([
    ['is an update', 200, (url) => post(url, update(1))],
    [
      'names its character set',
      200,
      (url) => post(url, update(2), { 'content-type': 'application/json; charset=utf-8' }),
    ],
    ['is another kind of update', 200, (url) => post(url, JSON.stringify({ update_id: 3, poll: {} }))],
    ['has a wrong secret', 401, (url) => post(url, update(4), { 'x-telegram-bot-api-secret-token': 'guess' })],
    ['has no secret', 401, (url) => fetch(url, { method: 'POST', body: update(5) })],
    ['is a form', 415, (url) => post(url, update(6), { 'content-type': 'text/plain' })],
    ['is no JSON', 400, (url) => post(url, '{')],
    ['is too large', 413, (url) => post(url, update(7, 'x'.repeat(BODY_LIMIT)))],
    ['is a GET', 405, (url) => fetch(url)],
    ['goes elsewhere', 404, (url) => post(`${url}x`, update(8))],
    ['asks for the root', 404, (url) => fetch(new URL('/', url))],
  ])('when one %s, then the answer is %d', async (_what, status, request) => {
    const { url, webhook, log } = await bench();
    const response = await request(url);
    expect(response.status).toBe(status);
    expect(webhook.wrongSecrets()).toBe(status === 401 ? 1 : 0);
    expect(log.lines.join()).not.toContain(SECRET);
  });

  it('when it stops, then what is being stored is answered first and nothing new is taken', async () => {
    let taking = false;
    const { url, webhook, telegram, store } = await bench((intake) => ({
      take: async (updates) => {
        taking = true;
        await new Promise((resolve) => setTimeout(resolve, 200));
        await intake.take(updates);
      },
    }));
    const running = post(url, update(9, 'còn đang lưu'));
    await eventually(() => taking);
    await webhook.stop();
    expect((await running).status).toBe(200);
    expect(await textsWaiting(store, chatOf(telegram, RESIDENT))).toEqual(['còn đang lưu']);
    await expect(post(url, update(10))).rejects.toThrow();
  });
});
