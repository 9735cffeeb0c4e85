import { describe, expect, it } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { localTelegramForTests, settableClock } from '../support/localTelegram';
import { telegrafOf } from '../support/telegrafOf';

async function post(local: LocalTelegram, path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${local.url}/_local/${path}`, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function get(local: LocalTelegram, path: string): Promise<Record<string, unknown>> {
  return (await (await fetch(`${local.url}/_local/${path}`)).json()) as Record<string, unknown>;
}

describe('given the control API', () => {
  it('when a person writes and presses over it, then the bot has both updates', async () => {
    const local = await localTelegramForTests();
    await post(local, 'act', { do: 'text', personId: 1001, text: '/start p_civil-extract' });
    const sent = await telegrafOf(local).telegram.sendMessage(1001, 'x', {
      reply_markup: { inline_keyboard: [[{ text: 'Có', callback_data: 'y' }]] },
    });
    const press = await post(local, 'act', { do: 'press', personId: 1001, messageId: sent.message_id, data: 'y' });
    expect(press.body).toEqual({ queryId: expect.any(String) });
    const updates = await telegrafOf(local).telegram.callApi('getUpdates', {});
    expect(updates).toMatchObject([
      { message: { entities: [{ type: 'bot_command', offset: 0, length: 6 }], from: { language_code: 'vi' } } },
      { callback_query: { data: 'y', from: { id: 1001 }, message: { message_id: sent.message_id } } },
    ]);
  });

  it('when a page of another site calls it, then it is refused', async () => {
    const local = await localTelegramForTests();
    const act = { do: 'text', personId: 1001, text: 'x' };
    expect(await post(local, 'act', act, { origin: 'https://example.org' })).toMatchObject({ status: 403 });
    expect(await post(local, 'act', act, { origin: local.url })).toMatchObject({ status: 200 });
  });

  it('when an act is none, or names nobody, then it says what is wrong', async () => {
    const local = await localTelegramForTests();
    expect(await post(local, 'act', { do: 'dance', personId: 1001 })).toMatchObject({ status: 400 });
    expect(await post(local, 'act', { do: 'voice', personId: 77 })).toMatchObject({
      status: 400,
      body: { description: 'Bad Request: nobody here has the id 77' },
    });
  });

  it('when people come and go, then the state shows who is there, and neither token nor card', async () => {
    const local = await localTelegramForTests();
    await post(local, 'people', { id: 1004, firstName: 'Chú Sáu', languageCode: 'vi' });
    await fetch(`${local.url}/_local/people/1003`, { method: 'DELETE' });
    const state = await get(local, 'state');
    const people = state.people as readonly { readonly id: number }[];
    expect(people.map(({ id }) => id)).toEqual([1001, 1002, 9001, 9002, 1004]);
    expect(JSON.stringify(state)).not.toContain(local.token);
    expect(JSON.stringify(state)).not.toContain('089156004417');
  });

  it('when a clock is given, then it can be moved, and else not', async () => {
    const clock = settableClock(new Date('2026-11-25T00:42:00Z'));
    const moving = await localTelegramForTests({ clock, setClock: clock.set });
    const fixed = await localTelegramForTests();
    const at = '2026-11-25T01:00:00.000Z';
    expect((await post(moving, 'clock', { at })).body).toEqual({ now: at });
    expect(await post(fixed, 'clock', { at })).toMatchObject({ status: 400 });
    expect(await get(fixed, 'state')).toHaveProperty('clock.canSet', false);
  });

  it('when something happens, then the event stream tells it', async () => {
    const local = await localTelegramForTests();
    const stop = new AbortController();
    const response = await fetch(`${local.url}/_local/events`, { signal: stop.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    local.sendText(1001, 'chào');
    let heard = '';
    while (!heard.includes('chào')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('"type":"message"');
    stop.abort();
  });

  it('when a clock moves by itself, then the event stream tells it', async () => {
    const clock = settableClock(new Date());
    const local = await localTelegramForTests({ clock });
    const told = new Promise<string>((resolve) => {
      local.listen((event) => event.type === 'clock' && resolve(event.now));
    });
    clock.set(new Date('2026-11-26T00:30:00Z'));
    expect(await told).toBe('2026-11-26T00:30:00.000Z');
  });

  it('when a fault is placed, then calls suffer it; and one that is no fault is refused', async () => {
    const local = await localTelegramForTests();
    await post(local, 'faults', { kind: 'serverError', status: 503, method: 'getMe' });
    await expect(telegrafOf(local).telegram.getMe()).rejects.toMatchObject({ code: 503 });
    expect(await post(local, 'faults', { kind: 'flood' })).toMatchObject({ status: 400 });
    expect(await post(local, 'delivery', { kind: 'reorder' })).toMatchObject({ status: 400 });
  });

  it('when an uploaded page is opened, then it is saved rather than shown', async () => {
    const local = await localTelegramForTests();
    const base64 = Buffer.from('<script>1</script>').toString('base64');
    const sent = await post(local, 'act', { do: 'document', personId: 1001, name: 'x.html', base64 });
    const { document } = sent.body as { document: { file_id: string } };
    const response = await fetch(`${local.url}/_local/files/${document.file_id}/x.html`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  });
});

describe('given the people of the local Telegram', () => {
  it("when a contact is shared, then only one's own carries one's id", async () => {
    const local = await localTelegramForTests();
    expect(local.act.sendOwnContact({ personId: 1001 }).contact).toMatchObject({ user_id: 1001 });
    const foreign = local.act.sendContact({ personId: 1001 }, { phone_number: '+84909', first_name: 'Ba' });
    expect(foreign.contact).not.toHaveProperty('user_id');
  });

  it('when a message is gone, then a press under it comes with an inaccessible message', async () => {
    const local = await localTelegramForTests();
    local.act.press({ personId: 1001 }, 17, 'old');
    const [update] = await telegrafOf(local).telegram.callApi('getUpdates', {});
    expect(update).toHaveProperty('callback_query.message', expect.objectContaining({ message_id: 17, date: 0 }));
  });

  it('when commands are set by scope and language, then each sees their own', async () => {
    const local = await localTelegramForTests();
    const { telegram } = telegrafOf(local);
    await telegram.setMyCommands([{ command: 'thutuc', description: 'Thủ tục' }]);
    await telegram.setMyCommands([{ command: 'procedures', description: 'Procedures' }], { language_code: 'en' });
    await telegram.setMyCommands([{ command: 'quay', description: 'Quầy' }], {
      scope: { type: 'chat', chat_id: 9001 },
    });
    expect([1001, 1003, 9001].map((id) => local.commandsFor(id)[0]?.command)).toEqual(['thutuc', 'procedures', 'quay']);
  });

  it('when two bots are there, then each has its own chats and updates', async () => {
    const local = await localTelegramForTests();
    const other = local.addBot('77:another', 'another_bot');
    other.sendText(1001, 'x');
    expect([local.waitingUpdates, other.waitingUpdates]).toEqual([0, 1]);
    expect(local.transcript(1001)).toEqual([]);
    await telegrafOf(other).telegram.sendMessage(1001, 'y');
  });

  it('when nothing fits, then waiting ends with what came instead', async () => {
    const local = await localTelegramForTests();
    local.sendText(1001, 'x');
    await telegrafOf(local).telegram.sendMessage(1001, 'khác');
    await expect(local.waitForMessage(1001, 'chờ mãi', 30)).rejects.toThrow('["khác"]');
    local.sendText(1001, 'x');
    await expect(local.waitForMessage(1001, 'khác', 30)).rejects.toThrow('[]');
  });
});
