import type { Collection, Connection, Model } from 'mongoose';
import type { Chats, ToSend } from '../desk/ports';
import type { Chat } from '../desk/records';
import { chatSchema, openedMessages, type StoredChat, storedChange, storedMessages, toChat } from './chatDocument';
import { type ChatLeases, leasesOfOneWriter, storedLeases } from './chatLeases';
import type { TimeSource } from './databaseTime';
import type { Encryption } from './encryption';
import { SCHEMA_VERSION, upserting } from './schema';

/**
 * How many handled keys a chat remembers. An item is done in the inbox before the next one of its chat is begun, so only the last few
 * can come again; each key is read and written with every turn.
 */
const HANDLED_KEPT = 10;

/** One document a chat: its turn, its replies and its lease are each guarded by one conditional update of it. */
export class ChatRepository implements Chats {
  readonly model: Model<StoredChat>;
  /** Beside the model, for what each turn reads: there is nothing to cast or to hydrate. */
  private readonly documents: Collection<StoredChat>;
  private readonly leases: ChatLeases;

  /** `sharedTime`: on which all instances agree; undefined when no other process changes these data while this one has them open. */
  constructor(
    connection: Connection,
    private readonly encryption: Encryption,
    sharedTime: TimeSource | undefined,
  ) {
    this.model = connection.model<StoredChat>('Chat', chatSchema);
    this.documents = connection.collection<StoredChat>(this.model.collection.collectionName);
    this.leases =
      sharedTime === undefined
        ? leasesOfOneWriter((chatId) => this.isThere(chatId))
        : storedLeases(this.model, sharedTime);
  }

  async open(chat: Parameters<Chats['open']>[0]): Promise<void> {
    if (await this.isThere(chat.id)) return; // nearly always, and reading waits for no disk
    const fresh: Omit<StoredChat, '_id'> = {
      schemaVersion: SCHEMA_VERSION,
      address: chat.address,
      personId: chat.personId,
      revision: 0,
      language: 'vi',
      languageChosen: false,
      handled: [],
      consents: [],
      outbox: [],
      outboxCount: 0,
      unreachable: false,
      touchedAt: chat.at,
    };
    await upserting(() => this.model.updateOne({ _id: chat.id }, { $setOnInsert: fresh }, { upsert: true }).exec());
  }

  async get(chatId: string): Promise<Chat | undefined> {
    const stored = await this.documents.findOne({ _id: chatId });
    return stored === null ? undefined : toChat(this.encryption, stored);
  }

  async toSend(chatId: string): Promise<ToSend | undefined> {
    const stored = await this.documents.findOne(
      { _id: chatId },
      { projection: { address: 1, unreachable: 1, outbox: 1 } },
    );
    if (stored === null) return undefined;
    const { _id: id, address, unreachable } = stored;
    return { id, address, unreachable, outbox: openedMessages(this.encryption, stored) };
  }

  /** By the database's time where several instances share it; `saveTurn` asks for the owner in any case. */
  lease(chatId: string, owner: string, milliseconds: number): Promise<boolean> {
    return this.leases.take(chatId, owner, milliseconds);
  }

  keepLease(chatId: string, owner: string, milliseconds: number): Promise<boolean> {
    return this.leases.keep(chatId, owner, milliseconds);
  }

  release(chatId: string, owner: string): Promise<void> {
    return this.leases.release(chatId, owner);
  }

  async saveTurn(turn: Parameters<Chats['saveTurn']>[0]): Promise<boolean> {
    const { chatId, owner, revision, handledKey, outbox } = turn;
    const leased = this.leases.condition(chatId, owner);
    if (leased === undefined) return false;
    const { set, unset } = storedChange(this.encryption, chatId, turn.change);
    const messages = storedMessages(this.encryption, chatId, outbox);
    const saved = await this.documents.updateOne(
      { _id: chatId, ...leased, revision, handled: { $ne: handledKey } },
      {
        $set: set,
        $unset: { ...unset, ...(turn.questionCleared && { lastQuestion: 1 }) },
        $inc: { revision: 1, outboxCount: messages.length },
        $push: { handled: { $each: [handledKey], $slice: -HANDLED_KEPT }, outbox: { $each: [...messages] } },
      },
    );
    if (saved.matchedCount === 0) this.leases.doubt(chatId);
    return saved.matchedCount === 1;
  }

  async sent(chatId: string, outIds: readonly string[], question?: { readonly messageId: number }): Promise<void> {
    if ((await this.takeOut(chatId, outIds, question)) || outIds.length === 1) return;
    // Some were taken out already.
    for (const [at, outId] of outIds.entries())
      await this.takeOut(chatId, [outId], at === outIds.length - 1 ? question : undefined);
  }

  async setUnreachable(chatId: string, unreachable: boolean): Promise<void> {
    await this.model.updateOne({ _id: chatId }, { $set: { unreachable } });
  }

  async readdress(chatId: string, address: string): Promise<void> {
    await this.model.updateOne({ _id: chatId }, { $set: { address } });
  }

  async withOutbox(limit: number): Promise<readonly string[]> {
    const found = await this.model
      .find({ unreachable: false, outboxCount: { $gt: 0 } })
      .select({ _id: 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  async untouchedSince(at: Date, limit: number): Promise<readonly string[]> {
    const found = await this.model
      .find({ touchedAt: { $lt: at } })
      .select({ _id: 1 })
      .sort({ touchedAt: 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  async erase(chatId: string): Promise<void> {
    await this.model.deleteOne({ _id: chatId });
  }

  /** False when not all of them stand in the outbox. */
  private async takeOut(
    chatId: string,
    outIds: readonly string[],
    question: { readonly messageId: number } | undefined,
  ): Promise<boolean> {
    const [first, ...others] = outIds;
    if (first === undefined) return true;
    const alone = others.length === 0; // nearly always, and found without a query language
    const lastQuestion = question && { outId: outIds.at(-1) ?? first, messageId: question.messageId };
    const taken = await this.documents.updateOne(
      { _id: chatId, 'outbox.id': alone ? first : { $all: [...outIds] } },
      {
        $pull: { outbox: alone ? { id: first } : { id: { $in: [...outIds] } } },
        $inc: { outboxCount: -outIds.length },
        ...(lastQuestion && { $set: { lastQuestion } }),
      },
    );
    return taken.matchedCount === 1;
  }

  private async isThere(chatId: string): Promise<boolean> {
    return (await this.documents.findOne({ _id: chatId }, { projection: { _id: 1 } })) !== null;
  }
}
