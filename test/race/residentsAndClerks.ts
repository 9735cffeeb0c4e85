import { join } from 'node:path';
import { readAnswer } from '../../src/answers/readAnswer';
import type { DeskContext } from '../../src/desk/context';
import type { Store } from '../../src/desk/ports';
import type { Chat, Ticket } from '../../src/desk/records';
import { takeTurn } from '../../src/desk/takeTurn';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { PACKAGE_ROOT } from '../../src/root';
import { staffSide } from '../../src/staff/staffSide';
import { Wishes } from '../../src/understanding/wishes/wishes';
import { loadCatalogue } from '../../src/wording/catalogue';
import { dossier } from '../storage/examples';
import { DUNG, HANH } from '../support/deskBot';

export const DAY = '2026-11-25';
export const NEXT_DAY = '2026-11-26';
export const OFFICE = 'tan-chau';
export const COUNTER = 'civil-status';
export const RESIDENTS = [101, 102, 103, 104];
export const CLERKS = [HANH, DUNG];
/** Few places for many, so that they meet. */
export const TIMES = ['0900', '0915', '0930'];

const { library } = loadLibrary(PACKAGE_ROOT, {
  officeFile: join(PACKAGE_ROOT, 'flows', 'offices', 'tan-chau.yaml'),
  today: DAY,
  walk: false,
});
const words = loadCatalogue(PACKAGE_ROOT);

/** Nobody writes words here, so nobody need understand any. */
const nobody = () => Promise.reject(new Error('only buttons are pressed here'));

/** Over all desks of a file: ids that turns make are not made again. */
let turns = 0;

/** The desk without a messenger: turns go in, what they say comes out, whoever acts is one of {@link RESIDENTS} or {@link CLERKS}. */
export class DeskOfButtons {
  readonly context: DeskContext;
  private readonly chats = new Map<number, Chat>();
  private asItStood = async (): Promise<void> => undefined;

  constructor(
    store: Store,
    private now: Date,
  ) {
    this.context = {
      store,
      library,
      words,
      clock: { now: () => this.now },
      localUnderstander: { understand: nobody },
      understander: { understand: nobody },
      wishes: new Wishes([]),
      readAnswer,
      staffSide,
      downloads: { download: nobody },
      readPicture: nobody,
      botName: () => 'motcua_bot',
      enqueue: async () => undefined,
    };
  }

  /** Time goes on by so many minutes. */
  wait(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  /** One button, pressed; resolves with the number of messages it was answered with. */
  async press(person: number, data: string): Promise<number> {
    const chat = this.chats.get(person) ?? newChat(person, this.now);
    turns += 1;
    const turn = { kind: 'press', key: `press|${turns}`, chatId: chat.id, data, messageId: turns } as const;
    const draft = await takeTurn(this.context, turn, chat);
    this.chats.set(person, { ...chat, ...draft.state, revision: chat.revision + 1 });
    this.asItStood = async () => void (await takeTurn(this.context, turn, chat));
    return draft.outbox().filter((message) => message.kind !== 'clear').length;
  }

  /** The last press as one takes it anew who slept through its lease: later, on the chat as it stood, and what it says is not kept. */
  sleeper(): () => Promise<void> {
    return this.asItStood;
  }
}

/** Each resident has one dossier, of which nothing else happens here. */
export async function putDossiers(store: Store): Promise<void> {
  for (const person of RESIDENTS) {
    const requesterIndex = `requester ${person}`;
    const mine = { chatId: chatOf(person), counter: COUNTER, requesterIndex };
    await store.dossiers.create(dossier(dossierOf(person), mine));
  }
}

export function chatOf(person: number): string {
  return `chat-${person}`;
}

export function dossierOf(person: number): string {
  return `dossier-${person}`;
}

/** The tickets that are some resident's own. */
export function ticketsOf(person: number, tickets: readonly Ticket[]): readonly Ticket[] {
  return tickets.filter((ticket) => ticket.chatId === chatOf(person));
}

function newChat(person: number, at: Date): Chat {
  return {
    id: chatOf(person),
    address: String(person),
    personId: String(person),
    revision: 0,
    language: 'vi',
    languageChosen: true,
    handled: [],
    paused: [],
    consents: [],
    outbox: [],
    unreachable: false,
    touchedAt: at,
  };
}
