import { Telegraf } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import { callErrorOf } from './callError';

/** telegraf waits 500 s for an answer; a chat would hang so long on one lost packet. */
const DEADLINE_MS = 20_000;

export interface CallOptions {
  /** How long to wait for the answer, in milliseconds. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
}

/** telegraf's types name a polyfill's signal; node-fetch takes Node's own as well. */
type TelegrafSignal = NonNullable<NonNullable<Parameters<Telegraf['telegram']['callApi']>[2]>['signal']>;

/** Calls of one bot to the Bot API. */
export interface Api {
  /** @throws CallError and nothing else. */
  call<M extends keyof Methods>(method: M, payload: Opts<M>, options?: CallOptions): Promise<ReturnType<Methods[M]>>;
  /** Where a file can be fetched. The address holds the token: it is for fetching only, never for a log or an error. */
  fileUrl(filePath: string): URL;
}

export interface BotOptions {
  readonly token: string;
  /** Telegram's own, or any Bot API server: `https://api.telegram.org`, without the token. */
  readonly apiRoot: string;
}

/**
 * telegraf as router and HTTP client only: it neither polls nor answers webhooks by itself, sets no deadline on handlers, and
 * hands a handler's error to whoever gave the update (by default it would swallow the update or end the process).
 */
export function createBot(options: BotOptions): Telegraf {
  const bot = new Telegraf(options.token, {
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { apiRoot: withSlash(options.apiRoot), webhookReply: false },
  });
  bot.catch((error) => {
    throw error;
  });
  return bot;
}

/** The bot's calls, each with a deadline of its own, and errors that hold no secret. */
export function apiOf(bot: Telegraf, options: BotOptions): Api {
  return {
    async call(method, payload, { deadline = DEADLINE_MS, signal } = {}) {
      const limit = AbortSignal.timeout(deadline);
      const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
      try {
        return await bot.telegram.callApi(method, payload, { signal: stop as TelegrafSignal });
      } catch (error) {
        throw callErrorOf(method, error, options.token);
      }
    },
    fileUrl: (filePath) => new URL(`./file/bot${options.token}/${filePath}`, withSlash(options.apiRoot)),
  };
}

/** Without it, `new URL` would drop the last part of a root that has a path. */
function withSlash(root: string): string {
  return root.endsWith('/') ? root : `${root}/`;
}
