import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { DataConfig } from '../../config';
import { DeskError } from '../../errors';
import { openStore } from '../../storage/openStore';
import { storeOptionsOf } from '../../wiring/data';
import { type Finding, fault, ok, warning } from './finding';

const MEGABYTE = 1_000_000;
const LITTLE_MEGABYTES = 2_000;
const TOO_LITTLE_MEGABYTES = 200;

/** Whether the store opens, is whole, and is sealed with the key at hand. Changes nothing, and may run beside the bot. */
export async function lookAtStore(config: DataConfig): Promise<readonly Finding[]> {
  const where = config.MONGODB_URI === undefined ? `embedded, in ${config.DATA_DIR}` : 'MongoDB';
  try {
    const store = await openStore({ ...storeOptionsOf(config), readOnly: true });
    const waiting = await store.inbox.countWaiting().finally(() => store.close());
    return [
      ok('database', `${where}; whole, ${waiting} updates wait in it`),
      ok('key', 'DATA_KEY opens what is stored'),
    ];
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    if (error.code === 'store-missing') return [ok('database', `${where}; empty, the first start makes it`)];
    return [fault(error.code === 'data-key-wrong' ? 'key' : 'database', `${error.code}: ${error.message}`)];
  }
}

/** Room where the embedded store lies, or will. */
export async function lookAtDisk(folder: string): Promise<readonly Finding[]> {
  const there = nearest(resolve(folder));
  const { bavail, bsize } = await statfs(there);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  const told = `${free} MB free at ${there}`;
  if (free < TOO_LITTLE_MEGABYTES) return [fault('disk', `${told}: make room, or updates cannot be kept`)];
  return free < LITTLE_MEGABYTES ? [warning('disk', `${told}: make room soon`)] : [ok('disk', told)];
}

function nearest(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearest(dirname(folder));
}
