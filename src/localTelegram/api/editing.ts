import { isDeepStrictEqual } from 'node:util';
import { badRequest, refusals } from '../world/apiError';
import type { LocalChat } from '../world/chat';
import type { ApiMessage } from '../world/objects';
import { present } from '../world/objects';
import { chatOf, type Method, type MethodCall, openChatOf } from './call';
import { readMarkup } from './markup';
import { readCaption, readText } from './texts';

/** Bot API: a bot deletes messages of the last 48 h. */
const DELETABLE_SECONDS = 48 * 3600;

export const editMessageText: Method = (call) =>
  edit(call, (message) => {
    if (message.text === undefined) throw badRequest('there is no text in the message to edit');
    const { entities, ...rest } = message;
    return { ...rest, ...readText(call.parameters) };
  });

export const editMessageCaption: Method = (call) =>
  edit(call, (message) => {
    if (message.photo === undefined && message.document === undefined && message.voice === undefined) {
      throw badRequest('there is no caption in the message to edit');
    }
    const { caption, caption_entities, ...rest } = message;
    return { ...rest, ...readCaption(call.parameters) };
  });

export const editMessageReplyMarkup: Method = (call) => edit(call, (message) => message);

export const deleteMessage: Method = (call) => {
  const chat = chatOf(call);
  remove(chat, call.parameters.integer('message_id') ?? 0);
  return true;
};

/** Bot API: messages that cannot be found are skipped. */
export const deleteMessages: Method = (call) => {
  const chat = chatOf(call);
  const ids = (call.parameters.list('message_ids') ?? []).map(Number);
  for (const id of ids) if (chat.find(id) !== undefined) remove(chat, id);
  return true;
};

export const pinChatMessage: Method = (call) => {
  const chat = openChatOf(call);
  if (chat.find(call.parameters.integer('message_id') ?? 0) === undefined) {
    throw badRequest('message to pin not found');
  }
  return true;
};

/** An edit without reply_markup takes the keyboard away; one that changes nothing is refused. */
function edit(call: MethodCall, change: (message: ApiMessage) => ApiMessage): ApiMessage {
  const chat = openChatOf(call);
  const before = chat.find(call.parameters.integer('message_id') ?? 0);
  if (before === undefined) throw badRequest('message to edit not found');
  if (before.from.id !== call.bot.user.id) throw badRequest("message can't be edited");
  const markup = readMarkup(call.parameters);
  const after = present<ApiMessage>({
    ...change(before),
    reply_markup: markup.kind === 'inline' ? markup.keyboard : undefined,
  });
  if (isDeepStrictEqual(after, before)) throw refusals.notModified;
  const edited = { ...after, edit_date: chat.seconds() };
  chat.replace(edited);
  return edited;
}

function remove(chat: LocalChat, messageId: number): void {
  const message = chat.find(messageId);
  if (message === undefined) throw badRequest('message to delete not found');
  const isTooOld = chat.seconds() - message.date > DELETABLE_SECONDS;
  const isOthersInGroup = chat.api.type !== 'private' && message.from.id !== chat.bot.id;
  if (isTooOld || isOthersInGroup) throw badRequest("message can't be deleted");
  chat.remove(messageId);
}
