import { describe, expect, it } from '@jest/globals';
import type { Turn } from '../../src/desk/turn';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { createTelegram } from '../../src/telegram/telegram';
import { localTelegramForTests } from '../support/localTelegram';
import { connected, eventually, keptLog } from './desk';

const RESIDENT = 1001;
const EMILY = 1003;

/** What the desk is told of the one update that an act causes. */
async function turnOf(act: (local: LocalTelegram) => unknown): Promise<Turn | undefined> {
  const local = await localTelegramForTests();
  const telegram = await connected(local);
  await act(local);
  const [update] =
    (await telegram.api.call('getUpdates', { offset: -1, limit: 1, timeout: 0, allowed_updates: [] })) ?? [];
  return await telegram.interpret(update, 'key', 'chat');
}

describe('given an update of a private chat', () => {
  it.each<[string, (local: LocalTelegram) => unknown, object]>([
    [
      'words',
      (l) => l.sendText(RESIDENT, 'xin trích lục'),
      { kind: 'text', text: 'xin trích lục', languageHint: 'vi' },
    ],
    ['words in English', (l) => l.sendText(EMILY, 'hello'), { kind: 'text', text: 'hello', languageHint: 'en' }],
    [
      'words among what nobody sees',
      (l) => l.sendText(RESIDENT, '\u202eLê\u200b Thị\u0000 Tư\u0007\u001b\n2 bản \ud83d\ufeff'),
      { kind: 'text', text: 'Lê Thị Tư\n2 bản ' },
    ],
    [
      'a command among what nobody sees',
      (l) => l.sendText(RESIDENT, '\u200b/thutuc\u200b'),
      { kind: 'command', command: 'thutuc', payload: '' },
    ],
    ['a command', (l) => l.sendText(RESIDENT, '/thutuc'), { kind: 'command', command: 'thutuc', payload: '' }],
    [
      'an English command',
      (l) => l.sendText(EMILY, '/Procedures'),
      { kind: 'command', command: 'thutuc', payload: '' },
    ],
    [
      'a command with the name of the bot',
      (l) => l.sendText(RESIDENT, '/mydata@motcua_bot'),
      { kind: 'command', command: 'dulieu', payload: '' },
    ],
    [
      'a deep link',
      (l) => l.sendText(RESIDENT, '/start p_civil-extract'),
      { kind: 'command', command: 'start', payload: 'p_civil-extract' },
    ],
    [
      'an unknown command',
      (l) => l.sendText(RESIDENT, '/hack me'),
      { kind: 'command', command: 'hack', payload: 'me' },
    ],
    ['a fraction that looks like a command', (l) => l.sendText(RESIDENT, '1/2/90'), { kind: 'text', text: '1/2/90' }],
    ['a voice message', (l) => l.act.sendVoice({ personId: RESIDENT }), { kind: 'unsupported', what: 'voice' }],
    ['a sticker', (l) => l.act.sendSticker({ personId: RESIDENT }), { kind: 'unsupported', what: 'sticker' }],
    [
      'a place',
      (l) => l.act.sendLocation({ personId: RESIDENT }, { latitude: 10.8, longitude: 105.2 }),
      { kind: 'unsupported', what: 'location' },
    ],
    [
      'a PDF',
      (l) => l.act.sendFile({ personId: RESIDENT }, 'document', 'a.pdf', Buffer.from('%PDF-1.4')),
      { kind: 'unsupported', what: 'document' },
    ],
    [
      'a photo',
      (l) => l.sendSampleCard(RESIDENT),
      { kind: 'picture', fileId: expect.any(String), bytes: expect.any(Number) },
    ],
    ['their own number', (l) => l.act.sendOwnContact({ personId: RESIDENT }), { kind: 'contact', own: true }],
    [
      "somebody else's number",
      (l) =>
        l.act.sendContact({ personId: RESIDENT }, { phone_number: '+84900000001', first_name: 'B', user_id: EMILY }),
      { kind: 'contact', own: false, phone: '+84900000001' },
    ],
    [
      'a number of nobody at Telegram',
      (l) => l.act.sendContact({ personId: RESIDENT }, { phone_number: '+84900000001', first_name: 'B' }),
      { kind: 'contact', own: false },
    ],
  ])('when it is %s, then the turn says so', async (_what, act, turn) => {
    expect(await turnOf(act)).toMatchObject({ key: 'key', chatId: 'chat', ...turn });
  });

  it('when a message is corrected, then the turn has its new words', async () => {
    const turn = await turnOf((local) => {
      const { message_id: messageId } = local.sendText(RESIDENT, 'Nguyen');
      return local.act.editText({ personId: RESIDENT }, messageId, 'Nguyễn');
    });
    expect(turn).toMatchObject({ kind: 'edited', text: 'Nguyễn', messageId: expect.any(Number) });
  });

  it.each([
    [true, 'blocked'],
    [false, 'unblocked'],
  ])('when blocking is %s, then the turn says %s', async (blocked, kind) => {
    const turn = await turnOf((local) => {
      local.act.setBlocked(RESIDENT, true);
      if (!blocked) local.act.setBlocked(RESIDENT, false);
    });
    expect(turn).toMatchObject({ kind });
  });
});

describe('given a button press', () => {
  it.each([
    ['answers', false],
    ['fails', true],
  ])('when Telegram %s to its answer, then the turn is there all the same', async (_how, fails) => {
    const local = await localTelegramForTests();
    const telegram = await connected(local);
    local.sendText(RESIDENT, 'chào');
    const keyboard = { inline_keyboard: [[{ text: 'Có', callback_data: 'c|1|yes|2' }]] };
    const sent = await telegram.api.call('sendMessage', {
      chat_id: RESIDENT,
      text: 'Có không?',
      reply_markup: keyboard,
    });
    local.press(RESIDENT, 'Có');
    if (fails) local.fault({ kind: 'cutBefore', method: 'answerCallbackQuery' });
    const [update] = await telegram.api.call('getUpdates', { offset: -1, limit: 1, timeout: 0, allowed_updates: [] });
    expect(await telegram.interpret(update, 'key', 'chat')).toMatchObject({
      kind: 'press',
      data: 'c|1|yes|2',
      messageId: sent.message_id,
    });
    await telegram.settle();
    await eventually(() => local.calls('answerCallbackQuery').length === 1);
  });
});

describe('given a group', () => {
  it.each([
    ['/start@motcua_bot', true],
    ['/help', true],
    ['ê @motcua_bot giúp em', true],
    ['/start@another_bot', false],
    ['hôm nay trời đẹp', false],
    ['hỏi @motcua_bot_khac', false],
  ])('when somebody writes %j, then whether the bot is meant: %p', async (text, meant) => {
    const turn = await turnOf((local) => {
      const chatId = local.createGroup('Khóm 3', [RESIDENT]);
      local.act.sendText({ personId: RESIDENT, chatId }, text);
    });
    expect(turn?.kind).toBe(meant ? 'group' : undefined);
  });
});

describe('given what is no update for the desk', () => {
  const telegram = createTelegram({ token: '1:unused', apiRoot: 'http://127.0.0.1:9', log: keptLog() });

  it('when its shape is not that of the Bot API, then it is refused', async () => {
    await expect(telegram.interpret({ update_id: 1, message: { text: 5 } }, 'key', 'chat')).rejects.toThrow('shape');
    await expect(telegram.interpret('hello', 'key', 'chat')).rejects.toThrow('shape');
  });
});
