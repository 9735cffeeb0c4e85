import type { Answers, Value } from '../answers/value';
import type { Conversation } from '../dialogue/conversation';
import type { OfficeDay } from '../time';
import type { Language } from '../wording/phrase';

/** One chat of one bot: the single document that guards a turn. Instants are `Date` in UTC. */
export interface Chat {
  /** Ours, 22 characters, derived from bot and Telegram chat by HMAC; says nothing outside. */
  readonly id: string;
  /** Where the messenger reaches it (Telegram's chat id as text). */
  readonly address: string;
  /** Telegram's user id of who writes here (equal to the address in a private chat): who may be staff. */
  readonly personId: string;
  readonly revision: number;
  readonly language: Language;
  readonly languageChosen: boolean;
  /** Keys of inbox items already worked, newest last; bounded. */
  readonly handled: readonly string[];
  readonly open?: Conversation;
  readonly paused: readonly Conversation[];
  /** What the next typed words are for, outside a procedure. */
  readonly expecting?: Expecting;
  readonly consents: readonly Consent[];
  /** For next time, with consent: the requester's own answers by their local names (`fullName` …). */
  readonly remembered?: Readonly<Record<string, Value>>;
  /** A clerk's half-composed request to a resident. */
  readonly staffDraft?: StaffDraft;
  readonly outbox: readonly OutMessage[];
  /** What was last written and not surely understood, until something else is written: a button may say what was meant. */
  readonly misheard?: Misheard;
  /** The buttons under what was said last, when they stand outside a procedure: typed words may take one. */
  readonly offered?: readonly OutButton[];
  /** What was said last is no question of a procedure. */
  readonly unasked?: boolean;
  /** The last question sent with a keyboard that is still there. */
  readonly lastQuestion?: { readonly outId: string; readonly messageId: number };
  readonly unreachable: boolean;
  /** The typed message that gave the last answer: editing it corrects that answer. */
  readonly lastTyped?: { readonly messageId: number; readonly conversation: string; readonly question: string };
  /** Once told in a group that the bot works in private. */
  readonly groupTold?: boolean;
  /** The messenger's button for sharing a phone number stands at the bottom of the screen. */
  readonly phoneButton?: boolean;
  readonly touchedAt: Date;
}

export type Expecting = { readonly kind: 'feedback'; readonly dossierId: string } | { readonly kind: 'dossierCode' };

export interface Consent {
  readonly purpose: 'prepare' | 'remember' | 'improve';
  readonly given: boolean;
  readonly textVersion: string;
  readonly at: string;
  readonly dossierId?: string;
}

/** Words that were not surely understood, numbers and names masked, and the likeliest reading of them. */
export interface Misheard {
  readonly id: string;
  readonly text: string;
  readonly readAs: Meant & { readonly confidence: number };
}

export interface Meant {
  readonly intent: string;
  readonly procedure?: string;
}

/** Kept with the resident's consent until `eraseAt`, for the head of the desk to add to `intents/` or to discard. */
export interface Mishearing extends Misheard {
  readonly officeId: string;
  readonly chatId: string;
  /** What the resident chose among the buttons. */
  readonly meant?: Meant;
  readonly at: Date;
  readonly eraseAt: Date;
}

export interface StaffDraft {
  readonly dossierId: string;
  readonly papers: readonly string[];
  readonly questions: readonly string[];
}

/** A rendered message waiting to be sent, in order. `id` is stable: derived from the turn and its place in it. */
export type OutMessage = { readonly id: string } & OutBody;

export type OutBody =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly buttons?: readonly (readonly OutButton[])[];
      /** A question: the keyboard goes when it is answered. */
      readonly question?: boolean;
      /** Offers the messenger's "share my phone number" with this label. */
      readonly contact?: string;
      /** The words above it that bring that button when the message has buttons too; a messenger has one keyboard a message. */
      readonly contactHint?: string;
      /** The words above it that take that button away, for the same reason. */
      readonly contactAway?: string;
      readonly silent?: boolean;
    }
  /** Made when it is sent, from the dossier; the same dossier gives the same bytes. */
  | {
      readonly kind: 'form';
      readonly dossierId: string;
      readonly form: string;
      readonly fileName: string;
      readonly caption?: string;
    }
  | { readonly kind: 'code'; readonly dossierId: string; readonly payload: string; readonly caption: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly content: string; readonly caption?: string }
  | {
      readonly kind: 'place';
      readonly latitude: number;
      readonly longitude: number;
      readonly title: string;
      readonly address: string;
    }
  /** Puts other words and buttons in place of a message of ours. */
  | {
      readonly kind: 'edit';
      readonly messageId: number;
      readonly text: string;
      readonly buttons?: readonly (readonly OutButton[])[];
    }
  /** Takes the keyboard of a message away; `text` stands there from then on, with the choice that was taken. */
  | { readonly kind: 'clear'; readonly messageId: number; readonly text?: string }
  | { readonly kind: 'delete'; readonly messageId: number };

