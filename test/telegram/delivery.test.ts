import { describe, expect, it } from '@jest/globals';
import type { Chats, Store } from '../../src/desk/ports';
import type { OutMessage } from '../../src/desk/records';
import type { DeskError } from '../../src/errors';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { createDelivery, type Delivery, type Parked } from '../../src/telegram/delivery';
import { createLimiter } from '../../src/telegram/limiter';
import { type RealTime, realTime } from '../../src/telegram/realTime';
import type { MadeFiles } from '../../src/telegram/sendCalls';
import { createSender } from '../../src/telegram/sender';
import type { Telegram } from '../../src/telegram/telegram';
import { localTelegramForTests } from '../support/localTelegram';
import { chatOf, connected, eventually, freshStore, keptLog, putOut } from './desk';

const RESIDENT = 1001;
const OTHER = 1002;
const OWNER = 'this instance';

interface Bench {
  readonly local: LocalTelegram;
  readonly telegram: Telegram;
  readonly store: Store;
  readonly delivery: Delivery;
  readonly parked: Parked[];
  readonly fatal: DeskError[];
  readonly log: ReturnType<typeof keptLog>;
  /** Chat ids of the residents, who have started the bot. */
  readonly chats: Readonly<Record<number, string>>;
}

const SPEED = 10;
/** Waits are over sooner; what is waited for is the same. */
const quickTime: RealTime = {
  now: () => Date.now() * SPEED,
  after: (milliseconds, then) => realTime.after(milliseconds / SPEED, then),
};

interface BenchOptions {
  readonly files?: MadeFiles;
  readonly limits?: 'real' | 'off';
  readonly leaseMs?: number;
  /** What happens right before a message goes out. */
  readonly beforeSending?: () => Promise<void>;
}

async function bench({
  files = async () => Buffer.from('%PDF-1.7'),
  limits = 'off',
  leaseMs = 30_000,
  beforeSending = async () => undefined,
}: BenchOptions = {}): Promise<Bench> {
  const local = await localTelegramForTests({ limits });
  const log = keptLog();
  const telegram = await connected(local, log);
  const store = await freshStore();
  const [parked, fatal] = [[] as Parked[], [] as DeskError[]];
  const time = limits === 'real' ? realTime : quickTime;
  const limiter = createLimiter(time);
  const delivery = createDelivery({
    time,
    chats: store.chats,
    sender: createSender({ api: telegram.api, limiter, files }),
    limiter,
    log,
    alert: (one) => parked.push(one),
    fatal: (error) => fatal.push(error),
    leaseMs,
    failpoint: (name) => (name === 'sending' ? beforeSending() : undefined),
  });
  const chats: Record<number, string> = {};
  for (const person of [RESIDENT, OTHER]) {
    local.sendText(person, '/start');
    const id = chatOf(telegram, person);
    await store.chats.open({ id, address: String(person), personId: String(person), at: new Date() });
    chats[person] = id;
  }
  return { local, telegram, store, delivery, parked, fatal, log, chats };
}

function text(id: string, words = id): OutMessage {
  return { id, kind: 'text', text: words };
}

function textsIn(local: LocalTelegram, chatId: number): readonly (string | undefined)[] {
  return local
    .transcript(chatId)
    .filter((message) => message.from?.is_bot)
    .map((message) => message.text ?? message.caption);
}

async function send(on: Bench, messages: readonly OutMessage[], person = RESIDENT) {
  const chatId = on.chats[person] ?? '';
  await putOut(on.store, chatId, OWNER, messages);
  return await on.delivery.flush(chatId, OWNER);
}

async function outboxOf(on: Bench, person = RESIDENT): Promise<readonly string[]> {
  const chat = await on.store.chats.get(on.chats[person] ?? '');
  return (chat?.outbox ?? []).map(({ id }) => id);
}

