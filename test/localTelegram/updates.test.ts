import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { localTelegramForTests } from '../support/localTelegram';
import { telegrafOf } from '../support/telegrafOf';

interface Update {
  readonly update_id: number;
  readonly message?: { readonly text?: string };
  readonly callback_query?: { readonly data: string };
}

interface Answer {
  readonly ok: boolean;
  readonly error_code?: number;
  readonly description?: string;
  readonly result?: readonly Update[];
}

async function getUpdates(local: LocalTelegram, parameters: Record<string, number>): Promise<Answer> {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return (await (await fetch(`${local.url}/bot${local.token}/getUpdates?${query}`)).json()) as Answer;
}

function texts(answer: Answer): readonly (string | undefined)[] {
  return (answer.result ?? []).map((update) => update.message?.text ?? update.callback_query?.data);
}

describe('given updates and a bot that polls', () => {
  it('when it does not confirm them, then they come again; when it does, then never', async () => {
    const local = await localTelegramForTests();
    for (const text of ['a', 'b', 'c']) local.sendText(1001, text);
    const first = await getUpdates(local, { limit: 2 });
    expect(texts(first)).toEqual(['a', 'b']);
    const second = (first.result ?? [])[1]?.update_id ?? 0;
    expect(texts(await getUpdates(local, { offset: second }))).toEqual(['b', 'c']);
    expect(texts(await getUpdates(local, { offset: second + 1 }))).toEqual(['c']);
    expect(local.waitingUpdates).toBe(1);
  });

  it('when the offset is negative, then it counts from the end and forgets the rest', async () => {
    const local = await localTelegramForTests();
    for (const text of ['a', 'b', 'c']) local.sendText(1001, text);
    expect(texts(await getUpdates(local, { offset: -1 }))).toEqual(['c']);
    expect(local.waitingUpdates).toBe(1);
  });

  it('when the same offset is asked again at once, then one update comes', async () => {
    const local = await localTelegramForTests();
    for (const text of ['a', 'b', 'c']) local.sendText(1001, text);
    await getUpdates(local, {});
    expect(texts(await getUpdates(local, {}))).toEqual(['a']);
  });

  it('when it polls long and somebody writes, then it hears of it at once', async () => {
    const local = await localTelegramForTests();
    const poll = getUpdates(local, { timeout: 50 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    local.sendText(1001, 'a');
    expect(texts(await poll)).toEqual(['a']);
  });

  it('when a second long poll or a webhook comes, then the first is told 409', async () => {
    const local = await localTelegramForTests();
    const first = getUpdates(local, { timeout: 50 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = getUpdates(local, { offset: 7, timeout: 50 });
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    await telegrafOf(local).telegram.setWebhook('http://127.0.0.1:9/');
    expect(await second).toMatchObject({ description: 'Conflict: terminated by setWebhook request' });
    expect(await getUpdates(local, {})).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
  });

  it('when the bot wants only some kinds, then others are not kept for it', async () => {
    const local = await localTelegramForTests();
    await fetch(`${local.url}/bot${local.token}/getUpdates?allowed_updates=${encodeURIComponent('["message"]')}`);
    local.act.setBlocked(1001, true);
    local.sendText(1001, 'a');
    expect(local.waitingUpdates).toBe(1);
  });

  it('when a delivery is doubled, then the same number comes twice', async () => {
    const local = await localTelegramForTests();
    local.disturbDelivery({ kind: 'duplicate', count: 1, times: 2 });
    local.sendText(1001, 'a');
    local.sendText(1001, 'b');
    expect(texts(await getUpdates(local, {}))).toEqual(['a', 'a', 'b']);
  });

  it('when telegraf itself polls, then it works and stops', async () => {
    const local = await localTelegramForTests();
    const bot = telegrafOf(local);
    bot.on('text', (ctx) => ctx.reply(`nghe: ${ctx.message.text}`));
    const launched = bot.launch();
    local.sendText(1001, 'chao');
    expect((await local.waitForMessage(1001, 'nghe')).text).toBe('nghe: chao');
    bot.stop();
    await launched;
    await local.waitForIdle();
  });
});

describe('given a bot with a webhook', () => {
  const hooks: { close(): void }[] = [];
  afterEach(() => {
    for (const hook of hooks.splice(0)) hook.close();
  });

  async function hook(handle: (update: Update, response: ServerResponse, request: IncomingMessage) => void) {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => handle(JSON.parse(Buffer.concat(chunks).toString()) as Update, response, request));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    hooks.push({ close: () => server.close() && server.closeAllConnections() });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  }

  it('when it fails thrice, then the update comes again, with the secret, and later ones of the chat wait', async () => {
    const local = await localTelegramForTests();
    const seen: (string | undefined)[] = [];
    const secrets = new Set<unknown>();
    const url = await hook((update, response, request) => {
      seen.push(update.message?.text);
      secrets.add(request.headers['x-telegram-bot-api-secret-token']);
      response.writeHead(seen.length <= 3 ? 500 : 200).end();
    });
    await telegrafOf(local).telegram.setWebhook(url, { secret_token: 'bi-mat' });
    local.sendText(1001, 'a');
    local.sendText(1001, 'b');
    await local.waitForIdle();
    expect(seen).toEqual(['a', 'a', 'a', 'a', 'b']);
    expect([...secrets]).toEqual(['bi-mat']);
    const info = await telegrafOf(local).telegram.getWebhookInfo();
    expect(info).toMatchObject({ url, pending_update_count: 0, last_error_message: expect.stringContaining('500') });
  });

  it('when one chat is slow, then another is served meanwhile', async () => {
    const local = await localTelegramForTests();
    const order: (string | undefined)[] = [];
    const url = await hook((update, response) => {
      setTimeout(
        () => {
          order.push(update.message?.text);
          response.end();
        },
        update.message?.text === 'slow' ? 100 : 0,
      );
    });
    await telegrafOf(local).telegram.setWebhook(url);
    local.sendText(1001, 'slow');
    local.sendText(1002, 'fast');
    await local.waitForIdle();
    expect(order).toEqual(['fast', 'slow']);
  });

  it('when it answers with a method, then that is carried out', async () => {
    const local = await localTelegramForTests();
    const url = await hook((_update, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ method: 'sendMessage', chat_id: 1001, text: 'từ câu trả lời' }));
    });
    await telegrafOf(local).telegram.setWebhook(url);
    local.sendText(1001, 'a');
    await local.waitForMessage(1001, 'từ câu trả lời');
  });

  it('when the order is disturbed, then updates come last to first', async () => {
    const local = await localTelegramForTests();
    const seen: (string | undefined)[] = [];
    const url = await hook((update, response) => {
      seen.push(update.message?.text);
      response.end();
    });
    await telegrafOf(local).telegram.setWebhook(url);
    local.disturbDelivery({ kind: 'reorder', count: 3 });
    for (const text of ['a', 'b', 'c']) local.sendText(1001, text);
    await local.waitForIdle();
    expect(seen).toEqual(['c', 'b', 'a']);
  });

  it('when the address is beyond this machine, then it is refused', async () => {
    const local = await localTelegramForTests();
    await expect(telegrafOf(local).telegram.setWebhook('https://example.org/')).rejects.toThrow('bad webhook');
  });
});
