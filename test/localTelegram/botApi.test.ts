import { describe, expect, it } from '@jest/globals';
import { TelegramError } from 'telegraf';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { localTelegramForTests, settableClock } from '../support/localTelegram';
import { telegrafOf } from '../support/telegrafOf';

const NOON = new Date('2026-11-25T05:00:00Z');

async function refusalOf(call: Promise<unknown>): Promise<{ code: number; description: string; parameters?: unknown }> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TelegramError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return { code: error.code, description: error.description, parameters: error.parameters };
}

async function started(): Promise<{ local: LocalTelegram; telegram: ReturnType<typeof telegrafOf>['telegram'] }> {
  const local = await localTelegramForTests();
  local.sendText(1001, 'chao');
  return { local, telegram: telegrafOf(local).telegram };
}

describe('given a resident who wrote to the bot', () => {
  it('when the bot answers, then the message stands in the chat with its keyboard', async () => {
    const { local, telegram } = await started();
    const sent = await telegram.sendMessage(1001, 'Dạ, em nghe', {
      reply_markup: { inline_keyboard: [[{ text: 'Bắt đầu', callback_data: 'go' }]] },
    });
    expect(local.transcript(1001).at(-1)).toEqual(sent);
    expect(sent).toMatchObject({ from: { is_bot: true }, chat: { id: 1001, type: 'private' }, text: 'Dạ, em nghe' });
    expect(sent).toHaveProperty('reply_markup.inline_keyboard.0.0.callback_data', 'go');
  });

  it('when a document is uploaded by multipart, then it is there whole and can be fetched by its link', async () => {
    const { local, telegram } = await started();
    const bytes = Buffer.from('%PDF-1.7 tờ khai');
    const sent = await telegram.sendDocument(1001, { source: bytes, filename: 'Tờ khai.pdf' }, { caption: 'Đơn' });
    expect(sent).toMatchObject({
      caption: 'Đơn',
      document: { file_name: 'Tờ khai.pdf', mime_type: 'application/pdf', file_size: bytes.length },
    });
    expect(local.download(sent.document.file_id)).toEqual(bytes);
    const link = await telegram.getFileLink(sent.document.file_id);
    expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(bytes);
    const again = await telegram.sendDocument(1001, sent.document.file_id);
    expect(again.document.file_id).toBe(sent.document.file_id);
  });

  it('when an album is sent, then each item is a message', async () => {
    const { telegram } = await started();
    const sent = await telegram.sendMediaGroup(1001, [
      { type: 'document', media: { source: Buffer.from('1'), filename: '1.pdf' } },
      { type: 'document', media: { source: Buffer.from('2'), filename: '2.pdf' } },
    ]);
    expect(sent.map((message) => 'document' in message && message.document.file_name)).toEqual(['1.pdf', '2.pdf']);
  });

  it('when a message is edited and deleted, then the transcript shows what stands', async () => {
    const { local, telegram } = await started();
    const { message_id: id } = await telegram.sendMessage(1001, 'một', {
      reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] },
    });
    await telegram.editMessageReplyMarkup(1001, id, undefined, undefined);
    expect(local.transcript(1001).at(-1)).not.toHaveProperty('reply_markup');
    await telegram.deleteMessage(1001, id);
    expect(local.transcript(1001).map((message) => message.text)).toEqual(['chao']);
  });

  it('when HTML is sent, then it becomes text with entities counted in UTF-16', async () => {
    const { telegram } = await started();
    const sent = await telegram.sendMessage(1001, '😀 <b>Đậm &lt;i&gt;</b> <a href="https://x.vn">x</a>', {
      parse_mode: 'HTML',
    });
    expect(sent.text).toBe('😀 Đậm <i> x');
    expect(sent.entities).toEqual([
      { type: 'bold', offset: 3, length: 7 },
      { type: 'text_link', offset: 11, length: 1, url: 'https://x.vn' },
    ]);
  });
});

