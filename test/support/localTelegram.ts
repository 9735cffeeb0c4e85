import { afterAll } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { type LocalTelegramOptions, startLocalTelegram } from '../../src/localTelegram/localTelegram';

/**
 * Starts a local Telegram on a free port and stops it after the tests of the file. Without limits unless asked for, so that
 * tests need not wait.
 */
export async function localTelegramForTests(options: LocalTelegramOptions = {}): Promise<LocalTelegram> {
  const telegram = await startLocalTelegram({ limits: 'off', webhookPace: 0.01, ...options });
  started.push(telegram);
  return telegram;
}

const started: LocalTelegram[] = [];

afterAll(async () => {
  await Promise.all(started.map((telegram) => telegram.close()));
});

/** A clock that stands still until it is set. */
export function settableClock(start: Date): { now(): Date; set(at: Date): void } {
  let at = start;
  return {
    now: () => at,
    set: (next) => {
      at = next;
    },
  };
}
