import type { Update as TelegramUpdate } from 'telegraf/types';
import { z } from 'zod';
import type { Language } from '../wording/phrase';

/** What the bot asks Telegram for; it persists there, and whatever else comes is let go. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

const Person = z.looseObject({ id: z.int(), language_code: z.string().optional() });
const ChatPlace = z.looseObject({ id: z.int(), type: z.string() });

const Message = z.looseObject({
  message_id: z.int(),
  chat: ChatPlace,
  /** Absent in what a channel posts into a group. */
  from: Person.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z
    .array(z.looseObject({ file_id: z.string(), width: z.int(), height: z.int(), file_size: z.int().optional() }))
    .min(1)
    .optional(),
  document: z
    .looseObject({ file_id: z.string(), mime_type: z.string().optional(), file_size: z.int().optional() })
    .optional(),
  contact: z.looseObject({ phone_number: z.string(), user_id: z.int().optional() }).optional(),
  reply_to_message: z.looseObject({ from: Person.optional() }).optional(),
});

/**
 * The parts of an update that the bot reads (Bot API: Update). The envelope is for storing it; kinds and fields that are not named
 * here pass through.
 */
const Update = z.looseObject({
  update_id: z.int().nonnegative(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      from: Person,
      data: z.string().optional(),
      message: z.looseObject({ message_id: z.int(), chat: ChatPlace }).optional(),
    })
    .optional(),
  my_chat_member: z
    .looseObject({ chat: ChatPlace, from: Person, new_chat_member: z.looseObject({ status: z.string() }) })
    .optional(),
});
export type Update = z.infer<typeof Update>;

/** Whether everything that the bot reads of it has the shape that the Bot API describes. */
export function isUpdate(body: unknown): body is TelegramUpdate & Update {
  return Update.safeParse(body).success;
}

/** Where an update comes from. Telegram's numbers as text. */
export interface Origin {
  readonly address: string;
  readonly personId: string;
  readonly isPrivate: boolean;
}

/** The chat and the person of an update; undefined for the kinds that have none, or none that we serve. */
export function originOf(update: Update): Origin | undefined {
  const { message, edited_message: edited, callback_query: query, my_chat_member: member } = update;
  if (query !== undefined) return origin(query.message?.chat, query.from);
  const bearer = message ?? edited ?? member;
  return bearer === undefined ? undefined : origin(bearer.chat, bearer.from);
}

function origin(
  chat: z.infer<typeof ChatPlace> | undefined,
  from: z.infer<typeof Person> | undefined,
): Origin | undefined {
  if (chat === undefined || from === undefined || chat.type === 'channel') return undefined;
  return { address: String(chat.id), personId: String(from.id), isPrivate: chat.type === 'private' };
}

/**
 * Which of our languages the sender's Telegram speaks; undefined when it does not say. Whoever has set it to neither reads English more
 * likely than Vietnamese.
 */
export function languageOf(update: Update): Language | undefined {
  const code = (update.message ?? update.edited_message ?? update.callback_query)?.from?.language_code;
  if (code === undefined) return undefined;
  return code.toLowerCase().split('-')[0] === 'vi' ? 'vi' : 'en';
}
