import { Schema } from 'mongoose';
import type { ChatChange } from '../desk/ports';
import type { Chat, OutBody, OutMessage } from '../desk/records';
import type { Encryption } from './encryption';
import { type Stored, schemaOptions, storedFields } from './schema';

const COLLECTION = 'chats';

/** What is encrypted as a whole, each in a field of its own. */
export const SEALED_OF_CHAT = [
  'open',
  'paused',
  'expecting',
  'remembered',
  'staffDraft',
  'misheard',
  'offered',
] as const;
type Sealed = (typeof SEALED_OF_CHAT)[number];
type SealedFields = { readonly [field in Sealed]?: string };

type Plain = Omit<Chat, 'id' | Sealed | 'outbox'>;

/** One chat as it is stored. */
export type StoredChat = Stored &
  Plain &
  SealedFields & {
    readonly outbox: readonly StoredMessage[];
    /** How many messages are in the outbox: an index cannot hold the outbox itself. */
    readonly outboxCount: number;
    readonly lease?: { readonly owner: string; readonly until: Date };
  };

interface StoredMessage {
  readonly id: string;
  readonly body: string;
}

const { Mixed } = Schema.Types;
const part = { _id: false, strict: 'throw' } as const;

export const chatSchema = new Schema<StoredChat>(
  {
    ...storedFields,
    address: { type: String, required: true },
    personId: { type: String, required: true },
    revision: { type: Number, required: true },
    language: { type: String, required: true },
    languageChosen: { type: Boolean, required: true },
    handled: [String],
    open: String,
    paused: String,
    expecting: String,
    remembered: String,
    staffDraft: String,
    misheard: String,
    offered: String,
    consents: [Mixed],
    outbox: [new Schema<StoredMessage>({ id: String, body: String }, part)],
    outboxCount: { type: Number, required: true },
    lastQuestion: new Schema({ outId: String, messageId: Number }, part),
    unreachable: { type: Boolean, required: true },
    lastTyped: new Schema({ messageId: Number, conversation: String, question: String }, part),
    groupTold: Boolean,
    phoneButton: Boolean,
    unasked: Boolean,
    touchedAt: { type: Date, required: true },
    lease: new Schema({ owner: String, until: Date }, part),
  },
  schemaOptions(COLLECTION),
);
chatSchema.index({ unreachable: 1, outboxCount: 1 });
chatSchema.index({ touchedAt: 1 });

/** A turn's fields, ready for one update: a field that the turn leaves out is taken away. */
export function storedChange(
  encryption: Encryption,
  id: string,
  change: ChatChange,
): { readonly set: Partial<StoredChat>; readonly unset: Readonly<Record<string, 1>> } {
  const { open, paused, expecting, remembered, staffDraft, misheard, offered, ...plain } = change;
  const sealed = Object.entries({ open, paused, expecting, remembered, staffDraft, misheard, offered })
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, encryption.seal(placeOf(field, id), value)] as const);
  const set = { ...plain, ...Object.fromEntries(sealed) };
  const absent = [...SEALED_OF_CHAT, 'groupTold', 'lastTyped', 'phoneButton', 'unasked'].filter(
    (field) => !(field in set),
  );
  return { set, unset: Object.fromEntries(absent.map((field) => [field, 1 as const])) };
}

export function storedMessages(
  encryption: Encryption,
  chatId: string,
  messages: readonly OutMessage[],
): readonly StoredMessage[] {
  return messages.map(({ id, ...body }) => ({ id, body: encryption.seal(placeOf(`outbox.${id}`, chatId), body) }));
}

export function toChat(encryption: Encryption, stored: StoredChat): Chat {
  const {
    _id,
    schemaVersion,
    outboxCount,
    lease,
    outbox,
    open,
    paused,
    expecting,
    remembered,
    staffDraft,
    misheard,
    offered,
    ...rest
  } = stored;
  const opened = Object.entries({ open, paused, expecting, remembered, staffDraft, misheard, offered }).flatMap(
    ([field, sealed]) => (sealed === undefined ? [] : [[field, encryption.open(placeOf(field, _id), sealed)] as const]),
  );
  return { paused: [], ...rest, ...Object.fromEntries(opened), id: _id, outbox: openedMessages(encryption, stored) };
}

/** What is to be sent, as it was handed to `storedMessages`. */
export function openedMessages(
  encryption: Encryption,
  { _id, outbox }: Pick<StoredChat, '_id' | 'outbox'>,
): readonly OutMessage[] {
  return outbox.map(({ id, body }) => ({
    id,
    ...(encryption.open(placeOf(`outbox.${id}`, _id), body) as OutBody),
  }));
}

function placeOf(field: string, id: string) {
  return { collection: COLLECTION, field, id };
}
