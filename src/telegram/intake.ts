import type { AtFailpoint } from '../desk/failpoint';
import type { NewInboxItem, Store } from '../desk/ports';
import { sequenceAt } from '../desk/tell';
import type { Clock } from '../time';
import { createAllowances } from './allowances';
import { chatIdOf } from './chatId';
import type { Logger } from './logger';
import type { ReceivedOrder } from './receivedOrder';
import { isUpdate, languageOf, type Origin, originOf, type Update } from './update';
import type { Waiters } from './waiters';

/** Puts what Telegram gave where it cannot be lost. */
export interface Intake {
  /**
   * Makes the updates' chats and adds the updates to the inbox. When it resolves they are durable and may be confirmed to Telegram;
   * when it rejects, nothing may be. Taking the same updates twice adds them once. Of a chat that has too many waiting already,
   * further ones are refused, and the resident is told so once in ten minutes.
   */
  take(updates: readonly unknown[]): Promise<void>;
  /** Notes who waits, and takes nothing: for updates that Telegram has to keep for now. */
  see(updates: readonly unknown[]): void;
}

export interface IntakeOptions {
  readonly botId: string;
  /** Makes our chat ids out of Telegram's. */
  readonly chatSecret: Buffer;
  readonly store: Pick<Store, 'inbox' | 'chats'>;
  readonly order: ReceivedOrder;
  readonly clock: Clock;
  readonly log: Logger;
  /** Hears who waits for an answer. */
  readonly waiters?: Pick<Waiters, 'came'>;
  /** Called with the chats that have something new, so that their worker need not wait for its next look. */
  readonly arrived?: (chatIds: readonly string[]) => void;
  /** Hears how many updates were refused. */
  readonly refused?: (count: number) => void;
  /** Where a test may stop the process. */
  readonly failpoint?: AtFailpoint;
}

/** Whoever writes too much is told once in so long; milliseconds. */
const FLOOD_MS = 10 * 60_000;

interface Arrival {
  readonly update: Update;
  readonly origin: Origin;
  readonly chatId: string;
}

export function createIntake(options: IntakeOptions): Intake {
  const { botId, store, order, clock, log } = options;
  const allowances = createAllowances((chatId, limit) => store.inbox.countWaitingOf(chatId, limit));

  /** What has no chat that we serve is let go: Telegram would otherwise offer it for ever. */
  function arrivalOf(body: unknown): readonly Arrival[] {
    const update = isUpdate(body) ? body : undefined;
    const origin = update && originOf(update);
    if (update && origin) return [{ update, origin, chatId: chatIdOf(options.chatSecret, botId, origin.address) }];
    log.warn({ kinds: kindsOf(body) }, 'let an update go that is not for the desk');
    return [];
  }

  function note(arrivals: readonly Arrival[]): void {
    for (const { chatId, origin, update } of arrivals) {
      if (origin.isPrivate && update.my_chat_member === undefined)
        options.waiters?.came(chatId, origin.address, languageOf(update) ?? 'vi');
    }
  }

  /** Opens the chat of these items, and says which of them, in their order, are too many. */
  async function tooMany(
    chatId: string,
    origin: Origin,
    items: readonly NewInboxItem[],
  ): Promise<readonly NewInboxItem[]> {
    const [granted] = await Promise.all([
      allowances.grant(chatId, items.length),
      store.chats.open({ id: chatId, address: origin.address, personId: origin.personId, at: clock.now() }),
    ]);
    return [...items].sort((one, other) => one.receivedSeq - other.receivedSeq).slice(granted);
  }

  /** One that had entered before is no refusal, so it is looked at what the inbox made of them. */
  async function refuse(items: readonly NewInboxItem[]): Promise<void> {
    await store.inbox.refuse(items);
    const refused = new Set(await store.inbox.refusedOf(items.map(({ key }) => key)));
    const chatIds = new Set(items.filter(({ key }) => refused.has(key)).map(({ chatId }) => chatId));
    options.refused?.(refused.size);
    log.warn({ chats: [...chatIds], refused: refused.size }, 'a chat brings more than is taken in');

    const receivedAt = new Date();
    const window = Math.floor(receivedAt.getTime() / FLOOD_MS);
    await store.inbox.add(
      [...chatIds].map((chatId) => ({
        key: `flood|${chatId}|${window}`,
        chatId,
        source: 'desk',
        receivedSeq: sequenceAt(receivedAt, 0),
        body: { notice: 'flood', about: {} },
        receivedAt,
      })),
    );
  }

  return {
    async take(updates) {
      const arrivals = updates.flatMap(arrivalOf);
      if (arrivals.length === 0) return;
      note(arrivals);

      const receivedAt = clock.now();
      const sequenceOf = await order.sequence(arrivals.map(({ update }) => update.update_id));
      const items = arrivals.map(
        ({ update, chatId }): NewInboxItem => ({
          key: `${botId}:${update.update_id}`,
          chatId,
          source: 'telegram',
          receivedSeq: sequenceOf(update.update_id),
          body: update,
          receivedAt,
        }),
      );
      const origins = new Map(arrivals.map(({ chatId, origin }) => [chatId, origin]));
      const refused = new Set(
        (
          await Promise.all(
            [...origins].map(([chatId, origin]) =>
              tooMany(
                chatId,
                origin,
                items.filter((item) => item.chatId === chatId),
              ),
            ),
          )
        ).flat(),
      );
      await store.inbox.add(items.filter((item) => !refused.has(item)));
      if (refused.size > 0) await refuse([...refused]);
      await options.failpoint?.('received');
      options.arrived?.([...origins.keys()]);
    },
    see: (updates) => note(updates.flatMap(arrivalOf)),
  };
}

/** Names of fields, which say what it was and nothing of whom. */
function kindsOf(body: unknown): readonly string[] {
  return typeof body === 'object' && body !== null ? Object.keys(body).slice(0, 5) : [];
}
