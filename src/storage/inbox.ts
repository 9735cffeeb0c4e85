import { type Collection, type Connection, type Model, Schema } from 'mongoose';
import type { Inbox, NewInboxItem } from '../desk/ports';
import type { InboxItem } from '../desk/records';
import type { Encryption } from './encryption';
import { isDuplicate, SCHEMA_VERSION, type Stored, schemaOptions, storedFields } from './schema';

const COLLECTION = 'inbox';

type StoredItem = Stored &
  Omit<InboxItem, 'key' | 'body'> & {
    /** Sealed; gone once the item is done, for nobody reads it again. */
    readonly body?: string;
  };

const schema = new Schema<StoredItem>(
  {
    ...storedFields,
    chatId: { type: String, required: true },
    source: { type: String, required: true },
    receivedSeq: { type: Number, required: true },
    body: String,
    state: { type: String, required: true },
    tries: { type: Number, required: true },
    receivedAt: { type: Date, required: true },
  },
  schemaOptions(COLLECTION),
);
schema.index({ state: 1, receivedAt: 1 });
schema.index({ state: 1, source: 1, receivedAt: 1 });
schema.index({ chatId: 1, state: 1, receivedSeq: 1 });

/** The durable inbox: `_id` is the item's key, so that an update enters once. */
export class InboxRepository implements Inbox {
  readonly model: Model<StoredItem>;
  /** Beside the model, for what each turn does: there is nothing to cast or to hydrate. */
  private readonly items: Collection<StoredItem>;

  constructor(
    connection: Connection,
    private readonly encryption: Encryption,
    readonly isShared: boolean,
  ) {
    this.model = connection.model<StoredItem>('InboxItem', schema);
    this.items = connection.collection<StoredItem>(this.model.collection.collectionName);
  }

  async add(items: readonly NewInboxItem[]): Promise<number> {
    return this.enter(items.map((item) => ({ key: item.key, stored: this.toStored(item) })));
  }

  async refuse(items: readonly NewInboxItem[]): Promise<void> {
    await this.enter(
      items.map(({ key, body: _, ...rest }) => ({
        key,
        stored: { ...rest, schemaVersion: SCHEMA_VERSION, state: 'refused', tries: 0 },
      })),
    );
  }

  async refusedOf(keys: readonly string[]): Promise<readonly string[]> {
    const found = await this.model
      .find({ _id: { $in: keys }, state: 'refused' })
      .select({ _id: 1 })
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  async countWaitingOf(chatId: string, limit: number): Promise<number> {
    const found = await this.model.find({ chatId, state: 'waiting' }).select({ _id: 1 }).limit(limit).lean();
    return found.length;
  }

  async chatsWaiting(limit: number, source?: InboxItem['source']): Promise<readonly string[]> {
    const chats = new Set<string>();
    for (;;) {
      const page = await this.items
        .find(
          { state: 'waiting', ...(source && { source }), ...(chats.size > 0 && { chatId: { $nin: [...chats] } }) },
          { projection: { chatId: 1 }, sort: { receivedAt: 1 }, limit },
        )
        .toArray();
      for (const { chatId } of page) if (chats.size < limit) chats.add(chatId);
      if (page.length < limit || chats.size >= limit) return [...chats];
    }
  }

  async waiting(chatId: string, limit: number): Promise<readonly InboxItem[]> {
    const items = await this.items.find({ chatId, state: 'waiting' }, { sort: { receivedSeq: 1 }, limit }).toArray();
    return items.map((item) => this.toItem(item));
  }

  async done(keys: readonly string[]): Promise<void> {
    await this.items.updateMany({ _id: { $in: [...keys] } }, { $set: { state: 'done' }, $unset: { body: 1 } });
  }

  async failed(key: string): Promise<number> {
    const item = await this.model
      .findOneAndUpdate({ _id: key }, { $inc: { tries: 1 } }, { returnDocument: 'after' })
      .lean<StoredItem>();
    return item?.tries ?? 0;
  }

  async park(key: string): Promise<void> {
    await this.model.updateOne({ _id: key }, { $set: { state: 'parked' } });
  }

  /** What still waits is never erased: every item ends done, parked or refused. */
  async eraseBefore(at: Date): Promise<number> {
    const erased = await this.model.deleteMany({
      state: { $in: ['done', 'parked', 'refused'] },
      receivedAt: { $lt: at },
    });
    return erased.deletedCount;
  }

  countWaiting(): Promise<number> {
    return this.model.countDocuments({ state: 'waiting' }).exec();
  }

  async oldestWaiting(): Promise<Date | undefined> {
    const [oldest] = await this.model
      .find({ state: 'waiting' })
      .select({ receivedAt: 1 })
      .sort({ receivedAt: 1 })
      .limit(1)
      .lean<Pick<StoredItem, 'receivedAt'>[]>();
    return oldest?.receivedAt;
  }

  /**
   * Takes everything personal out of the chat's items. Keys stay until `eraseBefore`, so that a late repetition does not open
   * the chat anew; what came in after the request to erase still waits, and is worked.
   */
  async eraseChat(chatId: string): Promise<void> {
    await this.model.updateMany({ chatId, state: 'parked' }, { $set: { state: 'done' }, $unset: { body: 1 } });
  }

  private async enter(items: readonly { key: string; stored: Omit<StoredItem, '_id'> }[]): Promise<number> {
    if (items.length === 0) return 0;
    const upserts = items.map(({ key, stored }) => ({
      updateOne: { filter: { _id: key }, update: { $setOnInsert: stored }, upsert: true },
    }));
    const first = await this.write(upserts);
    return first.raced ? first.count + (await this.write(upserts)).count : first.count;
  }

  private async write(
    upserts: Parameters<typeof this.items.bulkWrite>[0],
  ): Promise<{ readonly count: number; readonly raced: boolean }> {
    try {
      const result = await this.items.bulkWrite(upserts, { ordered: false });
      return { count: result.upsertedCount, raced: false };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return { count: (error as { readonly upsertedCount?: number }).upsertedCount ?? 0, raced: true };
    }
  }

  private toStored(item: NewInboxItem): Omit<StoredItem, '_id'> {
    const { key, body, ...rest } = item;
    const sealed = this.encryption.seal({ collection: COLLECTION, field: 'body', id: key }, body);
    return { ...rest, schemaVersion: SCHEMA_VERSION, body: sealed, state: 'waiting', tries: 0 };
  }

  private toItem({ _id, schemaVersion: _, body, ...rest }: StoredItem): InboxItem {
    const place = { collection: COLLECTION, field: 'body', id: _id };
    return { ...rest, key: _id, body: body === undefined ? undefined : this.encryption.open(place, body) };
  }
}
