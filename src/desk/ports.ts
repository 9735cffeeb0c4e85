import type { OfficeDay } from '../time';
import type {
  Chat,
  CounterSlot,
  Dossier,
  DossierEvent,
  DossierState,
  InboxItem,
  Mishearing,
  Notice,
  OutMessage,
  Ticket,
  TicketState,
} from './records';

/** Durable inbox. Leases use real time, not the desk's clock. */
export interface Inbox {
  /** Whether other processes put items in, too. */
  readonly isShared: boolean;
  /** Adds items; one whose key is there already is left as it is. Resolves when they are durable. Returns how many were new. */
  add(items: readonly NewInboxItem[]): Promise<number>;
  /** Notes items that are not taken in, without what they say. One whose key is there already is left as it is. */
  refuse(items: readonly NewInboxItem[]): Promise<void>;
  /** Which of these keys were refused. */
  refusedOf(keys: readonly string[]): Promise<readonly string[]>;
  /** How many items of a chat wait, counted up to `limit`. */
  countWaitingOf(chatId: string, limit: number): Promise<number>;
  /** Chats that have waiting items (of one source), oldest item first. */
  chatsWaiting(limit: number, source?: InboxItem['source']): Promise<readonly string[]>;
  /** Waiting items of one chat by `receivedSeq`. */
  waiting(chatId: string, limit: number): Promise<readonly InboxItem[]>;
  done(keys: readonly string[]): Promise<void>;
  /** Counts a failed try; returns the new count. */
  failed(key: string): Promise<number>;
  park(key: string): Promise<void>;
  /** Erases items received before; returns how many. */
  eraseBefore(at: Date): Promise<number>;
  countWaiting(): Promise<number>;
  /** When the item came in that has waited longest. */
  oldestWaiting(): Promise<Date | undefined>;
  eraseChat(chatId: string): Promise<void>;
}

export type NewInboxItem = Pick<InboxItem, 'key' | 'chatId' | 'source' | 'receivedSeq' | 'body' | 'receivedAt'>;

/** Fields a turn writes; the rest of the chat document (lease, revision, outbox) is the repository's. */
export type ChatChange = Omit<Chat, 'id' | 'address' | 'personId' | 'revision' | 'handled' | 'outbox' | 'lastQuestion'>;

/** A chat as far as it concerns whoever sends. */
export type ToSend = Pick<Chat, 'id' | 'address' | 'unreachable' | 'outbox'>;

export interface Chats {
  /** Makes the chat if it is not there. */
  open(chat: {
    readonly id: string;
    readonly address: string;
    readonly personId: string;
    readonly at: Date;
  }): Promise<void>;
  get(chatId: string): Promise<Chat | undefined>;
  /** What `get` would tell, as far as sending needs it: nothing else of the chat is decrypted. */
  toSend(chatId: string): Promise<ToSend | undefined>;
  /**
   * Takes or renews the lease for `owner` until now + `milliseconds` (real time). False while another owner holds it.
   */
  lease(chatId: string, owner: string, milliseconds: number): Promise<boolean>;
  /**
   * Renews the owner's lease. False when it is not theirs any more, though nobody else may hold it just now: what they read under it is
   * old then.
   */
  keepLease(chatId: string, owner: string, milliseconds: number): Promise<boolean>;
  release(chatId: string, owner: string): Promise<void>;
  /**
   * Saves a turn in one conditional update: only if the lease is the owner's and the revision is still `revision`. Puts the
   * messages at the end of the outbox and the item's key among the handled. False when the condition did not hold.
   */
  saveTurn(turn: {
    readonly chatId: string;
    readonly owner: string;
    readonly revision: number;
    readonly handledKey: string;
    readonly change: ChatChange;
    readonly outbox: readonly OutMessage[];
    /** Forgets `lastQuestion`, because this turn takes its keyboard away. */
    readonly questionCleared: boolean;
  }): Promise<boolean>;
  /** Takes sent (or given up) messages out of the outbox; when the last of them is a question, remembers its message id. */
  sent(chatId: string, outIds: readonly string[], question?: { readonly messageId: number }): Promise<void>;
  setUnreachable(chatId: string, unreachable: boolean): Promise<void>;
  /** Moves to another address (a group that was upgraded). */
  readdress(chatId: string, address: string): Promise<void>;
  /** Chats with something in the outbox, for the sweep after a crash. Leaves out unreachable ones. */
  withOutbox(limit: number): Promise<readonly string[]>;
  /** Chats untouched since, for the retention job. */
  untouchedSince(at: Date, limit: number): Promise<readonly string[]>;
  /** Erases the whole document. */
  erase(chatId: string): Promise<void>;
}

