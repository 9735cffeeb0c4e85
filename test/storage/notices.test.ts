import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestStore, type TestStore } from '../support/stores';
import { after, notice } from './examples';

describe('given planned notices', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
    const { notices } = test.store;
    await notices.plan([]);
    await notices.plan([
      notice('reminder|t1|s1', { dueAt: after(10) }),
      notice('reminder|t2|s1', { dueAt: after(5) }),
      notice('reminder|t22|s1', { dueAt: after(6) }),
      notice('ready|d1', { dueAt: after(20), chatId: 'other' }),
    ]);
  });
  afterAll(() => test.close());

  const keysDue = async (minutes: number, limit = 10) =>
    (await test.store.notices.due(after(minutes), limit)).map(({ key }) => key);

  it('when a notice is planned again, then it stays as it is', async () => {
    await test.store.notices.plan([notice('reminder|t1|s1', { dueAt: after(99) })]);
    expect(await test.store.notices.get('reminder|t1|s1')).toEqual({
      ...notice('reminder|t1|s1', { dueAt: after(10) }),
      state: 'pending',
    });
    expect(await test.store.notices.get('nothing')).toBeUndefined();
  });

  it('when time goes on, then those are due whose time has come, the oldest first', async () => {
    expect(await keysDue(4)).toEqual([]);
    expect(await keysDue(10)).toEqual(['reminder|t2|s1', 'reminder|t22|s1', 'reminder|t1|s1']);
    expect(await keysDue(10, 1)).toEqual(['reminder|t2|s1']);
  });

  it('when a ticket is cancelled, then its notices are withdrawn, and not those of another that begins alike', async () => {
    await test.store.notices.withdraw('reminder|t2|');
    expect(await keysDue(10)).toEqual(['reminder|t22|s1', 'reminder|t1|s1']);
    await test.store.notices.queued(['reminder|t2|s1', 'reminder|t22|s1']);
    expect((await test.store.notices.get('reminder|t2|s1'))?.state).toBe('withdrawn');
    expect((await test.store.notices.get('reminder|t22|s1'))?.state).toBe('queued');
    await test.store.notices.withdraw('reminder|t22|');
    expect((await test.store.notices.get('reminder|t22|s1'))?.state).toBe('queued');
    expect(await keysDue(10)).toEqual(['reminder|t1|s1']);
  });

  it('when a withdrawn one is planned again, as for a ticket that moves back, then it is due again', async () => {
    await test.store.notices.plan([notice('reminder|t2|s1', { dueAt: after(8) })]);
    expect(await keysDue(10)).toEqual(['reminder|t2|s1', 'reminder|t1|s1']);
    await test.store.notices.withdraw('reminder|t2|');
    expect(await keysDue(10)).toEqual(['reminder|t1|s1']);
  });

  it('when old ones or a chat are erased, then what is still to be told stays', async () => {
    expect(await test.store.notices.eraseBefore(after(60))).toBe(2);
    await test.store.notices.eraseChat('other');
    expect(await keysDue(60)).toEqual(['reminder|t1|s1']);
  });
});
