import type { Connection, Model } from 'mongoose';
import type { ChatChange, Chats } from '../desk/ports';
import type { Chat, OutMessage } from '../desk/records';
import { chatSchema, type StoredChat, storedChange, storedMessages, toChat } from './chatDocument';
import type { Encryption } from './encryption';
import { SCHEMA_VERSION, upserting } from './schema';

/** How many handled keys a chat remembers; older updates are long confirmed to the messenger. */
const HANDLED_KEPT = 200;

/** One document a chat: its turn, its replies and its lease are each guarded by one conditional update of it. */
export class ChatRepository implements Chats {
  readonly model: Model<StoredChat>;

  constructor(
    connection: Connection,
    private readonly encryption: Encryption,
  ) {
    this.model = connection.model<StoredChat>('Chat', chatSchema);
  }

  async open(chat: Parameters<Chats['open']>[0]): Promise<void> {
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
    const stored = await this.model.findOne({ _id: chatId }).lean<StoredChat>();
    return stored === null ? undefined : toChat(this.encryption, stored);
  }

  /** By this machine's clock. Clocks that differ make a message double at worst: `saveTurn` asks for the owner. */
  async lease(chatId: string, owner: string, milliseconds: number): Promise<boolean> {
    const now = Date.now();
    const free = [{ lease: null }, { 'lease.owner': owner }, { 'lease.until': { $lte: new Date(now) } }];
    const lease = { owner, until: new Date(now + milliseconds) };
    const taken = await this.model.updateOne({ _id: chatId, $or: free }, { $set: { lease } });
    return taken.matchedCount === 1;
  }

  async release(chatId: string, owner: string): Promise<void> {
    await this.model.updateOne({ _id: chatId, 'lease.owner': owner }, { $unset: { lease: 1 } });
  }

  async saveTurn(turn: {
    readonly chatId: string;
    readonly owner: string;
    readonly revision: number;
    readonly handledKey: string;
    readonly change: ChatChange;
    readonly outbox: readonly OutMessage[];
    readonly questionCleared: boolean;
  }): Promise<boolean> {
    const { chatId, owner, revision, handledKey, outbox } = turn;
    const { set, unset } = storedChange(this.encryption, chatId, turn.change);
    const messages = storedMessages(this.encryption, chatId, outbox);
    const saved = await this.model
      .findOneAndUpdate(
        { _id: chatId, 'lease.owner': owner, revision, handled: { $ne: handledKey } },
        {
          $set: set,
          $unset: { ...unset, ...(turn.questionCleared && { lastQuestion: 1 }) },
          $inc: { revision: 1, outboxCount: messages.length },
          $push: { handled: { $each: [handledKey], $slice: -HANDLED_KEPT }, outbox: { $each: messages } },
        },
        { projection: { revision: 1 } },
      )
      .lean();
    return saved !== null;
  }

  async sent(chatId: string, outId: string, question?: { readonly messageId: number }): Promise<void> {
    const lastQuestion = question && { outId, messageId: question.messageId };
    await this.model.updateOne(
      { _id: chatId, 'outbox.id': outId },
      { $pull: { outbox: { id: outId } }, $inc: { outboxCount: -1 }, ...(lastQuestion && { $set: { lastQuestion } }) },
    );
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
}
