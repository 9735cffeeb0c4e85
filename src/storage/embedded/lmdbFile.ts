import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { DeskError } from '../../errors';
import { hearFailedCommits, writeFailed } from './failedCommits';
import type { KeyPart } from './indexKeys';
import { probe } from './probe';
import { damagedStore } from './storedValue';
import { takeWriterLock, waitForWriterLock } from './writerLock';

/** A key: what kind of entry (document, index, meta), its collection, and what orders it. */
export type Key = readonly (KeyPart | Uint8Array)[];

/** The one file in which everything lies, ordered by key. Reads are synchronous; a write is durable when it resolves. */
export interface LmdbFile {
  get(key: Key): Buffer | undefined;
  has(key: Key): boolean;
  /** Keys from `start` to before `end`, in order. */
  keys(start: Key, end: Key): Iterable<Key>;
  /**
   * Runs `action` alone among all writers and resolves with its result when what it wrote is on the disk; actions that wait
   * together share one flush. When it throws, nothing of it was written. @throws DeskError `store-unwritable` when the disk is full.
   */
  write<T>(action: () => T): Promise<T>;
  /** Only inside `write`. */
  put(key: Key, value: Buffer): void;
  /** Only inside `write`. */
  remove(key: Key): void;
  close(): Promise<void>;
}

/** Sorts behind every other part. */
export const AFTER_ALL = new Uint8Array([0xff]);

/** Its name in the folder. */
export const FILE_NAME = 'desk.mdb';

/**
 * Opens or makes the file in a folder.
 * @throws DeskError `store-in-use` when another process writes to it, `store-damaged` when it cannot be read, `store-unusable` when
 * the folder cannot be made or written to, `store-missing` when the file is only to be read and is not there.
 */
export async function openLmdbFile(folder: string, options: { readonly readOnly: boolean }): Promise<LmdbFile> {
  const path = join(folder, FILE_NAME);
  if (options.readOnly && !existsSync(path)) {
    throw new DeskError('store-missing', `there is no embedded store in ${folder} (DATA_DIR)`);
  }
  if (!options.readOnly) {
    makeWritable(folder, path);
    await waitForWriterLock(folder);
  }
  if (existsSync(path)) await probe(path, options);
  const root = openRoot(path, options.readOnly);
  if (options.readOnly) return wrapped(root, () => undefined);
  try {
    const lock = root.transactionSync(() => takeWriterLock(folder));
    return wrapped(root, () => lock.release());
  } catch (error) {
    await root.close();
    throw error;
  }
}

/** A file of another user would look damaged to the probe. */
function makeWritable(folder: string, path: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    throw new DeskError(
      'store-unusable',
      `DATA_DIR: expected a folder in which the bot may write, and found ${folder}, where it may not (${code})`,
      { cause },
    );
  }
}

function openRoot(path: string, readOnly: boolean): RootDatabase<Buffer> {
  try {
    // Without overlappingSync a commit is flushed before it resolves.
    return open<Buffer>({ path, noSubdir: true, encoding: 'binary', overlappingSync: false, readOnly });
  } catch (cause) {
    throw damagedStore('the file does not open', cause);
  }
}

function wrapped(root: RootDatabase<Buffer>, release: () => void): LmdbFile {
  hearFailedCommits(root);
  return {
    get: (key) => root.get(lmdbKey(key)),
    has: (key) => root.doesExist(lmdbKey(key)),
    keys: (start, end) => root.getKeys({ start: lmdbKey(start), end: lmdbKey(end) }) as unknown as Iterable<Key>,
    write: async (action) => {
      try {
        return await root.childTransaction(action);
      } catch (error) {
        throw writeFailed(error);
      }
    },
    put: (key, value) => void root.put(lmdbKey(key), value),
    remove: (key) => void root.remove(lmdbKey(key)),
    close: async () => {
      await root.close();
      release();
    },
  };
}

/** LMDB's type leaves null out, which its keys can hold. */
function lmdbKey(key: Key): string[] {
  return key as string[];
}
