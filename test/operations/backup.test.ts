import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDataConfig } from '../../src/config';
import { backUp, checkBackup, restore } from '../../src/operations/backup/backup';
import { differences, takeInventory } from '../../src/operations/backup/inventory';
import { openStore } from '../../src/storage/openStore';
import { DATA_KEY, temporaryFolder } from '../start/startedBot';
import { dossier } from '../storage/examples';
import { fillStore, SECRETS } from '../storage/fullStore';
import { openTestStore, type TestStore } from '../support/stores';

const KEYS = { current: Buffer.from(DATA_KEY, 'base64'), old: [] };
const COLLECTIONS = [
  ...['chats', 'dossiers', 'facts', 'flowVersions', 'inbox', 'leases', 'mishearings', 'notices', 'sequences'],
  ...['slots', 'tickets'],
];

describe('given an embedded store with something in every collection', () => {
  let dataDir: string;
  let backup: string;
  beforeEach(async () => {
    dataDir = temporaryFolder();
    backup = join(temporaryFolder(), 'backup');
    const store = await openStore({ dataDir, keys: KEYS });
    await fillStore(store);
    await store.close();
  });

  it('when it is backed up and restored elsewhere, then every collection is there as it was', async () => {
    const before = await takeInventory({ dataDir, keys: KEYS });
    expect(Object.keys(before)).toEqual(COLLECTIONS);
    for (const { documents } of Object.values(before)) expect(documents).toBeGreaterThan(0);

    expect(await backUp(configOf(dataDir), backup)).toEqual(before);
    const elsewhere = temporaryFolder();
    expect(await restore(configOf(elsewhere), backup, false)).toEqual({ inventory: before, aside: undefined });
    expect(await takeInventory({ dataDir: elsewhere, keys: KEYS })).toEqual(before);
    const restored = await openStore({ dataDir: elsewhere, keys: KEYS });
    expect((await restored.dossiers.get('tan-chau', 'one'))?.request?.questions).toEqual([SECRETS[3]]);
    await restored.close();
  });

  it('when it is backed up twice into one folder, then the first backup stays', async () => {
    await backUp(configOf(dataDir), backup);
    await expect(backUp(configOf(dataDir), backup)).rejects.toMatchObject({ code: 'backup-exists' });
    await expect(checkBackup(configOf(dataDir), backup)).resolves.toBeDefined();
  });

  it('when there is a store already, then it is left alone, or put aside when that is said', async () => {
    await backUp(configOf(dataDir), backup);
    const store = await openStore({ dataDir, keys: KEYS });
    await store.dossiers.create(dossier('later'));
    await expect(restore(configOf(dataDir), backup, true)).rejects.toMatchObject({ code: 'store-in-use' });
    await store.close();
    await expect(restore(configOf(dataDir), backup, false)).rejects.toMatchObject({ code: 'restore-refused' });

    const { aside } = await restore(configOf(dataDir), backup, true);
    expect((await readFile(String(aside))).length).toBeGreaterThan(0);
    const restored = await openStore({ dataDir, keys: KEYS });
    expect(await restored.dossiers.get('tan-chau', 'later')).toBeUndefined();
    expect(await restored.dossiers.get('tan-chau', 'two')).toBeDefined();
    await restored.close();
  });

  it('when the backup was cut short or another key is given, then nothing is restored', async () => {
    await backUp(configOf(dataDir), backup);
    const elsewhere = temporaryFolder();
    const lost = { ...configOf(elsewhere), DATA_KEY: Buffer.alloc(32, 7) };
    await expect(restore(lost, backup, false)).rejects.toMatchObject({ code: 'data-key-wrong' });
    await truncate(join(backup, 'desk.mdb'), 20_000);
    await expect(restore(configOf(elsewhere), backup, false)).rejects.toMatchObject({ code: 'store-damaged' });
    await expect(takeInventory({ dataDir: elsewhere, keys: KEYS })).rejects.toMatchObject({ code: 'store-missing' });
  });

  it('when another process writes all the while, then the copy is of one instant and opens', async () => {
    const args = ['-r', './test/storage/runTypeScript.cjs', './test/storage/writer.ts', dataDir, DATA_KEY];
    const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let written = '';
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
    while (!written.includes('1:20\n')) await once(writer.stdout, 'data');
    const acknowledged = written.split('\n').slice(1, -1);
    const inventory = await backUp(configOf(dataDir), backup);
    writer.kill('SIGKILL');
    await once(writer, 'close');

    const elsewhere = temporaryFolder();
    expect((await restore(configOf(elsewhere), backup, false)).inventory).toEqual(inventory);
    const restored = await openStore({ dataDir: elsewhere, keys: KEYS });
    const lanes = await Promise.all([1, 2, 3, 4].map((lane) => restored.inbox.waiting(`chat${lane}`, 100_000)));
    const there = lanes.flat().map(({ key }) => key);
    expect(there).toEqual(expect.arrayContaining(acknowledged));
    for (const lane of lanes) expect(lane.map(({ receivedSeq }) => receivedSeq)).toEqual([...lane.keys()]);
    await restored.close();
  });
});

describe('given any store', () => {
  let opened: TestStore;
  beforeEach(async () => {
    opened = await openTestStore();
    await fillStore(opened.store);
  });
  afterEach(() => opened.close());

  it('when one document changes, then the inventory names its collection and no other', async () => {
    const before = await takeInventory(opened.options);
    expect(differences(before, await takeInventory(opened.options))).toEqual([]);
    await opened.store.dossiers.create(dossier('three'));
    await opened.store.notices.queued(['reminder|t1']);
    expect(differences(before, await takeInventory(opened.options))).toEqual(['dossiers', 'notices']);
  });
});

function configOf(dataDir: string) {
  return readDataConfig({ DATA_DIR: dataDir, DATA_KEY });
}
