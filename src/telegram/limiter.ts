import type { Priority } from '../desk/priority';
import { type RealTime, realTime } from './realTime';

/** Calls a second, and how many may go at once, over all chats and in one chat. */
export interface Rates {
  readonly all: { readonly perSecond: number; readonly burst: number };
  readonly chat: { readonly perSecond: number; readonly burst: number };
}

/**
 * Bot API FAQ: not more than 30 messages a second or so (rate and burst together stay at 28 in any second); about one a second in a
 * chat, short bursts may pass. A submitted dossier is such a burst: its code, its form and what comes next.
 */
export const TELEGRAM_RATES: Rates = { all: { perSecond: 24, burst: 4 }, chat: { perSecond: 1, burst: 8 } };

/** For a Bot API server that sets no limits. What it refuses with 429 is waited for all the same. */
export const NO_RATES: Rates = { all: { perSecond: 1e6, burst: 1e6 }, chat: { perSecond: 1e6, burst: 1e6 } };

/** Keeps our calls under Telegram's limits. Drops nothing; first come, first served within a chat. */
export interface Limiter {
  /**
   * Resolves when a call may go out to this chat; false when the limiter was stopped meanwhile. What makes no new message
   * (`quiet`: a keyboard taken away) keeps its place in the chat's order and does not count against the chat.
   */
  pass(chat: string, priority: Priority, quiet?: boolean): Promise<boolean>;
  /** What waits for this chat among the broadcasts goes with the conversations from now on. */
  hurry(chat: string): void;
  /** Telegram said 429. Pauses the chat, and all chats if another one is paused already. Returns which. */
  refused(chat: string, seconds: number): 'chat' | 'global';
  /** Milliseconds until this chat may be written to again after a 429; 0 when it is not paused. */
  pausedFor(chat: string): number;
  /** Lets everybody who waits go away empty-handed. */
  stop(): void;
}

interface Waiting {
  readonly chat: string;
  readonly quiet: boolean;
  readonly go: (passed: boolean) => void;
}

export function createLimiter(time: RealTime = realTime, rates: Rates = TELEGRAM_RATES): Limiter {
  const all = new Bucket(rates.all.perSecond, rates.all.burst, time.now());
  const chats = new Map<string, Bucket>();
  const lines: Record<Priority, Waiting[]> = { conversation: [], broadcast: [] };
  let callOff: (() => void) | undefined;
  let stopped = false;

  function bucketOf(chat: string): Bucket {
    const bucket = chats.get(chat) ?? new Bucket(rates.chat.perSecond, rates.chat.burst, time.now());
    chats.set(chat, bucket);
    return bucket;
  }

  /** Lets through whoever may go now, and comes back when the next one may. */
  function serve(): void {
    callOff?.();
    callOff = undefined;
    const now = time.now();
    for (const line of [lines.conversation, lines.broadcast]) serveLine(line, now);
    if (lines.conversation.length + lines.broadcast.length === 0) forgetIdle(now);
    else callOff = time.after(Math.max(1, Math.ceil(all.wait(now) || soonestChat(now))), serve);
  }

  function soonestChat(now: number): number {
    let soonest = Number.POSITIVE_INFINITY;
    for (const line of Object.values(lines))
      for (const { chat, quiet } of line) soonest = Math.min(soonest, bucketOf(chat).wait(now, quiet));
    return soonest;
  }

  /** A chat whose head must wait is passed over with everything behind it, so that its order holds. */
  function serveLine(line: Waiting[], now: number): void {
    const heldUp = new Set<string>();
    for (let index = 0; index < line.length && all.wait(now) === 0; ) {
      const waiting = line[index];
      if (waiting === undefined) return;
      const bucket = bucketOf(waiting.chat);
      if (heldUp.has(waiting.chat) || bucket.wait(now, waiting.quiet) > 0) {
        heldUp.add(waiting.chat);
        index += 1;
        continue;
      }
      line.splice(index, 1);
      if (!waiting.quiet) bucket.take(now);
      all.take(now);
      waiting.go(true);
    }
  }

  function forgetIdle(now: number): void {
    for (const [chat, bucket] of chats) if (bucket.isFull(now)) chats.delete(chat);
  }

  return {
    pass(chat, priority, quiet = false) {
      if (stopped) return Promise.resolve(false);
      return new Promise((go) => {
        lines[priority].push({ chat, quiet, go });
        if (callOff === undefined || all.wait(time.now()) === 0) serve();
      });
    },
    hurry(chat) {
      const hurried = lines.broadcast.filter((waiting) => waiting.chat === chat);
      if (hurried.length === 0) return;
      lines.broadcast = lines.broadcast.filter((waiting) => waiting.chat !== chat);
      lines.conversation.push(...hurried);
      serve();
    },
    refused(chat, seconds) {
      const now = time.now();
      const until = now + seconds * 1000;
      const another = [...chats].some(([other, bucket]) => other !== chat && bucket.pausedUntil > now);
      bucketOf(chat).pause(until);
      if (another) all.pause(until);
      serve();
      return another ? 'global' : 'chat';
    },
    pausedFor(chat) {
      return Math.max(0, all.pausedUntil - time.now(), (chats.get(chat)?.pausedUntil ?? 0) - time.now());
    },
    stop() {
      stopped = true;
      callOff?.();
      for (const { go } of [...lines.conversation.splice(0), ...lines.broadcast.splice(0)]) go(false);
    },
  };
}

/** A token bucket that can be paused. Times in milliseconds. */
class Bucket {
  pausedUntil = 0;
  private tokens: number;

  constructor(
    private readonly perSecond: number,
    private readonly capacity: number,
    private countedAt: number,
  ) {
    this.tokens = capacity;
  }

  /** How long until a call may go, one that takes no token if `free`; 0 for now. */
  wait(now: number, free = false): number {
    this.refill(now);
    const forToken = free || this.tokens >= 1 ? 0 : ((1 - this.tokens) * 1000) / this.perSecond;
    return Math.max(forToken, this.pausedUntil - now, 0);
  }

  take(now: number): void {
    this.refill(now);
    this.tokens -= 1;
  }

  pause(until: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, until);
  }

  isFull(now: number): boolean {
    this.refill(now);
    return this.tokens >= this.capacity && this.pausedUntil <= now;
  }

  private refill(now: number): void {
    this.tokens = Math.min(this.capacity, this.tokens + (Math.max(0, now - this.countedAt) * this.perSecond) / 1000);
    this.countedAt = now;
  }
}