describe('given messages in the outbox', () => {
  it('when they are sent, then they arrive in order and a question is remembered by its message', async () => {
    const on = await bench();
    const question: OutMessage = {
      id: 'q',
      kind: 'text',
      text: 'Giấy đó của ai?',
      question: true,
      buttons: [[{ label: 'Của tôi', data: 'c|mine' }], [{ label: 'Dừng', data: 'x' }]],
    };
    expect(await send(on, [text('một'), question])).toEqual({ kind: 'empty' });
    expect(textsIn(on.local, RESIDENT)).toEqual(['một', 'Giấy đó của ai?']);
    const chat = await on.store.chats.get(on.chats[RESIDENT] ?? '');
    expect(chat?.outbox).toEqual([]);
    expect(chat?.lastQuestion).toEqual({ outId: 'q', messageId: on.local.transcript(RESIDENT).at(-1)?.message_id });
    expect(() => on.local.press(RESIDENT, 'Của tôi')).not.toThrow();
  });

  it('when they are of every kind, then each arrives as what it is', async () => {
    const on = await bench();
    await send(on, [
      { id: '1', kind: 'form', dossierId: 'd', form: 'extract', fileName: 'Tờ khai "A".pdf', caption: 'Tờ khai' },
      { id: '2', kind: 'code', dossierId: 'd', payload: 'K7MP3XQ2', caption: 'K7MP-3XQ2' },
      { id: '3', kind: 'file', fileName: 'du-lieu.txt', content: 'những gì được giữ' },
      { id: '4', kind: 'place', latitude: 10.8, longitude: 105.24, title: 'Một cửa', address: 'Tân Châu' },
    ]);
    expect(on.parked).toEqual([]);
    const [form, code, file, place] = on.local.transcript(RESIDENT).slice(-4);
    expect(form).toMatchObject({
      caption: 'Tờ khai',
      has_protected_content: true,
      document: { file_name: 'Tờ khai A .pdf' },
    });
    expect(code).toMatchObject({ caption: 'K7MP-3XQ2', photo: expect.any(Array) });
    expect(file).toMatchObject({ document: { file_name: 'du-lieu.txt' } });
    expect(on.local.download(file?.document?.file_id ?? '').toString()).toBe('những gì được giữ');
    expect(place).toMatchObject({ venue: { title: 'Một cửa' } });
    expect(on.local.warnings()).toEqual([]);
  });

  it('when a question asks for the phone number and has buttons, then both keyboards are there and the question is last', async () => {
    const on = await bench();
    const question: OutMessage = {
      id: 'q',
      kind: 'text',
      text: 'Số điện thoại của anh/chị?',
      question: true,
      contact: 'Gửi số của tôi',
      contactHint: 'Bấm nút lớn bên dưới cũng được.',
      buttons: [[{ label: 'Bỏ qua', data: 's' }]],
    };
    await send(on, [question]);
    expect(textsIn(on.local, RESIDENT)).toEqual(['Bấm nút lớn bên dưới cũng được.', 'Số điện thoại của anh/chị?']);
    expect(JSON.stringify(on.local.replyKeyboard(RESIDENT))).toContain('Gửi số của tôi');
    await send(on, [text('Em ghi rồi.')]);
    expect(on.local.replyKeyboard(RESIDENT)).toBeUndefined();
  });

  it('when a keyboard is taken away twice, or of a message that is gone, then that is no failure', async () => {
    const on = await bench();
    await send(on, [{ id: 'q', kind: 'text', text: 'Ai?', buttons: [[{ label: 'Tôi', data: 'm' }]], question: true }]);
    const messageId = on.local.transcript(RESIDENT).at(-1)?.message_id ?? 0;
    await send(on, [
      { id: 'c1', kind: 'clear', messageId },
      { id: 'c2', kind: 'clear', messageId },
      { id: 'd1', kind: 'delete', messageId },
      { id: 'd2', kind: 'delete', messageId },
      { id: 'c3', kind: 'clear', messageId },
    ]);
    expect(on.parked).toEqual([]);
    expect(await outboxOf(on)).toEqual([]);
  });

  it('when a text is huge, then it comes in parts with the keyboard under the last one', async () => {
    const on = await bench();
    const line = `${'chữ '.repeat(20)}\n`;
    const long = line.repeat(120);
    await send(on, [{ id: 'l', kind: 'text', text: long, buttons: [[{ label: 'Tiếp', data: 't' }]] }]);
    const parts = on.local.transcript(RESIDENT).filter((message) => message.from?.is_bot);
    expect(parts.length).toBe(Math.ceil(long.length / 4096));
    expect(parts.map((part) => part.reply_markup !== undefined)).toEqual([...parts.slice(1).map(() => false), true]);
  });
});

