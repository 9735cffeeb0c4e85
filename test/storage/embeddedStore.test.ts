import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/desk/ports';
import { openStore } from '../../src/storage/openStore';
import { AT, change, dossier, item, slot } from './examples';

const keys = { current: randomBytes(32), old: [] };

describe('given an embedded store in a folder', () => {
  let dataDir: string;
  let store: Store | undefined;
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'desk-embedded-'));
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    await store?.close();
    [child, store] = [undefined, undefined];
    await rm(dataDir, { recursive: true, force: true });
  });

  async function open(overrides: Partial<Parameters<typeof openStore>[0]> = {}): Promise<Store> {
    store = await openStore({ dataDir, keys, ...overrides });
    return store;
  }

  async function close(): Promise<void> {
    await store?.close();
    store = undefined;
  }

  /** A second process that writes; resolves when it said `until`. Returns what it acknowledged so far, growing. */
  async function startWriter(until: string): Promise<readonly string[]> {
    const args = ['-r', './test/storage/runTypeScript.cjs', './test/storage/writer.ts', dataDir];
    const writer = spawn(process.execPath, [...args, keys.current.toString('base64')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = writer;
    const said: string[] = [];
    let rest = '';
    await new Promise<void>((resolve) => {
      writer.stdout.setEncoding('utf8').on('data', (text: string) => {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        said.push(...lines);
        if (said.includes(until)) resolve();
      });
    });
    return said;
  }

  async function kill(): Promise<void> {
    const closed = child === undefined ? undefined : once(child, 'close');
    child?.kill('SIGKILL');
    await closed;
  }

  it('when the writing process is killed, then all that it was told is written is there, and the lock is free', async () => {
    const said = await startWriter('2:30');
    await kill();
    const { inbox } = await open();
    const found = await Promise.all([1, 2, 3, 4].map((lane) => inbox.waiting(`chat${lane}`, 100_000)));
    const there = new Set(found.flat().map(({ key }) => key));
    const acknowledged = said.filter((line) => line !== 'open');
    expect(acknowledged.length).toBeGreaterThan(30);
    expect(acknowledged.filter((key) => !there.has(key))).toEqual([]);
    expect(await inbox.countWaiting()).toBe(there.size);
  });

  it('when a second process wants to write, then it is told who does, and a reader may look', async () => {
    await startWriter('1:1');
    const refused = expect.objectContaining({
      code: 'store-in-use',
      message: expect.stringContaining(`${child?.pid}`),
    });
    await expect(open()).rejects.toEqual(refused);
    const reader = await open({ readOnly: true });
    expect(await reader.inbox.countWaiting()).toBeGreaterThan(0);
    await expect(reader.inbox.add([item('x')])).rejects.toMatchObject({ code: 'store-unsupported' });
  });

  it('when it is opened twice in one process, then the second is refused until the first closes', async () => {
    await open();
    await expect(openStore({ dataDir, keys })).rejects.toMatchObject({ code: 'store-in-use' });
    await close();
    await expect(open()).resolves.toBeDefined();
  });

  it('when the lock names a process that began at another time, then it is taken over', async () => {
    const holder = { pid: process.pid, startedAt: 'before', host: (await import('node:os')).hostname() };
    await writeFile(join(dataDir, 'writer.lock'), JSON.stringify(holder));
    await expect(open()).resolves.toBeDefined();
  });

  it('when there is nothing to read, then a reader is told so', async () => {
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'store-missing' });
  });

  it.each([
    { how: 'cut off', damage: (file: string) => truncate(file, 20_000) },
    { how: 'overwritten', damage: (file: string) => writeFile(file, randomBytes(60_000)) },
    { how: 'changed in one letter of a document', damage: (file: string) => changeOneByte(file, 'ChangeMe') },
    { how: 'missing half of a page', damage: (file: string) => blankAround(file, 'ChangeMe') },
  ])('when the file is $how, then the start tells the damage and the way out', async ({ damage }) => {
    const { dossiers } = await open();
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => dossiers.create(dossier(`${at}`, { counter: 'ChangeMe' }))),
    );
    await close();
    await damage(join(dataDir, 'desk.mdb'));
    const told = { code: 'store-damaged', message: expect.stringContaining('backup') };
    await expect(open()).rejects.toMatchObject(told);
    await expect(open()).rejects.toMatchObject(told);
  });

  it('when another key is given, then nothing opens; the right one still does', async () => {
    await open();
    await close();
    const wrong = { current: randomBytes(32), old: [] };
    await expect(open({ keys: wrong })).rejects.toMatchObject({ code: 'data-key-wrong' });
    await expect(open({ keys: wrong, readOnly: true })).rejects.toMatchObject({ code: 'data-key-wrong' });
    await expect(open()).resolves.toBeDefined();
  });

  it('when the key was changed and the former one is kept, then old values are read and new ones need the new key', async () => {
    const first = await open();
    await first.dossiers.create(dossier('old'));
    await close();
    const changed = { current: randomBytes(32), old: [keys.current] };
    const second = await open({ keys: changed });
    expect((await second.dossiers.get('tan-chau', 'old'))?.answers).toEqual(dossier('old').answers);
    await second.dossiers.create(dossier('new'));
    await close();
    await expect(open()).rejects.toMatchObject({ code: 'data-key-wrong' });
    const third = await open({ keys: { current: changed.current, old: [] } });
    expect(await third.dossiers.get('tan-chau', 'new')).toBeDefined();
    await expect(third.dossiers.get('tan-chau', 'old')).rejects.toMatchObject({ code: 'data-key-wrong' });
  });

  it('when names, numbers and words are stored, then no file of it holds them in the clear', async () => {
    const secret = 'NguyenThiBiMat 089085000123';
    const { inbox, chats, dossiers } = await open();
    await inbox.add([item('1', { body: { text: secret } })]);
    await chats.open({ id: 'chat', address: '5', personId: '5', at: AT });
    await chats.lease('chat', 'me', 60_000);
    await chats.saveTurn({
      chatId: 'chat',
      owner: 'me',
      revision: 0,
      handledKey: '1',
      change: change({
        remembered: { fullName: secret },
        staffDraft: { dossierId: '1', papers: [secret], questions: [] },
        expecting: { kind: 'feedback', dossierId: secret },
      }),
      outbox: [{ id: '1', kind: 'text', text: secret }],
      questionCleared: false,
    });
    const request = { papers: [secret], questions: [], at: AT };
    await dossiers.create(
      dossier('1', { answers: { name: { value: secret } }, request, rating: { score: 1, words: secret } }),
    );
    await close();
    const files = await readdir(dataDir);
    const bytes = Buffer.concat(await Promise.all(files.map((name) => readFile(join(dataDir, name)))));
    expect(bytes.includes('tan-chau')).toBe(true);
    for (const word of ['BiMat', '0850001']) {
      for (const form of [Buffer.from(word), Buffer.from(word, 'utf16le')]) expect(bytes.includes(form)).toBe(false);
    }
  });

  it('when it is closed while writes are under way, then what was acknowledged is written', async () => {
    const { slots } = await open();
    const times = Array.from({ length: 40 }, (_, at) => `08:${at + 10}`);
    const [early, late] = [times.slice(0, 20), times.slice(20)];
    await Promise.all(early.map((time) => slots.make([slot(time)])));
    const writing = Promise.allSettled(late.map((time) => slots.make([slot(time)])));
    await new Promise((resolve) => setImmediate(resolve));
    await close();
    const written = (await writing).filter(({ status }) => status === 'fulfilled');
    const found = await (await open()).slots.ofDay('tan-chau', '2026-11-25', 'civil');
    expect(found.length).toBeGreaterThanOrEqual(early.length + written.length);
  });

  it('when it is used after it was closed, then that is told', async () => {
    const closed = await open();
    await close();
    await expect(closed.inbox.countWaiting()).rejects.toThrow('not open');
  });

  it('when a copy of its file is put elsewhere, then it opens there as it was', async () => {
    await (await open()).dossiers.create(dossier('1'));
    await close();
    const elsewhere = join(dataDir, 'elsewhere');
    await (await open({ dataDir: elsewhere })).ping();
    await close();
    await copyFile(join(dataDir, 'desk.mdb'), join(elsewhere, 'desk.mdb'));
    const copy = await open({ dataDir: elsewhere });
    expect(await copy.dossiers.get('tan-chau', '1')).toEqual(dossier('1'));
  });
});

async function changeOneByte(file: string, word: string): Promise<void> {
  const bytes = await readFile(file);
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) bytes[at] = 0x58;
  await writeFile(file, bytes);
}

async function blankAround(file: string, word: string): Promise<void> {
  const bytes = await readFile(file);
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 4096)) {
    const page = at - (at % 4096);
    bytes.fill(0, page + 100, page + 2148);
  }
  await writeFile(file, bytes);
}