describe('given the golden refusals of the official server', () => {
  const keyboard = (data: string) => ({ reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: data }]] } });
  type Telegram = ReturnType<typeof telegrafOf>['telegram'];

  it.each<readonly [string, number, string, (telegram: Telegram, own: number) => Promise<unknown>]>([
    ['unknown chat', 400, 'chat not found', (t) => t.sendMessage(5, 'x')],
    ['empty text', 400, 'message text is empty', (t) => t.sendMessage(1001, ' ')],
    ['long text', 400, 'message is too long', (t) => t.sendMessage(1001, 'x'.repeat(4097))],
    ['button data of 65 bytes', 400, 'BUTTON_DATA_INVALID', (t) => t.sendMessage(1001, 'x', keyboard('x'.repeat(65)))],
    [
      'many buttons',
      400,
      'reply markup is too long',
      (t) =>
        t.sendMessage(1001, 'x', {
          reply_markup: { inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'x', callback_data: 'x' }]) },
        }),
    ],
    [
      'same text',
      400,
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      (t, own) => t.editMessageText(1001, own, undefined, 'first'),
    ],
    ['edit of nothing', 400, 'message to edit not found', (t) => t.editMessageText(1001, 1, undefined, 'x')],
    ['deletion of nothing', 400, 'message to delete not found', (t) => t.deleteMessage(1001, 1)],
    [
      'reply to nothing',
      400,
      'message to be replied not found',
      (t) => t.sendMessage(1001, 'x', { reply_parameters: { message_id: 1 } }),
    ],
    [
      'unknown press',
      400,
      'query is too old and response timeout expired or query ID is invalid',
      (t) => t.answerCbQuery('17'),
    ],
    [
      'open tag',
      400,
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
      (t) => t.sendMessage(1001, '<b>x', { parse_mode: 'HTML' }),
    ],
    [
      'long caption',
      400,
      'message caption is too long',
      (t) => t.sendDocument(1001, { source: Buffer.from('x'), filename: 'x.txt' }, { caption: 'x'.repeat(1025) }),
    ],
  ])('when there is %s, then it says so', async (_case, code, description, call) => {
    const { telegram } = await started();
    const own = await telegram.sendMessage(1001, 'first');
    expect(await refusalOf(call(telegram, own.message_id))).toMatchObject({
      code,
      description: `Bad Request: ${description}`,
    });
  });

  it('when a token is unknown or a method is, then 401 and 404', async () => {
    const { local } = await started();
    const call = async (path: string) => (await fetch(`${local.url}${path}`)).json();
    expect(await call('/bot1:wrong/getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
    expect(await call(`/bot${local.token}/getTea`)).toMatchObject({ description: 'Not Found: method not found' });
  });

  it('when somebody blocked the bot, deleted their account or never wrote, then 403', async () => {
    const { local, telegram } = await started();
    expect(await refusalOf(telegram.sendMessage(1002, 'x'))).toMatchObject({ code: 403 });
    local.act.setBlocked(1001, true);
    expect(await refusalOf(telegram.sendMessage(1001, 'x'))).toMatchObject({
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    local.act.setBlocked(1001, false);
    await telegram.sendMessage(1001, 'x');
    local.deactivate(1001);
    expect(await refusalOf(telegram.sendMessage(1001, 'x'))).toMatchObject({
      description: 'Forbidden: user is deactivated',
    });
  });

  it('when a group was upgraded, then the new id comes with the refusal', async () => {
    const { local, telegram } = await started();
    const group = local.createGroup('Xóm', [1001, 1002]);
    await telegram.sendMessage(group, 'x');
    const upgraded = local.migrateGroup(group);
    expect(await refusalOf(telegram.sendMessage(group, 'x'))).toEqual({
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: upgraded },
    });
    await telegram.sendMessage(upgraded, 'x');
    local.setKicked(upgraded, true);
    expect(await refusalOf(telegram.sendMessage(upgraded, 'x'))).toMatchObject({
      description: 'Forbidden: bot was kicked from the group chat',
    });
  });
});

describe('given the four encodings of the Bot API', () => {
  it.each([
    ['query', (url: string) => fetch(`${url}?chat_id=1001&text=ch%C3%A0o`)],
    [
      'urlencoded',
      (url: string) => fetch(url, { method: 'POST', body: new URLSearchParams({ chat_id: '1001', text: 'chào' }) }),
    ],
    [
      'JSON',
      (url: string) =>
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ chat_id: 1001, text: 'chào' }),
        }),
    ],
    [
      'multipart',
      (url: string) => {
        const body = new FormData();
        body.set('chat_id', '1001');
        body.set('text', 'chào');
        return fetch(url, { method: 'POST', body });
      },
    ],
  ])('when a call comes as %s, then it is understood, whatever the case of the method', async (_name, call) => {
    const { local } = await started();
    const response = await call(`${local.url}/bot${local.token}/SENDMESSAGE`);
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'chào' } });
  });
});

describe('given a press', () => {
  it('when it is answered late by the clock, then it is refused, and its update is gone', async () => {
    const clock = settableClock(NOON);
    const local = await localTelegramForTests({ clock });
    const { telegram } = telegrafOf(local);
    local.sendText(1001, 'chao');
    await telegram.sendMessage(1001, 'x', {
      reply_markup: { inline_keyboard: [[{ text: 'Có', callback_data: 'y' }]] },
    });
    const queryId = local.press(1001, 'Có');
    await telegram.answerCbQuery(queryId, 'Dạ', { show_alert: true });
    expect(await local.waitForPressAnswer(queryId)).toEqual({ text: 'Dạ', showAlert: true });

    clock.set(new Date(NOON.getTime() + 151_000));
    expect(await refusalOf(telegram.answerCbQuery(queryId))).toMatchObject({ code: 400 });
    expect(local.waitingUpdates).toBe(1);
    clock.set(new Date(NOON.getTime() + 86_401_000));
    expect(local.waitingUpdates).toBe(0);
  });
});

describe('given the strict mode', () => {
  it('when a parameter is misspelt, then the call goes through and a warning is kept', async () => {
    const { local, telegram } = await started();
    await telegram.callApi('sendMessage', { chat_id: 1001, text: 'x', ...{ reply_markupp: {} } });
    expect(local.warnings()).toEqual(['sendMessage: the Bot API knows no parameter "reply_markupp"']);
  });
});
