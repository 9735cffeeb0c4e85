import { badRequest } from '../world/apiError';
import type { LocalChat } from '../world/chat';
import type { InlineButton, InlineKeyboard, ReplyKeyboard } from '../world/objects';
import type { Parameters } from './parameters';

/** Bot API: callback_data is 1–64 bytes. The two sizes of a keyboard are not published; these are what clients still show. */
const MAX_DATA_BYTES = 64;
const MAX_BUTTONS = 100;
const MAX_MARKUP_BYTES = 10_240;

export type Markup =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline'; readonly keyboard: InlineKeyboard }
  | { readonly kind: 'reply'; readonly keyboard: ReplyKeyboard }
  | { readonly kind: 'remove' };

/** @throws ApiError 400 for a keyboard that Telegram would refuse. */
export function readMarkup(parameters: Parameters): Markup {
  const markup = parameters.record('reply_markup');
  if (markup === undefined) return { kind: 'none' };
  if (Buffer.byteLength(JSON.stringify(markup)) > MAX_MARKUP_BYTES) throw badRequest('reply markup is too long');
  if (Array.isArray(markup.inline_keyboard)) {
    const rows = markup.inline_keyboard as InlineKeyboard['inline_keyboard'];
    const keyboard = { inline_keyboard: rows.filter((row) => row.length > 0) };
    if (keyboard.inline_keyboard.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long');
    for (const button of keyboard.inline_keyboard.flat()) checkButton(button);
    return keyboard.inline_keyboard.length > 0 ? { kind: 'inline', keyboard } : { kind: 'none' };
  }
  if (Array.isArray(markup.keyboard)) return { kind: 'reply', keyboard: markup as ReplyKeyboard };
  return markup.remove_keyboard === true ? { kind: 'remove' } : { kind: 'none' };
}

/** Only inline keyboards stay with a message; the others belong to the chat. */
export function applyMarkup(chat: LocalChat, markup: Markup): InlineKeyboard | undefined {
  if (markup.kind === 'reply') chat.setReplyKeyboard(markup.keyboard);
  if (markup.kind === 'remove' && chat.replyKeyboard !== undefined) chat.setReplyKeyboard(undefined);
  return markup.kind === 'inline' ? markup.keyboard : undefined;
}

function checkButton(button: InlineButton): void {
  if (typeof button.text !== 'string' || button.text.trim() === '') {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  const { callback_data: data } = button;
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > MAX_DATA_BYTES)) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  const actions = [
    'callback_data',
    'url',
    'web_app',
    'copy_text',
    'login_url',
    'switch_inline_query',
    'pay',
    'disabled',
  ];
  if (!actions.some((action) => action in button)) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
}
