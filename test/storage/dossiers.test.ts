import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/desk/ports';
import { openTestStore, type TestStore } from '../support/stores';
import { after, dossier } from './examples';

describe('given the dossiers of an office', () => {
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

  const one = (id: string, overrides: Parameters<typeof dossier>[1] = {}) =>
    store.dossiers.create(dossier(`${officeId}-${id}`, { officeId, ...overrides }));

  it('when one is put down, then it reads back whole, by id and by code', async () => {
    const whole = dossier(`${officeId}-1`, {
      officeId,
      variant: 'late',
      requesterIndex: 'index',
      request: { papers: ['birth-certificate'], questions: ['requester.fullName'], at: after(3) },
      dueDay: '2026-11-26',
      rating: { score: 5, words: 'Rất nhanh' },
    });
    expect(await store.dossiers.create(whole)).toEqual(whole);
    expect(await store.dossiers.get(officeId, whole.id)).toEqual(whole);
    expect(await store.dossiers.byCode(officeId, whole.code)).toEqual(whole);
  });

  it('when another office asks, then it sees nothing and moves nothing', async () => {
    const { id, code } = await one('1');
    expect(await store.dossiers.get('elsewhere', id)).toBeUndefined();
    expect(await store.dossiers.byCode('elsewhere', code)).toBeUndefined();
    const event = { at: after(1), actor: '7', what: 'received' };
    const moved = await store.dossiers.move('elsewhere', id, { from: ['submitted'], to: 'received', event });
    expect(moved).toEqual({ ok: false, reason: 'unknown' });
    await store.dossiers.erase('elsewhere', id);
    expect(await store.dossiers.get(officeId, id)).toBeDefined();
  });

  it('when the same one is put down again, then what is there stays and is returned', async () => {
    const first = await one('1');
    expect(await one('1', { state: 'drafting', code: 'ANOTHER' })).toEqual(first);
  });

  it('when twenty put the same one down at once, then there is one', async () => {
    await Promise.all(Array.from({ length: 20 }, () => one('1')));
    expect(await store.dossiers.ofChat(officeId, 'chat')).toHaveLength(1);
  });

  it('when another one has the code, then it is refused as a duplicate and nothing is put down', async () => {
    await one('1', { code: 'K7MP3XQ2' });
    await expect(one('2', { code: 'K7MP3XQ2' })).rejects.toMatchObject({ code: 11_000 });
    expect(await store.dossiers.get(officeId, `${officeId}-2`)).toBeUndefined();
  });

  it('when two offices use the same code, then both have it', async () => {
    await one('1', { code: 'K7MP3XQ2' });
    await store.dossiers.create(dossier(`${officeId}-x`, { officeId: `${officeId}x`, code: 'K7MP3XQ2' }));
    expect((await store.dossiers.byCode(`${officeId}x`, 'K7MP3XQ2'))?.id).toBe(`${officeId}-x`);
  });

  it('when the dossiers of a chat or a requester are asked for, then the oldest comes first', async () => {
    await one('1', { createdAt: after(2), requesterIndex: 'r' });
    await one('2', { createdAt: after(1), requesterIndex: 'r' });
    await one('3', { createdAt: after(3), chatId: 'other' });
    const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
    expect(ids(await store.dossiers.ofChat(officeId, 'chat'))).toEqual([`${officeId}-2`, `${officeId}-1`]);
    expect(ids(await store.dossiers.byRequester(officeId, 'r'))).toEqual([`${officeId}-2`, `${officeId}-1`]);
    expect(await store.dossiers.byRequester(officeId, 'nobody')).toEqual([]);
  });

  it('when a counter asks by states, then the longest untouched come first, as many as asked for', async () => {
    await one('1', { touchedAt: after(5) });
    await one('2', { touchedAt: after(1), state: 'ready' });
    await one('3', { touchedAt: after(3), state: 'received' });
    await one('4', { touchedAt: after(2), counter: 'other' });
    const found = await store.dossiers.inStates(officeId, 'civil', ['submitted', 'ready'], 10);
    expect(found.map(({ id }) => id)).toEqual([`${officeId}-2`, `${officeId}-1`]);
    expect(await store.dossiers.inStates(officeId, 'civil', ['submitted', 'ready'], 1)).toHaveLength(1);
    expect(await store.dossiers.inStates(officeId, 'civil', [], 10)).toEqual([]);
  });

  it('when it is moved on, then state, event and fields change together', async () => {
    const before = await one('1');
    const event = { at: after(9), actor: '7', what: 'needsMore' };
    const set = {
      request: { papers: ['marriage'], questions: [], at: after(9) },
      rating: { score: 3 },
      answers: { ...before.answers, note: { value: 'mới' } },
      requesterIndex: 'r',
    };
    const moved = await store.dossiers.move(officeId, before.id, { from: ['submitted'], to: 'needsMore', event, set });
    const expected = {
      ...before,
      ...set,
      state: 'needsMore',
      revision: 1,
      touchedAt: after(9),
      events: [...before.events, event],
    };
    expect(moved).toEqual({ ok: true, value: expected });
    expect(await store.dossiers.get(officeId, before.id)).toEqual(expected);
  });

  it('when an act that moved it is repeated, even later, then it succeeds and changes nothing', async () => {
    const { id } = await one('1');
    const event = (act: string) => ({ at: after(1), actor: '7', what: 'received', act });
    const receive = { from: ['submitted', 'received'], to: 'received', event: event('bot:1') } as const;
    await store.dossiers.move(officeId, id, receive);
    const second = await store.dossiers.move(officeId, id, { ...receive, to: 'processing', event: event('bot:2') });
    expect(await store.dossiers.move(officeId, id, receive)).toEqual(second);
    const third = await store.dossiers.move(officeId, id, { ...receive, event: event('bot:3') });
    expect(third).toMatchObject({ ok: false, reason: 'state', value: { state: 'processing' } });
  });

  it('when two clerks press the same button at once, then one moves it and the other is told who was first', async () => {
    const { id } = await one('1');
    const moved = await Promise.all(
      ['7', '8'].map((actor) =>
        store.dossiers.move(officeId, id, {
          from: ['submitted'],
          to: 'received',
          event: { at: after(1), actor, what: 'received' },
        }),
      ),
    );
    const winner = moved.find((each) => each.ok);
    const loser = moved.find((each) => !each.ok);
    expect(loser).toMatchObject({ ok: false, reason: 'state', value: { state: 'received', revision: 1 } });
    const last = winner?.ok === true ? winner.value.events.at(-1) : undefined;
    expect(loser).toMatchObject({ value: { events: [expect.anything(), last] } });
  });

  it('when retention asks, then it finds what was untouched in those states, and erasing takes it away', async () => {
    const past = new Date('2019-05-01T00:00:00Z');
    const old = await one('1', { state: 'handedOver', touchedAt: past });
    await one('2', { state: 'ready', touchedAt: past });
    const found = await store.dossiers.touchedBefore(new Date('2020-01-01T00:00:00Z'), ['handedOver'], 10);
    expect(found).toEqual([old]);
    await store.dossiers.erase(officeId, old.id);
    expect(await store.dossiers.get(officeId, old.id)).toBeUndefined();
    expect(await store.dossiers.byCode(officeId, old.code)).toBeUndefined();
  });
});
