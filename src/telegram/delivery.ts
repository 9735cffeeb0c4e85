import type { AtFailpoint } from '../desk/failpoint';
import type { Chats, ToSend } from '../desk/ports';
import type { Priority } from '../desk/priority';
import type { OutMessage } from '../desk/records';
import { assertNever, type DeskError } from '../errors';
import type { Limiter } from './limiter';
import type { Logger } from './logger';
import type { SendOutcome } from './outcome';
import { backoff, type RealTime, realTime } from './realTime';
import type { Sender, SendOptions } from './sender';
import { tokenRefused } from './telegram';
import { whileRenewing } from './whileRenewing';

/** Sends what stands in a chat's outbox. */
export interface Delivery {
  /**
   * Sends the chat's waiting messages in order, for the instance that holds the chat's lease, and takes each out of the outbox.
   * Comes back soon: what has to wait longer than a second stays where it is and is told as `later`, so that no other chat waits with
   * it. Rejects when the database does not answer; a message that was sent by then is not sent again.
   * @param standing the chat as the caller, who holds its lease, has just saved it; it need not be read again then.
   */
  flush(chatId: string, owner: string, priority?: () => Priority, standing?: ToSend): Promise<Flushed>;
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
  /**
   * For how long each look at the lease renews it, in milliseconds. It is renewed while a call is under way, so it may be shorter than
   * that; a dead instance's chats wait so long.
   */
  readonly leaseMs: number;
  readonly time?: RealTime;
  /** Where a test may stop the process. */
  readonly failpoint?: AtFailpoint;
}

type NotSent = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** How long one flush waits in all for what holds a chat up, before it comes back; milliseconds. */
const PATIENCE_MS = 1_000;
/** A file that could not be made this often is given up. */
const MOST_MAKINGS = 5;

export function createDelivery(options: DeliveryOptions): Delivery {
  const { chats, sender, limiter, log, time = realTime, failpoint = () => undefined } = options;
  const running = new Map<string, Promise<Flushed>>();
  const waits = new Map<string, { readonly until: number; readonly failures: number }>();
  const counts: DeliveryCounts = { sent: 0, mayBeTwice: 0, limited: 0, parked: 0 };

  /** Puts the chat off, longer with each failure in a row. */
  function putOff(chatId: string): 'again' {
    const failures = failuresOf(chatId) + 1;
    waits.set(chatId, { until: time.now() + backoff(failures), failures });
    return 'again';
  }

  function failuresOf(chatId: string): number {
    return waits.get(chatId)?.failures ?? 0;
  }

  async function takeOut(chat: ToSend, messages: readonly OutMessage[], messageId?: number): Promise<'next'> {
    const last = messages.at(-1);
    const isQuestion = last?.kind === 'text' && last.question === true && messageId !== undefined;
    const ids = messages.map(({ id }) => id);
    await chats.sent(chat.id, ids, isQuestion ? { messageId } : undefined);
    for (const id of ids) sender.forget(chat.id, id);
    waits.delete(chat.id);
    return 'next';
  }

  async function park(chat: ToSend, message: OutMessage, code: number, description: string): Promise<'next'> {
    counts.parked += 1;
    options.alert({ chatId: chat.id, outId: message.id, kind: message.kind, code, description });
    return await takeOut(chat, [message]);
  }

  /** Does what any other outcome than success asks for, and says whether to go on with the next message, to look again, or to come back. */
  async function settle(chat: ToSend, message: OutMessage, outcome: NotSent): Promise<'next' | 'again' | Flushed> {
    switch (outcome.kind) {
      case 'moved':
        await chats.readdress(chat.id, outcome.address);
        return 'again';
      case 'retryAfter':
        counts.limited += 1;
        return 'again'; // the limiter knows for how long
      case 'ambiguous':
        if (outcome.mayDuplicate) counts.mayBeTwice += 1;
        log.warn({ chatId: chat.id, outId: message.id, why: outcome.why }, 'a send had no clear answer; trying again');
        return putOff(chat.id);
      case 'unmade':
        log.warn({ chatId: chat.id, outId: message.id, why: outcome.why }, 'a file could not be made');
        if (failuresOf(chat.id) + 1 < MOST_MAKINGS) return putOff(chat.id);
        return await park(chat, message, 0, outcome.why);
      case 'poison':
        return await park(chat, message, outcome.code, outcome.description);
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

  /** Sends until nothing is left or something has to wait. */
  async function sendAll(
    chatId: string,
    owner: string,
    priority: () => Priority,
    standing: ToSend | undefined,
  ): Promise<Flushed> {
    const mayStill = () => chats.keepLease(chatId, owner, options.leaseMs);
    let patience = PATIENCE_MS;
    let known = standing;
    for (;;) {
      const wait = waitOf(chatId);
      if (wait > patience) return { kind: 'later', milliseconds: wait };
      patience -= wait;
      if (wait > 0) await new Promise<void>((resolve) => time.after(wait, resolve));

      const chat = known ?? (await chats.toSend(chatId));
      known = undefined;
      if (chat === undefined || chat.outbox.length === 0) return { kind: 'empty' };
      if (chat.unreachable) return { kind: 'unreachable' };
      const flushed = await sendInOrder(chat, { priority, mayStill });
      if (flushed !== 'again') return flushed;
    }
  }

  /** What comes in meanwhile comes with its own flush, which waits for this one. */
  async function sendInOrder(chat: ToSend, how: Required<SendOptions>): Promise<'again' | Flushed> {
    let sent: OutMessage[] = [];
    for (const [at, message] of chat.outbox.entries()) {
      await failpoint('sending');
      const outcome = await whileRenewing(how.mayStill, options.leaseMs / 3, time, sender.send(chat, message, how));
      if (outcome.kind === 'sent') {
        await failpoint('sent');
        counts.sent += 1;
        sent.push(message);
        // Nobody waits for the disk between a keyboard that goes and the next question.
        if (isHarmlessTwice(message) && at < chat.outbox.length - 1) continue;
        await takeOut(chat, sent, outcome.messageId);
        sent = [];
        continue;
      }
      if (sent.length > 0) await takeOut(chat, sent);
      sent = [];
      const settled = await settle(chat, message, outcome);
      if (settled !== 'next') return settled;
    }
    return { kind: 'empty' };
  }

  function waitOf(chatId: string): number {
    return Math.max((waits.get(chatId)?.until ?? 0) - time.now(), limiter.pausedFor(chatId));
  }

  return {
    counts,
    flush(chatId, owner, priority = () => 'conversation', standing) {
      // A turn and a sweep may ask at once under one lease: the second begins when the first is done, and sends what that one left.
      const before = running.get(chatId);
      const flushed =
        before === undefined
          ? sendAll(chatId, owner, priority, standing)
          : before.catch(() => undefined).then(() => sendAll(chatId, owner, priority, undefined));
      running.set(chatId, flushed);
      const leave = () => running.get(chatId) === flushed && running.delete(chatId);
      flushed.then(leave, leave);
      return flushed;
    },
  };
}

/** Done again after a crash it changes nothing, and Telegram says so. */
function isHarmlessTwice({ kind }: OutMessage): boolean {
  return kind === 'clear' || kind === 'edit' || kind === 'delete';
}