describe('given a Telegram that fails', () => {
  it.each([
    ['cutBefore', 0],
    ['cutAfter', 1],
  ] as const)(
    'when the answer is lost (%s), then the message is sent again, and comes %d time more',
    async (kind, more) => {
      const on = await bench();
      on.local.fault({ kind, method: 'sendMessage' });
      expect(await send(on, [text('một'), text('hai')])).toEqual({ kind: 'empty' });
      expect(textsIn(on.local, RESIDENT)).toEqual([...Array(1 + more).fill('một'), 'hai']);
      expect(on.delivery.counts).toMatchObject({ mayBeTwice: 1, sent: 2 });
    },
  );

  it('when one of three parts fails, then the parts that arrived are not sent again', async () => {
    const on = await bench();
    on.local.fault({ kind: 'serverError', method: 'sendMessage', skip: 1 });
    await send(on, [text('l', ['a', 'b', 'c'].map((letter) => letter.repeat(3_000)).join('\n'))]);
    expect(textsIn(on.local, RESIDENT).map((part) => part?.[0])).toEqual(['a', 'b', 'c']);
  });

  it('when it does not answer for long, then the flush comes back and a later one sends', async () => {
    const on = await bench();
    on.local.fault({ kind: 'serverError', method: 'sendMessage', count: 3 });
    expect(await send(on, [text('một')])).toMatchObject({ kind: 'later' });
    expect(await outboxOf(on)).toEqual(['một']);
    await eventually(async () => (await on.delivery.flush(on.chats[RESIDENT] ?? '', OWNER)).kind === 'empty');
    expect(textsIn(on.local, RESIDENT)).toEqual(['một']);
  });

  it('when it limits one chat for long, then that chat waits and another does not', async () => {
    const on = await bench();
    on.local.fault({ kind: 'tooMany', retryAfter: 3, method: 'sendMessage', chatId: RESIDENT });
    const began = quickTime.now();
    expect(await send(on, [text('một'), text('hai')])).toMatchObject({ kind: 'later' });
    expect(await send(on, [text('cho người khác')], OTHER)).toEqual({ kind: 'empty' });
    await eventually(async () => (await on.delivery.flush(on.chats[RESIDENT] ?? '', OWNER)).kind === 'empty');
    expect(quickTime.now() - began).toBeGreaterThanOrEqual(3_000);
    expect(textsIn(on.local, RESIDENT)).toEqual(['một', 'hai']);
    expect(on.delivery.counts.limited).toBe(1);
  });

  it('when the chat is blocked, then its outbox stays until it is reachable again', async () => {
    const on = await bench();
    on.local.act.setBlocked(RESIDENT, true);
    expect(await send(on, [text('một')])).toEqual({ kind: 'unreachable' });
    expect(await on.store.chats.withOutbox(10)).toEqual([]);
    on.local.act.setBlocked(RESIDENT, false);
    await on.store.chats.setUnreachable(on.chats[RESIDENT] ?? '', false);
    expect(await on.delivery.flush(on.chats[RESIDENT] ?? '', OWNER)).toEqual({ kind: 'empty' });
    expect(textsIn(on.local, RESIDENT)).toEqual(['một']);
  });

  it('when it refuses a message for good, then that one is parked with an alert and the next ones go', async () => {
    const on = await bench();
    await send(on, [
      { id: 'bad', kind: 'text', text: 'x', buttons: [[{ label: 'y', data: 'z'.repeat(65) }]] },
      text('sau'),
    ]);
    expect(textsIn(on.local, RESIDENT)).toEqual(['sau']);
    expect(on.parked).toMatchObject([{ outId: 'bad', code: 400, kind: 'text' }]);
  });

  it('when a file cannot be made, then it is tried again, given up in the end, and what follows goes', async () => {
    let tries = 0;
    const on = await bench({
      files: async () => {
        tries += 1;
        throw new TypeError('names nobody should read');
      },
    });
    await send(on, [{ id: 'f', kind: 'form', dossierId: 'd', form: 'e', fileName: 'a.pdf' }, text('sau')]);
    await eventually(async () => (await on.delivery.flush(on.chats[RESIDENT] ?? '', OWNER)).kind === 'empty', 20_000);
    expect(tries).toBe(5);
    expect(on.parked).toEqual([
      { chatId: on.chats[RESIDENT], outId: 'f', kind: 'form', code: 0, description: 'TypeError' },
    ]);
    expect(textsIn(on.local, RESIDENT)).toEqual(['sau']);
    expect(on.log.lines.join()).not.toContain('nobody should read');
  });

  it('when a group became a supergroup, then the message goes to its new address, and so do later ones', async () => {
    const on = await bench();
    const group = on.local.createGroup('Khóm 3', [RESIDENT]);
    const id = chatOf(on.telegram, group);
    await on.store.chats.open({ id, address: String(group), personId: String(RESIDENT), at: new Date() });
    const moved = on.local.migrateGroup(group);
    await putOut(on.store, id, OWNER, [text('riêng')]);
    expect(await on.delivery.flush(id, OWNER)).toEqual({ kind: 'empty' });
    expect(textsIn(on.local, moved)).toContain('riêng');
    expect((await on.store.chats.get(id))?.address).toBe(String(moved));
  });
});

