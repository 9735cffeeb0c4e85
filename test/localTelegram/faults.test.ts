import { describe, expect, it } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { localTelegramForTests } from '../support/localTelegram';
import { telegrafOf } from '../support/telegrafOf';

function botTexts(local: LocalTelegram): readonly (string | undefined)[] {
  return local
    .transcript(1001)
    .filter((message) => message.from.is_bot)
    .map((message) => message.text);
}

async function started() {
  const local = await localTelegramForTests();
  local.sendText(1001, 'chao');
  return { local, telegram: telegrafOf(local).telegram };
}

describe('given faults on demand', () => {
  it('when a call is cut before its effect, then it failed and nothing was sent', async () => {
    const { local, telegram } = await started();
    local.fault({ kind: 'cutBefore', method: 'sendMessage' });
    await expect(telegram.sendMessage(1001, 'x')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(botTexts(local)).toEqual([]);
    expect(local.calls()).toMatchObject([{ status: 'cut', done: false }]);
  });

  it('when a call is cut after its effect, then it failed the same way, and yet the message stands', async () => {
    const { local, telegram } = await started();
    local.fault({ kind: 'cutAfter', method: 'sendMessage' });
    await expect(telegram.sendMessage(1001, 'x')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(botTexts(local)).toEqual(['x']);
    expect(local.calls()).toMatchObject([{ status: 'cut', done: true }]);
  });

  it('when it says 429, then with retry_after in the body and in the header, and as often as asked', async () => {
    const { local, telegram } = await started();
    const fault = local.fault({ kind: 'tooMany', retryAfter: 7, chatId: 1001, count: 2 });
    const response = await fetch(`${local.url}/bot${local.token}/sendMessage?chat_id=1001&text=x`);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    });
    await expect(telegram.sendMessage(1001, 'x')).rejects.toMatchObject({ parameters: { retry_after: 7 } });
    await telegram.sendMessage(1001, 'x');
    expect(fault.hits).toBe(2);
  });

  it.each([
    ['a server error', { kind: 'serverError', status: 503 }, { code: 503 }],
    ['an HTML page', { kind: 'htmlPage', status: 404 }, { type: 'invalid-json' }],
  ] as const)('when the answer is %s, then telegraf sees it so', async (_name, fault, seen) => {
    const { local, telegram } = await started();
    local.fault(fault);
    await expect(telegram.sendMessage(1001, 'x')).rejects.toMatchObject(seen);
  });

  it.each([{ kind: 'delay' }, { kind: 'slowBody' }] as const)(
    'when there is a $kind, then the call still works',
    async ({ kind }) => {
      const { local, telegram } = await started();
      local.fault({ kind, milliseconds: 30, skip: 1 });
      await telegram.sendMessage(1001, 'x');
      await telegram.sendMessage(1001, 'y');
      expect(botTexts(local)).toEqual(['x', 'y']);
    },
  );
});

describe('given the real limits', () => {
  it('when a chat gets a burst and more, then 429 with the seconds to wait', async () => {
    const local = await localTelegramForTests({ limits: 'real' });
    local.sendText(1001, 'chao');
    local.sendText(1002, 'chao');
    const { telegram } = telegrafOf(local);
    for (let sent = 0; sent < 10; sent++) await telegram.sendMessage(1001, String(sent));
    await expect(telegram.sendMessage(1001, 'x')).rejects.toMatchObject({ code: 429, parameters: { retry_after: 1 } });
    await telegram.sendMessage(1002, 'another chat is not held up');
  });

  it('when a group gets more than 20 in a minute, then 429', async () => {
    const local = await localTelegramForTests({ limits: 'real' });
    const group = local.createGroup('Xóm', [1001]);
    const { telegram } = telegrafOf(local);
    for (let sent = 0; sent < 20; sent++) await telegram.sendMessage(group, String(sent));
    await expect(telegram.sendMessage(group, 'x')).rejects.toMatchObject({ code: 429 });
  });
});
