import type { Logger } from 'pino';
import { described } from '../described';

/** What has been started, to be closed in the reverse order. */
export interface Lifetime {
  /** To be called once at the end, before everything that was added earlier. */
  onEnd(close: () => unknown): void;
  /** Closes everything. What does not close cleanly is told in the log, and keeps nothing else open. Never rejects. */
  end(): Promise<void>;
}

export function createLifetime(log: Logger): Lifetime {
  const closing: (() => unknown)[] = [];
  return {
    onEnd: (close) => closing.push(close),
    end: async () => {
      for (const close of closing.splice(0).reverse()) {
        try {
          await close();
        } catch (error) {
          log.error(described(error), 'a part did not close cleanly');
        }
      }
    },
  };
}
