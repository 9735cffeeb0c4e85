import MongooseCollection = require('mongoose/lib/collection');
import MongooseConnection = require('mongoose/lib/connection');

import { Documents } from './documents';
import { type LmdbFile, openLmdbFile } from './lmdbFile';
import { type FindOptions, type OnScan, Operations, type UpdateResult } from './operations';
import { allow, firstOf, isIdAlone, type Options, projected, sortOf } from './queryOptions';
import type { Document } from './storedValue';
import { unsupported } from './unsupported';

export interface EmbeddedOptions {
  readonly readOnly: boolean;
  readonly onScan: OnScan;
}

/** The open store behind a connection. */
class Database {
  private readonly collections = new Map<string, Collection>();

  constructor(
    readonly file: LmdbFile,
    readonly options: EmbeddedOptions,
  ) {}

  collection(name: string): Collection {
    const known = this.collections.get(name);
    if (known !== undefined) return known;
    const documents = new Documents(this.file, name);
    const made = { documents, operations: new Operations(this.file, documents, this.options.onScan) };
    this.collections.set(name, made);
    return made;
  }
}

interface Collection {
  readonly documents: Documents;
  readonly operations: Operations;
}

/** mongoose's connection: the "URI" is the folder. */
class EmbeddedConnection extends MongooseConnection {
  protected async openFolder(folder: string, options: EmbeddedOptions): Promise<this> {
    this.readyState = 2; // connecting
    this.db = new Database(await openLmdbFile(folder, options), options);
    this.name = 'desk';
    this.onOpen();
    return this;
  }

  async doClose(): Promise<this> {
    const { db } = this;
    this.db = undefined;
    if (db instanceof Database) await db.file.close();
    return this;
  }
}

/** mongoose's collection: the methods that the models use, with the results of MongoDB's own driver. */
class EmbeddedCollection extends MongooseCollection {
  async createIndex(keys: Readonly<Record<string, unknown>>, options: Options = {}): Promise<string> {
    allow('createIndex', options, ['name', 'unique', 'background']);
    const paths = Object.keys(keys);
    if (paths.some((path) => keys[path] !== 1)) throw unsupported('an index that is not ascending');
    const name = typeof options.name === 'string' ? options.name : paths.map((path) => `${path}_1`).join('_');
    const { documents } = this.open();
    await this.writable().file.write(() => documents.declare({ name, paths, unique: options.unique === true }));
    return name;
  }

  find(filter: Document, options: Options = {}): { toArray(): Promise<Document[]> } {
    return { toArray: async () => this.found('find', filter, options) };
  }

  async findOne(filter: Document, options: Options = {}): Promise<Document | null> {
    return this.found('findOne', filter, { ...options, limit: 1 })[0] ?? null;
  }

  async countDocuments(filter: Document, options: Options = {}): Promise<number> {
    allow('countDocuments', options, []);
    return this.open().operations.count(filter);
  }

  async updateOne(filter: Document, update: Document, options: Options = {}): Promise<UpdateResult> {
    allow('updateOne', options, ['upsert']);
    return this.writing().updateOne(filter, update, options.upsert === true);
  }

  async updateMany(filter: Document, update: Document, options: Options = {}): Promise<UpdateResult> {
    allow('updateMany', options, []);
    return this.writing().updateMany(filter, update);
  }

  async findOneAndUpdate(filter: Document, update: Document, options: Options = {}): Promise<Document | null> {
    allow('findOneAndUpdate', options, ['upsert', 'returnDocument', 'returnOriginal', 'sort', 'projection']);
    const sort = sortOf(options.sort);
    const found = await this.writing().findOneAndUpdate(filter, update, {
      upsert: options.upsert === true,
      returnAfter: options.returnOriginal === false,
      ...(sort && { sort }),
    });
    return found === null ? null : projected(found, options.projection);
  }

  async deleteOne(filter: Document, options: Options = {}): Promise<object> {
    allow('deleteOne', options, []);
    return { acknowledged: true, deletedCount: await this.writing().deleteMany(filter, 1) };
  }

  async deleteMany(filter: Document, options: Options = {}): Promise<object> {
    allow('deleteMany', options, []);
    const deletedCount = await this.writing().deleteMany(filter, Number.POSITIVE_INFINITY);
    return { acknowledged: true, deletedCount };
  }

  /** Unordered `updateOne`s only. */
  async bulkWrite(operations: readonly { readonly updateOne?: BulkUpdate }[], options: Options = {}): Promise<object> {
    allow('bulkWrite', options, ['ordered']);
    const updates = operations.map(({ updateOne }) => {
      if (updateOne === undefined) throw unsupported('a bulkWrite of anything but updateOne');
      return { filter: updateOne.filter, update: updateOne.update, upsert: updateOne.upsert === true };
    });
    const results = await this.writing().updateEach(updates);
    const sum = (count: (each: UpdateResult) => number) => results.reduce((total, each) => total + count(each), 0);
    return {
      matchedCount: sum((each) => each.matchedCount),
      modifiedCount: sum((each) => each.modifiedCount),
      upsertedCount: sum((each) => each.upsertedCount),
    };
  }

  private found(method: string, filter: Document, options: Options): Document[] {
    allow(method, options, ['sort', 'limit', 'skip', 'projection']);
    const sort = sortOf(options.sort);
    const ids = isIdAlone(options) ? this.open().operations.idsAlone(filter) : undefined;
    if (ids !== undefined) return firstOf(ids, options.limit);
    const limits: FindOptions = {
      ...(sort && { sort }),
      ...(typeof options.limit === 'number' && { limit: options.limit }),
      ...(typeof options.skip === 'number' && { skip: options.skip }),
    };
    return this.open()
      .operations.find(filter, limits)
      .map((document) => projected(document, options.projection));
  }

  private open(): Collection {
    return this.database().collection(this.name);
  }

  private writing(): Operations {
    this.writable();
    return this.open().operations;
  }

  private writable(): Database {
    const database = this.database();
    if (database.options.readOnly) throw unsupported('a change while it is open for reading only');
    return database;
  }

  private database(): Database {
    if (this.conn.db instanceof Database) return this.conn.db;
    throw new Error(`${this.name} was used while its connection is not open`);
  }
}

interface BulkUpdate {
  readonly filter: Document;
  readonly update: Document;
  readonly upsert?: boolean;
}

const REFUSED = [
  'insertMany',
  'aggregate',
  'distinct',
  'estimatedDocumentCount',
  'findOneAndDelete',
  'findOneAndReplace',
  'insertOne',
];
const REFUSED_TOO = ['replaceOne', 'watch', 'listIndexes', 'dropIndex', 'createSearchIndex'];
for (const method of [...REFUSED, ...REFUSED_TOO]) {
  Object.defineProperty(EmbeddedCollection.prototype, method, {
    value: () => {
      throw unsupported(method);
    },
  });
}

/** The driver for `mongoose.setDriver`. */
export function embeddedDriver(options: EmbeddedOptions): object {
  class Connection extends EmbeddedConnection {
    createClient(folder: string): Promise<this> {
      return this.openFolder(folder, options);
    }
  }
  return { Connection, Collection: EmbeddedCollection };
}
