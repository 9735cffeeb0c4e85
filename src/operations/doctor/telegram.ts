import type { Config } from '../../config';
import { apiOf, createBot } from '../../telegram/api';
import { CallError } from '../../telegram/callError';
import { type Finding, fault, ok, warning } from './finding';

const DEADLINE_MS = 8_000;
const SECONDS_OF_A_DAY = 86_400;
/** Reminders and slots are told by the minute. */
const MOST_SKEW_SECONDS = 30;

type Wanted = Pick<Config, 'BOT_TOKEN' | 'TELEGRAM_API_ROOT' | 'RECEIVE' | 'PUBLIC_URL'>;

/** Who the bot is at Telegram, and how updates come. Asks only, so that a running bot is not disturbed. */
export async function lookAtTelegram(config: Wanted, now: Date): Promise<readonly Finding[]> {
  const access = { token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT };
  const api = apiOf(createBot(access), access);
  try {
    const me = await api.call('getMe', {}, { deadline: DEADLINE_MS });
    const hook = await api.call('getWebhookInfo', {}, { deadline: DEADLINE_MS });
    return [ok('telegram', `answers as @${me.username}`), ...lookAtWebhook(config, hook, now)];
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { failure } = error;
    if (failure.kind === 'refused' && [401, 404].includes(failure.code))
      return [fault('telegram', 'bot-token-refused: take the token that @BotFather shows now, and set BOT_TOKEN')];
    return [
      fault(
        'telegram',
        `${config.TELEGRAM_API_ROOT} does not answer (${error.message}). See that this machine reaches it; a bot that runs waits for it by itself`,
      ),
    ];
  }
}

interface Hook {
  readonly url?: string;
  readonly pending_update_count: number;
  readonly last_error_date?: number;
  readonly last_error_message?: string;
}

function lookAtWebhook(config: Wanted, hook: Hook, now: Date): readonly Finding[] {
  const waiting = `${hook.pending_update_count} updates wait at Telegram`;
  if (config.RECEIVE === 'polling') {
    const stands = hook.url !== undefined && hook.url !== '';
    return stands
      ? [
          warning(
            'webhook',
            `a webhook stands (${new URL(hook.url).host}), so polls bring nothing. The start takes it away; if it comes back, another program uses this token`,
          ),
        ]
      : [ok('webhook', `none, as polling wants it; ${waiting}`)];
  }
  if (!hook.url?.startsWith(config.PUBLIC_URL ?? ''))
    return [warning('webhook', 'Telegram delivers elsewhere or nowhere; the start sets it to PUBLIC_URL')];
  const failedAt = hook.last_error_date ?? 0;
  return now.getTime() / 1000 - failedAt < SECONDS_OF_A_DAY
    ? [
        warning(
          'webhook',
          `${waiting}; within a day Telegram met "${hook.last_error_message}". See that PUBLIC_URL leads to PORT, with a valid certificate`,
        ),
      ]
    : [ok('webhook', `set; ${waiting}`)];
}

/** This machine's clock beside the one of the server that we talk to. */
export async function lookAtClock(config: Wanted): Promise<readonly Finding[]> {
  const asked = Date.now();
  const answer = await fetch(config.TELEGRAM_API_ROOT, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(DEADLINE_MS),
  }).catch(() => undefined);
  const told = Date.parse(answer?.headers.get('date') ?? '');
  if (Number.isNaN(told)) return [warning('clock', 'could not be compared with a server on the network')];
  const seconds = Math.round(Math.abs((asked + Date.now()) / 2 - told) / 1000);
  return seconds > MOST_SKEW_SECONDS
    ? [
        fault(
          'clock',
          `is ${seconds} seconds off. Let the machine set its time by NTP, or reminders come at the wrong minute`,
        ),
      ]
    : [ok('clock', 'is right')];
}
