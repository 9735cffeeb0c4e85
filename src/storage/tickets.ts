import { type Connection, type Model, Schema } from 'mongoose';
import type { Moved, Tickets } from '../desk/ports';
import type { Ticket, TicketState } from '../desk/records';
import type { OfficeDay } from '../time';
import { SCHEMA_VERSION, type Stored, schemaOptions, storedFields, upserting } from './schema';

type StoredTicket = Stored & Omit<Ticket, 'id'>;

const schema = new Schema<StoredTicket>(
  {
    ...storedFields,
    officeId: { type: String, required: true },
    day: { type: String, required: true },
    counter: { type: String, required: true },
    slotId: { type: String, required: true },
    number: { type: String, required: true },
    startAt: { type: Date, required: true },
    dossierId: String,
    procedureId: String,
    chatId: String,
    requesterIndex: String,
    state: { type: String, required: true },
    revision: { type: Number, required: true },
    bookedAt: { type: Date, required: true },
    comingAt: Date,
    checkedInAt: Date,
    calledAt: Date,
    calledIn: String,
    servingAt: Date,
    servedAt: Date,
    endedAt: Date,
    by: String,
    act: String,
  },
  schemaOptions('tickets'),
);
schema.index({ officeId: 1, day: 1, counter: 1, startAt: 1 });
schema.index({ officeId: 1, chatId: 1, day: 1, startAt: 1 });
schema.index({ officeId: 1, requesterIndex: 1, day: 1, startAt: 1 });
schema.index({ officeId: 1, dossierId: 1, startAt: 1 });
schema.index({ chatId: 1 });
schema.index({ day: 1 });

/** The last number that a counter gave on a day, and the ticket that it was for. */
type StoredSequence = Stored & {
  readonly officeId: string;
  readonly day: OfficeDay;
  readonly last: number;
  readonly lastOf?: string;
};

const sequenceSchema = new Schema<StoredSequence>(
  {
    ...storedFields,
    officeId: { type: String, required: true },
    day: { type: String, required: true },
    last: { type: Number, required: true },
    lastOf: String,
  },
  schemaOptions('sequences'),
);
sequenceSchema.index({ day: 1 });

/** When a ticket came into a state. */
const STAMPS: Readonly<
  Record<TicketState, readonly ('checkedInAt' | 'calledAt' | 'servingAt' | 'servedAt' | 'endedAt')[]>
> = {
  booked: [],
  checkedIn: ['checkedInAt'],
  called: ['calledAt'],
  serving: ['servingAt'],
  served: ['servedAt', 'endedAt'],
  noShow: ['endedAt'],
  cancelled: ['endedAt'],
};

export class TicketRepository implements Tickets {
  readonly model: Model<StoredTicket>;
  readonly sequences: Model<StoredSequence>;

  constructor(connection: Connection) {
    this.model = connection.model<StoredTicket>('Ticket', schema);
    this.sequences = connection.model<StoredSequence>('Sequence', sequenceSchema);
  }

  async create(ticket: Omit<Ticket, 'number'>, letter: string): Promise<Ticket> {
    const known = await this.get(ticket.officeId, ticket.id);
    if (known !== undefined) return known;
    const number = `${letter}${String(await this.nextNumber(ticket)).padStart(3, '0')}`;
    const { id, officeId, ...rest } = ticket;
    const fresh = { ...rest, number, schemaVersion: SCHEMA_VERSION };
    const stored = await upserting(() =>
      this.model
        .findOneAndUpdate({ _id: id, officeId }, { $setOnInsert: fresh }, { upsert: true, returnDocument: 'after' })
        .lean<StoredTicket>(),
    );
    return toTicket(stored);
  }

  async get(officeId: string, id: string): Promise<Ticket | undefined> {
    const stored = await this.model.findOne({ _id: id, officeId }).lean<StoredTicket>();
    return stored === null ? undefined : toTicket(stored);
  }

  async ofDay(officeId: string, day: OfficeDay, counter: string): Promise<readonly Ticket[]> {
    return this.inLine({ officeId, day, counter });
  }

