import { DeskError } from '../errors';
import { type Api, apiOf, type BotOptions, createBot } from './api';
import { CallError, refusesToken } from './callError';
import type { Logger } from './logger';
import { backoff, pause } from './realTime';
import { createRouter, type Router } from './router';

/** One bot at Telegram. */
export interface Telegram extends Router {
  /** The number before the colon of the token. */
  readonly botId: string;
  readonly api: Api;
  /**
   * Asks Telegram who the bot is; needed before `interpret`. Waits and asks again for as long as Telegram is out of reach.
   * Returns the bot's user name. @throws DeskError `bot-token-refused`
   */
  connect(stop?: AbortSignal): Promise<string>;
}

export interface TelegramOptions extends BotOptions {
  readonly log: Logger;
}

export function createTelegram(options: TelegramOptions): Telegram {
  const bot = createBot(options);
  const api = apiOf(bot, options);
  const [botId = ''] = options.token.split(':');

  return {
    botId,
    api,
    ...createRouter(bot, api),
    async connect(stop = new AbortController().signal) {
      for (let failures = 1; !stop.aborted; failures += 1) {
        try {
          bot.botInfo = await api.call('getMe', {}, { signal: stop });
          return bot.botInfo.username;
        } catch (error) {
          const wait = waitBefore(error, failures);
          options.log.warn({ failures, wait, error: String(error) }, 'Telegram cannot be reached yet');
          await pause(wait, stop);
        }
      }
      throw new Error('stopped before Telegram answered');
    },
  };
}

/** What an operator reads when the token is wrong. */
export function tokenRefused(): DeskError {
  return new DeskError(
    'bot-token-refused',
    'Telegram refused BOT_TOKEN. Expected the token that @BotFather shows for this bot now; it was mistyped, or revoked since.',
  );
}

/** How long to wait before trying once more. @throws DeskError `bot-token-refused`, or what is no failure of a call. */
export function waitBefore(error: unknown, failures: number): number {
  if (!(error instanceof CallError)) throw error;
  if (refusesToken(error.failure)) throw tokenRefused();
  return error.failure.kind === 'tooMany' ? error.failure.seconds * 1000 : backoff(failures);
}
