import { type Connection, type Model, Schema } from 'mongoose';
import type { Facts, FlowVersions } from '../desk/ports';
import { type Encryption, isSealed } from './encryption';
import { SCHEMA_VERSION, type Stored, schemaOptions, storedFields, upserting } from './schema';

/** As JSON: whatever names its fields have, it comes back as it was. */
type StoredFact = Stored & { readonly value: string };

function factSchema(collection: string): Schema<StoredFact> {
  return new Schema<StoredFact>(
    { ...storedFields, value: { type: String, required: true } },
    schemaOptions(collection),
  );
}

const COLLECTION = 'facts';
/** The version of facts since which secrets are sealed; an earlier release refuses one of this version. */
const SEALS_SECRETS = 2;

const schema = factSchema(COLLECTION);
const flowSchema = factSchema('flowVersions');

/** Facts are plain data: what JSON can say. */
export class FactRepository implements Facts {
  readonly model: Model<StoredFact>;

  constructor(
    connection: Connection,
    private readonly encryption: Encryption,
  ) {
    this.model = connection.model<StoredFact>('Fact', schema);
  }

  async get(name: string): Promise<unknown> {
    return read(await this.model.findOne({ _id: name }).lean<StoredFact>());
  }

  async set(name: string, value: unknown): Promise<void> {
    const $set = { value: JSON.stringify(value), schemaVersion: SCHEMA_VERSION };
    await upserting(() => this.model.updateOne({ _id: name }, { $set }, { upsert: true }).exec());
  }

  setOnce(name: string, value: unknown): Promise<unknown> {
    return setOnce(this.model, name, value);
  }

  /** @throws DeskError `data-key-wrong`, `store-damaged`. */
  async secretOnce(name: string, secret: string): Promise<string> {
    const place = { collection: COLLECTION, field: 'value', id: name };
    const seal = (plain: unknown) => this.encryption.seal(place, plain);
    const stands = await setOnce(this.model, name, seal(secret), SEALS_SECRETS);
    if (isSealed(stands)) return String(this.encryption.open(place, stands));
    const $set = { value: JSON.stringify(seal(stands)), schemaVersion: SEALS_SECRETS };
    await this.model.updateOne({ _id: name }, { $set }).exec();
    return String(stands);
  }
}

/** Compiled flows by the hash of all they say; one that is there is never written again. */
export class FlowVersionRepository implements FlowVersions {
  readonly model: Model<StoredFact>;

  constructor(connection: Connection) {
    this.model = connection.model<StoredFact>('FlowVersion', flowSchema);
  }

  async keep(version: string, procedure: unknown): Promise<void> {
    await setOnce(this.model, version, procedure);
  }

  async get(version: string): Promise<unknown> {
    return read(await this.model.findOne({ _id: version }).lean<StoredFact>());
  }
}

async function setOnce(
  model: Model<StoredFact>,
  name: string,
  value: unknown,
  schemaVersion: number = SCHEMA_VERSION,
): Promise<unknown> {
  const $setOnInsert = { value: JSON.stringify(value), schemaVersion };
  const stands = await upserting(() =>
    model
      .findOneAndUpdate({ _id: name }, { $setOnInsert }, { upsert: true, returnDocument: 'after' })
      .lean<StoredFact>(),
  );
  return read(stands);
}

function read(fact: StoredFact | null): unknown {
  return fact === null ? undefined : JSON.parse(fact.value);
}
