import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Connection, type Model, Schema } from 'mongoose';
import { connectEmbedded } from '../../src/storage/connection';
import { schemaOptions } from '../../src/storage/schema';

interface Note {
  readonly _id: string;
  readonly topic: string;
  readonly tags?: readonly string[];
}

const fields = { _id: String, topic: String, tags: { type: [String], default: undefined } };

describe('given the embedded store', () => {
  let folder: string;
  let connection: Connection;
  let notes: Model<Note>;
  let scans: string[];
  beforeEach(async () => {
    scans = [];
    folder = await mkdtemp(join(tmpdir(), 'desk-limits-'));
    await open(true);
    await notes.updateOne({ _id: 'a' }, { $set: { topic: 'x' } }, { upsert: true });
  });
  afterEach(async () => {
    await connection.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(throwing: boolean, indexed?: Record<string, 1 | -1>, unique = false): Promise<void> {
    const onScan = throwing ? 'throw' : (name: string, paths: readonly string[]) => void scans.push(`${name} ${paths}`);
    connection = await connectEmbedded(folder, { readOnly: false, onScan });
    const schema = new Schema<Note>(fields, schemaOptions('notes'));
    if (indexed !== undefined) schema.index(indexed, { unique });
    notes = connection.model<Note>('Note', schema);
    await notes.createIndexes();
  }

  it('when no index answers a query, then it is refused in tests and told otherwise', async () => {
    await expect(notes.find({ topic: 'x' }).lean()).rejects.toMatchObject({ code: 'store-scan' });
    await expect(notes.updateMany({}, { $set: { topic: 'y' } })).rejects.toMatchObject({ code: 'store-scan' });
    await connection.close();
    await open(false);
    expect(await notes.find({ topic: 'x' }).lean()).toHaveLength(1);
    expect(scans).toEqual(['notes topic']);
  });

  it('when an index is declared later, then it answers for what was there before', async () => {
    await connection.close();
    await open(true, { topic: 1 });
    expect(await notes.find({ topic: 'x' }).lean()).toHaveLength(1);
  });

  it('when a unique index is declared over doubles, then it is refused', async () => {
    await notes.updateOne({ _id: 'b' }, { $set: { topic: 'x' } }, { upsert: true });
    await connection.close();
    await expect(open(true, { topic: 1 }, true)).rejects.toMatchObject({ code: 11_000 });
  });

  it('when an index is declared in another way than before, then that is refused by its name', async () => {
    await connection.close();
    await open(true, { topic: 1 });
    await connection.close();
    await expect(open(true, { topic: 1 }, true)).rejects.toThrow('topic_1');
  });

  it.each<{ what: string; act: () => Promise<unknown> }>([
    { what: 'aggregate', act: () => notes.aggregate([{ $match: {} }]).exec() },
    { what: 'distinct', act: () => notes.distinct('topic').exec() },
    { what: 'replaceOne', act: () => notes.replaceOne({ _id: 'a' }, { topic: 'y' }).exec() },
    { what: 'insertOne', act: () => new notes({ _id: 'z', topic: 'y' }).save() },
    { what: 'insertMany', act: () => notes.insertMany([{ _id: 'z', topic: 'y' }]) },
    { what: 'findOneAndDelete', act: () => notes.findOneAndDelete({ _id: 'a' }).exec() },
    { what: '$rename', act: () => notes.updateOne({ _id: 'a' }, { $rename: { topic: 'tags' } }).exec() },
    { what: 'collation', act: () => notes.find({ _id: 'a' }).collation({ locale: 'vi' }).exec() },
    { what: 'bulkWrite', act: () => notes.bulkWrite([{ deleteOne: { filter: { _id: 'a' } } }]) },
  ])('when it is asked for $what, then it refuses it by its name', async ({ what, act }) => {
    const refused = await act().then(
      () => undefined,
      (error: unknown) => error,
    );

    expect(refused).toMatchObject({ code: 'store-unsupported', message: expect.stringContaining(what) });
  });

  it('when an index would hold a list, then it is refused and nothing is written', async () => {
    await connection.close();
    await open(true, { tags: 1 });
    const write = notes.updateOne({ _id: 'b' }, { $set: { topic: 'y', tags: ['t'] } }, { upsert: true });
    await expect(write).rejects.toMatchObject({ code: 'store-unsupported' });
    expect(await notes.findOne({ _id: 'b' }).lean()).toBeNull();
  });

  it('when a key is longer than LMDB holds, then nothing of the document is written', async () => {
    await connection.close();
    await open(true, { topic: 1 });
    const write = notes.updateOne({ _id: 'b'.repeat(1_970) }, { $set: { topic: 'long' } }, { upsert: true });
    await expect(write).rejects.toThrow('key size');
    expect(await notes.find({ topic: 'long' }).lean()).toEqual([]);
  });
});
