import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  keep(file, Buffer.concat([hashOf(keyHere(key)), serialize(value)]));
  return value;
}

/** Whether a result was kept under this key. Looks at the beginning of the file only: that the rest is whole is seen when it is read. */
export function isKept(file: string, key: string): boolean {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const head = Buffer.alloc(2 * HASH_BYTES);
      readSync(descriptor, head, 0, head.length, 0);
      return head.subarray(HASH_BYTES).equals(hashOf(keyHere(key)));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
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
    if (!body.subarray(0, HASH_BYTES).equals(hashOf(keyHere(key)))) return undefined;
    return { value: deserialize(body.subarray(HASH_BYTES)) };
  } catch {
    return undefined;
  }
}

/** A hash of all that follows, then a hash of the key, then the value. Under another name first: whoever reads meanwhile finds the former file or the new one whole. */
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

function hashOf(bytes: Buffer | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}
