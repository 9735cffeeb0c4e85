import { type Connection, type Model, Schema } from 'mongoose';
import type { Mishearings } from '../desk/ports';
import type { Mishearing } from '../desk/records';
import type { Encryption } from './encryption';
import { SCHEMA_VERSION, type Stored, schemaOptions, storedFields, upserting } from './schema';

const COLLECTION = 'mishearings';

/** What was written and how it was read, sealed together. */
type Heard = Pick<Mishearing, 'text' | 'readAs' | 'meant'>;
type StoredMishearing = Stored & Omit<Mishearing, 'id' | keyof Heard> & { readonly heard: string };

const schema = new Schema<StoredMishearing>(
  {
    ...storedFields,
    officeId: { type: String, required: true },
    chatId: { type: String, required: true },
    heard: { type: String, required: true },
    at: { type: Date, required: true },
    eraseAt: { type: Date, required: true },
  },
  schemaOptions(COLLECTION),
);
schema.index({ officeId: 1, at: 1 });
schema.index({ eraseAt: 1 });
schema.index({ chatId: 1 });

export class MishearingRepository implements Mishearings {
  readonly model: Model<StoredMishearing>;

  constructor(
    connection: Connection,
    private readonly encryption: Encryption,
  ) {
    this.model = connection.model<StoredMishearing>('Mishearing', schema);
  }

  async keep({ id, text, readAs, meant, ...plain }: Mishearing): Promise<void> {
    const heard = this.encryption.seal(placeOf(id), { text, readAs, ...(meant === undefined ? {} : { meant }) });
    const $set = { ...plain, heard, schemaVersion: SCHEMA_VERSION };
    await upserting(() => this.model.updateOne({ _id: id }, { $set }, { upsert: true }).exec());
  }

  async inOffice(officeId: string, limit: number): Promise<readonly Mishearing[]> {
    const found = await this.model.find({ officeId }).sort({ at: 1 }).limit(limit).lean<StoredMishearing[]>();
    return found.map((stored) => this.opened(stored));
  }

  async ofChat(chatId: string): Promise<readonly Mishearing[]> {
    const found = await this.model.find({ chatId }).lean<StoredMishearing[]>();
    return found.map((stored) => this.opened(stored));
  }

  async discard(officeId: string, id: string): Promise<boolean> {
    const { deletedCount } = await this.model.deleteOne({ _id: id, officeId });
    return deletedCount > 0;
  }

  async eraseBefore(at: Date): Promise<number> {
    const { deletedCount } = await this.model.deleteMany({ eraseAt: { $lt: at } });
    return deletedCount;
  }

  async eraseChat(chatId: string): Promise<void> {
    await this.model.deleteMany({ chatId });
  }

  private opened({ _id, schemaVersion: _, heard, ...plain }: StoredMishearing): Mishearing {
    return { ...plain, id: _id, ...(this.encryption.open(placeOf(_id), heard) as Heard) };
  }
}

function placeOf(id: string) {
  return { collection: COLLECTION, field: 'heard', id };
}
