import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { OutButton, OutMessage } from '../desk/records';
import { assertNever } from '../errors';
import type { Api } from './api';
import { safeFileName } from './fileName';
import { CAPTION_LIMIT, TEXT_LIMIT, textParts } from './textParts';

/** What stands in a file that is made when it is sent: a form's PDF, a code's picture. */
export type MadeFiles = (message: OutMessage & { readonly kind: 'form' | 'code' }) => Promise<Uint8Array>;

/** One call of a message. Resolves to the id of the message it made, if it made one. @throws CallError */
export type SendCall = (api: Api) => Promise<number | undefined>;

type Keyboard = NonNullable<Opts<'sendMessage'>['reply_markup']>;
type InlineKeyboard = NonNullable<Opts<'editMessageText'>['reply_markup']>;
type Making = 'sendMessage' | 'sendDocument' | 'sendPhoto' | 'sendVenue';

const NO_BUTTONS = { inline_keyboard: [] };
const NO_KEYBOARD = { remove_keyboard: true } as const;

/**
 * The calls that bring a message into a chat, in order: more than one when its words are too long for one, or when it has two
 * keyboards (Bot API: one a message). The last call is the one that a question's keyboard hangs on.
 */
export async function callsOf(address: string, message: OutMessage, made: MadeFiles): Promise<readonly SendCall[]> {
  const chat = { chat_id: address };
  switch (message.kind) {
    case 'text':
      return textCalls(address, message);
    case 'form': {
      const document = attachment(await made(message), message.fileName);
      return captioned(address, message.caption, (caption) =>
        making('sendDocument', { ...chat, document, ...caption, protect_content: true }),
      );
    }
    case 'code': {
      const photo = attachment(await made(message), 'code.png');
      return captioned(address, message.caption, (caption) => making('sendPhoto', { ...chat, photo, ...caption }));
    }
    case 'file': {
      const document = attachment(Buffer.from(message.content, 'utf8'), message.fileName);
      return captioned(address, message.caption, (caption) =>
        making('sendDocument', { ...chat, document, ...caption }),
      );
    }
    case 'place': {
      const { latitude, longitude, title, address: street } = message;
      return [making('sendVenue', { ...chat, latitude, longitude, title, address: street })];
    }
    case 'edit': {
      const text = textParts(message.text, TEXT_LIMIT)[0] ?? '';
      const reply_markup = message.buttons?.length ? inlineKeyboard(message.buttons) : NO_BUTTONS;
      const edit = { ...chat, message_id: message.messageId, text, reply_markup };
      return [doing((api) => api.call('editMessageText', edit))];
    }
    case 'clear': {
      const edit = { ...chat, message_id: message.messageId, reply_markup: NO_BUTTONS };
      const { text } = message;
      // A choice that no longer fits into the message leaves no trace; its keyboard goes all the same.
      if (text === undefined || text.length > TEXT_LIMIT)
        return [doing((api) => api.call('editMessageReplyMarkup', edit))];
      return [doing((api) => api.call('editMessageText', { ...edit, text }))];
    }
    case 'delete':
      return [doing((api) => api.call('deleteMessage', { ...chat, message_id: message.messageId }))];
    default:
      return assertNever(message);
  }
}

function textCalls(address: string, message: OutMessage & { readonly kind: 'text' }): readonly SendCall[] {
  const { buttons, contact, contactHint = contact, contactAway } = message;
  const quiet = message.silent === true ? { disable_notification: true } : {};
  const say = (text: string, keyboard?: Keyboard) =>
    making('sendMessage', { chat_id: address, text, ...quiet, ...(keyboard && { reply_markup: keyboard }) });

  const inline = buttons?.length ? inlineKeyboard(buttons) : undefined;
  const phone = contact === undefined ? undefined : phoneKeyboard(contact);
  const parts = textParts(message.text, TEXT_LIMIT);
  if (parts.length === 0) return [say('')]; // for Telegram to refuse: a blank reply is a fault to be seen
  // Without buttons of its own a message puts away a phone button that an earlier question left standing.
  const last = inline ?? phone ?? NO_KEYBOARD;
  const words = parts.map((part, index) => (index === parts.length - 1 ? say(part, last) : say(part)));
  if (inline && phone && contactHint) return [say(contactHint, phone), ...words];
  return inline && contactAway ? [say(contactAway, NO_KEYBOARD), ...words] : words;
}

function inlineKeyboard(buttons: readonly (readonly OutButton[])[]): InlineKeyboard {
  return {
    inline_keyboard: buttons.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
  };
}

function phoneKeyboard(label: string): Keyboard {
  return { keyboard: [[{ text: label, request_contact: true }]], resize_keyboard: true, one_time_keyboard: true };
}

/** A caption that is too long goes on as messages of its own. */
function captioned(
  address: string,
  caption: string | undefined,
  send: (caption: { caption?: string }) => SendCall,
): readonly SendCall[] {
  const [first, ...rest] = textParts(caption ?? '', CAPTION_LIMIT);
  const more = textParts(rest.join('\n')).map((text) => making('sendMessage', { chat_id: address, text }));
  return [send(first === undefined ? {} : { caption: first }), ...more];
}

function attachment(bytes: Uint8Array, fileName: string): { source: Buffer; filename: string } {
  return { source: Buffer.from(bytes), filename: safeFileName(fileName) };
}

function making<M extends Making>(method: M, payload: Opts<M>): SendCall {
  return async (api) => {
    const sent: Awaited<ReturnType<Methods[Making]>> = await api.call(method, payload);
    return sent.message_id;
  };
}

function doing(call: (api: Api) => Promise<unknown>): SendCall {
  return async (api) => {
    await call(api);
    return undefined;
  };
}
