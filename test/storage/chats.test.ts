import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Chats, Store } from '../../src/desk/ports';
import type { OutMessage } from '../../src/desk/records';
import type { Conversation } from '../../src/dialogue/conversation';
import { openTestStore, type TestStore } from '../support/stores';
import { AT, after, change } from './examples';

const conversation: Conversation = {
  id: 'abc123',
  procedureId: 'civil-extract',
  version: 'v1',
  revision: 3,
  answers: { 'requester.fullName': { value: 'Trần Văn Tèo' }, 'requester.birthDate': { value: { year: 1985 } } },
  trail: ['requester.fullName'],
  wantsDetails: true,
  misses: 0,
  startedAt: AT.toISOString(),
  touchedAt: AT.toISOString(),
};

const question: OutMessage = {
  id: 'turn1.0',
  kind: 'text',
  text: 'Anh/chị tên gì ạ?',
  buttons: [[{ label: 'Bỏ qua', data: 's' }]],
  question: true,
};

describe('given a chat', () => {
  let test: TestStore;
  let store: Store;
  let chat: string;
  let count = 0;
  beforeAll(async () => {
    test = await openTestStore();
    store = test.store;
  });
  beforeEach(async () => {
    count += 1;
    chat = `chat${count}`;
    await store.chats.open({ id: chat, address: '500', personId: '500', at: AT });
  });
  afterAll(() => test.close());

  function turn(overrides: Partial<Parameters<Chats['saveTurn']>[0]> = {}): Promise<boolean> {
    return store.chats.saveTurn({
      chatId: chat,
      owner: 'me',
      revision: 0,
      handledKey: 'bot:1',
      change: change(),
      outbox: [],
      questionCleared: false,
      ...overrides,
    });
  }

  it('when it is opened again, then it stays as it is', async () => {
    await store.chats.open({ id: chat, address: '600', personId: '600', at: after(5) });
    expect(await store.chats.get(chat)).toEqual({
      ...change(),
      id: chat,
      address: '500',
      personId: '500',
      revision: 0,
      handled: [],
      outbox: [],
    });
    expect(await store.chats.get('nobody')).toBeUndefined();
  });

  it('when one has the lease, then nobody else gets it until it ends or is given back', async () => {
    expect(await store.chats.lease(chat, 'me', 60_000)).toBe(true);
    expect(await store.chats.lease(chat, 'other', 60_000)).toBe(false);
    expect(await store.chats.lease(chat, 'me', 1)).toBe(true);
    await delay(5);
    expect(await store.chats.lease(chat, 'other', 60_000)).toBe(true);
    await store.chats.release(chat, 'me');
    expect(await store.chats.lease(chat, 'me', 60_000)).toBe(false);
    await store.chats.release(chat, 'other');
    expect(await store.chats.lease(chat, 'me', 60_000)).toBe(true);
    expect(await store.chats.lease('nobody', 'me', 60_000)).toBe(false);
  });

  it('when it was another’s meanwhile, then it cannot be kept, though it is free again', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    expect(await store.chats.keepLease(chat, 'me', 1)).toBe(true);
    expect(await store.chats.keepLease(chat, 'other', 60_000)).toBe(false);
    await delay(20);
    expect(await store.chats.keepLease(chat, 'me', 1)).toBe(true);
    await delay(20);
    expect(await store.chats.lease(chat, 'other', 60_000)).toBe(true);
    expect(await store.chats.keepLease(chat, 'me', 60_000)).toBe(false);
    await store.chats.release(chat, 'other');
    expect(await store.chats.keepLease(chat, 'me', 60_000)).toBe(false);
    expect(await store.chats.lease(chat, 'me', 60_000)).toBe(true);
  });

  it('when fifty ask for the lease at once, then one gets it', async () => {
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, at) => store.chats.lease(chat, `owner${at}`, 60_000)),
    );
    expect(asked.filter((got) => got)).toHaveLength(1);
  });

  it('when a turn is saved, then everything of it is there, also after opening the store anew', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    const saved = change({
      open: conversation,
      paused: [{ ...conversation, id: 'def456' }],
      expecting: { kind: 'feedback', dossierId: 'd1' },
      consents: [{ purpose: 'prepare', given: true, textVersion: '1', at: AT.toISOString() }],
      remembered: { fullName: 'Trần Văn Tèo' },
      staffDraft: { dossierId: 'd1', papers: ['birth-certificate'], questions: [] },
      lastTyped: { messageId: 9, conversation: 'abc123', question: 'requester.fullName' },
      groupTold: true,
      phoneButton: true,
      unasked: true,
      touchedAt: after(1),
    });
    expect(await turn({ change: saved, outbox: [question, { id: 'turn1.1', kind: 'clear', messageId: 4 }] })).toBe(
      true,
    );
    store = await test.reopen();
    expect(await store.chats.get(chat)).toEqual({
      ...saved,
      id: chat,
      address: '500',
      personId: '500',
      revision: 1,
      handled: ['bot:1'],
      outbox: [question, { id: 'turn1.1', kind: 'clear', messageId: 4 }],
    });
  });

  it('when the next turn leaves fields out, then they are gone', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    const lastTyped = { messageId: 9, conversation: 'abc123', question: 'event' };
    await turn({
      change: change({
        open: conversation,
        remembered: { fullName: 'x' },
        groupTold: true,
        phoneButton: true,
        unasked: true,
        lastTyped,
      }),
    });
    expect(await turn({ revision: 1, handledKey: 'bot:2' })).toBe(true);
    const found = await store.chats.get(chat);
    expect(found).toEqual({ ...found, ...change(), handled: ['bot:1', 'bot:2'] });
    for (const gone of ['open', 'remembered', 'groupTold', 'phoneButton', 'unasked', 'lastTyped'])
      expect(found).not.toHaveProperty(gone);
  });

  it.each([
    { why: 'the lease is not its own', with: { owner: 'other' } },
    { why: 'the revision went on', with: { revision: 7 } },
    { why: 'the item was handled before', with: { revision: 1, handledKey: 'bot:1' } },
    { why: 'there is no such chat', with: { chatId: 'nobody' } },
  ])('when $why, then the turn is not saved', async ({ with: overrides }) => {
    await store.chats.lease(chat, 'me', 60_000);
    await turn();
    const before = await store.chats.get(chat);
    expect(await turn({ revision: 1, handledKey: 'bot:2', ...overrides })).toBe(false);
    expect(await store.chats.get(chat)).toEqual(before);
  });

  it('when two hundred turns of the same revision are saved at once, then one is', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    const saved = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        turn({ handledKey: `bot:${at}`, outbox: [{ ...question, id: `m${at}` }] }),
      ),
    );
    expect(saved.filter((done) => done)).toHaveLength(1);
    const found = await store.chats.get(chat);
    expect(found?.revision).toBe(1);
    expect(found?.outbox).toHaveLength(1);
  });

  it('when more than ten items were handled, then the last ten are remembered', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    for (let revision = 0; revision < 13; revision += 1) await turn({ revision, handledKey: `bot:${revision}` });
    const handled = (await store.chats.get(chat))?.handled ?? [];
    expect(handled).toHaveLength(10);
    expect([handled[0], handled[9]]).toEqual(['bot:3', 'bot:12']);
  });

  it('when a message is sent, then it leaves the outbox once, and a question is remembered until a turn clears it', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    await turn({ outbox: [question, { id: 'turn1.1', kind: 'text', text: 'Xin chào' }] });
    expect(await store.chats.withOutbox(100)).toContain(chat);
    await store.chats.sent(chat, ['turn1.0'], { messageId: 77 });
    await store.chats.sent(chat, ['turn1.0'], { messageId: 78 });
    const found = await store.chats.get(chat);
    expect(found?.outbox.map(({ id }) => id)).toEqual(['turn1.1']);
    expect(found?.lastQuestion).toEqual({ outId: 'turn1.0', messageId: 77 });
    await store.chats.sent(chat, ['turn1.1']);
    expect(await store.chats.withOutbox(100)).not.toContain(chat);
    await turn({ revision: 1, handledKey: 'bot:2', questionCleared: true });
    expect(await store.chats.get(chat)).not.toHaveProperty('lastQuestion');
  });

  it('when several were sent, then they leave together, though one of them had left before', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    const messages = ['turn1.a', 'turn1.b', 'turn1.c'].map((id) => ({ ...question, id }));
    await turn({ outbox: messages });
    await store.chats.sent(chat, ['turn1.b']);
    await store.chats.sent(chat, ['turn1.a', 'turn1.b', 'turn1.c'], { messageId: 9 });
    expect(await store.chats.get(chat)).toMatchObject({ outbox: [], lastQuestion: { outId: 'turn1.c', messageId: 9 } });
    await turn({ revision: 1, handledKey: 'bot:2', outbox: messages.slice(0, 2) });
    await store.chats.sent(chat, ['turn1.a', 'turn1.b']);
    expect((await store.chats.get(chat))?.outbox).toEqual([]);
    expect(await store.chats.withOutbox(100)).not.toContain(chat);
  });

  it('when a chat cannot be reached, then the sweep leaves its outbox alone', async () => {
    await store.chats.lease(chat, 'me', 60_000);
    await turn({ outbox: [question] });
    await store.chats.setUnreachable(chat, true);
    expect(await store.chats.withOutbox(100)).not.toContain(chat);
    await store.chats.setUnreachable(chat, false);
    expect(await store.chats.withOutbox(100)).toContain(chat);
    expect(await store.chats.withOutbox(1)).toHaveLength(1);
  });

  it('when it moves, then only its address changes', async () => {
    await store.chats.readdress(chat, '-100600');
    expect(await store.chats.get(chat)).toMatchObject({ address: '-100600', personId: '500', revision: 0 });
  });

  it('when it was untouched for long, then retention finds it, and erasing leaves nothing', async () => {
    const old = `old${count}`;
    await store.chats.open({ id: old, address: '1', personId: '1', at: new Date('2020-01-01T00:00:00Z') });
    expect(await store.chats.untouchedSince(new Date('2021-01-01T00:00:00Z'), 10)).toEqual([old]);
    await store.chats.erase(old);
    expect(await store.chats.untouchedSince(new Date('2021-01-01T00:00:00Z'), 10)).toEqual([]);
    expect(await store.chats.get(old)).toBeUndefined();
  });
});
