import type { Clock } from '../../time';
import { badRequest, refusals } from './apiError';
import { LocalBot } from './bot';
import { Events } from './events';
import { Faults } from './faults';
import { Files } from './files';
import type { ApiUser, Person } from './objects';
import { present } from './objects';

/** One call that a bot made, for the tests to count. */
export interface Call {
  readonly botId: number;
  readonly method: string;
  readonly chatId?: number;
  readonly at: Date;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The HTTP status answered, or `cut` when the connection was closed instead. */
  status: number | 'cut';
  /** Whether it had its effect, whatever was answered. */
  done: boolean;
}

const CALLS_KEPT = 20_000;

/**
 * Everything that the local Telegram knows: people, bots, chats, files. It lives in memory and ends with the process, which is
 * enough for trying and testing; a bot's own store is what must last.
 */
export class World {
  readonly people = new Map<number, Person>();
  /** Accounts that were deleted. */
  readonly deactivated = new Set<number>();
  readonly bots = new Map<string, LocalBot>();
  readonly events = new Events();
  readonly files = new Files();
  readonly faults = new Faults();
  readonly calls: Call[] = [];
  /** Parameters that the Bot API does not know: it ignores them, and so typing errors hide. */
  readonly warnings = new Set<string>();
  callsRunning = 0;
  lastCallMs = performance.now();

  constructor(
    readonly clock: Clock,
    readonly limits: 'real' | 'off',
    private readonly webhookPace: number,
    private readonly onWebhookAnswer: (bot: LocalBot, body: Readonly<Record<string, unknown>>) => Promise<void>,
  ) {}

  /** Registers a bot. @throws ApiError 400 when the token has not the shape `123456:ABC…`. */
  addBot(token: string, username: string, firstName: string): LocalBot {
    if (!/^[1-9]\d{0,15}:[\w-]{1,60}$/.test(token)) throw badRequest('a bot token has the form 123456:ABC');
    const bot = new LocalBot(
      token,
      username,
      firstName,
      this.clock,
      this.events,
      this.webhookPace,
      this.onWebhookAnswer,
    );
    this.bots.set(token, bot);
    return bot;
  }

  /** @throws ApiError 401 for a token that nobody registered. */
  botOf(token: string): LocalBot {
    const bot = this.bots.get(token);
    if (bot === undefined) throw refusals.unauthorized;
    return bot;
  }

  addPerson(person: Person): void {
    this.people.set(person.id, person);
    this.events.emit({ type: 'people', people: [...this.people.values()] });
  }

  removePerson(personId: number): void {
    this.people.delete(personId);
    this.events.emit({ type: 'people', people: [...this.people.values()] });
  }

  /** @throws ApiError 400 when nobody has this id. */
  person(personId: number): Person {
    const person = this.people.get(personId);
    if (person === undefined) throw badRequest(`nobody here has the id ${personId}`);
    return person;
  }

  record(call: Call): void {
    this.calls.push(call);
    if (this.calls.length > CALLS_KEPT) this.calls.splice(0, this.calls.length - CALLS_KEPT);
  }
}

export function userOf(person: Person): ApiUser {
  return present({
    id: person.id,
    is_bot: false,
    first_name: person.firstName,
    username: person.username,
    language_code: person.languageCode,
  });
}
