import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Time as it passes outside, in milliseconds: for leases, limits and waiting. Only differences count: it goes on evenly when the
 * desk's clock or the machine's is set.
 */
export interface RealTime {
  now(): number;
  /** Runs `then` after a while; what it returns calls that off. */
  after(milliseconds: number, then: () => void): () => void;
}

export const realTime: RealTime = {
  now: () => performance.now(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Waits; resolves early when the signal says stop. */
export async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}

/** Doubles from `from` to at most `most` milliseconds with each failure in a row. */
export function backoff(failures: number, from = 500, most = 30_000): number {
  return Math.min(most, from * 2 ** Math.min(20, Math.max(0, failures - 1)));
}
