import { chatIdOf } from '../../src/telegram/chatId';
import { chatSecretOf } from '../../src/telegram/chatSecret';
import { BA_TU, HANH, NAM } from '../support/deskBot';
import type { KillableBot } from './killableBot';

const OFFICE = 'tan-chau';
const DAY = '2026-11-25';
const COUNTER = 'civil-status';
/** Derived ids, blind indexes, keys of updates and dossier codes; all have a digit or a capital. */
const ID = /^(?=.*[\dA-Z])([\w-]{12,43}|\d+:\d+|[2-9A-Z]{8})$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** What the database keeps after a morning, as plain text to compare: ids by the order in which they come up, instants left out. */
export interface Remains {
  readonly dossiers: string;
  readonly tickets: string;
  readonly places: string;
  readonly chats: string;
}

export async function readRemains(bot: KillableBot): Promise<Remains> {
  const { store } = await bot.remains();
  const secret = await chatSecretOf(store.facts);
  const [botId = ''] = bot.telegram.token.split(':');
  const chatIds = [BA_TU, NAM, HANH].map((person) => chatIdOf(secret, botId, String(person)));
  const plain = plainly();
  return {
    dossiers: plain(await Promise.all(chatIds.map((id) => store.dossiers.ofChat(OFFICE, id)))),
    tickets: plain(await store.tickets.ofDay(OFFICE, DAY, COUNTER)),
    places: plain(await store.slots.ofDay(OFFICE, DAY, COUNTER)),
    chats: plain(
      await Promise.all(
        chatIds.map(async (id) => {
          const { lastQuestion, lastTyped, handled = [], ...chat } = (await store.chats.get(id)) ?? {};
          // A turn that was saved and sent may not be noted as done in the inbox yet: the process was ended.
          const waiting = (await store.inbox.waiting(id, 10)).filter(({ key }) => !handled.includes(key));
          return { ...chat, handled: handled.length, waiting: waiting.length };
        }),
      ),
    ),
  };
}

/** One writer for all, so that an id is the same number wherever it stands. */
function plainly(): (what: unknown) => string {
  const ids = new Map<string, string>();
  const nameOf = (id: string) => {
    const name = ids.get(id) ?? `#${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  const replaced = (_: string, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (INSTANT.test(value)) return 'an instant';
    if (ID.test(value)) return nameOf(value);
    const [act = '', id = ''] = value.split(':'); // what a button does, and to what
    return ID.test(id) ? `${act}:${nameOf(id)}` : value;
  };
  return (what) => JSON.stringify(what, replaced, 1);
}