  async ofChat(officeId: string, chatId: string, day: OfficeDay): Promise<readonly Ticket[]> {
    return this.inLine({ officeId, chatId, day });
  }

  async allOfChat(chatId: string): Promise<readonly Ticket[]> {
    return this.inLine({ chatId });
  }

  async byRequester(officeId: string, requesterIndex: string, day: OfficeDay): Promise<readonly Ticket[]> {
    return this.inLine({ officeId, requesterIndex, day });
  }

  async ofDossier(officeId: string, dossierId: string): Promise<readonly Ticket[]> {
    return this.inLine({ officeId, dossierId });
  }

  async move(officeId: string, id: string, change: Parameters<Tickets['move']>[2]): Promise<Moved<Ticket>> {
    const { from, to, by, act, at, set } = change;
    const stamps = STAMPS[to];
    const moved = await this.model
      .findOneAndUpdate(
        { _id: id, officeId, state: { $in: from }, act: { $ne: act } },
        {
          $set: { ...set, ...Object.fromEntries(stamps.map((stamp) => [stamp, at])), state: to, by, act },
          ...(!stamps.includes('endedAt') && { $unset: { endedAt: 1 } }),
          $inc: { revision: 1 },
        },
        { returnDocument: 'after' },
      )
      .lean<StoredTicket>();
    if (moved !== null) return { ok: true, value: toTicket(moved) };

    const found = await this.get(officeId, id); // only to say why
    if (found === undefined) return { ok: false, reason: 'unknown' };
    return found.act === act ? { ok: true, value: found } : { ok: false, reason: 'state', value: found };
  }

  async forgetWhose(officeId: string, id: string): Promise<void> {
    const $unset = { chatId: 1, dossierId: 1, procedureId: 1, requesterIndex: 1 } as const;
    await this.model.updateOne({ _id: id, officeId }, { $unset });
  }

  async eraseBefore(day: OfficeDay): Promise<number> {
    await this.sequences.deleteMany({ day: { $lt: day } });
    return (await this.model.deleteMany({ day: { $lt: day } })).deletedCount;
  }

  async eraseChat(chatId: string): Promise<void> {
    await this.model.deleteMany({ chatId });
  }

  /**
   * The day's first ticket opens the sequence, then counts like the others: no number is skipped or given twice. Asked again for the
   * same ticket, after a crash before that was put down, it gives the same number, unless another was given since.
   */
  private async nextNumber(ticket: Pick<Ticket, 'id' | 'officeId' | 'day' | 'counter'>): Promise<number> {
    const { id, officeId, day, counter } = ticket;
    const filter = { _id: `${officeId}|${day}|${counter}`, officeId };
    const next = await this.sequences
      .findOneAndUpdate(
        { ...filter, lastOf: { $ne: id } },
        { $inc: { last: 1 }, $set: { lastOf: id } },
        { returnDocument: 'after' },
      )
      .lean<StoredSequence>();
    const given = next ?? (await this.sequences.findOne({ ...filter, lastOf: id }).lean<StoredSequence>());
    if (given !== null) return given.last;
    const $setOnInsert = { day, last: 0, schemaVersion: SCHEMA_VERSION };
    await upserting(() => this.sequences.updateOne(filter, { $setOnInsert }, { upsert: true }).exec());
    return this.nextNumber(ticket);
  }

  /** By start, then number. */
  private async inLine(filter: Partial<StoredTicket>): Promise<readonly Ticket[]> {
    const stored = await this.model.find(filter).sort({ startAt: 1 }).lean<StoredTicket[]>();
    return stored.map(toTicket).sort(byStartThenNumber);
  }
}

function byStartThenNumber(one: Ticket, other: Ticket): number {
  const difference = one.startAt.getTime() - other.startAt.getTime();
  if (difference !== 0) return difference;
  return one.number.localeCompare(other.number, 'en', { numeric: true });
}

function toTicket({ _id, schemaVersion: _, ...rest }: StoredTicket): Ticket {
  return { ...rest, id: _id };
}
