import type { Model, QueryFilter } from 'mongoose';
import type { StoredChat } from './chatDocument';
import type { TimeSource } from './databaseTime';

/** Who works which chat, until when. */
export interface ChatLeases {
  /** As `Chats.lease`. */
  take(chatId: string, owner: string, milliseconds: number): Promise<boolean>;
  /** As `Chats.keepLease`. */
  keep(chatId: string, owner: string, milliseconds: number): Promise<boolean>;
  /** As `Chats.release`. */
  release(chatId: string, owner: string): Promise<void>;
  /** What an update has to ask of the chat's document for the lease to be the owner's; undefined when it is known not to be. */
  condition(chatId: string, owner: string): Readonly<Record<string, string>> | undefined;
  /** The chat was changed behind a lease that we took for ours. */
  doubt(chatId: string): void;
}

interface Held {
  readonly owner: string;
  readonly until: number;
}

/**
 * In the chat's document, for several instances over one database. A lease with more than half of its time left is not written again:
 * nobody else can have taken it before its end. How much is left is measured by a clock that nobody sets.
 */
export function storedLeases(model: Model<StoredChat>, time: TimeSource): ChatLeases {
  const ours = new Map<string, Held>();

  /** Writes the lease of a chat whose document meets `whose` at the database's time. */
  async function write(
    chatId: string,
    owner: string,
    milliseconds: number,
    whose: (now: Date) => QueryFilter<StoredChat>,
  ): Promise<boolean> {
    const asked = performance.now();
    const held = ours.get(chatId);
    const left = held?.owner === owner ? held.until - asked : 0;
    if (left > milliseconds / 2 && left <= milliseconds) return true;
    const now = await time();
    const until = new Date(now + milliseconds);
    const taken = await model.updateOne(
      { _id: chatId, ...whose(new Date(now)) },
      { $set: { lease: { owner, until } } },
    );
    if (taken.matchedCount === 1) ours.set(chatId, { owner, until: asked + milliseconds });
    else ours.delete(chatId);
    return taken.matchedCount === 1;
  }

  return {
    take: (chatId, owner, milliseconds) =>
      write(chatId, owner, milliseconds, (now) => ({
        $or: [{ lease: null }, { 'lease.owner': owner }, { 'lease.until': { $lte: now } }],
      })),
    // One past its end, and still there, was nobody else's meanwhile.
    keep: (chatId, owner, milliseconds) => write(chatId, owner, milliseconds, () => ({ 'lease.owner': owner })),
    async release(chatId, owner) {
      ours.delete(chatId);
      await model.updateOne({ _id: chatId, 'lease.owner': owner }, { $unset: { lease: 1 } });
    },
    condition: (_, owner) => ({ 'lease.owner': owner }),
    doubt: (chatId) => ours.delete(chatId),
  };
}

/** In memory, for a store with one writer: a lease ends with the process at the latest, as its owner does. */
export function leasesOfOneWriter(isThere: (chatId: string) => Promise<boolean>): ChatLeases {
  const held = new Map<string, Held>();
  const isFree = (chatId: string, owner: string) => {
    const lease = held.get(chatId);
    return lease === undefined || lease.owner === owner || lease.until <= performance.now();
  };
  return {
    async take(chatId, owner, milliseconds) {
      if (!held.has(chatId) && !(await isThere(chatId))) return false;
      if (!isFree(chatId, owner)) return false;
      held.set(chatId, { owner, until: performance.now() + milliseconds });
      return true;
    },
    async keep(chatId, owner, milliseconds) {
      if (held.get(chatId)?.owner !== owner) return false;
      held.set(chatId, { owner, until: performance.now() + milliseconds });
      return true;
    },
    async release(chatId, owner) {
      if (held.get(chatId)?.owner === owner) held.delete(chatId);
    },
    condition: (chatId, owner) => (held.get(chatId)?.owner === owner ? {} : undefined),
    doubt: () => undefined,
  };
}
