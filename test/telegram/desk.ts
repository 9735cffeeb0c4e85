import { randomUUID } from 'node:crypto';
import { afterAll } from '@jest/globals';
import type { ChatChange, Store } from '../../src/desk/ports';
import type { OutMessage } from '../../src/desk/records';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { chatIdOf } from '../../src/telegram/chatId';
import { createIntake, type Intake } from '../../src/telegram/intake';
import type { Logger } from '../../src/telegram/logger';
import { createReceivedOrder } from '../../src/telegram/receivedOrder';
import { createTelegram, type Telegram } from '../../src/telegram/telegram';
import { systemClock } from '../../src/time';
import { openTestStore, type TestStore } from '../support/stores';

export const CHAT_SECRET = Buffer.alloc(32, 7);

const stores: TestStore[] = [];
afterAll(async () => {
  await Promise.all(stores.map((opened) => opened.close()));
});

export async function freshStore(): Promise<Store> {
  const opened = await openTestStore();
  stores.push(opened);
  return opened.store;
}

/** Keeps what was logged, to look for secrets in it. */
export function keptLog(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { lines, info: keep, warn: keep, error: keep };
}

/** The bot of a local Telegram, connected. */
export async function connected(local: LocalTelegram, log: Logger = keptLog()): Promise<Telegram> {
  const telegram = createTelegram({ token: local.token, apiRoot: local.url, log });
  await telegram.connect();
  return telegram;
}

export function intakeOf(telegram: Telegram, store: Store, log: Logger = keptLog()): Intake {
  const order = createReceivedOrder({ facts: store.facts, botId: telegram.botId, now: Date.now });
  return createIntake({
    botId: telegram.botId,
    chatSecret: CHAT_SECRET,
    store,
    order,
    clock: systemClock,
    log,
  });
}

/** Our id of a person's chat. */
export function chatOf(telegram: Telegram, personId: number): string {
  return chatIdOf(CHAT_SECRET, telegram.botId, String(personId));
}

/** Bodies of what waits in a chat's inbox, in order. */
export async function textsWaiting(store: Store, chatId: string): Promise<readonly unknown[]> {
  const items = await store.inbox.waiting(chatId, 1_000);
  return items.map(({ body }) => Reflect.get(Object(Reflect.get(Object(body), 'message')), 'text'));
}

const UNTOUCHED: Omit<ChatChange, 'touchedAt'> = {
  language: 'vi',
  languageChosen: false,
  paused: [],
  consents: [],
  unreachable: false,
};

/** Puts messages into a chat's outbox, as a turn would, and leaves the lease with `owner`. */
export async function putOut(
  store: Store,
  chatId: string,
  owner: string,
  outbox: readonly OutMessage[],
): Promise<void> {
  await store.chats.lease(chatId, owner, 60_000);
  const chat = await store.chats.get(chatId);
  const change = { ...UNTOUCHED, touchedAt: new Date() };
  const saved = await store.chats.saveTurn({
    chatId,
    owner,
    revision: chat?.revision ?? 0,
    handledKey: randomUUID(),
    change,
    outbox,
    questionCleared: false,
  });
  if (!saved) throw new Error('the turn could not be saved');
}

/** Waits until a claim holds. @throws Error when it does not in time. */
export async function eventually(claim: () => boolean | Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await claim())) {
    if (Date.now() > end) throw new Error('it did not come to hold in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
