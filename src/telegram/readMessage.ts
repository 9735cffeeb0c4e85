import type { Message } from 'telegraf/types';
import type { TurnBody } from '../desk/turn';
import { readCommand } from './commands';
import { visible } from './written';

/** Kinds of messages that a resident sends on purpose and the desk cannot use; the others are Telegram's own remarks. */
const UNSUPPORTED = {
  voice: 'voice',
  audio: 'voice',
  video_note: 'voice',
  sticker: 'sticker',
  document: 'document',
  location: 'location',
  venue: 'location',
  animation: 'other',
  video: 'other',
  poll: 'other',
  dice: 'other',
  game: 'other',
  story: 'other',
} as const;

/** What a message in a private chat says to the desk; undefined for service messages (pinned, joined, …). */
export function readMessage(message: Message): TurnBody | undefined {
  if ('text' in message) {
    const text = visible(message.text);
    const command = readCommand(text);
    return command === undefined
      ? { kind: 'text', text, messageId: message.message_id }
      : { kind: 'command', command: command.command, payload: command.payload };
  }
  if ('photo' in message) {
    const largest = message.photo.reduce((best, size) =>
      size.width * size.height > best.width * best.height ? size : best,
    );
    return picture(message.message_id, largest);
  }
  if ('document' in message && message.document.mime_type?.startsWith('image/'))
    return picture(message.message_id, message.document);
  if ('contact' in message) {
    // Only Telegram's own word for whose number it is counts (a contact can be anybody's).
    const own = message.contact.user_id !== undefined && message.contact.user_id === message.from?.id;
    return { kind: 'contact', phone: message.contact.phone_number, own };
  }
  const what = Object.entries(UNSUPPORTED).find(([field]) => field in message)?.[1];
  return what === undefined ? undefined : { kind: 'unsupported', what };
}

function picture(messageId: number, file: { readonly file_id: string; readonly file_size?: number }): TurnBody {
  const read = { kind: 'picture', fileId: file.file_id, messageId } as const;
  return file.file_size === undefined ? read : { ...read, bytes: file.file_size };
}

/** A corrected message; undefined when it has no words. */
export function readEdited(message: Message): TurnBody | undefined {
  if ('text' in message) return { kind: 'edited', text: visible(message.text), messageId: message.message_id };
  return undefined;
}

/**
 * Whether a message in a group is meant for the bot: a command (without another bot's name), its name, or a reply to it. In the
 * privacy mode that bots have by default Telegram sends hardly more than these.
 */
export function addressesBot(message: Message, bot: { readonly id: number; readonly username: string }): boolean {
  const username = bot.username.toLowerCase();
  if ('reply_to_message' in message && message.reply_to_message?.from?.id === bot.id) return true;
  if (!('text' in message)) return false;
  const command = readCommand(message.text);
  if (command !== undefined) return command.to === undefined || command.to === username;
  return new RegExp(`@${username}(?![a-z0-9_])`, 'i').test(message.text);
}
