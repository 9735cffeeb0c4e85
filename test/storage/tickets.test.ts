import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/desk/ports';
import type { Ticket } from '../../src/desk/records';
import { openTestStore, type TestStore } from '../support/stores';
import { after, ticket } from './examples';

describe('given the tickets of a counter', () => {
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

  const give = (id: string, overrides: Partial<Ticket> = {}) =>
    store.tickets.create(ticket(`${officeId}-${id}`, { officeId, ...overrides }), 'A');
  const today = () => store.tickets.ofDay(officeId, '2026-11-25', 'civil');

  it('when tickets are given, then their numbers run from A001 for each counter and day', async () => {
    expect((await give('1')).number).toBe('A001');
    expect((await give('2')).number).toBe('A002');
    expect((await give('3', { counter: 'other' })).number).toBe('A001');
    expect((await give('4', { day: '2026-11-26' })).number).toBe('A001');
  });

  it('when the same ticket is asked for again, then it has the number it had', async () => {
    const first = await give('1', { dossierId: 'd1', requesterIndex: 'r', procedureId: 'civil-extract' });
    expect(await give('1', { state: 'served' })).toEqual(first);
    expect(await store.tickets.get(officeId, first.id)).toEqual(first);
    expect(await store.tickets.get('elsewhere', first.id)).toBeUndefined();
  });

  it('when two hundred are given at once, then no two share a number', async () => {
    const given = await Promise.all(Array.from({ length: 200 }, (_, at) => give(`${at}`)));
    expect(new Set(given.map(({ number }) => number)).size).toBe(200);
    expect((await today()).map(({ number }) => number)).toEqual(
      Array.from({ length: 200 }, (_, at) => `A${String(at + 1).padStart(3, '0')}`),
    );
  });

  it('when one is given twenty times at once, then it is there once', async () => {
    const given = await Promise.all(Array.from({ length: 20 }, () => give('1')));
    expect(new Set(given.map(({ number }) => number)).size).toBe(1);
    expect(await today()).toHaveLength(1);
  });

  it('when a line is asked for, then it comes by start, then number', async () => {
    await give('late', { startAt: after(30) });
    await give('early', { startAt: after(0) });
    await give('early too', { startAt: after(0) });
    expect((await today()).map(({ number }) => number)).toEqual(['A002', 'A003', 'A001']);
  });

  it('when they are looked for, then by chat, requester and dossier within the office', async () => {
    await give('1', { chatId: 'a', requesterIndex: 'r', dossierId: 'd1' });
    await give('2', { chatId: 'a', day: '2026-11-26', dossierId: 'd1' });
    await give('3', { chatId: 'b', requesterIndex: 'r' });
    const ids = (found: readonly Ticket[]) => found.map(({ id }) => id.slice(officeId.length + 1));
    expect(ids(await store.tickets.ofChat(officeId, 'a', '2026-11-25'))).toEqual(['1']);
    expect(ids(await store.tickets.byRequester(officeId, 'r', '2026-11-25'))).toEqual(['1', '3']);
    expect(ids(await store.tickets.ofDossier(officeId, 'd1'))).toEqual(['1', '2']);
    expect(await store.tickets.ofDossier('elsewhere', 'd1')).toEqual([]);
  });

  it('when it moves on, then each state leaves its instant', async () => {
    const { id } = await give('1');
    const move = (from: Ticket['state'], to: Ticket['state'], minutes: number) =>
      store.tickets.move(officeId, id, { from: [from], to, by: '7', act: `bot:${minutes}`, at: after(minutes) });
    await move('booked', 'checkedIn', 1);
    await move('checkedIn', 'called', 2);
    expect(await move('called', 'noShow', 3)).toMatchObject({ ok: true, value: { endedAt: after(3) } });
    const back = await move('noShow', 'called', 4);
    expect(back.ok && 'endedAt' in back.value).toBe(false);
    await move('called', 'serving', 5);
    expect(await move('serving', 'served', 6)).toMatchObject({
      ok: true,
      value: {
        checkedInAt: after(1),
        calledAt: after(4),
        servingAt: after(5),
        servedAt: after(6),
        endedAt: after(6),
        by: '7',
        act: 'bot:6',
        state: 'served',
        revision: 6,
      },
    });
  });

  it('when the act that moved it is repeated, then it succeeds and changes nothing', async () => {
    const { id } = await give('1');
    const call = { from: ['booked', 'called'], to: 'called', by: '7', act: 'bot:9', at: after(1) } as const;
    const first = await store.tickets.move(officeId, id, call);
    expect(await store.tickets.move(officeId, id, { ...call, at: after(2) })).toEqual(first);
    const other = await store.tickets.move(officeId, id, { ...call, from: ['booked'], act: 'bot:10' });
    expect(other).toMatchObject({ ok: false, reason: 'state' });
  });

  it('when it takes another slot, then it stays booked under its number', async () => {
    const { id, number } = await give('1');
    const set = { slotId: 'another', startAt: after(60) };
    const moved = await store.tickets.move(officeId, id, {
      from: ['booked'],
      to: 'booked',
      by: 'resident',
      act: 'bot:1',
      at: after(1),
      set,
    });
    expect(moved).toMatchObject({ ok: true, value: { ...set, number, state: 'booked' } });
  });

  it('when it is in another state, then it stays and its state is told', async () => {
    const { id } = await give('1');
    const call = { from: ['checkedIn'], to: 'called', by: '7', act: 'bot:1', at: after(1) } as const;
    expect(await store.tickets.move(officeId, id, call)).toMatchObject({
      ok: false,
      reason: 'state',
      value: { state: 'booked' },
    });
    expect(await store.tickets.move(officeId, 'nobody', call)).toEqual({ ok: false, reason: 'unknown' });
    expect(await store.tickets.move('elsewhere', id, call)).toEqual({ ok: false, reason: 'unknown' });
  });

  it('when past days or a chat are erased, then nothing else goes', async () => {
    await give('old', { day: '2001-01-01', chatId: 'a' });
    await give('1', { chatId: officeId });
    await give('2', { chatId: 'b' });
    expect(await store.tickets.eraseBefore('2001-01-02')).toBe(1);
    await store.tickets.eraseChat(officeId);
    expect((await today()).map(({ chatId }) => chatId)).toEqual(['b']);
  });
});
