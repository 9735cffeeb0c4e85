import { type Connection, type Model, Schema } from 'mongoose';
import type { Notices } from '../desk/ports';
import type { Notice } from '../desk/records';
import { SCHEMA_VERSION, type Stored, schemaOptions, storedFields, upserting } from './schema';

type StoredNotice = Stored & Omit<Notice, 'key'>;

const schema = new Schema<StoredNotice>(
  {
    ...storedFields,
    officeId: { type: String, required: true },
    chatId: { type: String, required: true },
    kind: { type: String, required: true },
    dueAt: { type: Date, required: true },
    state: { type: String, required: true },
    about: { type: Schema.Types.Mixed, required: true },
  },
  schemaOptions('notices'),
);
schema.index({ state: 1, dueAt: 1 });
schema.index({ chatId: 1 });

/** Behind every character that a key has. */
const AFTER_ALL = '\u{10FFFF}';

/** Notices: `_id` is the key, so that each is planned and told once. */
export class NoticeRepository implements Notices {
  readonly model: Model<StoredNotice>;

  constructor(connection: Connection) {
    this.model = connection.model<StoredNotice>('Notice', schema);
  }

  async plan(notices: readonly Omit<Notice, 'state'>[]): Promise<void> {
    if (notices.length === 0) return;
    const upserts = notices.map(({ key, ...rest }) => ({
      updateOne: {
        filter: { _id: key },
        update: { $setOnInsert: { ...rest, state: 'pending' as const, schemaVersion: SCHEMA_VERSION } },
        upsert: true,
      },
    }));
    const again = notices.map(({ key, dueAt, about }) => ({
      updateOne: {
        filter: { _id: key, state: 'withdrawn' as const },
        update: { $set: { state: 'pending' as const, dueAt, about } },
      },
    }));
    await upserting(() => this.model.bulkWrite([...upserts, ...again], { ordered: false }));
  }

  async withdraw(keyPrefix: string): Promise<void> {
    await this.model.updateMany(
      { _id: { $gte: keyPrefix, $lt: `${keyPrefix}${AFTER_ALL}` }, state: 'pending' },
      { $set: { state: 'withdrawn' } },
    );
  }

  async due(now: Date, limit: number): Promise<readonly Notice[]> {
    const notices = await this.model
      .find({ state: 'pending', dueAt: { $lte: now } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<StoredNotice[]>();
    return notices.map(toNotice);
  }

  async queued(keys: readonly string[]): Promise<void> {
    await this.model.updateMany({ _id: { $in: keys }, state: 'pending' }, { $set: { state: 'queued' } });
  }

  async get(key: string): Promise<Notice | undefined> {
    const notice = await this.model.findOne({ _id: key }).lean<StoredNotice>();
    return notice === null ? undefined : toNotice(notice);
  }

  async ofChat(chatId: string): Promise<readonly Notice[]> {
    const notices = await this.model.find({ chatId }).lean<StoredNotice[]>();
    return notices.map(toNotice).sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  }

  /** By when they were due. What is still pending is never erased: a notice that is due is sent. */
  async eraseBefore(at: Date): Promise<number> {
    const erased = await this.model.deleteMany({ state: { $in: ['queued', 'withdrawn'] }, dueAt: { $lt: at } });
    return erased.deletedCount;
  }

  async eraseChat(chatId: string): Promise<void> {
    await this.model.deleteMany({ chatId });
  }
}

function toNotice({ _id, schemaVersion: _, ...rest }: StoredNotice): Notice {
  return { ...rest, key: _id };
}
