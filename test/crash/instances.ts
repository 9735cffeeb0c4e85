import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { localTelegramForTests } from '../support/localTelegram';
import { openTestStore, shareLearnt, type TestStore } from '../support/stores';

const ENTRY = join(__dirname, 'bot.cjs');
const START_MS = 60_000;

/** Several processes of the bot over one database and one Telegram; the first one polls. */
export interface Instances {
  readonly telegram: LocalTelegram;
  readonly store: TestStore;
  /** Ends one at once, as `kill -9` does. */
  kill(place: number): void;
  /** Stops one from running until `wakeUp`. What it holds goes on to its end meanwhile. */
  putToSleep(place: number): void;
  wakeUp(place: number): void;
  /** Moves the desk's clock in all that run at once, and has their jobs look. */
  setClock(at: string): Promise<void>;
}

const running = new Set<ChildProcess>();
const stores: TestStore[] = [];

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const store of stores) await store.close();
});

/** Starts them one after the other, on the MongoDB under test. */
export async function startInstances(count: number, clockStart: string): Promise<Instances> {
  const store = await openTestStore();
  stores.push(store);
  let shift = Date.parse(clockStart) - Date.now();
  const telegram = await localTelegramForTests({ clock: { now: () => new Date(Date.now() + shift) } });
  const { dataDir, mongodbUri, keys } = store.options;
  shareLearnt(dataDir);
  const env = {
    ...process.env,
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: dataDir,
    MONGODB_URI: mongodbUri,
    DATA_KEY: keys.current.toString('base64'),
    CLOCK_START: clockStart,
  };
  const started: ChildProcess[] = [];
  for (let place = 0; place < count; place += 1) {
    const child = fork(ENTRY, { env });
    running.add(child);
    child.on('exit', () => running.delete(child));
    await answer(child, 'ready');
    started.push(child);
  }
  const signal = (place: number, name: NodeJS.Signals): void => void started[place]?.kill(name);
  return {
    telegram,
    store,
    kill: (place) => signal(place, 'SIGKILL'),
    putToSleep: (place) => signal(place, 'SIGSTOP'),
    wakeUp: (place) => signal(place, 'SIGCONT'),
    async setClock(at) {
      shift = Date.parse(at) - Date.now();
      const alive = started.filter((child) => running.has(child));
      await Promise.all(
        alive.map((child) => {
          const done = answer(child, 'done');
          child.send({ clock: at });
          return done;
        }),
      );
    },
  };
}

function answer(child: ChildProcess, what: 'ready' | 'done'): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`an instance did not say ${what}`)), START_MS);
    const listen = (message: object): void => {
      if (Reflect.get(message, what) !== true) return;
      clearTimeout(late);
      child.off('message', listen);
      resolve();
    };
    child.on('message', listen);
  });
}
