import type { CallbackQuery } from 'telegraf/types';
import type { Shown, TurnBody } from '../desk/turn';

/** What a press says to the desk; undefined for buttons of games. */
export function readPress(query: CallbackQuery): TurnBody | undefined {
  if (!('data' in query)) return undefined;
  const { data, message } = query;
  if (message === undefined) return { kind: 'press', data };
  const shown = shownIn(message, data);
  return { kind: 'press', data, messageId: message.message_id, ...(shown === undefined ? {} : { shown }) };
}

/** Undefined for what Telegram no longer shows (Bot API: InaccessibleMessage), and for a keyboard without the button. */
function shownIn(message: NonNullable<CallbackQuery['message']>, data: string): Shown | undefined {
  if (!('text' in message) || !('reply_markup' in message)) return undefined;
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const pressed = buttons.find((button) => 'callback_data' in button && button.callback_data === data);
  return pressed === undefined ? undefined : { text: message.text, label: pressed.text };
}
