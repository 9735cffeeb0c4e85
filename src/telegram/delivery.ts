import type { Chats } from '../desk/ports';
import type { Chat, OutMessage } from '../desk/records';
import { assertNever, type DeskError } from '../errors';
import type { Limiter, Priority } from './limiter';
import type { Logger } from './logger';
import type { SendOutcome } from './outcome';
import { backoff, type RealTime, realTime } from './realTime';
import type { Sender } from './sender';
import { tokenRefused } from './telegram';

/** Sends what stands in a chat's outbox. */
export interface Delivery {
  /**
   * Sends the chat's waiting messages in order, for the instance that holds the chat's lease, and takes each out of the outbox.
   * Comes back soon: what has to wait longer than the patience stays where it is and is told as `later`, so that no other chat waits
   * with it. Rejects when the database does not answer; a message that was sent by then is not sent again.
   */
  flush(chatId: string, owner: string, priority?: Priority): Promise<Flushed>;
  /** How often what happened since the start. */
  readonly counts: Readonly<DeliveryCounts>;
}

export type Flushed =
  /** Nothing is waiting any more. */
  | { readonly kind: 'empty' }
  /** Try again in so many milliseconds; before, `flush` does nothing. */
  | { readonly kind: 'later'; readonly milliseconds: number }
  /** Another instance has the chat, or we are stopping. */
  | { readonly kind: 'lost' }
  /** The outbox stays until the resident writes again. */
  | { readonly kind: 'unreachable' };

export interface DeliveryCounts {
  sent: number;
  /** Sends without a clear answer that were tried again: each may stand there twice. */
  mayBeTwice: number;
  limited: number;
  parked: number;
}

/** A message that was given up. Ids and codes only. */
export interface Parked {
  readonly chatId: string;
  readonly outId: string;
  readonly kind: OutMessage['kind'];
  readonly code: number;
  readonly description: string;
}

export interface DeliveryOptions {
  readonly chats: Chats;
  readonly sender: Sender;
  readonly limiter: Limiter;
  readonly log: Logger;
  /** Tells the operator. */
  readonly alert: (parked: Parked) => void;
  /** The bot cannot go on. */
  readonly fatal: (error: DeskError) => void;
  /** For how long each look at the lease renews it, in milliseconds. Longer than one call may take. */
  readonly leaseMs: number;
  readonly time?: RealTime;
}

/** A file that could not be made this often is given up. */
const MOST_MAKINGS = 5;

export function createDelivery(options: DeliveryOptions): Delivery {
  const { chats, sender, limiter, log, time = realTime } = options;
  const waits = new Map<string, { readonly until: number; readonly failures: number }>();
  const counts: DeliveryCounts = { sent: 0, mayBeTwice: 0, limited: 0, parked: 0 };

  /** Puts the chat off, longer with each failure in a row. */
  function later(chatId: string, milliseconds?: number): Flushed {
    const failures = (waits.get(chatId)?.failures ?? 0) + 1;
    const wait = milliseconds ?? backoff(failures);
    waits.set(chatId, { until: time.now() + wait, failures });
    return { kind: 'later', milliseconds: wait };
  }

  async function takeOut(chat: Chat, message: OutMessage, messageId?: number): Promise<void> {
    const isQuestion = message.kind === 'text' && message.question === true && messageId !== undefined;
    await chats.sent(chat.id, message.id, isQuestion ? { messageId } : undefined);
    sender.forget(chat.id, message.id);
    waits.delete(chat.id);
  }

  async function park(chat: Chat, message: OutMessage, code: number, description: string): Promise<void> {
    counts.parked += 1;
    await takeOut(chat, message);
    options.alert({ chatId: chat.id, outId: message.id, kind: message.kind, code, description });
  }

  /** Does what an outcome asks for. Undefined: go on with the next message, or with this one at a new address. */
  async function settle(chat: Chat, message: OutMessage, outcome: SendOutcome): Promise<Flushed | undefined> {
    switch (outcome.kind) {
      case 'sent':
        counts.sent += 1;
        await takeOut(chat, message, outcome.messageId);
        return undefined;
      case 'moved':
        await chats.readdress(chat.id, outcome.address);
        return undefined;
      case 'retryAfter':
        counts.limited += 1;
        return { kind: 'later', milliseconds: limiter.pausedFor(chat.id) };
      case 'ambiguous':
        if (outcome.mayDuplicate) counts.mayBeTwice += 1;
        log.warn({ chatId: chat.id, outId: message.id, why: outcome.why }, 'a send had no clear answer; trying again');
        return later(chat.id);
      case 'unmade':
        if ((waits.get(chat.id)?.failures ?? 0) + 1 < MOST_MAKINGS) return later(chat.id);
        await park(chat, message, 0, outcome.why);
        return undefined;
      case 'poison':
        await park(chat, message, outcome.code, outcome.description);
        return undefined;
      case 'unreachable':
        await chats.setUnreachable(chat.id, true);
        return { kind: 'unreachable' };
      case 'unauthorised':
        options.fatal(tokenRefused());
        return { kind: 'lost' };
      case 'stopped':
        return { kind: 'lost' };
      default:
        return assertNever(outcome);
    }
  }

  return {
    counts,
    async flush(chatId, owner, priority = 'conversation') {
      const mayStill = () => chats.lease(chatId, owner, options.leaseMs);
      for (;;) {
        const wait = Math.max((waits.get(chatId)?.until ?? 0) - time.now(), limiter.pausedFor(chatId));
        if (wait > 0) return { kind: 'later', milliseconds: wait };

        const chat = await chats.get(chatId);
        const message = chat?.outbox[0];
        if (chat === undefined || message === undefined) return { kind: 'empty' };
        if (chat.unreachable) return { kind: 'unreachable' };
        const outcome = await sender.send(chat, message, { priority, mayStill });
        const flushed = await settle(chat, message, outcome);
        if (flushed !== undefined) return flushed;
      }
    },
  };
}
