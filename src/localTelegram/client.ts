import { Acts, findButton, type Where } from './control/acts';
import { createGroup, migrateGroup, setKicked } from './control/groups';
import { sampleCard } from './control/sampleCard';
import { type Wanted, waitForIdle, waitForMessage, waitForPressAnswer } from './control/waiting';
import type { LocalBot, PressQuery } from './world/bot';
import type { BotCommand } from './world/commands';
import type { LocalEvent } from './world/events';
import type { Fault, PlacedFault } from './world/faults';
import type { ApiMessage, Person, ReplyKeyboard } from './world/objects';
import type { DeliveryFault } from './world/updateQueue';
import type { Call, World } from './world/world';

const PATIENCE_MS = 10_000;
const QUIET_MS = 150;

/**
 * A started local Telegram, for tests and the demo in the same process. `act` does what people do; waiting looks at what the bot
 * did after the person's last act in that chat.
 */
export class LocalTelegram {
  readonly url: string;
  readonly token: string;
  /** What people do towards this bot. */
  readonly act: Acts;

  constructor(
    private readonly world: World,
    private readonly bot: LocalBot,
    readonly port: number,
    private readonly stop: () => Promise<void>,
  ) {
    this.url = `http://127.0.0.1:${port}`;
    this.token = bot.token;
    this.act = new Acts(world, bot);
  }

  /** Registers another bot, with its own chats. The client returned speaks for it. @throws Error on a malformed token. */
  addBot(token: string, username: string): LocalTelegram {
    return new LocalTelegram(this.world, this.world.addBot(token, username, username), this.port, this.stop);
  }

  addPerson(person: Person): void {
    this.world.addPerson(person);
  }

  removePerson(personId: number): void {
    this.world.removePerson(personId);
  }

  /** The account is deleted: whoever writes to it gets 403. */
  deactivate(personId: number): void {
    this.world.deactivated.add(personId);
  }

  sendText(personId: number, text: string): ApiMessage {
    return this.act.sendText({ personId }, text);
  }

  /**
   * Presses the newest inline button with this label or data in the person's chat (or under `messageId`), in whichever chat.
   * @returns the query's id, for `waitForPressAnswer`. @throws Error naming the buttons that stand there.
   */
  press(
    personId: number,
    labelOrData: string,
    at: { readonly chatId?: number; readonly messageId?: number } = {},
  ): string {
    const chat = this.bot.findChat(at.chatId ?? personId);
    const found = findButton(chat, labelOrData, at.messageId);
    if (found?.button.callback_data === undefined) {
      const shown = (chat?.messages ?? []).flatMap((message) => message.reply_markup?.inline_keyboard.flat() ?? []);
      const labels = shown.map((button) => button.text);
      throw new Error(`chat ${at.chatId ?? personId}: no button "${labelOrData}" among ${JSON.stringify(labels)}`);
    }
    return this.act.press(whereOf(personId, at.chatId), found.messageId, found.button.callback_data);
  }

  /** Sends a photo of the QR square of the person's sample card. @throws Error when they have none. */
  async sendSampleCard(personId: number): Promise<ApiMessage> {
    const card = await sampleCard(this.world.person(personId));
    if (card === undefined) throw new Error(`${personId} has no sample card`);
    return this.act.sendFile({ personId }, 'photo', 'card.png', card);
  }

  createGroup(title: string, memberIds: readonly number[]): number {
    return createGroup(this.world, this.bot, title, memberIds);
  }

  migrateGroup(chatId: number): number {
    return migrateGroup(this.bot, chatId);
  }

  setKicked(chatId: number, kicked: boolean): void {
    setKicked(this.bot, chatId, kicked);
  }

  /** Messages as they stand now, with their inline keyboards; deleted ones are gone. */
  transcript(chatId: number): readonly ApiMessage[] {
    return this.bot.findChat(chatId)?.messages ?? [];
  }

  replyKeyboard(chatId: number): ReplyKeyboard | undefined {
    return this.bot.findChat(chatId)?.replyKeyboard;
  }

  /** The command list that the person sees. */
  commandsFor(personId: number): readonly BotCommand[] {
    return this.bot.commands.seenBy(personId, this.world.person(personId).languageCode);
  }

  /** Bytes of a document or photo. @throws Error for an unknown id. */
  download(fileId: string): Buffer {
    const kept = this.world.files.byFileId(fileId);
    if (kept === undefined) throw new Error('no such file');
    return kept.bytes;
  }

  waitForMessage(chatId: number, wanted: Wanted, milliseconds = PATIENCE_MS): Promise<ApiMessage> {
    return waitForMessage(this.world, this.bot, chatId, wanted, milliseconds);
  }

  /** What the bot answered to a press: the toast's text, if any. */
  waitForPressAnswer(queryId: string, milliseconds = PATIENCE_MS): Promise<NonNullable<PressQuery['answer']>> {
    return waitForPressAnswer(this.world, this.bot, queryId, milliseconds);
  }

  /** Waits until all updates are confirmed and the bot has made no call for `quietMs`. */
  waitForIdle(milliseconds = PATIENCE_MS, quietMs = QUIET_MS): Promise<void> {
    return waitForIdle(this.world, this.bot, milliseconds, quietMs);
  }

  /** Lets calls of bots go wrong. */
  fault(fault: Fault): PlacedFault {
    return this.world.faults.place(fault);
  }

  clearFaults(): void {
    this.world.faults.clear();
  }

  /** Lets the next updates come twice, or to a webhook in reverse. */
  disturbDelivery(fault: DeliveryFault): void {
    this.bot.queue.disturb(fault);
  }

  /** Updates that the bot has not confirmed. */
  get waitingUpdates(): number {
    return this.bot.queue.waiting().length;
  }

  /** This bot's calls, oldest first, besides getUpdates unless asked for. */
  calls(method?: string): readonly Call[] {
    return this.world.calls.filter(
      (call) =>
        call.botId === this.bot.user.id &&
        (method === undefined ? call.method !== 'getUpdates' : call.method === method),
    );
  }

  /** Parameters and methods that the Bot API, or this model of it, does not know. */
  warnings(): readonly string[] {
    return [...this.world.warnings];
  }

  /** @returns how to stop listening. */
  listen(listener: (event: LocalEvent) => void): () => void {
    return this.world.events.listen(listener);
  }

  close(): Promise<void> {
    return this.stop();
  }
}

function whereOf(personId: number, chatId: number | undefined): Where {
  return chatId === undefined ? { personId } : { personId, chatId };
}
