import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DeskError } from '../../errors';

/** The right to write, held by one process until it lets go or ends, however it ends. */
export interface WriterLock {
  release(): void;
}

/** Who holds it. `startedAt` tells a process from a later one with the same number; `host` whether we can look at it. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  readonly host: string;
}

const FILE_NAME = 'writer.lock';
const BEAT_MILLISECONDS = 2_000;
/** A holder on another host (a container beside ours) that has not shown a sign of life for so long is gone. */
const SILENT_MILLISECONDS = 8_000;

/**
 * Waits until nobody alive holds the lock; a process on another host is given the time to show a sign of life.
 * @throws DeskError `store-in-use`, naming the process that writes.
 */
export async function waitForWriterLock(folder: string): Promise<void> {
  const path = join(folder, FILE_NAME);
  const deadline = Date.now() + SILENT_MILLISECONDS + BEAT_MILLISECONDS;
  for (;;) {
    const holder = readHolder(path);
    if (holder === undefined || !isAlive(holder, path)) return;
    if (holder.host === hostname() || Date.now() > deadline) throw inUse(holder, folder);
    await delay(BEAT_MILLISECONDS / 4);
  }
}

/**
 * Takes the lock. The caller sees to it that no other process is in here at the same time (a write transaction of LMDB is such a
 * place). @throws DeskError `store-in-use`.
 */
export function takeWriterLock(folder: string): WriterLock {
  const path = join(folder, FILE_NAME);
  const holder = readHolder(path);
  if (holder !== undefined && isAlive(holder, path)) throw inUse(holder, folder);
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(self()), { flush: true });
  renameSync(whole, path);
  const beat = setInterval(() => touch(path), BEAT_MILLISECONDS);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      rmSync(path, { force: true });
    },
  };
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENT_MILLISECONDS;
  const startedAt = startOf(holder.pid);
  if (startedAt !== undefined) return startedAt === holder.startedAt;
  if (process.platform === 'linux') return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function self(): Holder {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '', host: hostname() };
}

/** Boot and clock tick of a process's start, where the system tells it (proc(5): field 22 of `stat`, after the name). */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder went away under a running test or a removed volume; the next write tells it.
  }
}

function inUse(holder: Holder, folder: string): DeskError {
  return new DeskError(
    'store-in-use',
    `the process ${holder.pid} on ${holder.host} already writes to ${folder} (DATA_DIR). Stop it first, or set MONGODB_URI to run several`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
