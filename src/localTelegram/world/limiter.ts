/** The limits of the Bot API's FAQ: per second over all chats, per second in a chat (with a burst), per minute in a group. */
const ALL_PER_SECOND = 30;
const CHAT_BURST = 10;
const GROUP_PER_MINUTE = 20;

interface Bucket {
  tokens: number;
  filledMs: number;
}

/**
 * Token buckets in real time. Telegram leaves the exact numbers open; the burst of 10 in a chat is a guess.
 */
export class Limiter {
  private readonly all: Bucket = { tokens: ALL_PER_SECOND, filledMs: performance.now() };
  private readonly chats = new Map<number, Bucket>();

  /** Takes one send. @returns 0, or the whole seconds to wait. */
  take(chatId: number): number {
    const now = performance.now();
    const isGroup = chatId < 0;
    const size = isGroup ? GROUP_PER_MINUTE : CHAT_BURST;
    const perSecond = isGroup ? GROUP_PER_MINUTE / 60 : 1;
    const chat = this.chats.get(chatId) ?? { tokens: size, filledMs: now };
    this.chats.set(chatId, chat);
    refill(chat, size, perSecond, now);
    refill(this.all, ALL_PER_SECOND, ALL_PER_SECOND, now);

    const wait = Math.max((1 - chat.tokens) / perSecond, (1 - this.all.tokens) / ALL_PER_SECOND);
    if (wait > 0) return Math.ceil(wait);
    chat.tokens -= 1;
    this.all.tokens -= 1;
    return 0;
  }
}

function refill(bucket: Bucket, size: number, perSecond: number, now: number): void {
  bucket.tokens = Math.min(size, bucket.tokens + ((now - bucket.filledMs) / 1000) * perSecond);
  bucket.filledMs = now;
}
