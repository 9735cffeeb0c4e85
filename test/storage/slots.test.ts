import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../src/desk/ports';
import type { CounterSlot } from '../../src/desk/records';
import { openTestStore, type TestStore } from '../support/stores';
import { slot } from './examples';

describe('given the slots of a day', () => {
  let test: TestStore;
  let store: Store;
  let officeId: string;
  let count = 0;
  beforeAll(async () => {
    test = await openTestStore();
    store = test.store;
  });
  beforeEach(() => {
    count += 1;
    officeId = `office${count}`;
  });
  afterAll(() => test.close());

  const at = (time: string, overrides: Partial<CounterSlot> = {}) =>
    slot(time, { id: `${officeId}|2026-11-25|civil|${time}`, officeId, ...overrides });
  const today = () => store.slots.ofDay(officeId, '2026-11-25', 'civil');

  it('when they are made again, then those that are there stay as they are', async () => {
    const [eight, nine] = [at('08:00'), at('09:00')];
    await store.slots.make([]);
    await store.slots.make([nine, eight]);
    await store.slots.takePlace(eight.id, 't1');
    await store.slots.make([eight, nine, at('10:00')]);
    const found = await today();
    expect(found.map(({ startAt }) => startAt)).toEqual([eight.startAt, nine.startAt, at('10:00').startAt]);
    expect(found[0]).toEqual({ ...eight, placesLeft: 1, ticketIds: ['t1'] });
  });

  it('when two hundred press the last place at once, then exactly one has it', async () => {
    const last = at('08:00', { places: 1, placesLeft: 1 });
    await store.slots.make([last]);
    const taken = await Promise.all(
      Array.from({ length: 200 }, (_, number) => store.slots.takePlace(last.id, `t${number}`)),
    );
    expect(taken.filter((each) => each.ok)).toHaveLength(1);
    expect(taken.filter((each) => !each.ok && each.reason === 'full')).toHaveLength(199);
    expect((await today())[0]).toMatchObject({ placesLeft: 0, ticketIds: [expect.any(String)] });
  });

  it('when the same ticket asks again, then it has one place', async () => {
    const { id } = at('08:00');
    await store.slots.make([at('08:00')]);
    const taken = await Promise.all(Array.from({ length: 5 }, () => store.slots.takePlace(id, 't1')));
    expect(taken.every((each) => each.ok)).toBe(true);
    expect((await today())[0]).toMatchObject({ placesLeft: 1, ticketIds: ['t1'] });
  });

  it('when a place is freed twice, then it is free once', async () => {
    const { id } = at('08:00');
    await store.slots.make([at('08:00')]);
    await store.slots.takePlace(id, 't1');
    await Promise.all([store.slots.freePlace(id, 't1'), store.slots.freePlace(id, 't1')]);
    await store.slots.freePlace(id, 'never');
    expect(await today()).toEqual([at('08:00')]);
  });

  it('when a slot is closed or unknown, then its reason is told, and one who has a place keeps it', async () => {
    const [eight, nine] = [at('08:00'), at('09:00')];
    await store.slots.make([eight, nine]);
    await store.slots.takePlace(nine.id, 't1');
    await store.slots.setClosed(officeId, '2026-11-25', 'civil', nine.startAt, true);
    expect(await store.slots.takePlace(nine.id, 't2')).toEqual({ ok: false, reason: 'closed' });
    expect(await store.slots.takePlace(nine.id, 't1')).toMatchObject({ ok: true });
    expect(await store.slots.takePlace(eight.id, 't2')).toMatchObject({ ok: true });
    expect(await store.slots.takePlace('nowhere', 't2')).toEqual({ ok: false, reason: 'unknown-slot' });
    await store.slots.setClosed(officeId, '2026-11-25', 'civil', nine.startAt, false);
    expect(await store.slots.takePlace(nine.id, 't2')).toMatchObject({ ok: true });
  });

  it('when places are taken and freed in any order, then tickets and places left always add up', async () => {
    const moves = fc.array(fc.record({ take: fc.boolean(), ticket: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 12,
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(moves, async (pressed) => {
        run += 1;
        const mine = at('08:00', { id: `${officeId}|run${run}`, day: `run${run}` });
        await store.slots.make([mine]);
        await Promise.all(
          pressed.map(({ take, ticket }) =>
            take ? store.slots.takePlace(mine.id, `t${ticket}`) : store.slots.freePlace(mine.id, `t${ticket}`),
          ),
        );
        const [found] = await store.slots.ofDay(officeId, `run${run}`, 'civil');
        expect(new Set(found?.ticketIds).size).toBe(2 - (found?.placesLeft ?? -1));
        expect(found?.placesLeft).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 15 },
    );
  });

  it('when a hundred without a booking are given the slot’s two places at once, then two have one, and none twice', async () => {
    const { id } = at('08:00');
    await store.slots.make([at('08:00', { placesLeft: 0, closed: true })]);
    const asked = Array.from({ length: 100 }, (_, number) => `t${number}`);
    const taken = await Promise.all(asked.map((ticket) => store.slots.takeWalkIn(id, ticket, 2)));
    const winners = asked.filter((_, place) => taken[place]);
    expect(winners).toHaveLength(2);
    expect(await Promise.all(winners.map((ticket) => store.slots.takeWalkIn(id, ticket, 2)))).toEqual([true, true]);
    expect([...((await today())[0]?.walkInIds ?? [])].sort()).toEqual(winners.sort());
    expect(await store.slots.takeWalkIn(id, 'late', 0)).toBe(false);
    expect(await store.slots.takeWalkIn('nowhere', 'late', 2)).toBe(false);
  });

  it('when past days are erased, then today stays', async () => {
    await store.slots.make([at('08:00'), at('08:01', { id: `${officeId}|old`, day: '2001-01-01' })]);
    expect(await store.slots.eraseBefore('2001-01-02')).toBe(1);
    expect(await today()).toHaveLength(1);
  });
});
