import { randomUUID } from 'node:crypto';
import type { Config, DataConfig } from '../config';
import type { Store } from '../desk/ports';
import { type DeskClock, openDeskClock } from '../deskClock';
import { openStore, type StoreOptions } from '../storage/openStore';
import type { Lifetime } from './lifetime';

/** The embedded store lets one process write: after a crash the next one goes on at once with the leases of the former. */
const ONLY_WRITER = 'the only writer';

/** Which store the configuration means. */
export function storeOptionsOf(config: DataConfig): StoreOptions {
  return {
    ...(config.MONGODB_URI === undefined ? {} : { mongodbUri: config.MONGODB_URI }),
    dataDir: config.DATA_DIR,
    keys: { current: config.DATA_KEY, old: config.DATA_KEYS_OLD },
  };
}

/** What is stored, the clock that is kept with it, and the name under which this process takes leases. */
export interface Data {
  readonly store: Store;
  readonly clock: DeskClock;
  readonly owner: string;
}

/** @throws DeskError as `openStore`. */
export async function openData(config: Config, lifetime: Lifetime): Promise<Data> {
  const store = await openStore(storeOptionsOf(config));
  lifetime.onEnd(() => store.close());
  return {
    store,
    clock: await openDeskClock(store.facts, config.CLOCK_START),
    owner: config.MONGODB_URI === undefined ? ONLY_WRITER : randomUUID(),
  };
}
