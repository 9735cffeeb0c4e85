import { Acts } from '../../../src/localTelegram/control/acts';
import { waitForIdle } from '../../../src/localTelegram/control/waiting';
import type { LocalBot } from '../../../src/localTelegram/world/bot';
import type { ApiMessage } from '../../../src/localTelegram/world/objects';
import type { World } from '../../../src/localTelegram/world/world';

/** What somebody does next. */
export type Act = { readonly say: string } | { readonly press: string; readonly under: number };

/** After this long without an answer the bot is taken for broken; milliseconds. */
const PATIENCE_MS = 60_000;
/** Messages that are kept in a chat: what was said long ago is nobody's business in a benchmark. */
const MESSAGES_KEPT = 12;

interface Waiting {
  readonly answered: (message: ApiMessage) => void;
  readonly timer: NodeJS.Timeout;
}

/** People who write to one bot of a local Telegram and notice its answers. */
export class Crowd {
  private readonly acts: Acts;
  private readonly waiting = new Map<number, Waiting>();
  private nextPerson: number;

  constructor(
    private readonly world: World,
    private readonly bot: LocalBot,
  ) {
    this.acts = new Acts(world, bot);
    this.nextPerson = 1_000_000 + Math.floor(Math.random() * 1e9);
    world.events.listen((event) => {
      if (event.type !== 'message' || event.botId !== bot.user.id || event.message.from.id !== bot.user.id) return;
      const waiting = this.waiting.get(event.chatId);
      if (waiting === undefined) return;
      this.waiting.delete(event.chatId);
      clearTimeout(waiting.timer);
      waiting.answered(event.message);
    });
  }

  /** People who never wrote before. */
  newcomers(count: number): readonly number[] {
    return Array.from({ length: count }, () => {
      const id = this.nextPerson++;
      this.world.people.set(id, { id, firstName: `Người ${id}`, languageCode: 'vi', role: 'resident' });
      return id;
    });
  }

  /** Does it and resolves with the bot's first message after it. @throws Error when none comes. */
  async does(person: number, act: Act): Promise<ApiMessage> {
    const answered = this.nextMessage(person);
    if ('say' in act) this.acts.sendText({ personId: person }, act.say);
    else this.acts.press({ personId: person }, act.under, act.press);
    const message = await answered;
    this.forgetOld(person);
    return message;
  }

  /** Resolves when the bot has done nothing for so long: it has said all that it had to say to anybody. */
  async rests(quietMs: number): Promise<void> {
    await waitForIdle(this.world, this.bot, PATIENCE_MS, quietMs);
  }

  /** From this message on, what stands in somebody's chat. */
  since(person: number, { message_id }: ApiMessage): readonly ApiMessage[] {
    const messages = this.bot.findChat(person)?.messages ?? [];
    return messages.filter((message) => message.message_id >= message_id);
  }

  private nextMessage(person: number): Promise<ApiMessage> {
    return new Promise((answered, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(person);
        reject(new Error(`the bot ${this.bot.user.username} did not answer within ${PATIENCE_MS} ms`));
      }, PATIENCE_MS);
      this.waiting.set(person, { answered, timer });
    });
  }

  private forgetOld(person: number): void {
    const chat = this.bot.findChat(person);
    for (const message of chat?.messages.slice(0, -MESSAGES_KEPT) ?? []) chat?.remove(message.message_id);
  }
}
