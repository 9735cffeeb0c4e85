import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const HASH_BYTES = 32;

/**
 * The result of much work, from the file in which it was kept when it was made under the same key, else made and kept there. What is
 * damaged, cut short, or of another key or Node version counts as absent. A file that cannot be written costs the next start its time
 * and nothing else. The result has to be plain data (as `structuredClone` copies it).
 */
export function keptResult<T>(file: string, key: string, make: () => T): T {
  const kept = readKept(file, key);
  if (kept !== undefined) return kept.value as T;
  const value = make();
  keep(file, serialize({ key: keyHere(key), value }));
  return value;
}

/** A hash over files, and all files below folders, by name and content; what is not there counts as empty. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path, '');
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    for (const entry of readdirSync(path).sort()) addTo(hash, join(path, entry), `${name}/${entry}`);
    return;
  }
  const bytes = stats === undefined ? Buffer.alloc(0) : readFileSync(path);
  hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}

function readKept(file: string, key: string): { readonly value: unknown } | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(HASH_BYTES);
    if (!hashOf(body).equals(bytes.subarray(0, HASH_BYTES))) return undefined;
    const kept: { readonly key: string; readonly value: unknown } = deserialize(body);
    return kept.key === keyHere(key) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Under another name first: whoever reads meanwhile finds the former file or the new one whole. */
function keep(file: string, body: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, Buffer.concat([hashOf(body), body]), { mode: 0o600 });
    renameSync(unfinished, file);
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished, { force: true });
  }
}

function keyHere(key: string): string {
  return `${process.versions.v8} ${key}`;
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
