import type { AtFailpoint } from '../desk/failpoint';
import type { Store } from '../desk/ports';
import type { Clock } from '../time';
import { chatIdOf } from './chatId';
import type { Logger } from './logger';
import type { ReceivedOrder } from './receivedOrder';
import { isUpdate, type Origin, originOf, type Update } from './update';

/** Puts what Telegram gave where it cannot be lost. */
export interface Intake {
  /**
   * Makes the updates' chats and adds the updates to the inbox. When it resolves they are durable and may be confirmed to Telegram;
   * when it rejects, nothing may be. Taking the same updates twice adds them once.
   */
  take(updates: readonly unknown[]): Promise<void>;
}

export interface IntakeOptions {
  readonly botId: string;
  /** Makes our chat ids out of Telegram's. */
  readonly chatSecret: Buffer;
  readonly store: Pick<Store, 'inbox' | 'chats'>;
  readonly order: ReceivedOrder;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called with the chats that have something new, so that their worker need not wait for its next look. */
  readonly arrived?: (chatIds: readonly string[]) => void;
  /** Where a test may stop the process. */
  readonly failpoint?: AtFailpoint;
}

interface Arrival {
  readonly update: Update;
  readonly origin: Origin;
  readonly chatId: string;
}

export function createIntake(options: IntakeOptions): Intake {
  const { botId, store, order, clock, log } = options;

  /** What has no chat that we serve is let go: Telegram would otherwise offer it for ever. */
  function arrivalOf(body: unknown): readonly Arrival[] {
    const update = isUpdate(body) ? body : undefined;
    const origin = update && originOf(update);
    if (update && origin) return [{ update, origin, chatId: chatIdOf(options.chatSecret, botId, origin.address) }];
    log.warn({ kinds: kindsOf(body) }, 'let an update go that is not for the desk');
    return [];
  }

  return {
    async take(updates) {
      const arrivals = updates.flatMap(arrivalOf);
      if (arrivals.length === 0) return;

      const receivedAt = clock.now();
      const byChat = new Map(arrivals.map((arrival) => [arrival.chatId, arrival]));
      await Promise.all(
        [...byChat.values()].map(({ chatId, origin }) =>
          store.chats.open({ id: chatId, address: origin.address, personId: origin.personId, at: receivedAt }),
        ),
      );
      const sequenceOf = await order.sequence(arrivals.map(({ update }) => update.update_id));
      await store.inbox.add(
        arrivals.map(({ update, chatId }) => ({
          key: `${botId}:${update.update_id}`,
          chatId,
          source: 'telegram',
          receivedSeq: sequenceOf(update.update_id),
          body: update,
          receivedAt,
        })),
      );
      await options.failpoint?.('received');
      options.arrived?.([...byChat.keys()]);
    },
  };
}

/** Names of fields, which say what it was and nothing of whom. */
function kindsOf(body: unknown): readonly string[] {
  return typeof body === 'object' && body !== null ? Object.keys(body).slice(0, 5) : [];
}
