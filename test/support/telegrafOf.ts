import { Telegraf } from 'telegraf';
import type { LocalTelegram } from '../../src/localTelegram/client';

/** A real Telegraf that speaks to the local Telegram, with the wiring that the bot uses. */
export function telegrafOf(telegram: LocalTelegram): Telegraf {
  return new Telegraf(telegram.token, {
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { apiRoot: telegram.url, webhookReply: false },
  });
}
