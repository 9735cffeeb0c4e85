import { type Connection, type Model, Schema } from 'mongoose';
import type { Leases } from '../desk/ports';
import type { TimeSource } from './databaseTime';
import { isDuplicate, SCHEMA_VERSION, type Stored, schemaOptions, storedFields } from './schema';

type StoredLease = Stored & { readonly owner: string; readonly until: Date };

const schema = new Schema<StoredLease>(
  { ...storedFields, owner: { type: String, required: true }, until: { type: Date, required: true } },
  schemaOptions('leases'),
);

/** Leases, one document each, by a time on which all instances agree. */
export class LeaseRepository implements Leases {
  readonly model: Model<StoredLease>;

  constructor(
    connection: Connection,
    private readonly time: TimeSource,
  ) {
    this.model = connection.model<StoredLease>('Lease', schema);
  }

  /** While another holds it, the filter does not match, and the upsert meets the document that is there. */
  async acquire(name: string, owner: string, milliseconds: number): Promise<boolean> {
    const now = await this.time();
    try {
      await this.model.updateOne(
        { _id: name, $or: [{ owner }, { until: { $lte: new Date(now) } }] },
        { $set: { owner, until: new Date(now + milliseconds), schemaVersion: SCHEMA_VERSION } },
        { upsert: true },
      );
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async release(name: string, owner: string): Promise<void> {
    await this.model.deleteOne({ _id: name, owner });
  }
}
