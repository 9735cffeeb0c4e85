import type { Priority } from '../desk/priority';
import type { OutMessage } from '../desk/records';
import type { Api } from './api';
import { CallError, nameOfError } from './callError';
import type { Limiter } from './limiter';
import { outcomeOf, type SendOutcome } from './outcome';
import { callsOf, type MadeFiles } from './sendCalls';

export interface SendOptions {
  /** Asked before each call. */
  readonly priority?: () => Priority;
  /** Asked right before each call, after the limiter let it pass; false and nothing is sent. */
  readonly mayStill?: () => Promise<boolean>;
}

/** Brings messages into chats. Never rejects but for a bug: what Telegram makes of it is a value. */
export interface Sender {
  /**
   * Sends a message, all its parts. Sent before and not forgotten since, it is not sent again: parts that arrived are left out when
   * it is tried once more.
   */
  send(
    chat: { readonly id: string; readonly address: string },
    message: OutMessage,
    options?: SendOptions,
  ): Promise<SendOutcome>;
  /** The message is out of the outbox: what became of it need not be remembered. */
  forget(chatId: string, messageId: string): void;
}

interface Progress {
  readonly done: number;
  readonly messageId?: number;
}

export function createSender(options: {
  readonly api: Api;
  readonly limiter: Limiter;
  readonly files: MadeFiles;
}): Sender {
  const { api, limiter, files } = options;
  const progress = new Map<string, Progress>();

  return {
    async send(chat, message, { priority = () => 'conversation' as const, mayStill = async () => true } = {}) {
      const key = progressKey(chat.id, message.id);
      const calls = await callsOf(chat.address, message, files).catch((error: unknown) => nameOfError(error));
      if (typeof calls === 'string') return { kind: 'unmade', why: calls };

      const quiet = message.kind === 'clear' || message.kind === 'delete';
      for (const call of calls.slice(progress.get(key)?.done ?? 0)) {
        if (!(await limiter.pass(chat.id, priority(), quiet)) || !(await mayStill())) return { kind: 'stopped' };
        const outcome = await attempt(call, chat.id);
        if (outcome.kind !== 'sent') return outcome;
        const done = (progress.get(key)?.done ?? 0) + 1;
        progress.set(key, outcome.messageId === undefined ? { done } : { done, messageId: outcome.messageId });
      }
      const messageId = progress.get(key)?.messageId;
      return messageId === undefined ? { kind: 'sent' } : { kind: 'sent', messageId };
    },
    forget(chatId, messageId) {
      progress.delete(progressKey(chatId, messageId));
    },
  };

  async function attempt(call: (api: Api) => Promise<number | undefined>, chatId: string): Promise<SendOutcome> {
    try {
      const messageId = await call(api);
      return messageId === undefined ? { kind: 'sent' } : { kind: 'sent', messageId };
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { failure } = error;
      return outcomeOf(failure, () => limiter.refused(chatId, failure.kind === 'tooMany' ? failure.seconds : 0));
    }
  }
}

function progressKey(chatId: string, messageId: string): string {
  return `${chatId}|${messageId}`;
}
