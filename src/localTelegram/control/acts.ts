import { badRequest } from '../world/apiError';
import type { LocalBot } from '../world/bot';
import type { LocalChat } from '../world/chat';
import type { ApiContact, ApiLocation, ApiMessage, Entity, InlineButton, MessageBody } from '../world/objects';
import { present } from '../world/objects';
import { userOf, type World } from '../world/world';

/** Where somebody does something; their private chat with the bot unless a group is named. */
export interface Where {
  readonly personId: number;
  readonly chatId?: number;
}

/** What people can do in the local Telegram. Each act shows in the chat and sends the bot the update that Telegram would. */
export class Acts {
  constructor(
    private readonly world: World,
    private readonly bot: LocalBot,
  ) {}

  sendText(where: Where, text: string, replyToMessageId?: number): ApiMessage {
    const chat = this.chatAt(where);
    const repliedTo = replyToMessageId === undefined ? undefined : chat.find(replyToMessageId);
    return this.say(where, present({ text, entities: commandEntities(text), reply_to_message: repliedTo }));
  }

  /** A picture, or any other file as a document. */
  sendFile(where: Where, as: 'photo' | 'document', name: string, bytes: Buffer, caption?: string): ApiMessage {
    const { file } = this.world.files.keep(as === 'photo' ? 'photos' : 'documents', name, bytes);
    return this.say(where, present({ [as]: as === 'photo' ? [file] : file, caption }));
  }

  sendVoice(where: Where): ApiMessage {
    return this.say(where, { voice: this.world.files.keep('voice', 'voice.ogg', Buffer.from('OggS')).file });
  }

  sendSticker(where: Where): ApiMessage {
    return this.say(where, { sticker: this.world.files.keep('stickers', 'sticker.webp', Buffer.from('RIFF')).file });
  }

  sendLocation(where: Where, location: ApiLocation): ApiMessage {
    return this.say(where, { location });
  }

  /** Their own number carries their id, as Telegram vouches; another's does not. */
  sendContact(where: Where, contact: ApiContact): ApiMessage {
    return this.say(where, { contact });
  }

  sendOwnContact(where: Where): ApiMessage {
    const { id, firstName, phone = `+849${String(id).padStart(8, '0')}` } = this.world.person(where.personId);
    return this.sendContact(where, { phone_number: phone, first_name: firstName, user_id: id });
  }

  sendWebAppData(where: Where, data: string, buttonText: string): ApiMessage {
    return this.say(where, { web_app_data: { data, button_text: buttonText } });
  }

  editText(where: Where, messageId: number, text: string): ApiMessage {
    const chat = this.chatAt(where);
    const message = chat.find(messageId);
    if (message === undefined || message.from.id !== where.personId) throw badRequest('message to edit not found');
    const { entities, ...rest } = message;
    const edited = present<ApiMessage>({
      ...rest,
      text,
      entities: commandEntities(text),
      edit_date: chat.seconds(),
    });
    chat.acted();
    chat.replace(edited);
    this.bot.queue.push('edited_message', edited, String(chat.api.id));
    return edited;
  }

  /** Presses a button; `data` need not stand under the message any more, as on a screen that is behind. @returns the query's id. */
  press(where: Where, messageId: number, data: string): string {
    const chat = this.chatAt(where);
    const message = chat.find(messageId);
    const id = `${Date.now()}${String(this.bot.queries.size).padStart(6, '0')}`;
    this.bot.queries.set(id, {
      id,
      chatId: chat.api.id,
      personId: where.personId,
      pressedAt: this.world.clock.now(),
    });
    chat.acted();
    this.bot.queue.push(
      'callback_query',
      {
        id,
        from: userOf(this.world.person(where.personId)),
        message: message ?? { chat: chat.api, message_id: messageId, date: 0 },
        chat_instance: String(chat.api.id),
        data,
      },
      // Bot API server, Client.cpp: presses have a queue of their own, beside that of the user's messages.
      `press of ${where.personId}`,
    );
    return id;
  }

  /** Presses a button of the reply keyboard: its text is sent, or what it requests. */
  pressReplyButton(where: Where, label: string): ApiMessage {
    const chat = this.chatAt(where);
    const buttons = (chat.replyKeyboard?.keyboard ?? []).flat();
    const button = buttons
      .map((candidate) => (typeof candidate === 'string' ? { text: candidate } : candidate))
      .find((candidate) => candidate.text === label);
    if (button === undefined) throw badRequest(`no reply button "${label}" in chat ${chat.api.id}`);
    const isOnce = chat.replyKeyboard?.one_time_keyboard === true;
    const message = this.pressed(where, button);
    if (isOnce) chat.setReplyKeyboard(undefined);
    return message;
  }

  /** The person blocks the bot, or lets it write again. */
  setBlocked(personId: number, blocked: boolean): void {
    const person = this.world.person(personId);
    const chat = this.bot.chatWith(person);
    if (chat.blocked === blocked) return;
    chat.blocked = blocked;
    const member = (status: string) => ({ user: this.bot.user, status });
    this.world.events.emit({ type: 'blocked', ...chat.place(), blocked });
    this.bot.queue.push(
      'my_chat_member',
      {
        chat: chat.api,
        from: userOf(person),
        date: chat.seconds(),
        old_chat_member: member(blocked ? 'member' : 'kicked'),
        new_chat_member: member(blocked ? 'kicked' : 'member'),
      },
      String(personId),
    );
  }

  private pressed(where: Where, button: { readonly text: string; readonly [more: string]: unknown }): ApiMessage {
    if (button.request_contact === true) return this.sendOwnContact(where);
    if (button.request_location === true) return this.sendLocation(where, { latitude: 10.8009, longitude: 105.2402 });
    return this.sendText(where, button.text);
  }

  private say(where: Where, body: MessageBody): ApiMessage {
    const chat = this.chatAt(where);
    if (chat.api.type === 'private' && chat.blocked) this.setBlocked(where.personId, false);
    chat.acted();
    const message = chat.post(userOf(this.world.person(where.personId)), body);
    this.bot.queue.push('message', message, String(chat.api.id));
    return message;
  }

  private chatAt(where: Where): LocalChat {
    const person = this.world.person(where.personId);
    if (where.chatId === undefined || where.chatId === where.personId) return this.bot.chatWith(person);
    const chat = this.bot.findChat(where.chatId);
    if (!chat?.members.has(where.personId)) throw badRequest(`${where.personId} is in no chat ${where.chatId}`);
    return chat;
  }
}

/** The button under a message, by its label or its data; the newest message with one first. */
export function findButton(
  chat: LocalChat | undefined,
  wanted: string,
  messageId?: number,
): { readonly messageId: number; readonly button: InlineButton } | undefined {
  for (const message of [...(chat?.messages ?? [])].reverse()) {
    if (messageId !== undefined && message.message_id !== messageId) continue;
    const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
    const button = buttons.find(({ text, callback_data }) => text === wanted || callback_data === wanted);
    if (button !== undefined) return { messageId: message.message_id, button };
  }
  return undefined;
}

function commandEntities(text: string): readonly Entity[] | undefined {
  const found = [...text.matchAll(/(?<=^|\s)\/[a-z0-9_]{1,32}(@\w+)?(?=\s|$)/gi)];
  if (found.length === 0) return undefined;
  return found.map((match) => ({ type: 'bot_command', offset: match.index, length: match[0].length }));
}
