import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../src/desk/ports';
import { openTestStore, type TestStore } from '../support/stores';
import { after, item } from './examples';

describe('given an inbox', () => {
  let test: TestStore;
  let store: Store;
  let chat: string;
  let count = 0;
  beforeAll(async () => {
    test = await openTestStore();
    store = test.store;
  });
  beforeEach(() => {
    count += 1;
    chat = `chat${count}`;
  });
  afterAll(() => test.close());

  it('when an update arrives twice, then it enters once and keeps its first body', async () => {
    const first = item(`${chat}:1`, { chatId: chat });
    expect(await store.inbox.add([first, item(`${chat}:2`, { chatId: chat, receivedSeq: 2 })])).toBe(2);
    expect(
      await store.inbox.add([{ ...first, body: 'another' }, item(`${chat}:3`, { chatId: chat, receivedSeq: 3 })]),
    ).toBe(1);
    const waiting = await store.inbox.waiting(chat, 10);
    expect(waiting.map(({ key }) => key)).toEqual([`${chat}:1`, `${chat}:2`, `${chat}:3`]);
    expect(waiting[0]).toEqual({ ...first, state: 'waiting', tries: 0 });
  });

  it('when nothing arrives, then nothing is new', async () => {
    expect(await store.inbox.add([])).toBe(0);
  });

  it('when the same updates arrive at ten instances at once, then each is new once', async () => {
    const items = Array.from({ length: 20 }, (_, at) => item(`${chat}:${at}`, { chatId: chat, receivedSeq: at }));
    const counts = await Promise.all(Array.from({ length: 10 }, () => store.inbox.add(items)));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(20);
    expect(await store.inbox.waiting(chat, 100)).toHaveLength(20);
  });

  it('when items of a chat came in disorder, then they are worked by receivedSeq', async () => {
    const sequence = [7, 100, 9, 1];
    await store.inbox.add(sequence.map((receivedSeq) => item(`${chat}:${receivedSeq}`, { chatId: chat, receivedSeq })));
    const waiting = await store.inbox.waiting(chat, 3);
    expect(waiting.map(({ receivedSeq }) => receivedSeq)).toEqual([1, 7, 9]);
  });

  it('when any JSON is a body, then it comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.uuid(), async (json, key) => {
        const body: unknown = JSON.parse(json);
        await store.inbox.add([item(key, { chatId: key, body })]);
        expect((await store.inbox.waiting(key, 1))[0]?.body).toEqual(body);
      }),
      { numRuns: 20 },
    );
  });

  it('when an item is done, then it waits no more and its key is still known', async () => {
    await store.inbox.add([item(`${chat}:1`, { chatId: chat })]);
    await store.inbox.done([`${chat}:1`]);
    expect(await store.inbox.waiting(chat, 10)).toEqual([]);
    expect(await store.inbox.add([item(`${chat}:1`, { chatId: chat })])).toBe(0);
  });

  it('when an item fails, then its tries are counted, and a parked one waits no more', async () => {
    await store.inbox.add([item(`${chat}:1`, { chatId: chat })]);
    expect(await store.inbox.failed(`${chat}:1`)).toBe(1);
    expect(await store.inbox.failed(`${chat}:1`)).toBe(2);
    expect((await store.inbox.waiting(chat, 1))[0]?.tries).toBe(2);
    await store.inbox.park(`${chat}:1`);
    expect(await store.inbox.waiting(chat, 10)).toEqual([]);
    expect(await store.inbox.failed('nothing')).toBe(0);
  });

  it('when a chat is erased, then what waits is still worked and no key is forgotten', async () => {
    await store.inbox.add([item(`${chat}:1`, { chatId: chat }), item(`${chat}:2`, { chatId: chat, receivedSeq: 2 })]);
    await store.inbox.park(`${chat}:1`);
    await store.inbox.eraseChat(chat);
    expect((await store.inbox.waiting(chat, 10)).map(({ key }) => key)).toEqual([`${chat}:2`]);
    expect(await store.inbox.add([item(`${chat}:1`, { chatId: chat })])).toBe(0);
  });
});

describe('given an inbox with items of several chats', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
    const flood = Array.from({ length: 12 }, (_, at) =>
      item(`b:${at}`, { chatId: 'b', receivedSeq: at, receivedAt: after(1) }),
    );
    await test.store.inbox.add([
      item('c:1', { chatId: 'c', receivedAt: after(2) }),
      ...flood,
      item('a:1', { chatId: 'a', receivedAt: after(3) }),
      item('d:1', { chatId: 'd', receivedAt: after(0) }),
    ]);
    await test.store.inbox.done(['d:1']);
  });
  afterAll(() => test.close());

  it('when chats are asked for, then each is named once, the oldest item first, however many one has', async () => {
    expect(await test.store.inbox.chatsWaiting(10)).toEqual(['b', 'c', 'a']);
    expect(await test.store.inbox.chatsWaiting(2)).toEqual(['b', 'c']);
    expect(await test.store.inbox.countWaiting()).toBe(14);
  });

  it('when old items are erased, then only those go that are done or parked', async () => {
    await test.store.inbox.park('c:1');
    expect(await test.store.inbox.eraseBefore(after(2))).toBe(1);
    expect(await test.store.inbox.eraseBefore(after(60))).toBe(1);
    expect(await test.store.inbox.countWaiting()).toBe(13);
  });
});