export interface Dossiers {
  /** Puts a new dossier down. With an id that is there already it changes nothing and returns what is there. */
  create(dossier: Dossier): Promise<Dossier>;
  get(officeId: string, id: string): Promise<Dossier | undefined>;
  byCode(officeId: string, code: string): Promise<Dossier | undefined>;
  ofChat(officeId: string, chatId: string): Promise<readonly Dossier[]>;
  byRequester(officeId: string, requesterIndex: string): Promise<readonly Dossier[]>;
  inStates(
    officeId: string,
    counter: string,
    states: readonly DossierState[],
    limit: number,
  ): Promise<readonly Dossier[]>;
  /**
   * Moves it on with one conditional update: only from one of `from`. Appends the event, applies `set`. On refusal tells the
   * state found and the last event, so that "who was first" can be said. Repeating an act (`event.act`) that moved it already
   * succeeds and changes nothing.
   */
  move(
    officeId: string,
    id: string,
    change: {
      readonly from: readonly DossierState[];
      readonly to: DossierState;
      readonly event: DossierEvent;
      readonly set?: Partial<
        Pick<Dossier, 'answers' | 'flowVersion' | 'request' | 'dueDay' | 'rating' | 'requesterIndex' | 'variant'>
      >;
      /** What no longer holds. */
      readonly unset?: readonly 'dueDay'[];
    },
  ): Promise<Moved<Dossier>>;
  /** Touched before, in these states: for the retention job. */
  touchedBefore(at: Date, states: readonly DossierState[], limit: number): Promise<readonly Dossier[]>;
  erase(officeId: string, id: string): Promise<void>;
}

export type Moved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'unknown' }
  | { readonly ok: false; readonly reason: 'state'; readonly value: T };

export type TakePlace =
  /** `again`: the ticket had the place already. */
  | { readonly ok: true; readonly slot: CounterSlot; readonly again: boolean }
  | { readonly ok: false; readonly reason: 'unknown-slot' | 'closed' | 'full' };

export interface Slots {
  /** Makes the slots that are not there yet; existing ones stay as they are. Safe to repeat. */
  make(slots: readonly CounterSlot[]): Promise<void>;
  ofDay(officeId: string, day: OfficeDay, counter: string): Promise<readonly CounterSlot[]>;
  /** One conditional update; asking again with the same ticket succeeds and takes no second place. */
  takePlace(slotId: string, ticketId: string): Promise<TakePlace>;
  /**
   * Takes one of a slot's `most` places for those who come without a booking, by one conditional update; whether the slot is closed
   * to bookings does not matter. Asking again with the same ticket succeeds and takes no second one. False when none is left.
   */
  takeWalkIn(slotId: string, ticketId: string, most: number): Promise<boolean>;
  /** Frees the ticket's place, once. False when it had none there. */
  freePlace(slotId: string, ticketId: string): Promise<boolean>;
  /** Closes or opens the slots of a counter that start at or after an instant. */
  setClosed(officeId: string, day: OfficeDay, counter: string, from: Date, closed: boolean): Promise<void>;
  eraseBefore(day: OfficeDay): Promise<number>;
}

