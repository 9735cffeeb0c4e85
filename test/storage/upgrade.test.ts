import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Mongoose, Schema } from 'mongoose';
import { embeddedDriver } from '../../src/storage/embedded/driver';
import { migratingOnRead } from '../../src/storage/migrations';
import { openStore } from '../../src/storage/openStore';
import { change } from './examples';
import { SECRETS } from './fullStore';

const FIXTURES = join(__dirname, 'fixtures');
const keys = { current: Buffer.alloc(32, 1), old: [] };
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(readdirSync(FIXTURES))('given a store that an earlier commit wrote (%s)', (fixture) => {
  it('when it is opened now, then everything in it is read, found and worked on', async () => {
    const dataDir = temporaryFolder();
    writeFileSync(join(dataDir, 'desk.mdb'), gunzipSync(readFileSync(join(FIXTURES, fixture))));
    const store = await openStore({ dataDir, keys });
    const chat = await store.chats.get('chat');
    expect(chat).toMatchObject({ address: '1001', revision: 1, remembered: { fullName: SECRETS[0] } });
    expect(chat?.outbox).toHaveLength(2);
    const index = store.blindIndex(`personalId ${SECRETS[1]}`);
    expect(await store.dossiers.byRequester('tan-chau', index)).toMatchObject([
      { id: 'one', request: { questions: [SECRETS[3]] }, rating: { score: 4, words: SECRETS[3] } },
    ]);
    expect(await store.tickets.byRequester('tan-chau', index, '2026-11-25')).toMatchObject([{ number: 'A001' }]);
    expect((await store.slots.ofDay('tan-chau', '2026-11-25', 'civil'))[0]?.ticketIds).toEqual(['t1']);
    expect(await store.notices.get('reminder|t1')).toMatchObject({ state: 'pending' });
    expect(await store.facts.get('note')).toEqual({ plain: 'fact' });
    expect(await store.flowVersions.get('v1')).toEqual({ id: 'civil-extract' });
    const [waiting] = await store.inbox.waiting('chat', 10);
    expect(waiting?.body).toEqual({ text: SECRETS[2] });

    expect(await store.chats.lease('chat', 'now', 10_000)).toBe(true);
    const turn = { chatId: 'chat', owner: 'now', revision: 1, handledKey: 'now:1', outbox: [], questionCleared: true };
    expect(await store.chats.saveTurn({ ...turn, change: change() })).toBe(true);
    await store.close();
  });
});

describe('given a kind of document that has come to its third version', () => {
  it('when documents of all versions are read, then all are of the third, and a fourth is refused', async () => {
    const mongoose = new Mongoose();
    const steps = [
      (document: { [field: string]: unknown }) => {
        document.words = `${document.word}!`;
      },
      (document: { [field: string]: unknown }) => {
        document.count = String(document.words).length;
      },
    ];
    mongoose.plugin(migratingOnRead({ things: steps }));
    mongoose.setDriver(embeddedDriver({ readOnly: false, onScan: 'throw' }));
    const connection = await mongoose.createConnection(temporaryFolder()).asPromise();
    const fields = { _id: String, schemaVersion: Number, word: String, words: String, count: Number };
    const model = connection.model('Thing', new Schema(fields, { collection: 'things', versionKey: false }));
    const put = (_id: string, rest: object) => model.updateOne({ _id }, { $set: rest }, { upsert: true });
    await put('a', { schemaVersion: 1, word: 'a' });
    await put('b', { schemaVersion: 2, word: 'b', words: 'bb!' });
    await put('c', { schemaVersion: 3, word: 'c', words: 'ccc!', count: 9 });

    const read = await model.find({ _id: { $in: ['a', 'b', 'c'] } }).lean();
    expect(read.map(({ schemaVersion, words, count }) => ({ schemaVersion, words, count }))).toEqual([
      { schemaVersion: 3, words: 'a!', count: 2 },
      { schemaVersion: 3, words: 'bb!', count: 3 },
      { schemaVersion: 3, words: 'ccc!', count: 9 },
    ]);
    expect(await model.findOne({ _id: 'a' }).select({ word: 1 }).lean()).toEqual({ _id: 'a', word: 'a' });
    await put('d', { schemaVersion: 4, word: 'd' });
    await expect(model.findOne({ _id: 'd' }).lean()).rejects.toMatchObject({ code: 'store-newer' });
    await connection.close();
  });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-upgrade-'));
  folders.push(folder);
  return folder;
}
