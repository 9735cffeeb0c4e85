import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Connection, type Model, Schema } from 'mongoose';
import { connectEmbedded, connectMongoDb } from '../../src/storage/connection';
import { schemaOptions } from '../../src/storage/schema';

interface Thing {
  readonly _id: string;
  readonly group: string;
  readonly at?: Date;
  readonly count?: number;
  readonly open?: boolean;
  readonly tags?: readonly string[];
  readonly inner?: { readonly owner?: string; readonly until?: Date };
  readonly parts?: readonly { readonly id: string; readonly n?: number }[];
}

const part = { _id: false } as const;
const schema = new Schema<Thing>(
  {
    _id: { type: String, required: true },
    group: { type: String, required: true },
    at: Date,
    count: Number,
    open: Boolean,
    tags: { type: [String], default: undefined },
    inner: new Schema({ owner: String, until: Date }, part),
    parts: { type: [new Schema({ id: String, n: Number }, part)], default: undefined },
  },
  schemaOptions('things'),
);
schema.index({ group: 1, count: 1, at: 1 });
schema.index({ group: 1, open: 1, 'inner.owner': 1 });
schema.index({ group: 1, at: 1 }, { unique: true });

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** Each operator that the models use, on whichever database the suite runs. */
describe('given a collection', () => {
  let folder: string;
  let connection: Connection;
  let things: Model<Thing>;
  let group: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-operators-'));
    const server = process.env.MONGODB_TEST_URI;
    if (server === undefined) connection = await connectEmbedded(folder, { readOnly: false, onScan: 'throw' });
    else {
      const uri = new URL(server);
      uri.pathname = `/desk_${randomBytes(6).toString('hex')}`;
      connection = await connectMongoDb(uri.toString());
    }
    things = connection.model<Thing>('Thing', schema);
    await things.createIndexes();
  });
  beforeEach(() => {
    count += 1;
    group = `group${count}`;
  });
  afterAll(async () => {
    if (process.env.MONGODB_TEST_URI !== undefined) await connection.dropDatabase();
    await connection.close();
    await rm(folder, { recursive: true, force: true });
  });

  const put = async (...all: readonly (Omit<Thing, 'group'> & { readonly group?: string })[]) => {
    for (const { _id, ...rest } of all) {
      await things.updateOne({ _id: `${group}${_id}` }, { $setOnInsert: { group, ...rest } }, { upsert: true });
    }
  };
  const get = (id: string) => things.findOne({ _id: `${group}${id}` }).lean<Thing>();
  const ids = async (filter: object) =>
    (await things.find({ group, ...filter }).lean<Thing[]>()).map(({ _id }) => _id.slice(group.length)).sort();

  it.each<{ name: string; filter: object; found: readonly string[] }>([
    { name: 'equality', filter: { count: 2 }, found: ['b'] },
    { name: 'equality to null, which is absence too', filter: { count: null }, found: ['d'] },
    { name: '$in', filter: { count: { $in: [1, 3, 99] } }, found: ['a', 'c'] },
    { name: '$in of nothing', filter: { count: { $in: [] } }, found: [] },
    { name: '$nin', filter: { count: { $nin: [1, 2] } }, found: ['c', 'd'] },
    { name: '$ne', filter: { count: { $ne: 1 } }, found: ['b', 'c', 'd'] },
    { name: '$gt', filter: { count: { $gt: 1 } }, found: ['b', 'c'] },
    { name: '$gte and $lt', filter: { count: { $gte: 1, $lt: 3 } }, found: ['a', 'b'] },
    { name: '$lte of an instant', filter: { at: { $lte: day(2) } }, found: ['a', 'b'] },
    { name: '$lt of an instant, which absence is not', filter: { at: { $lt: day(9) } }, found: ['a', 'b', 'c'] },
    { name: 'a dotted path', filter: { 'inner.owner': 'me' }, found: ['a'] },
    { name: 'a dotted path into a list', filter: { 'parts.id': 'p2' }, found: ['a'] },
    { name: '$ne on a dotted path into a list', filter: { 'parts.id': { $ne: 'p2' } }, found: ['b', 'c', 'd'] },
    { name: 'an element of a list', filter: { tags: 'x' }, found: ['a', 'b'] },
    { name: '$ne of an element', filter: { tags: { $ne: 'x' } }, found: ['c', 'd'] },
    { name: '$or', filter: { $or: [{ count: 3 }, { 'inner.owner': 'me' }] }, found: ['a', 'c'] },
    {
      name: '$or with absence',
      filter: { $or: [{ inner: null }, { 'inner.until': { $lte: day(3) } }] },
      found: ['b', 'c', 'd'],
    },
    { name: 'two paths', filter: { open: true, 'inner.owner': 'you' }, found: ['c'] },
  ])('when it is asked by $name, then it finds those', async ({ filter, found }) => {
    await put(
      {
        _id: 'a',
        count: 1,
        at: day(1),
        open: true,
        tags: ['x', 'y'],
        inner: { owner: 'me', until: day(5) },
        parts: [{ id: 'p1' }, { id: 'p2' }],
      },
      { _id: 'b', count: 2, at: day(2), open: false, tags: ['x'] },
      { _id: 'c', count: 3, at: day(3), open: true, inner: { owner: 'you', until: day(3) }, parts: [{ id: 'p3' }] },
      { _id: 'd' },
    );
    expect(await ids(filter)).toEqual(found);
    expect(await things.countDocuments({ group, ...filter })).toBe(found.length);
  });

  it('when it is sorted, then by several fields, either way, cut to the limit', async () => {
    await put(
      { _id: 'a', count: 2, at: day(1) },
      { _id: 'b', count: 1, at: day(2) },
      { _id: 'c', count: 1, at: day(3) },
      { _id: 'd', at: day(4) },
    );
    const sorted = async (sort: Record<string, 1 | -1>, limit = 0, skip = 0) => {
      const found = await things.find({ group }).sort(sort).skip(skip).limit(limit).lean<Thing[]>();
      return found.map(({ _id }) => _id.slice(group.length)).join('');
    };
    expect(await sorted({ count: 1, at: 1 })).toBe('dbca');
    expect(await sorted({ count: -1, at: 1 })).toBe('abcd');
    expect(await sorted({ at: -1 }, 2)).toBe('dc');
    expect(await sorted({ at: 1 }, 2, 1)).toBe('bc');
  });

  it('when fields are chosen, then only those come', async () => {
    await put({ _id: 'a', count: 1, at: day(1) });
    expect(
      await things
        .findOne({ _id: `${group}a` })
        .select({ count: 1 })
        .lean(),
    ).toEqual({ _id: `${group}a`, count: 1 });
    expect(
      await things
        .findOne({ _id: `${group}a` })
        .select({ open: 1 })
        .lean(),
    ).toEqual({ _id: `${group}a` });
  });

  it.each<{ name: string; update: object; after: Partial<Thing> }>([
    { name: '$set', update: { $set: { count: 9, inner: { owner: 'x' } } }, after: { count: 9, inner: { owner: 'x' } } },
    {
      name: '$set of a dotted path',
      update: { $set: { 'inner.owner': 'x' } },
      after: { inner: { owner: 'x', until: day(5) } },
    },
    {
      name: '$unset',
      update: { $unset: { count: 1, 'inner.until': 1 } },
      after: { count: undefined, inner: { owner: 'me' } } as object,
    },
    { name: '$inc', update: { $inc: { count: -3 } }, after: { count: -2 } },
    { name: '$push', update: { $push: { tags: 'z' } }, after: { tags: ['x', 'y', 'z'] } },
    {
      name: '$push with $each and $slice',
      update: { $push: { tags: { $each: ['z', 'w'], $slice: -3 } } },
      after: { tags: ['y', 'z', 'w'] },
    },
    { name: '$push of nothing', update: { $push: { parts: { $each: [] } } }, after: {} },
    { name: '$pull of a value', update: { $pull: { tags: 'x' } }, after: { tags: ['y'] } },
    { name: '$pull by a field', update: { $pull: { parts: { id: 'p1' } } }, after: { parts: [{ id: 'p2', n: 2 }] } },
    {
      name: '$pull of several',
      update: { $pull: { parts: { id: { $in: ['p2', 'p3'] } } } },
      after: { parts: [{ id: 'p1' }] },
    },
    { name: '$addToSet', update: { $addToSet: { tags: 'x' } }, after: {} },
    {
      name: 'several at once',
      update: { $set: { open: false }, $unset: { at: 1 }, $inc: { count: 1 }, $push: { tags: 'q' } },
      after: { open: false, at: undefined, count: 2, tags: ['x', 'y', 'q'] } as object,
    },
  ])('when it is changed by $name, then it is so, before and after', async ({ update, after }) => {
    const before = {
      at: day(1),
      count: 1,
      open: true,
      tags: ['x', 'y'],
      inner: { owner: 'me', until: day(5) },
      parts: [{ id: 'p1' }, { id: 'p2', n: 2 }],
    };
    await put({ _id: 'a', ...before });
    const filter = { _id: `${group}a` };
    const old = await things.findOneAndUpdate(filter, update, { returnDocument: 'before' }).lean();
    expect(old).toEqual({ _id: `${group}a`, group, ...before });
    const expected = Object.fromEntries(
      Object.entries({ ...old, ...after }).filter(([, value]) => value !== undefined),
    );
    expect(await get('a')).toEqual(expected);
  });

  it('when nothing changes, then it is counted as matched only', async () => {
    await put({ _id: 'a', count: 1 });
    expect(await things.updateOne({ _id: `${group}a` }, { $set: { count: 1 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    });
    expect(await things.updateOne({ _id: `${group}z` }, { $set: { count: 1 } })).toMatchObject({ matchedCount: 0 });
  });

  it('when it is put by an upsert, then the equalities of the filter are in it, and the second time nothing is', async () => {
    const filter = { _id: `${group}a`, group, 'inner.owner': 'me', $or: [{ count: 1 }, { count: { $lt: 0 } }] };
    const update = { $set: { open: true }, $setOnInsert: { at: day(1) }, $inc: { count: 1 }, $push: { tags: 'x' } };
    const made = await things.findOneAndUpdate(filter, update, { upsert: true, returnDocument: 'after' }).lean();
    const expected = { _id: `${group}a`, group, inner: { owner: 'me' }, open: true, at: day(1), count: 1, tags: ['x'] };
    expect(made).toEqual(expected);
    const again = await things.findOneAndUpdate(filter, update, { upsert: true, returnDocument: 'after' }).lean();
    expect(again).toEqual({ ...expected, count: 2, tags: ['x', 'x'] });
  });

  it('when the document is there but does not match, then an upsert is a duplicate', async () => {
    await put({ _id: 'a', count: 1 });
    const upsert = things.updateOne({ _id: `${group}a`, count: 2 }, { $set: { open: true } }, { upsert: true });
    await expect(upsert).rejects.toMatchObject({ code: 11_000 });
    expect(await get('a')).not.toHaveProperty('open');
  });

  it('when a unique index has it already, then neither putting nor changing goes through', async () => {
    await put({ _id: 'a', at: day(1) }, { _id: 'b', at: day(2), count: 5 });
    await expect(put({ _id: 'c', at: day(1) })).rejects.toMatchObject({ code: 11_000 });
    const change = things.updateOne({ _id: `${group}b` }, { $set: { at: day(1), count: 6 } });
    await expect(change).rejects.toMatchObject({ code: 11_000 });
    expect(await get('c')).toBeNull();
    expect(await get('b')).toMatchObject({ at: day(2), count: 5 });
    expect(await ids({ count: 6 })).toEqual([]);
    await things.updateOne({ _id: `${group}a` }, { $set: { at: day(3) } });
    await expect(put({ _id: 'c', at: day(1) })).resolves.toBeUndefined();
  });

  it('when many are changed or taken away, then those that match and no others', async () => {
    await put(
      { _id: 'a', count: 1, at: day(1) },
      { _id: 'b', count: 2, at: day(2) },
      { _id: 'c', count: 3, at: day(3) },
    );
    expect(await things.updateMany({ group, count: { $lt: 3 } }, { $set: { open: true } })).toMatchObject({
      modifiedCount: 2,
    });
    expect(await ids({ open: true })).toEqual(['a', 'b']);
    expect((await things.deleteMany({ group, open: true })).deletedCount).toBe(2);
    expect((await things.deleteOne({ _id: `${group}c`, count: 9 })).deletedCount).toBe(0);
    expect(await ids({})).toEqual(['c']);
    expect((await things.deleteOne({ _id: `${group}c` })).deletedCount).toBe(1);
    expect(await ids({ count: 3 })).toEqual([]);
  });

  it('when anything is put, changed and asked for, then the indexes and the documents say the same', async () => {
    const texts = fc.oneof(fc.constantFrom('', 'a', 'b', 'B', 'Đ', 'đ\u0000x'), fc.string({ maxLength: 6 }));
    const owners = fc.array(fc.record({ owner: texts, count: fc.integer({ min: -3, max: 3 }), open: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(owners, fc.integer({ min: -3, max: 3 }), async (all, bound) => {
        run += 1;
        group = `run${count}.${run}`;
        await put(
          ...all.map((each, at) => ({
            _id: `${at}`,
            count: each.count,
            open: each.open,
            at: day(at + 1),
            inner: { owner: each.owner },
          })),
        );
        await things.updateMany({ group, open: true }, { $inc: { count: 1 }, $set: { open: false } });
        const now = all.map(({ owner, count: before, open }) => ({ owner, count: before + (open ? 1 : 0) }));
        const those = (holds: (each: (typeof now)[number]) => boolean) =>
          now.flatMap((each, at) => (holds(each) ? [`${at}`] : [])).sort();
        expect(await ids({ count: { $gte: bound } })).toEqual(those((each) => each.count >= bound));
        const [first] = now;
        expect(await ids({ open: false, 'inner.owner': first?.owner })).toEqual(
          those((each) => each.owner === first?.owner),
        );
        expect(await things.countDocuments({ group, count: bound })).toBe(those((each) => each.count === bound).length);
      }),
      { numRuns: 20 },
    );
  });

  it('when two hundred change one document at once, then none is lost', async () => {
    await put({ _id: 'a', count: 0, tags: [] });
    const change = (number: number) =>
      things.updateOne({ _id: `${group}a` }, { $inc: { count: 1 }, $push: { tags: `${number}` } });
    await Promise.all(Array.from({ length: 200 }, (_, number) => change(number)));
    const found = await get('a');
    expect(found?.count).toBe(200);
    expect(new Set(found?.tags).size).toBe(200);
  });
});
