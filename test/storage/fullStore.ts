import type { ChatChange, Store } from '../../src/desk/ports';
import type { Conversation } from '../../src/dialogue/conversation';
import type { SEALED_OF_CHAT } from '../../src/storage/chatDocument';
import { AT, change, dossier, item, notice, slot, ticket } from './examples';

/** What stands in a full store in sealed fields, and nowhere in the clear. */
export const SECRETS = [
  'Nguyễn Thị Bông',
  '079123456789',
  'Hẻm 12 Tôn Đức Thắng',
  'Mang theo giấy chứng sinh',
] as const;
const [NAME, NUMBER, STREET, WORDS] = SECRETS;

/** Puts at least one document into every collection, with every sealed field of it. */
export async function fillStore(store: Store): Promise<void> {
  const requesterIndex = store.blindIndex(`personalId ${NUMBER}`);
  const answers = { 'requester.personalId': { value: NUMBER }, 'requester.fullName': { value: NAME } };
  const sealed: Required<Pick<ChatChange, (typeof SEALED_OF_CHAT)[number]>> = {
    open: conversation('open'),
    paused: [conversation('paused')],
    expecting: { kind: 'feedback', dossierId: 'one' },
    remembered: { fullName: NAME },
    staffDraft: { dossierId: 'one', papers: [], questions: [WORDS] },
    misheard: { id: 'm1', text: WORDS, readAs: { intent: 'ask_fee', confidence: 0.4 } },
    offered: [{ label: NAME, data: 'menu' }],
  };
  await store.chats.open({ id: 'chat', address: '1001', personId: '1001', at: AT });
  await store.chats.lease('chat', 'filler', 60_000);
  await store.chats.saveTurn({
    chatId: 'chat',
    owner: 'filler',
    revision: 0,
    handledKey: '1:1',
    change: change(sealed),
    outbox: [
      { id: 'first', kind: 'text', text: `${NAME}, ${STREET}` },
      { id: 'second', kind: 'text', text: WORDS },
    ],
    questionCleared: false,
  });
  await store.chats.release('chat', 'filler');
  await store.dossiers.create(
    dossier('one', {
      answers,
      requesterIndex,
      request: { at: AT, papers: [], questions: [WORDS] },
      rating: { score: 4, words: WORDS },
    }),
  );
  await store.dossiers.create(dossier('two', { answers }));
  await store.inbox.add([item('9:1', { body: { text: STREET } }), item('9:2', { receivedSeq: 2 })]);
  await store.inbox.done(['9:2']);
  await store.slots.make([slot('08:00')]);
  await store.slots.takePlace('tan-chau|2026-11-25|civil|08:00', 't1');
  await store.tickets.create(ticket('t1', { dossierId: 'one', requesterIndex }), 'A');
  await store.notices.plan([notice('reminder|t1')]);
  const misheard = { id: 'm1', text: WORDS, readAs: { intent: 'ask_fee', confidence: 0.4 } };
  await store.mishearings.keep({ ...misheard, officeId: 'tan-chau', chatId: 'chat', at: AT, eraseAt: AT });
  await store.leases.acquire('jobs.tick', 'filler', 1);
  await store.facts.set('note', { plain: 'fact' });
  await store.flowVersions.keep('v1', { id: 'civil-extract' });
}

function conversation(id: string): Conversation {
  return {
    id,
    procedureId: 'civil-extract',
    version: 'v1',
    revision: 1,
    answers: { 'requester.fullName': { value: NAME } },
    trail: ['requester.fullName'],
    wantsDetails: true,
    misses: 0,
    startedAt: AT.toISOString(),
    touchedAt: AT.toISOString(),
  };
}
