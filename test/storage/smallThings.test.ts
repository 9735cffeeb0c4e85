import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chatSecretOf } from '../../src/telegram/chatSecret';
import { openTestStore, type TestStore } from '../support/stores';

describe('given a store', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
  });
  afterAll(() => test.close());

  it('when it is asked whether it answers, then it does', async () => {
    await expect(test.store.ping()).resolves.toBeUndefined();
  });

  it('when a job is leased, then one owner has it until the end or the release', async () => {
    const { leases } = test.store;
    const asked = await Promise.all(Array.from({ length: 50 }, (_, at) => leases.acquire('poller', `p${at}`, 60_000)));
    expect(asked.filter((got) => got)).toHaveLength(1);
    const owner = `p${asked.indexOf(true)}`;
    expect(await leases.acquire('poller', owner, 1)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await leases.acquire('poller', 'next', 60_000)).toBe(true);
    await leases.release('poller', owner);
    expect(await leases.acquire('poller', owner, 60_000)).toBe(false);
    await leases.release('poller', 'next');
    expect(await leases.acquire('poller', owner, 60_000)).toBe(true);
    expect(await leases.acquire('job', 'next', 60_000)).toBe(true);
  });

  it('when facts are set, then the last one stands, and setOnce leaves what is there', async () => {
    const { facts } = test.store;
    expect(await facts.get('offset')).toBeUndefined();
    expect(await facts.setOnce('offset', { ms: 5 })).toEqual({ ms: 5 });
    expect(await facts.setOnce('offset', { ms: 6 })).toEqual({ ms: 5 });
    await facts.set('offset', 0);
    expect(await facts.get('offset')).toBe(0);
    const first = await Promise.all(Array.from({ length: 30 }, (_, at) => facts.setOnce('race', at)));
    expect(new Set(first).size).toBe(1);
  });

  it('when a secret is kept, then all who ask get the first, and what lies there is not that', async () => {
    const { facts } = test.store;
    const asked = await Promise.all(Array.from({ length: 30 }, (_, at) => facts.secretOnce('secret', `secret ${at}`)));
    expect(new Set(asked).size).toBe(1);
    expect(await facts.secretOnce('secret', 'late')).toBe(asked[0]);
    expect(await facts.get('secret')).toMatch(/^v1\./);
  });

  it('when an earlier release kept a secret in the clear, then it stays the same, and lies sealed once it was asked for', async () => {
    const { facts } = test.store;
    await facts.set('chats.secret', Buffer.alloc(32, 7).toString('base64'));
    const asked = await Promise.all([1, 2, 3].map(() => chatSecretOf(facts)));
    for (const secret of asked) expect(secret).toEqual(Buffer.alloc(32, 7));
    expect(await facts.get('chats.secret')).toMatch(/^v1\./);
    expect(await chatSecretOf((await test.reopen()).facts)).toEqual(Buffer.alloc(32, 7));
  });

  it('when a compiled flow is kept, then it comes back as it was, dots, dollars and empty maps included', async () => {
    const procedure = { id: 'civil-extract', when: { 'requester.age': { over: 14 }, $x: {} }, values: {}, none: [] };
    await test.store.flowVersions.keep('hash', procedure);
    await test.store.flowVersions.keep('hash', { another: true });
    expect(await test.store.flowVersions.get('hash')).toEqual(procedure);
    expect(await test.store.flowVersions.get('unknown')).toBeUndefined();
  });

  it('when a number is written in another way, then its blind index is the same, also after opening anew', async () => {
    const index = test.store.blindIndex('089 085 000 123');
    expect(test.store.blindIndex('089085000123')).toBe(index);
    expect(test.store.blindIndex('089085000124')).not.toBe(index);
    expect(test.store.blindIndex('Nguye\u0302\u0303n')).toBe(test.store.blindIndex('NGUY\u1EC4N'));
    expect((await test.reopen()).blindIndex('089085000123')).toBe(index);
  });
});
