/** Somebody who plays in the local Telegram. `id` is the Telegram id, the same number that an office's file names for staff. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  /** What their app is set to, e.g. `vi`. */
  readonly languageCode: string;
  readonly role?: 'resident' | 'clerk';
  /** One line about them for the page, by language. */
  readonly about?: { readonly vi: string; readonly en: string };
  readonly username?: string;
  readonly phone?: string;
  /** Text of the QR code on their sample ID card (invented data). */
  readonly card?: string;
}

export interface ApiUser {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface ApiChat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly title?: string;
  readonly first_name?: string;
  readonly username?: string;
}

/** Offsets and lengths count UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly [more: string]: unknown;
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[];
}

export interface ReplyButton {
  readonly text: string;
  readonly request_contact?: boolean;
  readonly request_location?: boolean;
  readonly [more: string]: unknown;
}

export interface ReplyKeyboard {
  readonly keyboard: readonly (readonly (ReplyButton | string)[])[];
  readonly one_time_keyboard?: boolean;
  readonly input_field_placeholder?: string;
  readonly [more: string]: unknown;
}

export interface ApiFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
}

export interface ApiContact {
  readonly phone_number: string;
  readonly first_name: string;
  readonly user_id?: number;
}

export interface ApiLocation {
  readonly latitude: number;
  readonly longitude: number;
}

/** A message in the form in which the Bot API shows it. Ids count per chat, `date` is in seconds. */
export interface ApiMessage {
  readonly message_id: number;
  readonly date: number;
  readonly chat: ApiChat;
  readonly from: ApiUser;
  readonly edit_date?: number;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly photo?: readonly ApiFile[];
  readonly document?: ApiFile;
  readonly voice?: ApiFile;
  readonly sticker?: ApiFile;
  readonly contact?: ApiContact;
  readonly location?: ApiLocation;
  readonly venue?: { readonly location: ApiLocation; readonly title: string; readonly address: string };
  readonly web_app_data?: { readonly data: string; readonly button_text: string };
  readonly media_group_id?: string;
  readonly reply_markup?: InlineKeyboard;
  readonly reply_to_message?: ApiMessage;
  readonly has_protected_content?: true;
  readonly migrate_to_chat_id?: number;
  readonly new_chat_members?: readonly ApiUser[];
}

/** The part of a message that sender and editor choose. */
export type MessageBody = Omit<ApiMessage, 'message_id' | 'date' | 'chat' | 'from'>;

/** `T` without its undefined members, so that they are absent from the JSON and from comparisons. */
export function present<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
