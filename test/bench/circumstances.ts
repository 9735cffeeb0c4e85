import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Circumstances } from './table';

/** This machine and this commit, today. */
export function circumstances(): Circumstances {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return {
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB`,
    node: process.version.slice(1),
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}
