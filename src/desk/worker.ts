import { described } from '../described';
import { wording } from '../wording/phrase';
import { createAttention } from './attention';
import { derivedId } from './codes';
import type { DeskContext } from './context';
import { Draft } from './draft';
import type { AtFailpoint } from './failpoint';
import type { ToSend } from './ports';
import { type Priority, priorityOf } from './priority';
import type { Chat, InboxItem } from './records';
import { takeTurn } from './takeTurn';
import type { Turn } from './turn';

/**
 * How long a chat's lease lasts, in milliseconds: longer than a turn takes. It is renewed while messages are sent. Together with
 * `ELSEWHERE_MS` and a sweep it keeps below the ten seconds after which a dead instance's chats have to go on elsewhere.
 */
export const CHAT_LEASE_MS = 7_000;
const SWEEP_MS = 500;
const CHATS_A_SWEEP = 200;
/**
 * How long sweeps leave a chat alone that another instance was found to work, in milliseconds. Otherwise each instance would ask twice
 * a second for the lease of each chat that waits, the more of them the slower the database is. Its own instance sweeps for it, too.
 */
const ELSEWHERE_MS = 2_000;
const ITEMS_A_LOOK = 20;
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
  /** Sends what stands in the outbox, `standing` when that is known; `later`: something has to wait so many milliseconds. */
  readonly flush: (
    chatId: string,
    owner: string,
    priority: () => Priority,
    standing?: ToSend,
  ) => Promise<{ readonly kind: string; readonly milliseconds?: number }>;
  /** What waits to be sent to this chat goes before broadcasts from now on. */
  readonly hurry: (chatId: string) => void;
  readonly alert: (code: string, reference: string) => void;
  readonly log: WorkerLog;
  /** Hears how each try at an item ended, and after how many seconds. */
  readonly observe?: (outcome: 'handled' | 'retried' | 'parked', seconds: number) => void;
  /** Whether an error says that the store is away for now: then it is not the item's fault, and is not counted as a try. */
  readonly isStoreFault: (error: unknown) => boolean;
  /** Hears of each chat of which nothing waits any more. */
  readonly rested?: (chatId: string) => void;
  /** Where a test may stop the process. */
  readonly failpoint?: AtFailpoint;
}

export interface Worker {
  start(): void;
  /** Looks at these chats at once instead of at the next sweep: their residents wrote. */
  wake(chatIds: readonly string[]): void;
  /** Looks at the chats of these items. */
  wakeFor(items: readonly Pick<InboxItem, 'chatId' | 'source' | 'body'>[]): void;
  /** Whether nothing is worked or sent just now. What waits for a moment to come (Telegram's limits, another try) is not. */
  isIdle(): boolean;
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
  const attention = createAttention({ work: run, hurry: options.hurry });
  /** Since when it is known of a chat that another instance works it. */
  const elsewhere = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let stopping = false;

  async function sweep(): Promise<void> {
    try {
      if (attention.hasRoom()) await wakeWaiting();
    } catch (error) {
      log.warn(described(error), 'the database does not answer the worker');
    }
    if (stopping) return;
    timer = setTimeout(() => {
      sweeping = sweep();
    }, SWEEP_MS);
  }

  async function wakeWaiting(): Promise<void> {
    for (const [chatId, since] of elsewhere) if (performance.now() - since > ELSEWHERE_MS) elsewhere.delete(chatId);
    const free = (chatIds: readonly string[]) => chatIds.filter((chatId) => !elsewhere.has(chatId));
    const written = new Set(await inbox.chatsWaiting(CHATS_A_SWEEP, 'telegram'));
    attention.wake(free([...written]), 'conversation');
    const others = (await inbox.chatsWaiting(CHATS_A_SWEEP)).filter((chatId) => !written.has(chatId));
    attention.wake(free(others), 'broadcast');
    attention.wake(free(await chats.withOutbox(CHATS_A_SWEEP)), 'broadcast');
  }

