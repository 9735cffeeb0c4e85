import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, open as openFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from 'lmdb';
import { DeskError } from '../../errors';
import { FILE_NAME } from './lmdbFile';
import { probe } from './probe';
import { waitForWriterLock } from './writerLock';

/**
 * Copies the file into another folder as it stands at one instant, by LMDB's own backup, while a bot may write to it. Nothing bears
 * the file's name there before the copy is whole and looked through. @throws DeskError `store-missing`, `backup-exists`, `store-damaged`.
 */
export async function backUpFile(folder: string, target: string): Promise<void> {
  const path = join(folder, FILE_NAME);
  const copy = join(target, FILE_NAME);
  if (!existsSync(path)) throw missing(folder);
  if (existsSync(copy))
    throw new DeskError('backup-exists', `there is a backup in ${target} already; name a new folder`);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const part = `${copy}.part`;
  await rm(part, { force: true });
  const root = open({ path, noSubdir: true, encoding: 'binary', overlappingSync: false, readOnly: true });
  try {
    await root.backup(part, false);
  } finally {
    await root.close();
  }
  await probe(part, { readOnly: true });
  await putInPlace(part, copy);
}

/**
 * Puts a backup's file into a folder. What is there already is kept aside under the name that is returned.
 * @throws DeskError `store-missing`, `store-damaged`, `store-in-use` while a bot writes there, `restore-refused` when there is a store and
 * `over` is false.
 */
export async function restoreFile(backup: string, folder: string, over: boolean): Promise<string | undefined> {
  const source = join(backup, FILE_NAME);
  const path = join(folder, FILE_NAME);
  if (!existsSync(source)) throw missing(backup);
  await probe(source, { readOnly: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await waitForWriterLock(folder);
  if (existsSync(path) && !over)
    throw new DeskError(
      'restore-refused',
      `there is a store in ${folder} (DATA_DIR) already. Name an empty folder, or add --over: what is there is then put aside, not erased`,
    );
  const part = `${path}.part`;
  await copyFile(source, part);
  const aside = existsSync(path) ? `${path}.before-${new Date().toISOString().replaceAll(':', '')}` : undefined;
  if (aside !== undefined) await rename(path, aside);
  await rm(`${path}-lock`, { force: true });
  await putInPlace(part, path);
  return aside;
}

async function putInPlace(part: string, path: string): Promise<void> {
  const file = await openFile(part, 'r+');
  await file.sync();
  await file.close();
  await rm(`${part}-lock`, { force: true });
  await rename(part, path);
}

function missing(folder: string): DeskError {
  return new DeskError('store-missing', `there is no embedded store in ${folder}`);
}
