import { wording } from '../wording/phrase';
import { derivedId } from './codes';
import type { DeskContext } from './context';
import { Draft } from './draft';
import type { AtFailpoint } from './failpoint';
import type { Chat, InboxItem } from './records';
import { takeTurn } from './takeTurn';
import type { Turn } from './turn';

/**
 * How long a lease lasts, in milliseconds: longer than a turn takes. It is renewed while messages are sent. A dead instance's chats go
 * on elsewhere after it.
 */
const LEASE_MS = 10_000;
const SWEEP_MS = 500;
const CHATS_A_SWEEP = 200;
const ITEMS_A_LOOK = 20;
/** Chats worked at the same time by one process. */
const MOST_AT_ONCE = 64;
/** An item that failed so often is parked, with an apology. */
const MOST_TRIES = 3;

export interface WorkerLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface WorkerOptions {
  readonly desk: DeskContext;
  /** Of this process, new at each start. */
  readonly owner: string;
  /** What an update of the messenger says; undefined when it says nothing to the desk. */
  readonly interpret: (body: unknown, key: string, chatId: string) => Promise<Turn | undefined>;
  /** Sends what stands in the outbox; `later`: something has to wait so many milliseconds. */
  readonly flush: (chatId: string, owner: string) => Promise<{ readonly kind: string; readonly milliseconds?: number }>;
  readonly alert: (code: string, reference: string) => void;
  readonly log: WorkerLog;
  /** Hears how each try at an item ended, and after how many seconds. */
  readonly observe?: (outcome: 'handled' | 'retried' | 'parked', seconds: number) => void;
  /** Where a test may stop the process. */
  readonly failpoint?: AtFailpoint;
}

export interface Worker {
  start(): void;
  /** Looks at these chats at once instead of at the next sweep. */
  wake(chatIds: readonly string[]): void;
  /** Takes up nothing new; resolves when what runs is done. */
  stop(): Promise<void>;
}

/**
 * Works the inbox: each chat by one instance at a time (its lease), its items in order of arrival, each as one turn: taken, saved
 * with its replies in one update, then sent. A slow or failing chat holds up no other.
 */
export function createWorker(options: WorkerOptions): Worker {
  const { desk, owner, log, failpoint = () => undefined, observe = () => undefined } = options;
  const { inbox, chats } = desk.store;
  const running = new Map<string, Promise<void>>();
  const wanted = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let stopping = false;

  async function sweep(): Promise<void> {
    try {
      wake(await inbox.chatsWaiting(CHATS_A_SWEEP));
      wake(await chats.withOutbox(CHATS_A_SWEEP));
    } catch (error) {
      log.warn(described(error), 'the database does not answer the worker');
    }
    if (stopping) return;
    timer = setTimeout(() => {
      sweeping = sweep();
    }, SWEEP_MS);
  }

  function wake(chatIds: readonly string[]): void {
    for (const chatId of chatIds) wanted.add(chatId);
    for (const chatId of wanted) {
      if (stopping || running.size >= MOST_AT_ONCE) return;
      if (running.has(chatId)) continue;
      wanted.delete(chatId);
      running.set(chatId, run(chatId));
    }
  }

  async function run(chatId: string): Promise<void> {
    try {
      if (await chats.lease(chatId, owner, LEASE_MS)) await workChat(chatId);
    } catch (error) {
      log.error({ chatId, ...described(error) }, 'a chat could not be worked; it is tried again');
    } finally {
      running.delete(chatId);
      if (wanted.size > 0) setImmediate(() => wake([]));
    }
  }

  async function workChat(chatId: string): Promise<void> {
    try {
      await send(chatId);
      for (;;) {
        const items = stopping ? [] : await inbox.waiting(chatId, ITEMS_A_LOOK);
        if (items.length === 0) return;
        for (const item of items) {
          if (stopping || !(await chats.lease(chatId, owner, LEASE_MS))) return;
          if (!(await work(item))) return;
        }
      }
    } finally {
      await chats.release(chatId, owner);
    }
  }

  /** One item, to its end. False when it has to be tried again later. */
  async function work(item: InboxItem): Promise<boolean> {
    const chat = await chats.get(item.chatId);
    if (!chat || chat.handled.includes(item.key)) {
      await inbox.done([item.key]);
      return true;
    }
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    try {
      const turn = await turnOf(item);
      if (turn && !(await save(await takeTurn(desk, turn, chat)))) return false;
    } catch (error) {
      const parked = await failed(item, chat, error);
      observe(parked ? 'parked' : 'retried', seconds());
      return parked;
    }
    observe('handled', seconds());
    await failpoint('saved');
    await inbox.done([item.key]);
    await send(item.chatId);
    return true;
  }

  async function turnOf(item: InboxItem): Promise<Turn | undefined> {
    if (item.source === 'telegram') return options.interpret(item.body, item.key, item.chatId);
    const { notice, about } = item.body as {
      readonly notice: string;
      readonly about: Readonly<Record<string, string>>;
    };
    return { kind: 'notice', key: item.key, chatId: item.chatId, notice, about };
  }

  async function save(draft: Draft): Promise<boolean> {
    await failpoint('taken');
    return chats.saveTurn({
      chatId: draft.chat.id,
      owner,
      revision: draft.chat.revision,
      handledKey: draft.turn.key,
      change: draft.state,
      outbox: draft.outbox(),
      questionCleared: draft.questionCleared,
    });
  }

  async function failed(item: InboxItem, chat: Chat, error: unknown): Promise<boolean> {
    const tries = await inbox.failed(item.key);
    const reference = derivedId(item.key).slice(0, 6).toUpperCase();
    log.error({ chatId: item.chatId, reference, tries, ...described(error) }, 'a turn failed');
    if (tries < MOST_TRIES) return false;

    // First the apology: parked, the item is not looked at again.
    const key = `sorry|${item.key}`;
    const sorry = new Draft(desk, { kind: 'notice', key, chatId: chat.id, notice: 'sorry', about: {} }, chat);
    if (item.source === 'telegram') sorry.say(wording('desk-sorry', { reference }));
    if (!chat.handled.includes(key) && !(await save(sorry))) return false;
    await inbox.park(item.key);
    options.alert('turn-failed', reference);
    await send(item.chatId);
    return true;
  }

  async function send(chatId: string): Promise<void> {
    const flushed = await options.flush(chatId, owner);
    if (flushed.kind === 'later' && !stopping)
      setTimeout(() => wake([chatId]), flushed.milliseconds ?? SWEEP_MS).unref();
  }

  return {
    start: () => {
      sweeping = sweep();
    },
    wake,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await sweeping;
      await Promise.all(running.values());
    },
  };
}

/** An error for the log: kind, code and where, without its message, which may hold what a resident wrote. */
export function described(error: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly at?: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { error: error.name, ...(code === undefined ? {} : { code }), ...(at ? { at } : {}) };
}