  async function run(chatId: string, priority: () => Priority): Promise<void> {
    try {
      if (await chats.lease(chatId, owner, CHAT_LEASE_MS)) await workChat(chatId, priority);
      else elsewhere.set(chatId, performance.now());
    } catch (error) {
      log.error({ chatId, ...described(error) }, 'a chat could not be worked; it is tried again');
    }
  }

  async function workChat(chatId: string, priority: () => Priority): Promise<void> {
    try {
      let chat = await chats.get(chatId);
      if (chat && chat.outbox.length > 0) {
        await send(chatId, priority);
        chat = undefined;
      }
      for (;;) {
        if (stopping) return;
        const items = await inbox.waiting(chatId, ITEMS_A_LOOK);
        for (const item of items) {
          if (stopping || !(await chats.keepLease(chatId, owner, CHAT_LEASE_MS))) return;
          const ofItem = priorityOf(item);
          const standing = chat ?? (await chats.get(chatId));
          chat = undefined; // each item changes it
          if (!(await work(item, standing, () => (ofItem === 'conversation' ? ofItem : priority())))) return;
        }
        if (items.length === 0 || isAll(chatId, items)) return options.rested?.(chatId);
      }
    } finally {
      await chats.release(chatId, owner);
    }
  }

  /** Whether nothing can wait behind these items: what this process put in since has woken the chat. */
  function isAll(chatId: string, items: readonly InboxItem[]): boolean {
    return !inbox.isShared && items.length < ITEMS_A_LOOK && !attention.isWanted(chatId);
  }

  /** One item of a chat as it stands, to its end. False when it has to be tried again later. */
  async function work(item: InboxItem, chat: Chat | undefined, priority: () => Priority): Promise<boolean> {
    if (!chat || chat.handled.includes(item.key)) {
      await inbox.done([item.key]);
      return true;
    }
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    let standing: ToSend | undefined;
    try {
      const turn = await turnOf(item);
      standing = turn && (await save(await takeTurn(desk, turn, chat)));
      if (turn && !standing) return false;
    } catch (error) {
      if (options.isStoreFault(error)) throw error;
      const parked = await failed(item, chat, error, priority);
      observe(parked ? 'parked' : 'retried', seconds());
      return parked;
    }
    observe('handled', seconds());
    await failpoint('saved');
    // The chat knows the item among the handled: whether the inbox says so first, or at all before a crash, makes no difference.
    const [noted, sent] = await Promise.allSettled([inbox.done([item.key]), send(item.chatId, priority, standing)]);
    for (const each of [sent, noted]) if (each.status === 'rejected') throw each.reason;
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

  /** What stands in the chat's outbox then; undefined when the chat is not ours any more. */
  async function save(draft: Draft): Promise<ToSend | undefined> {
    await failpoint('taken');
    const { id, address, revision, outbox: before } = draft.chat;
    const outbox = draft.outbox();
    const saved = await chats.saveTurn({
      chatId: id,
      owner,
      revision,
      handledKey: draft.turn.key,
      change: draft.state,
      outbox,
      questionCleared: draft.questionCleared,
    });
    return saved ? { id, address, unreachable: draft.state.unreachable, outbox: [...before, ...outbox] } : undefined;
  }

  async function failed(item: InboxItem, chat: Chat, error: unknown, priority: () => Priority): Promise<boolean> {
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
    await send(item.chatId, priority);
    return true;
  }

  async function send(chatId: string, priority: () => Priority, standing?: ToSend): Promise<void> {
    const flushed = await options.flush(chatId, owner, priority, standing);
    if (flushed.kind === 'later' && !stopping)
      setTimeout(() => attention.wake([chatId], priority()), flushed.milliseconds ?? SWEEP_MS).unref();
  }

  return {
    start: () => {
      sweeping = sweep();
    },
    wake: (chatIds) => attention.wake(chatIds, 'conversation'),
    wakeFor: (items) => {
      for (const item of items) attention.wake([item.chatId], priorityOf(item));
    },
    isIdle: attention.isIdle,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await sweeping;
      await attention.stop();
    },
  };
}
