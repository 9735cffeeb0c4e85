import type { Priority } from './priority';

/** Chats worked at the same time by one process, and how many of these may be worked for a broadcast. */
const MOST_AT_ONCE = 64;
const MOST_BROADCASTS = 32;

/** Decides which chats are worked now: each by one run at a time, conversations before broadcasts. */
export interface Attention {
  /** Has these chats worked as soon as there is room; one that is worked just now is looked at once more afterwards. */
  wake(chatIds: readonly string[], priority: Priority): void;
  /** Whether a chat was woken since its work was begun. */
  isWanted(chatId: string): boolean;
  /** Whether another chat could be begun at once. */
  hasRoom(): boolean;
  /** Whether no chat is worked or waits to be. */
  isIdle(): boolean;
  /** Begins nothing new; resolves when what runs is done. */
  stop(): Promise<void>;
}

export interface AttentionOptions {
  /** Works one chat; never rejects. `priority` may rise while it runs, when its resident writes. */
  readonly work: (chatId: string, priority: () => Priority) => Promise<void>;
  /** A chat that is worked for a broadcast has become a conversation. */
  readonly hurry: (chatId: string) => void;
}

export function createAttention({ work, hurry }: AttentionOptions): Attention {
  const wanted: Record<Priority, Set<string>> = { conversation: new Set(), broadcast: new Set() };
  const running = new Map<string, { readonly priority: Priority; readonly over: Promise<void> }>();
  let broadcasts = 0;
  let stopping = false;

  function begin(): void {
    for (const chatId of wanted.conversation) start(chatId, 'conversation');
    for (const chatId of wanted.broadcast) {
      if (broadcasts >= MOST_BROADCASTS || running.size >= MOST_AT_ONCE) return;
      start(chatId, 'broadcast');
    }
  }

  function start(chatId: string, priority: Priority): void {
    if (stopping || running.size >= MOST_AT_ONCE || running.has(chatId)) return;
    wanted.conversation.delete(chatId);
    wanted.broadcast.delete(chatId);
    if (priority === 'broadcast') broadcasts += 1;
    running.set(chatId, { priority, over: run(chatId, priority) });
  }

  async function run(chatId: string, priority: Priority): Promise<void> {
    await work(chatId, () => (wanted.conversation.has(chatId) ? 'conversation' : priority));
    running.delete(chatId);
    if (priority === 'broadcast') broadcasts -= 1;
    if (wanted.conversation.size + wanted.broadcast.size > 0) setImmediate(begin);
  }

  return {
    wake(chatIds, priority) {
      for (const chatId of chatIds) {
        wanted[priority].add(chatId);
        if (priority === 'conversation' && running.get(chatId)?.priority === 'broadcast') hurry(chatId);
      }
      begin();
    },
    isWanted: (chatId) => wanted.conversation.has(chatId) || wanted.broadcast.has(chatId),
    hasRoom: () => running.size < MOST_AT_ONCE,
    isIdle: () => running.size + wanted.conversation.size + wanted.broadcast.size === 0,
    async stop() {
      stopping = true;
      await Promise.all([...running.values()].map(({ over }) => over));
    },
  };
}
