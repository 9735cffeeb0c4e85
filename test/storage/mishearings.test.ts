import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mishearing } from '../../src/desk/records';
import { openTestStore, type TestStore } from '../support/stores';
import { after } from './examples';

function heard(id: string, change: Partial<Mishearing> = {}): Mishearing {
  return {
    id,
    officeId: 'o1',
    chatId: 'c1',
    text: 'cho tui cái tờ hồi xưa',
    readAs: { intent: 'ask_procedure', confidence: 0.4 },
    at: after(0),
    eraseAt: after(100),
    ...change,
  };
}

describe('given sentences that were not understood', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
    const { mishearings } = test.store;
    await mishearings.keep(heard('b', { at: after(2) }));
    await mishearings.keep(heard('a', { at: after(1), eraseAt: after(50) }));
    await mishearings.keep(heard('x', { chatId: 'c2', officeId: 'o2' }));
  });
  afterAll(() => test.close());

  const ids = async (officeId: string, limit = 10) =>
    (await test.store.mishearings.inOffice(officeId, limit)).map(({ id }) => id);

  it('when an office reviews its own, then the oldest comes first', async () => {
    expect(await ids('o1')).toEqual(['a', 'b']);
    expect(await ids('o1', 1)).toEqual(['a']);
  });

  it('when a button says what was meant, then the sentence is kept once, with that', async () => {
    const meant = { intent: 'ask_procedure', procedure: 'civil-extract' };
    await test.store.mishearings.keep(heard('b', { at: after(2), meant }));
    expect(await test.store.mishearings.ofChat('c1')).toContainEqual(heard('b', { at: after(2), meant }));
    expect(await ids('o1')).toEqual(['a', 'b']);
  });

  it('when another office discards it, then it stays', async () => {
    expect(await test.store.mishearings.discard('o2', 'a')).toBe(false);
    expect(await test.store.mishearings.discard('o2', 'x')).toBe(true);
    expect(await ids('o2')).toEqual([]);
  });

  it('when its end date has come or the chat is erased, then it is gone', async () => {
    expect(await test.store.mishearings.eraseBefore(after(60))).toBe(1);
    expect(await ids('o1')).toEqual(['b']);
    await test.store.mishearings.eraseChat('c1');
    expect(await ids('o1')).toEqual([]);
  });
});
