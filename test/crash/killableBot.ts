import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import type { Failpoint } from '../../src/desk/failpoint';
import type { LocalTelegram } from '../../src/localTelegram/client';
import type { DeskOptions } from '../support/deskBot';
import { localTelegramForTests } from '../support/localTelegram';
import { openTestStore, shareLearnt, type TestStore } from '../support/stores';

const ENTRY = join(__dirname, 'bot.cjs');
const START_MS = 60_000;
/** Longer than a lease of a dead instance lasts, milliseconds. */
const LEASES_OVER_MS = 10_500;

/** Where a process ends: a moment of the desk, or before a write to the database; the first such moment, the second …. */
export interface Crash {
  readonly at: Failpoint | 'writing';
  readonly hits: number;
}

/** A bot in a process of its own, on the store under test, that can be ended as by `kill -9` and started again over the same data. */
export interface KillableBot {
  readonly telegram: LocalTelegram;
  /** Of the process that runs. */
  readonly pid: number | undefined;
  readonly isAlive: boolean;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Ends it at this moment; `undefined` calls that off. */
  arm(crash: Crash | undefined): Promise<void>;
  /** Moves the desk's clock; resolves when that is done, or the process has ended of it. */
  setClock(at: string): Promise<void>;
  /** Ends the process and opens what it has kept. */
  remains(): Promise<TestStore>;
}

interface Told {
  readonly ready?: boolean;
  readonly done?: boolean;
  readonly clockShift: number;
}

const running = new Set<ChildProcess>();
const stores: TestStore[] = [];

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const store of stores) await store.close();
});

/** `road` and `environment` as with `startDesk`. */
export async function startKillableBot(
  clockStart: string,
  { road = (uri) => uri, environment = {} }: DeskOptions = {},
): Promise<KillableBot> {
  const store = await openTestStore();
  stores.push(store);
  const { dataDir, mongodbUri, keys } = store.options;
  await store.store.close();
  shareLearnt(dataDir);
  let shift = Date.parse(clockStart) - Date.now();
  const telegram = await localTelegramForTests({ clock: { now: () => new Date(Date.now() + shift) } });
  const env = {
    ...process.env,
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: dataDir,
    ...(mongodbUri === undefined ? {} : { MONGODB_URI: road(mongodbUri) }),
    DATA_KEY: keys.current.toString('base64'),
    CLOCK_START: clockStart,
    ...environment,
  };
  let child: ChildProcess | undefined;
  let started = 0;

  const told = (from: ChildProcess, wanted: (what: Told) => boolean) =>
    new Promise<'told' | 'ended'>((resolve) => {
      const listen = (what: Told) => {
        shift = what.clockShift;
        if (wanted(what)) end('told');
      };
      const leave = () => end('ended');
      const end = (how: 'told' | 'ended') => {
        from.off('message', listen).off('exit', leave);
        resolve(how);
      };
      from.on('message', listen).on('exit', leave);
    });

  const ask = async (what: object): Promise<void> => {
    if (child === undefined) return;
    const answered = told(child, ({ done }) => done === true);
    child.send(what, () => undefined); // one that has just ended takes nothing
    await answered;
  };

  const bot: KillableBot = {
    telegram,
    get pid() {
      return child?.pid;
    },
    get isAlive() {
      return child !== undefined;
    },
    async start() {
      // Over MongoDB what a dead instance held goes on elsewhere only then; on the embedded store at once.
      if (started > 0 && store.kind === 'mongodb') await delay(LEASES_OVER_MS);
      started += 1;
      const process = fork(ENTRY, { env, silent: true });
      // By pipes: what it writes itself is on no disk that a test fills.
      process.stdout?.resume();
      process.stderr?.resume();
      running.add(process);
      child = process;
      process.on('exit', () => {
        running.delete(process);
        child = undefined;
      });
      const first = await Promise.race([
        told(process, ({ ready }) => ready === true),
        delay(START_MS, 'late' as const, { ref: false }),
      ]);
      if (first !== 'told') throw new Error(`the bot did not start: ${first}`);
    },
    async kill() {
      const ending = child;
      if (ending === undefined) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGKILL');
      await ended;
    },
    arm: (crash) => ask({ arm: crash ?? null }),
    setClock: (at) => ask({ clock: at }),
    async remains() {
      await bot.kill();
      await store.reopen();
      return store;
    },
  };
  await bot.start();
  return bot;
}
