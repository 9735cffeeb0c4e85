import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mongoose } from 'mongoose';
import type { Store } from '../../src/desk/ports';
import { PACKAGE_ROOT } from '../../src/root';
import { openStore, type StoreOptions } from '../../src/storage/openStore';

const LEARNT = join(PACKAGE_ROOT, 'dist', '.learnt');

export interface TestStore {
  /** The store that is open now; after `reopen`, the new one. */
  readonly store: Store;
  readonly kind: 'embedded' | 'mongodb';
  /** What it was opened with. */
  readonly options: StoreOptions;
  /** Closes it and opens it again over the same data. */
  reopen(): Promise<Store>;
  /** Closes it and erases the data. */
  close(): Promise<void>;
}

/** A fresh store: embedded in a temporary folder, or a random database on the server that `MONGODB_TEST_URI` names. */
export async function openTestStore(): Promise<TestStore> {
  const server = process.env.MONGODB_TEST_URI;
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-store-'));
  const mongodbUri = server === undefined ? undefined : inDatabase(server, `desk_${randomBytes(6).toString('hex')}`);
  const keys = { current: randomBytes(32), old: [] };
  const options: StoreOptions = { dataDir, keys, ...(mongodbUri !== undefined && { mongodbUri }) };
  let store = await openStore(options);
  return {
    get store() {
      return store;
    },
    kind: mongodbUri === undefined ? 'embedded' : 'mongodb',
    options,
    reopen: async () => {
      await store.close();
      store = await openStore(options);
      return store;
    },
    close: async () => {
      await store.close();
      if (mongodbUri !== undefined) await dropDatabase(mongodbUri);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Lets the bots that start over this folder share what each would learn anew. The build forgets it when a source has changed (build.cjs). */
export function shareLearnt(dataDir: string): void {
  mkdirSync(LEARNT, { recursive: true });
  symlinkSync(LEARNT, join(dataDir, 'cache'));
}

function inDatabase(server: string, name: string): string {
  const uri = new URL(server);
  uri.pathname = `/${name}`;
  return uri.toString();
}

async function dropDatabase(uri: string): Promise<void> {
  const connection = await new Mongoose().createConnection(uri).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
