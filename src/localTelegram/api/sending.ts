import { badRequest } from '../world/apiError';
import type { LocalChat } from '../world/chat';
import type { ApiFile, ApiMessage, MessageBody } from '../world/objects';
import { present } from '../world/objects';
import { type Method, type MethodCall, openChatOf } from './call';
import { applyMarkup, readMarkup } from './markup';
import { readCaption, readText } from './texts';

export const sendMessage: Method = (call) => post(call, () => readText(call.parameters));

export const sendDocument: Method = (call) =>
  post(call, () => ({ document: fileOf(call, 'document', 'documents'), ...readCaption(call.parameters) }));

export const sendPhoto: Method = (call) =>
  post(call, () => ({ photo: [fileOf(call, 'photo', 'photos')], ...readCaption(call.parameters) }));

export const sendVoice: Method = (call) =>
  post(call, () => ({ voice: fileOf(call, 'voice', 'voice'), ...readCaption(call.parameters) }));

export const sendLocation: Method = (call) => post(call, () => ({ location: locationOf(call) }));

export const sendVenue: Method = (call) =>
  post(call, () => ({
    location: locationOf(call),
    venue: { location: locationOf(call), title: required(call, 'title'), address: required(call, 'address') },
  }));

export const sendContact: Method = (call) =>
  post(call, () => ({
    contact: { phone_number: required(call, 'phone_number'), first_name: required(call, 'first_name') },
  }));

/** Bot API: an album has 2–10 items. */
export const sendMediaGroup: Method = (call) => {
  const chat = openChatOf(call);
  const items = (call.parameters.list('media') ?? []) as readonly Readonly<Record<string, unknown>>[];
  if (items.length < 2 || items.length > 10) throw badRequest('group send failed');
  const media_group_id = String(Math.floor(Math.random() * 1e15));
  const bodies = items.map((item): MessageBody => {
    const isPhoto = item.type === 'photo';
    const file = fileOf(call, 'media', isPhoto ? 'photos' : 'documents', item.media);
    const caption = typeof item.caption === 'string' ? { caption: item.caption } : {};
    return { media_group_id, ...(isPhoto ? { photo: [file] } : { document: file }), ...caption };
  });
  return bodies.map((body) => chat.post(call.bot.user, body));
};

export const copyMessage: Method = (call) => {
  const from = call.bot.chat(call.parameters.integer('from_chat_id') ?? 0, call.world.people);
  const original = from.find(call.parameters.integer('message_id') ?? 0);
  if (original === undefined) throw badRequest('message to copy not found');
  const { message_id, date, chat, from: sender, edit_date, reply_markup, reply_to_message, ...body } = original;
  const copy = post(call, () => body);
  return { message_id: copy.message_id };
};

export const sendChatAction: Method = (call) => {
  const chat = openChatOf(call);
  call.world.events.emit({ type: 'action', ...chat.place(), action: required(call, 'action') });
  return true;
};

/** Everything is checked before anything is shown: a refused message leaves no trace. */
function post(call: MethodCall, body: () => MessageBody): ApiMessage {
  const chat = openChatOf(call);
  const content = body();
  const markup = readMarkup(call.parameters);
  const repliedTo = replyOf(call, chat);
  const keyboard = applyMarkup(chat, markup);
  return chat.post(
    call.bot.user,
    present<MessageBody>({
      ...content,
      reply_to_message: repliedTo,
      has_protected_content: call.parameters.flag('protect_content') ? true : undefined,
      reply_markup: keyboard,
    }),
  );
}

function replyOf(call: MethodCall, chat: LocalChat): ApiMessage | undefined {
  const reply = call.parameters.record('reply_parameters');
  const messageId = Number(reply?.message_id ?? call.parameters.integer('reply_to_message_id') ?? 0);
  if (messageId === 0) return undefined;
  const message = chat.find(messageId);
  const optional = reply?.allow_sending_without_reply === true || call.parameters.flag('allow_sending_without_reply');
  if (message === undefined && !optional) throw badRequest('message to be replied not found');
  if (message === undefined) return undefined;
  const { reply_to_message, reply_markup, ...shown } = message;
  return shown;
}

/** An upload, or the id of a file that is here already. Addresses are not fetched: nothing here reaches the Internet. */
function fileOf(
  call: MethodCall,
  name: string,
  folder: 'documents' | 'photos' | 'voice',
  value: unknown = call.parameters.values[name],
): ApiFile {
  const upload = call.parameters.upload(name, value);
  if (upload !== undefined) {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    return call.world.files.keep(folder, upload.name, upload.bytes).file;
  }
  const kept = typeof value === 'string' ? call.world.files.byFileId(value) : undefined;
  if (kept === undefined) {
    throw badRequest("wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
  }
  return kept.file;
}

function locationOf(call: MethodCall): { readonly latitude: number; readonly longitude: number } {
  const latitude = call.parameters.decimal('latitude');
  const longitude = call.parameters.decimal('longitude');
  if (latitude === undefined || Math.abs(latitude) > 90) throw badRequest('wrong latitude specified');
  if (longitude === undefined || Math.abs(longitude) > 180) throw badRequest('wrong longitude specified');
  return { latitude, longitude };
}

function required(call: MethodCall, name: string): string {
  const text = call.parameters.text(name);
  if (text === undefined || text === '') throw badRequest(`parameter "${name}" is required`);
  return text;
}