export interface Tickets {
  /** Puts a new ticket down and gives it the counter's next number of the day (`A017`); with an id that is there already, returns that. */
  create(ticket: Omit<Ticket, 'number'>, letter: string): Promise<Ticket>;
  get(officeId: string, id: string): Promise<Ticket | undefined>;
  /** All tickets of a counter's day, by start, then number. */
  ofDay(officeId: string, day: OfficeDay, counter: string): Promise<readonly Ticket[]>;
  ofChat(officeId: string, chatId: string, day: OfficeDay): Promise<readonly Ticket[]>;
  /** Of every office and day, by start. */
  allOfChat(chatId: string): Promise<readonly Ticket[]>;
  byRequester(officeId: string, requesterIndex: string, day: OfficeDay): Promise<readonly Ticket[]>;
  ofDossier(officeId: string, dossierId: string): Promise<readonly Ticket[]>;
  /**
   * Moves it on with one conditional update: only from one of `from`. `set` may carry another slot. Repeating the `act` that
   * moved it last succeeds and changes nothing. Sets the instant that belongs to the new state (`calledAt` …).
   */
  move(
    officeId: string,
    id: string,
    change: {
      readonly from: readonly TicketState[];
      readonly to: TicketState;
      readonly by: string;
      readonly act: string;
      readonly at: Date;
      readonly set?: Partial<Pick<Ticket, 'slotId' | 'startAt' | 'comingAt' | 'calledIn'>>;
    },
  ): Promise<Moved<Ticket>>;
  /** Takes off a ticket whose it is and what for: its number and its place in the line stay. */
  forgetWhose(officeId: string, id: string): Promise<void>;
  eraseBefore(day: OfficeDay): Promise<number>;
  eraseChat(chatId: string): Promise<void>;
}

export interface Notices {
  /** Plans a notice. One that is planned or queued already stays as it is; one that was withdrawn is due again. */
  plan(notices: readonly Omit<Notice, 'state'>[]): Promise<void>;
  /** Withdraws pending ones whose key begins so. */
  withdraw(keyPrefix: string): Promise<void>;
  /** Pending and due at `now`, oldest first. */
  due(now: Date, limit: number): Promise<readonly Notice[]>;
  /** Marks as queued (its inbox item is durable). */
  queued(keys: readonly string[]): Promise<void>;
  get(key: string): Promise<Notice | undefined>;
  /** In whatever state, by when they are due. */
  ofChat(chatId: string): Promise<readonly Notice[]>;
  eraseBefore(at: Date): Promise<number>;
  eraseChat(chatId: string): Promise<void>;
}

/** What was not understood, kept with consent so that it will be. */
export interface Mishearings {
  /** One whose id is there already is kept as it comes now. */
  keep(mishearing: Mishearing): Promise<void>;
  /** The oldest first. */
  inOffice(officeId: string, limit: number): Promise<readonly Mishearing[]>;
  ofChat(chatId: string): Promise<readonly Mishearing[]>;
  /** False when it was not there. */
  discard(officeId: string, id: string): Promise<boolean>;
  /** Erases those whose end date has come; returns how many. */
  eraseBefore(at: Date): Promise<number>;
  eraseChat(chatId: string): Promise<void>;
}

/** One owner at a time for a job, the poller, the clock's offset: by a lease with an end, real time. */
export interface Leases {
  acquire(name: string, owner: string, milliseconds: number): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}

/** Small facts kept with the data: the clock's offset, the poller's offset, hashes of compiled flows. */
export interface Facts {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  /** Sets it only if it is absent; returns what stands then. */
  setOnce(name: string, value: unknown): Promise<unknown>;
  /** The same for a secret: encrypted at rest. One that an earlier release kept in the clear is encrypted when it is asked for. */
  secretOnce(name: string, secret: string): Promise<string>;
}

export interface FlowVersions {
  /** Keeps a compiled procedure by its version. */
  keep(version: string, procedure: unknown): Promise<void>;
  get(version: string): Promise<unknown>;
}

/** Everything that is stored, whatever stores it. */
export interface Store {
  readonly inbox: Inbox;
  readonly chats: Chats;
  readonly dossiers: Dossiers;
  readonly slots: Slots;
  readonly tickets: Tickets;
  readonly notices: Notices;
  readonly mishearings: Mishearings;
  readonly leases: Leases;
  readonly facts: Facts;
  readonly flowVersions: FlowVersions;
  /** HMAC of normalised text, for searching what is encrypted. */
  blindIndex(text: string): string;
  /** Resolves when the database has taken a write. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
