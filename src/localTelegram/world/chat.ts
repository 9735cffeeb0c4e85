import type { Clock } from '../../time';
import type { Events } from './events';
import type { ApiChat, ApiMessage, ApiUser, MessageBody, ReplyKeyboard } from './objects';

/** One bot's chat with a person or a group: the messages as they stand now; deleted ones are gone. */
export class LocalChat {
  api: ApiChat;
  readonly members = new Set<number>();
  replyKeyboard: ReplyKeyboard | undefined;
  /** The person blocked the bot, or the group threw it out. */
  blocked = false;
  /** Where an upgraded group lives on. */
  migratedTo: number | undefined;
  /** `changes` when a person last did something here; answers are what changed after it. */
  lastActAt = 0;
  private kept: ApiMessage[] = [];
  private readonly changedAt = new Map<number, number>();
  private changes = 0;
  /** Not from 1, so that a restarted local Telegram names no message that a bot remembers from before. */
  private nextId = Math.floor(Date.now() / 1000) % 1_000_000_000;

  constructor(
    readonly bot: ApiUser,
    api: ApiChat,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {
    this.api = api;
  }

  get messages(): readonly ApiMessage[] {
    return this.kept;
  }

  find(messageId: number): ApiMessage | undefined {
    return this.kept.find((message) => message.message_id === messageId);
  }

  post(from: ApiUser, body: MessageBody): ApiMessage {
    const message = { message_id: this.nextId++, date: this.seconds(), chat: this.api, from, ...body };
    this.kept.push(message);
    this.touch(message.message_id);
    this.events.emit({ type: 'message', ...this.place(), message });
    return message;
  }

  /** Puts `next` in the place of the message with its id. */
  replace(next: ApiMessage): void {
    this.kept = this.kept.map((message) => (message.message_id === next.message_id ? next : message));
    this.touch(next.message_id);
    this.events.emit({ type: 'edited', ...this.place(), message: next });
  }

  remove(messageId: number): void {
    this.kept = this.kept.filter((message) => message.message_id !== messageId);
    this.events.emit({ type: 'deleted', ...this.place(), messageId });
  }

  setReplyKeyboard(keyboard: ReplyKeyboard | undefined): void {
    this.replyKeyboard = keyboard;
    this.events.emit({ type: 'keyboard', ...this.place(), keyboard: keyboard ?? null });
  }

  /** The bot's messages that were sent or edited after the person's last act. */
  answers(): readonly ApiMessage[] {
    return this.kept.filter(
      (message) => message.from.id === this.bot.id && (this.changedAt.get(message.message_id) ?? 0) > this.lastActAt,
    );
  }

  acted(): void {
    this.lastActAt = this.changes;
  }

  seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }

  place(): { readonly botId: number; readonly chatId: number } {
    return { botId: this.bot.id, chatId: this.api.id };
  }

  private touch(messageId: number): void {
    this.changes++;
    this.changedAt.set(messageId, this.changes);
  }
}
