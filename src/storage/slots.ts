import { type Connection, type Model, Schema } from 'mongoose';
import type { Slots, TakePlace } from '../desk/ports';
import type { CounterSlot } from '../desk/records';
import type { OfficeDay } from '../time';
import { SCHEMA_VERSION, type Stored, schemaOptions, storedFields, upserting } from './schema';

type StoredSlot = Stored & Omit<CounterSlot, 'id'>;

const schema = new Schema<StoredSlot>(
  {
    ...storedFields,
    officeId: { type: String, required: true },
    day: { type: String, required: true },
    counter: { type: String, required: true },
    startAt: { type: Date, required: true },
    endAt: { type: Date, required: true },
    places: { type: Number, required: true },
    placesLeft: { type: Number, required: true },
    ticketIds: [String],
    walkInIds: { type: [String], default: undefined },
    closed: { type: Boolean, required: true },
  },
  schemaOptions('slots'),
);
schema.index({ officeId: 1, day: 1, counter: 1, startAt: 1 });
schema.index({ day: 1 });

/** Counter slots: a place is taken and freed under its ticket, each by one conditional update. */
export class SlotRepository implements Slots {
  readonly model: Model<StoredSlot>;

  constructor(connection: Connection) {
    this.model = connection.model<StoredSlot>('CounterSlot', schema);
  }

  async make(slots: readonly CounterSlot[]): Promise<void> {
    if (slots.length === 0) return;
    const upserts = slots.map(({ id, officeId, ticketIds, ...rest }) => ({
      updateOne: {
        filter: { _id: id, officeId },
        update: { $setOnInsert: { ...rest, ticketIds: [...ticketIds], schemaVersion: SCHEMA_VERSION } },
        upsert: true,
      },
    }));
    await upserting(() => this.model.bulkWrite(upserts, { ordered: false }));
  }

  async ofDay(officeId: string, day: OfficeDay, counter: string): Promise<readonly CounterSlot[]> {
    const slots = await this.model.find({ officeId, day, counter }).sort({ startAt: 1 }).lean<StoredSlot[]>();
    return slots.map(toCounterSlot);
  }

  async takePlace(slotId: string, ticketId: string): Promise<TakePlace> {
    const officeId = officeOf(slotId);
    const taken = await this.model
      .findOneAndUpdate(
        { _id: slotId, officeId, closed: false, placesLeft: { $gt: 0 }, ticketIds: { $ne: ticketId } },
        { $inc: { placesLeft: -1 }, $push: { ticketIds: ticketId } },
        { returnDocument: 'after' },
      )
      .lean<StoredSlot>();
    if (taken !== null) return { ok: true, slot: toCounterSlot(taken), again: false };

    const slot = await this.model.findOne({ _id: slotId, officeId }).lean<StoredSlot>(); // only to say why
    if (slot === null) return { ok: false, reason: 'unknown-slot' };
    if (slot.ticketIds.includes(ticketId)) return { ok: true, slot: toCounterSlot(slot), again: true };
    return { ok: false, reason: slot.closed ? 'closed' : 'full' };
  }

  async takeWalkIn(slotId: string, ticketId: string, most: number): Promise<boolean> {
    if (most < 1) return false;
    const slot = { _id: slotId, officeId: officeOf(slotId) };
    const taken = await this.model.updateOne(
      { ...slot, walkInIds: { $ne: ticketId }, [`walkInIds.${most - 1}`]: { $exists: false } },
      { $push: { walkInIds: ticketId } },
    );
    return taken.matchedCount === 1 || (await this.model.exists({ ...slot, walkInIds: ticketId })) !== null;
  }

  async freePlace(slotId: string, ticketId: string): Promise<boolean> {
    const freed = await this.model.updateOne(
      { _id: slotId, officeId: officeOf(slotId), ticketIds: ticketId },
      { $inc: { placesLeft: 1 }, $pull: { ticketIds: ticketId } },
    );
    return freed.matchedCount === 1;
  }

  async setClosed(officeId: string, day: OfficeDay, counter: string, from: Date, closed: boolean): Promise<void> {
    await this.model.updateMany({ officeId, day, counter, startAt: { $gte: from } }, { $set: { closed } });
  }

  async eraseBefore(day: OfficeDay): Promise<number> {
    return (await this.model.deleteMany({ day: { $lt: day } })).deletedCount;
  }
}

/** A slot's id begins with its office (`officeId|day|counter|HH:mm`). */
function officeOf(slotId: string): string {
  return slotId.split('|')[0] ?? '';
}

function toCounterSlot({ _id, schemaVersion: _, ...rest }: StoredSlot): CounterSlot {
  return { ...rest, id: _id };
}
