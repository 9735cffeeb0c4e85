import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { DeskContext } from '../../src/desk/context';
import { createWorker, type Worker } from '../../src/desk/worker';
import { openTestStore, type TestStore } from '../support/stores';

const CHAT = 'chat';
const OURS = 'this instance';
const THEIRS = 'another instance';
const LONG_MS = 60_000;
/** Three sweeps, and less than the time for which a chat is left alone. */
const SWEEPS_MS = 1_800;
const PATIENCE_MS = 20_000;
const silent = { warn: () => undefined, error: () => undefined };

let stored: TestStore;
let worker: Worker | undefined;
beforeEach(async () => {
  stored = await openTestStore();
});
afterEach(async () => {
  await worker?.stop();
  await stored.close();
});

it('given a chat that another instance works, when it waits, then its lease is not asked for at each sweep, and it is worked once it is free', async () => {
  const { store } = stored;
  await store.chats.open({ id: CHAT, address: '1', personId: '1', at: new Date() });
  await store.chats.lease(CHAT, THEIRS, LONG_MS);
  await store.inbox.add([
    { key: 'k', chatId: CHAT, source: 'telegram', receivedSeq: 1, body: {}, receivedAt: new Date() },
  ]);
  let asked = 0;
  const lease: typeof store.chats.lease = (...args) => {
    asked += 1;
    return store.chats.lease(...args);
  };
  const chats = new Proxy(store.chats, {
    get: (of, name) => (name === 'lease' ? lease : bound(of, Reflect.get(of, name))),
  });
  worker = createWorker({
    desk: { store: { ...store, chats } } as DeskContext,
    owner: OURS,
    interpret: async () => undefined,
    flush: async () => ({ kind: 'flushed' }),
    hurry: () => undefined,
    alert: () => undefined,
    log: silent,
    isStoreFault: () => false,
  });
  worker.start();
  await until(async () => asked > 0);
  await delay(SWEEPS_MS);
  expect(asked).toBeLessThanOrEqual(2); // a slow machine sweeps once more; each of the three would ask otherwise

  await store.chats.release(CHAT, THEIRS);
  await until(async () => (await store.inbox.countWaiting()) === 0);
}, 60_000);

function bound(of: object, member: unknown): unknown {
  return typeof member === 'function' ? member.bind(of) : member;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await holds()); await delay(20))
    if (Date.now() > end) throw new Error('it did not come about');
}
