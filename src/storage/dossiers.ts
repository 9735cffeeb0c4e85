import { type Connection, type Model, Schema } from 'mongoose';
import type { Dossiers, Moved } from '../desk/ports';
import type { Dossier, DossierEvent, DossierState } from '../desk/records';
import type { Encryption } from './encryption';
import { SCHEMA_VERSION, type Stored, schemaOptions, storedFields, upserting } from './schema';

const COLLECTION = 'dossiers';

type StoredDossier = Stored &
  Omit<Dossier, 'id' | 'answers' | 'request' | 'rating'> & {
    readonly answers: string;
    readonly request?: string;
    readonly rating?: { readonly score: number; readonly words?: string };
  };

const part = { _id: false, strict: 'throw' } as const;

const schema = new Schema<StoredDossier>(
  {
    ...storedFields,
    officeId: { type: String, required: true },
    code: { type: String, required: true },
    chatId: { type: String, required: true },
    procedureId: { type: String, required: true },
    flowVersion: { type: String, required: true },
    variant: String,
    state: { type: String, required: true },
    revision: { type: Number, required: true },
    answers: { type: String, required: true },
    requesterIndex: String,
    counter: { type: String, required: true },
    request: String,
    dueDay: String,
    rating: new Schema({ score: Number, words: String }, part),
    events: [new Schema<DossierEvent>({ at: Date, actor: String, what: String, act: String }, part)],
    createdAt: { type: Date, required: true },
    touchedAt: { type: Date, required: true },
  },
  schemaOptions(COLLECTION),
);
schema.index({ officeId: 1, code: 1 }, { unique: true });
schema.index({ officeId: 1, chatId: 1, createdAt: 1 });
schema.index({ officeId: 1, requesterIndex: 1, createdAt: 1 });
schema.index({ officeId: 1, counter: 1, state: 1, touchedAt: 1 });
schema.index({ state: 1, touchedAt: 1 });

type Change = Parameters<Dossiers['move']>[2];

/** Answers, a clerk's request and the words of a rating lie encrypted; every query names the office. */
export class DossierRepository implements Dossiers {
  readonly model: Model<StoredDossier>;

  constructor(
    connection: Connection,
    private readonly encryption: Encryption,
  ) {
    this.model = connection.model<StoredDossier>('Dossier', schema);
  }

  /** @throws MongoServerError 11000 when another dossier of the office has the code. */
  async create(dossier: Dossier): Promise<Dossier> {
    const { id, officeId, answers, request, rating, ...rest } = dossier;
    const fresh = {
      ...rest,
      ...this.sealed(id, { answers, ...(request && { request }), ...(rating && { rating }) }),
      events: [...dossier.events],
      schemaVersion: SCHEMA_VERSION,
    };
    const stored = await upserting(() =>
      this.model
        .findOneAndUpdate({ _id: id, officeId }, { $setOnInsert: fresh }, { upsert: true, returnDocument: 'after' })
        .lean<StoredDossier>(),
    );
    return this.toDossier(stored);
  }

  async get(officeId: string, id: string): Promise<Dossier | undefined> {
    const stored = await this.model.findOne({ _id: id, officeId }).lean<StoredDossier>();
    return stored === null ? undefined : this.toDossier(stored);
  }

  async byCode(officeId: string, code: string): Promise<Dossier | undefined> {
    const stored = await this.model.findOne({ officeId, code }).lean<StoredDossier>();
    return stored === null ? undefined : this.toDossier(stored);
  }

  /** Oldest first. */
  async ofChat(officeId: string, chatId: string): Promise<readonly Dossier[]> {
    return this.all(await this.model.find({ officeId, chatId }).sort({ createdAt: 1 }).lean<StoredDossier[]>());
  }

  /** Oldest first. */
  async byRequester(officeId: string, requesterIndex: string): Promise<readonly Dossier[]> {
    return this.all(await this.model.find({ officeId, requesterIndex }).sort({ createdAt: 1 }).lean<StoredDossier[]>());
  }

  /** Longest untouched first. */
  async inStates(
    officeId: string,
    counter: string,
    states: readonly DossierState[],
    limit: number,
  ): Promise<readonly Dossier[]> {
    return this.all(
      await this.model
        .find({ officeId, counter, state: { $in: states } })
        .sort({ touchedAt: 1 })
        .limit(limit)
        .lean<StoredDossier[]>(),
    );
  }

  async move(officeId: string, id: string, change: Change): Promise<Moved<Dossier>> {
    const { act } = change.event;
    const moved = await this.model
      .findOneAndUpdate(
        { _id: id, officeId, state: { $in: change.from }, ...(act !== undefined && { 'events.act': { $ne: act } }) },
        {
          $set: { ...this.sealed(id, change.set ?? {}), state: change.to, touchedAt: change.event.at },
          ...(change.unset && { $unset: Object.fromEntries(change.unset.map((name) => [name, 1])) }),
          $push: { events: change.event },
          $inc: { revision: 1 },
        },
        { returnDocument: 'after' },
      )
      .lean<StoredDossier>();
    if (moved !== null) return { ok: true, value: this.toDossier(moved) };

    const found = await this.get(officeId, id); // only to say why
    if (found === undefined) return { ok: false, reason: 'unknown' };
    if (act !== undefined && found.events.some((event) => event.act === act)) return { ok: true, value: found };
    return { ok: false, reason: 'state', value: found };
  }

  async touchedBefore(at: Date, states: readonly DossierState[], limit: number): Promise<readonly Dossier[]> {
    return this.all(
      await this.model
        .find({ state: { $in: states }, touchedAt: { $lt: at } })
        .sort({ touchedAt: 1 })
        .limit(limit)
        .lean<StoredDossier[]>(),
    );
  }

  async erase(officeId: string, id: string): Promise<void> {
    await this.model.deleteOne({ _id: id, officeId });
  }

  private all(stored: readonly StoredDossier[]): readonly Dossier[] {
    return stored.map((each) => this.toDossier(each));
  }

  private sealed<T extends Partial<Dossier>>(id: string, plain: T) {
    const { answers, request, rating, ...rest } = plain;
    const words = rating?.words;
    return {
      ...rest,
      ...(answers && { answers: this.encryption.seal(placeOf('answers', id), answers) }),
      ...(request && { request: this.encryption.seal(placeOf('request', id), request) }),
      ...(rating && {
        rating: {
          score: rating.score,
          ...(words !== undefined && { words: this.encryption.seal(placeOf('rating.words', id), words) }),
        },
      }),
    };
  }

  private toDossier({ _id: id, schemaVersion: _, answers, request, rating, ...rest }: StoredDossier): Dossier {
    return {
      ...rest,
      id,
      answers: this.encryption.open(placeOf('answers', id), answers) as Dossier['answers'],
      ...(request !== undefined && { request: toRequest(this.encryption.open(placeOf('request', id), request)) }),
      ...(rating && {
        rating: {
          score: rating.score,
          ...(rating.words !== undefined && {
            words: String(this.encryption.open(placeOf('rating.words', id), rating.words)),
          }),
        },
      }),
    };
  }
}

/** JSON wrote the instant as text. */
function toRequest(plain: unknown): NonNullable<Dossier['request']> {
  const request = plain as Omit<NonNullable<Dossier['request']>, 'at'> & { readonly at: string };
  return { ...request, at: new Date(request.at) };
}

function placeOf(field: string, id: string) {
  return { collection: COLLECTION, field, id };
}
