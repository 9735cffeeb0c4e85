import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openTestStore, type TestStore } from '../support/stores';

/** With the embedded store one process has all leases, by its own clock. */
const withServer = process.env.MONGODB_TEST_URI === undefined ? describe.skip : describe;

const HOUR_MS = 3_600_000;
const CHAT = 'chat';

withServer('given instances whose clocks differ by an hour (needs MONGODB_TEST_URI; invariant 11)', () => {
  let test: TestStore;

  beforeAll(async () => {
    test = await openTestStore();
    await test.store.chats.open({ id: CHAT, address: '1', personId: '1', at: new Date() });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  const leases = [
    {
      what: 'a job',
      take: (owner: string, milliseconds: number) => test.store.leases.acquire('job', owner, milliseconds),
    },
    {
      what: 'a chat',
      take: (owner: string, milliseconds: number) => test.store.chats.lease(CHAT, owner, milliseconds),
    },
  ];

  it.each(leases)('when one has $what, then one whose clock is ahead does not take it over', async ({ take }) => {
    expect(await take('one', 60_000)).toBe(true);
    shiftClock(HOUR_MS);
    expect(await take('ahead', 60_000)).toBe(false);
  });

  it.each(leases)(
    'when one that had $what is dead, then one whose clock is behind goes on with it',
    async ({ take }) => {
      expect(await take('one', 1)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 50));
      shiftClock(-HOUR_MS);
      expect(await take('behind', 1)).toBe(true);
    },
  );
});

function shiftClock(milliseconds: number): void {
  const { now } = Date;
  jest.spyOn(Date, 'now').mockImplementation(() => now() + milliseconds);
}
