import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bot in a process of its own. */
export interface RunningBot {
  readonly pid: number;
  /** Megabytes that the process has in memory: all of it, and without the pages of mapped files. */
  memory(): { readonly resident: number; readonly own: number };
  /** Seconds of a core that it has used. */
  cpuSeconds(): number;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

/** The key of the benchmark's data, in base64. */
export const DATA_KEY = Buffer.alloc(32, 7).toString('base64');

/** The bare Telegraf echo. */
export function startEcho(token: string, url: string): Promise<RunningBot> {
  return start('echo.js', [token, url], {});
}

/** grammY's twenty questions; `folder` is where it keeps them. */
export function startTwentyQuestions(token: string, url: string, folder: string): Promise<RunningBot> {
  return start('twentyQuestions.js', [token, url, folder], {});
}

/** The desk over the embedded store in a folder, or over what `more` names. */
export function startDesk(
  token: string,
  url: string,
  dataDir: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  return start('desk.js', [], { ...deskEnvironment(token, url, dataDir), ...more });
}

/** The desk's configuration. */
export function deskEnvironment(token: string, url: string, dataDir: string): Readonly<Record<string, string>> {
  return {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: url,
    DATA_DIR: dataDir,
    DATA_KEY,
    LOG_LEVEL: 'warn',
    METRICS_PORT: '0',
  };
}

async function start(file: string, args: readonly string[], more: Readonly<Record<string, string>>) {
  const child = fork(join(__dirname, file), args, {
    env: { ...process.env, ...more },
    execArgv: (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await ready(child);
  const pid = child.pid ?? 0;
  return {
    pid,
    memory: () => memoryOf(pid),
    cpuSeconds: () => cpuSecondsOf(pid),
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`a bot ended with ${code} before it was ready`)));
  });
}

/** Linux tells it in `/proc`; elsewhere it is not measured. */
function memoryOf(pid: number): { readonly resident: number; readonly own: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { resident: megabytes('VmRSS'), own: megabytes('RssAnon') };
  } catch {
    return { resident: Number.NaN, own: Number.NaN };
  }
}

/** proc(5): utime and stime are the 14th and 15th field of `stat`, in hundredths of a second. */
function cpuSecondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
