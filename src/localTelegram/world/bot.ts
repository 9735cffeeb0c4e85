import type { Clock } from '../../time';
import { refusals } from './apiError';
import { LocalChat } from './chat';
import { Commands } from './commands';
import type { Events } from './events';
import { Limiter } from './limiter';
import { LongPolling } from './longPolling';
import { type ApiChat, type ApiUser, type Person, present } from './objects';
import { UpdateQueue } from './updateQueue';
import { Webhook } from './webhook';

/** A press that waits for answerCallbackQuery. */
export interface PressQuery {
  readonly id: string;
  readonly chatId: number;
  readonly personId: number;
  readonly pressedAt: Date;
  answer?: { readonly text?: string; readonly showAlert: boolean; readonly url?: string };
}

/** One registered bot: its chats, its updates on the way, its commands. */
export class LocalBot {
  readonly user: ApiUser;
  readonly queue: UpdateQueue;
  readonly polling: LongPolling;
  readonly webhook: Webhook;
  readonly limiter = new Limiter();
  readonly commands = new Commands();
  readonly queries = new Map<string, PressQuery>();
  /** What setMyName, setMyDescription and setMyShortDescription said, by field and language. */
  readonly profile = new Map<string, string>();
  menuButton: unknown = { type: 'commands' };
  private readonly chats = new Map<number, LocalChat>();

  constructor(
    readonly token: string,
    username: string,
    firstName: string,
    private readonly clock: Clock,
    private readonly events: Events,
    webhookPace: number,
    onWebhookAnswer: (bot: LocalBot, body: Readonly<Record<string, unknown>>) => Promise<void>,
  ) {
    this.user = { id: Number(token.split(':')[0]), is_bot: true, first_name: firstName, username };
    this.queue = new UpdateQueue(clock);
    this.polling = new LongPolling(this.queue);
    this.webhook = new Webhook(this.queue, clock, webhookPace, (body) => onWebhookAnswer(this, body));
  }

  /** The chat that the bot may write to. @throws ApiError 400 `chat not found`, or 403 for somebody who never wrote. */
  chat(chatId: number, people: ReadonlyMap<number, Person>): LocalChat {
    const chat = this.chats.get(chatId);
    if (chat !== undefined) return chat;
    throw people.has(chatId) ? refusals.cannotInitiate : refusals.chatNotFound;
  }

  findChat(chatId: number): LocalChat | undefined {
    return this.chats.get(chatId);
  }

  allChats(): readonly LocalChat[] {
    return [...this.chats.values()];
  }

  /** The private chat with a person; begun by their first act. */
  chatWith(person: Person): LocalChat {
    const { id, firstName, username } = person;
    const chat =
      this.chats.get(id) ?? this.openChat(present({ id, type: 'private' as const, first_name: firstName, username }));
    chat.members.add(id);
    return chat;
  }

  openChat(api: ApiChat): LocalChat {
    const chat = new LocalChat(this.user, api, this.clock, this.events);
    this.chats.set(api.id, chat);
    return chat;
  }
}
