import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/root';

export const DATA_KEY = randomBytes(32).toString('base64');
export const TOKEN = '4200000042:nobody-may-read-this';

/** Frames of a stack trace, and the environment's secrets: nothing of these may reach an operator's screen. */
const UNTOLD = [/^\s+at .*:\d+/m, new RegExp(DATA_KEY.replaceAll(/[+/]/g, '\\$&')), /nobody-may-read-this/];

export interface Ended {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  /** What an operator read. */
  readonly stderr: string;
}

/** `npm start` in a process of its own. */
export interface StartedBot {
  readonly ended: Promise<Ended>;
  /** What it wrote into its log so far. */
  logged(): string;
  signal(name: NodeJS.Signals): void;
  terminate(): Promise<Ended>;
}

const running = new Set<ChildProcess>();
const folders: string[] = [];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Starts the built bot with this environment and nothing of ours. `root` is another folder that holds a whole package; `script` what of
 * it is started.
 */
export function startBot(
  environment: NodeJS.ProcessEnv,
  root: string = PACKAGE_ROOT,
  script: 'main.js' | 'demo.js' = 'main.js',
): StartedBot {
  const child = spawn(process.execPath, [join(root, 'dist', script)], {
    env: { LOG_LEVEL: 'silent', METRICS_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let logged = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    logged += text;
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ exitCode: code ?? undefined, stderr });
    });
  });
  return {
    ended,
    logged: () => logged,
    signal: (name) => void child.kill(name),
    terminate: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** What must not be in `stderr`, as it stands there. */
export function untoldIn(stderr: string): readonly string[] {
  return UNTOLD.flatMap((pattern) => pattern.exec(stderr)?.[0] ?? []);
}

/** A temporary folder, erased after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-start-'));
  folders.push(folder);
  return folder;
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const { port, free } = await takenPort();
  await free();
  return port;
}

/** A port on which somebody else listens until `free`. */
export async function takenPort(): Promise<{ readonly port: number; free(): Promise<void> }> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) };
}