describe('given many chats', () => {
  it('when one chat is slow, then the others get theirs meanwhile', async () => {
    const on = await bench();
    on.local.fault({ kind: 'delay', milliseconds: 700, method: 'sendMessage', chatId: RESIDENT });
    const finished: string[] = [];
    await Promise.all([
      send(on, [text('chậm')]).then(() => finished.push('slow')),
      send(on, [text('nhanh'), text('nhanh nữa')], OTHER).then(() => finished.push('quick')),
    ]);
    expect(finished).toEqual(['quick', 'slow']);
  });

  it('when all are written to under the real limits, then nothing is refused, lost or out of order', async () => {
    const on = await bench({ limits: 'real' });
    const people = Array.from({ length: 20 }, (_, n) => 5_000 + n);
    const texts = ['một', 'hai', 'ba', 'bốn'];
    await Promise.all(
      people.map(async (person) => {
        on.local.addPerson({ id: person, firstName: `P${person}`, languageCode: 'vi', role: 'resident' });
        on.local.sendText(person, '/start');
        const id = chatOf(on.telegram, person);
        await on.store.chats.open({ id, address: String(person), personId: String(person), at: new Date() });
        await putOut(
          on.store,
          id,
          OWNER,
          texts.map((words) => text(words)),
        );
        expect(await on.delivery.flush(id, OWNER)).toEqual({ kind: 'empty' });
      }),
    );
    for (const person of people) expect(textsIn(on.local, person)).toEqual(texts);
    expect(on.delivery.counts).toMatchObject({ sent: 80, limited: 0, mayBeTwice: 0 });
  });
});

describe('given two instances', () => {
  it('when the lease is lost before a call, then nothing more is sent', async () => {
    const on = await bench();
    const chatId = on.chats[RESIDENT] ?? '';
    await putOut(on.store, chatId, OWNER, [text('một')]);
    await on.store.chats.release(chatId, OWNER);
    await on.store.chats.lease(chatId, 'another', 60_000);
    expect(await on.delivery.flush(chatId, OWNER)).toEqual({ kind: 'lost' });
    expect(textsIn(on.local, RESIDENT)).toEqual([]);
  });

  it('when one sleeps while another sends what it was about to and gives the chat back, then it does not send that again', async () => {
    const on: Bench = await bench({
      beforeSending: async () => {
        await on.store.chats.release(chatId, OWNER);
        await on.store.chats.lease(chatId, 'another', 60_000);
        await on.store.chats.sent(chatId, ['một']);
        await on.store.chats.release(chatId, 'another');
      },
    });
    const chatId = on.chats[RESIDENT] ?? '';
    await putOut(on.store, chatId, OWNER, [text('một')]);
    expect(await on.delivery.flush(chatId, OWNER)).toEqual({ kind: 'lost' });
    expect(textsIn(on.local, RESIDENT)).toEqual([]);
  });

  it('when Telegram takes longer to answer than the lease lasts, then the chat stays ours meanwhile', async () => {
    const on = await bench({ limits: 'real', leaseMs: 1_500 }); // a slow database takes its part of it
    const chatId = on.chats[RESIDENT] ?? '';
    await putOut(on.store, chatId, OWNER, [text('chậm')]);
    on.local.fault({ kind: 'delay', milliseconds: 4_000, method: 'sendMessage' });
    const flushing = on.delivery.flush(chatId, OWNER);
    await eventually(() => on.local.calls('sendMessage').length === 1);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await on.store.chats.lease(chatId, 'another', 1_000)).toBe(false);
    expect(await flushing).toEqual({ kind: 'empty' });
  });

  it('when a turn and a sweep flush at once, then each message goes out once', async () => {
    const on = await bench();
    const chatId = on.chats[RESIDENT] ?? '';
    await putOut(on.store, chatId, OWNER, [text('một'), text('hai')]);
    await Promise.all([1, 2, 3].map(() => on.delivery.flush(chatId, OWNER)));
    expect(textsIn(on.local, RESIDENT)).toEqual(['một', 'hai']);
  });
});

describe('given a database that fails after a message was sent', () => {
  it('when the outbox is flushed again, then the message is not sent a second time', async () => {
    const on = await bench();
    const chatId = on.chats[RESIDENT] ?? '';
    await putOut(on.store, chatId, OWNER, [text('một')]);
    let failures = 1;
    const limiter = createLimiter();
    const delivery = createDelivery({
      chats: Object.assign(Object.create(on.store.chats) as Chats, {
        sent: async (...given: Parameters<Chats['sent']>) => {
          if (failures-- > 0) throw new Error('the database is away');
          await on.store.chats.sent(...given);
        },
      }),
      sender: createSender({ api: on.telegram.api, limiter, files: async () => Buffer.alloc(0) }),
      limiter,
      log: on.log,
      alert: () => undefined,
      fatal: () => undefined,
      leaseMs: 30_000,
    });
    await expect(delivery.flush(chatId, OWNER)).rejects.toThrow('away');
    expect(await delivery.flush(chatId, OWNER)).toEqual({ kind: 'empty' });
    expect(textsIn(on.local, RESIDENT)).toEqual(['một']);
  });
});
