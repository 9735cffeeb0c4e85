import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataConfig } from '../../config';
import { DeskError } from '../../errors';
import { backUpFile, restoreFile } from '../../storage/embedded/copyFile';
import { differences, type Inventory, takeInventory } from './inventory';

const INVENTORY_FILE = 'inventory.json';
const InventoryFile = z.record(z.string(), z.object({ documents: z.number(), sum: z.string() }));

/**
 * Copies the embedded store into a folder while the bot may run, and writes beside it what it holds.
 * @throws DeskError `store-missing`, `backup-exists`, `store-damaged`, `data-key-wrong`.
 */
export async function backUp(config: DataConfig, target: string): Promise<Inventory> {
  await backUpFile(config.DATA_DIR, target);
  const inventory = await takeInventory(storeIn(config, target));
  await writeFile(join(target, INVENTORY_FILE), `${JSON.stringify(inventory, undefined, 2)}\n`, { flush: true });
  return inventory;
}

/** @throws DeskError `backup-differs` when the folder does not hold what was backed up, and as `takeInventory`. */
export async function checkBackup(config: DataConfig, backup: string): Promise<Inventory> {
  return compared(await readInventory(backup), await takeInventory(storeIn(config, backup)), backup);
}

/**
 * Puts a backup into DATA_DIR, and looks through what is there then. Returns what it holds, and where what was there before lies now.
 * @throws DeskError as `checkBackup` and `restoreFile`.
 */
export async function restore(
  config: DataConfig,
  backup: string,
  over: boolean,
): Promise<{ readonly inventory: Inventory; readonly aside: string | undefined }> {
  const expected = await checkBackup(config, backup);
  const aside = await restoreFile(backup, config.DATA_DIR, over);
  return {
    inventory: compared(expected, await takeInventory(storeIn(config, config.DATA_DIR)), config.DATA_DIR),
    aside,
  };
}

function compared(expected: Inventory, found: Inventory, where: string): Inventory {
  const different = differences(expected, found);
  if (different.length === 0) return found;
  throw new DeskError(
    'backup-differs',
    `${where} does not hold what was backed up: ${different.join(', ')}. Take another backup`,
  );
}

async function readInventory(backup: string): Promise<Inventory> {
  try {
    return InventoryFile.parse(JSON.parse(await readFile(join(backup, INVENTORY_FILE), 'utf8')));
  } catch (cause) {
    throw new DeskError('backup-differs', `${join(backup, INVENTORY_FILE)}: expected what npm run backup writes`, {
      cause,
    });
  }
}

function storeIn({ DATA_KEY, DATA_KEYS_OLD }: DataConfig, dataDir: string) {
  return { dataDir, keys: { current: DATA_KEY, old: DATA_KEYS_OLD } };
}
