import { execFileSync } from 'node:child_process';

/** A limit of the kernel on files that a process writes; what is beyond fails as on a full disk. Linux has it. */
export const CAN_FILL_DISK = process.platform === 'linux';

/** From now on nothing that the process writes finds room. */
export function fillDisk(pid: number | undefined): void {
  limitFiles(pid, '1');
}

export function makeRoom(pid: number | undefined): void {
  limitFiles(pid, 'unlimited');
}

/** How many bytes from the beginning of a file the process may write. */
function limitFiles(pid: number | undefined, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}
