import type { Language } from '../wording/phrase';
import type { Api } from './api';
import type { Limiter } from './limiter';
import type { Logger } from './logger';
import { type RealTime, realTime } from './realTime';

/** Who waits for an answer. Tells them so when it takes long because the store is away or slow: by Telegram alone, without the store. */
export interface Waiters {
  /** Somebody wrote, or pressed a button. */
  came(chatId: string, address: string, language: Language): void;
  /** Nothing of this chat waits any more. */
  rested(chatId: string): void;
  stop(): void;
}

export interface WaitersOptions {
  readonly api: Api;
  readonly limiter: Limiter;
  /** The sentence that they are told. */
  readonly sentence: (language: Language) => string;
  /** Resolves when the store has taken a write. */
  readonly storeAnswers: () => Promise<unknown>;
  readonly log: Logger;
  readonly time?: RealTime;
}

/** Who waits longer is told; milliseconds. */
const LONG_MS = 10_000;
/** A store that takes longer for one write is slow; milliseconds. */
const SOON_MS = 1_000;
const LOOK_MS = 1_000;
/** A chat is told once in so long; milliseconds. */
const AGAIN_MS = 10 * 60_000;
/** Chats remembered at a time: beyond, nobody is told. */
const MOST = 10_000;

interface Waiter {
  readonly address: string;
  readonly language: Language;
  readonly since: number;
}

/**
 * Where several instances share the work, a chat may be answered by another one and stay remembered here until its time is over; if
 * the store goes away within these seconds, it is told of a wait that it does not have.
 */
export function createWaiters(options: WaitersOptions): Waiters {
  const { api, limiter, log, time = realTime } = options;
  const waiting = new Map<string, Waiter>();
  const told = new Map<string, number>();
  let callOff: (() => void) | undefined;
  let stopped = false;

  function lookLater(): void {
    if (stopped || waiting.size === 0 || callOff !== undefined) return;
    callOff = time.after(LOOK_MS, () => {
      void look().finally(() => {
        callOff = undefined;
        lookLater();
      });
    });
  }

  async function look(): Promise<void> {
    const patience = time.now() - LONG_MS;
    if (![...waiting.values()].some(({ since }) => since <= patience)) return;
    const away = !(await answersSoon());
    // Looked at again: during the question some may have been answered.
    const long = [...waiting].filter(([, { since }]) => since <= patience);
    for (const [chatId] of long) waiting.delete(chatId);
    if (away && !stopped) tell(long);
  }

  async function answersSoon(): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = time.after(SOON_MS, () => resolve(false));
      options
        .storeAnswers()
        .then(
          () => resolve(true),
          () => resolve(false),
        )
        .finally(giveUp);
    });
  }

  function tell(waiters: readonly (readonly [string, Waiter])[]): void {
    const now = time.now();
    for (const [chatId, at] of told) if (now - at >= AGAIN_MS) told.delete(chatId);
    const untold = waiters.filter(([chatId]) => !told.has(chatId));
    if (untold.length > 0) log.warn({ chats: untold.length }, 'the store is away; who waits for an answer is told');
    for (const [chatId, waiter] of untold) {
      told.set(chatId, now);
      void say(chatId, waiter);
    }
  }

  /** Whether it arrives makes no difference: it is no answer, only a comfort. */
  async function say(chatId: string, { address, language }: Waiter): Promise<void> {
    if (!(await limiter.pass(chatId, 'broadcast'))) return;
    await api.call('sendMessage', { chat_id: address, text: options.sentence(language) }).catch(() => undefined);
  }

  return {
    came(chatId, address, language) {
      if (waiting.has(chatId) || waiting.size >= MOST) return;
      waiting.set(chatId, { address, language, since: time.now() });
      lookLater();
    },
    rested: (chatId) => void waiting.delete(chatId),
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}