export interface OutButton {
  readonly label: string;
  /** ≤ 64 bytes (Bot API: callback_data). */
  readonly data: string;
}

export type DossierState =
  | 'drafting'
  | 'submitted'
  | 'received'
  | 'processing'
  | 'ready'
  | 'handedOver'
  | 'needsMore'
  | 'refused'
  | 'withdrawn'
  | 'expired';

export interface DossierEvent {
  readonly at: Date;
  /** `resident`, `desk`, or a staff member's Telegram id as text. */
  readonly actor: string;
  readonly what: string;
  /** Key of the inbox item that caused it: the same act repeated after a crash is recognised. */
  readonly act?: string;
}

/** What a clerk asked for, all in one request. It is open until a clerk says that it is settled. */
export interface ClerkRequest {
  readonly papers: readonly string[];
  readonly questions: readonly string[];
  readonly at: Date;
  /** Chat of the clerk who asked, to be told when the answers come again. */
  readonly askedIn?: string;
  /** Papers among them that were brought, by what a clerk ticked. */
  readonly brought?: readonly string[];
  readonly settled?: boolean;
}

/** One resident's case in one procedure. */
export interface Dossier {
  readonly id: string;
  readonly officeId: string;
  /** 8 characters of `23456789ABCDEFGHJKMNPQRSTUVWXYZ`, the last a check character; shown `K7MP-3XQ2`. Unique. */
  readonly code: string;
  readonly chatId: string;
  readonly procedureId: string;
  readonly flowVersion: string;
  readonly variant?: string;
  readonly state: DossierState;
  readonly revision: number;
  /** Encrypted at rest. */
  readonly answers: Answers;
  /** Blind index of the requester's personal ID number, for the two-tickets rule; absent without one. */
  readonly requesterIndex?: string;
  readonly counter: string;
  readonly request?: ClerkRequest;
  readonly dueDay?: OfficeDay;
  readonly rating?: { readonly score: number; readonly words?: string };
  readonly events: readonly DossierEvent[];
  readonly createdAt: Date;
  readonly touchedAt: Date;
}

export interface CounterSlot {
  /** `officeId|day|counter|HH:mm`. */
  readonly id: string;
  readonly officeId: string;
  readonly day: OfficeDay;
  readonly counter: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly places: number;
  readonly placesLeft: number;
  readonly ticketIds: readonly string[];
  /** Tickets of those who came without a booking; their places are beside `places`. Absent until the first. */
  readonly walkInIds?: readonly string[];
  readonly closed: boolean;
}

export type TicketState = 'booked' | 'checkedIn' | 'called' | 'serving' | 'served' | 'noShow' | 'cancelled';

export interface Ticket {
  readonly id: string;
  readonly officeId: string;
  readonly day: OfficeDay;
  readonly counter: string;
  readonly slotId: string;
  /** `A017`. */
  readonly number: string;
  readonly startAt: Date;
  readonly dossierId?: string;
  readonly procedureId?: string;
  /** Absent for somebody who came without a booking: their number stands on paper. */
  readonly chatId?: string;
  readonly requesterIndex?: string;
  readonly state: TicketState;
  readonly revision: number;
  readonly bookedAt: Date;
  /** When the resident, late already, said that they are on their way. */
  readonly comingAt?: Date;
  readonly checkedInAt?: Date;
  readonly calledAt?: Date;
  /** The chat of the clerk who called last. */
  readonly calledIn?: string;
  readonly servingAt?: Date;
  readonly servedAt?: Date;
  readonly endedAt?: Date;
  /** Staff member's Telegram id as text who did the last act. */
  readonly by?: string;
  /** Key of the inbox item that caused the last move. */
  readonly act?: string;
}

/** Something to be told at an instant, once. */
export interface Notice {
  /** Stable: what it is about and what it says, e.g. `reminder|<ticketId>|<slotId>`. */
  readonly key: string;
  readonly officeId: string;
  readonly chatId: string;
  readonly kind: string;
  readonly dueAt: Date;
  readonly state: 'pending' | 'queued' | 'withdrawn';
  /** Ids only, no personal data. */
  readonly about: Readonly<Record<string, string>>;
}

export interface InboxItem {
  /** Unique. Telegram's is `bot:update_id`; a notice's is its key. */
  readonly key: string;
  readonly chatId: string;
  readonly source: 'telegram' | 'desk' | 'clerk';
  /** Order within a chat. */
  readonly receivedSeq: number;
  /** Encrypted at rest: an update carries names and words. */
  readonly body: unknown;
  /** `refused`: its chat had too many waiting already. It was not read; its key is known. */
  readonly state: 'waiting' | 'done' | 'parked' | 'refused';
  readonly tries: number;
  readonly receivedAt: Date;
}
