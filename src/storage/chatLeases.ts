import type { Model } from 'mongoose';
import type { StoredChat } from './chatDocument';

/** Who works which chat, until when. By this machine's clock: see `ChatRepository.lease`. */
export interface ChatLeases {
  /** As `Chats.lease`. */
  take(chatId: string, owner: string, milliseconds: number): Promise<boolean>;
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
 * nobody else can have taken it before its end.
 */
export function storedLeases(model: Model<StoredChat>): ChatLeases {
  const ours = new Map<string, Held>();
  return {
    async take(chatId, owner, milliseconds) {
      const now = Date.now();
      const held = ours.get(chatId);
      const left = held?.owner === owner ? held.until - now : 0;
      if (left > milliseconds / 2 && left <= milliseconds) return true;
      const free = [{ lease: null }, { 'lease.owner': owner }, { 'lease.until': { $lte: new Date(now) } }];
      const until = now + milliseconds;
      const taken = await model.updateOne(
        { _id: chatId, $or: free },
        { $set: { lease: { owner, until: new Date(until) } } },
      );
      if (taken.matchedCount === 1) ours.set(chatId, { owner, until });
      else ours.delete(chatId);
      return taken.matchedCount === 1;
    },
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
    return lease === undefined || lease.owner === owner || lease.until <= Date.now();
  };
  return {
    async take(chatId, owner, milliseconds) {
      if (!held.has(chatId) && !(await isThere(chatId))) return false;
      if (!isFree(chatId, owner)) return false;
      held.set(chatId, { owner, until: Date.now() + milliseconds });
      return true;
    },
    async release(chatId, owner) {
      if (held.get(chatId)?.owner === owner) held.delete(chatId);
    },
    condition: (chatId, owner) => (held.get(chatId)?.owner === owner ? {} : undefined),
    doubt: () => undefined,
  };
}
