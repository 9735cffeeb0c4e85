import type { Language } from '../wording/phrase';

/** One input of a chat, whatever messenger it came from. */
export type Turn = {
  /** The inbox item's key. */
  readonly key: string;
  readonly chatId: string;
  /** What the messenger says of the resident's language; used until they write or choose. */
  readonly languageHint?: Language;
} & TurnBody;

export type TurnBody =
  | { readonly kind: 'text'; readonly text: string; readonly messageId?: number }
  | { readonly kind: 'command'; readonly command: string; readonly payload: string }
  /** `messageId` is the message that the button stands under; `shown` what both say, while the messenger still knows. */
  | { readonly kind: 'press'; readonly data: string; readonly messageId?: number; readonly shown?: Shown }
  | { readonly kind: 'picture'; readonly fileId: string; readonly messageId: number; readonly bytes?: number }
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean }
  /** An earlier message was corrected. `latest`: nothing was written since. */
  | { readonly kind: 'edited'; readonly text: string; readonly messageId: number }
  | { readonly kind: 'unsupported'; readonly what: 'voice' | 'sticker' | 'document' | 'location' | 'other' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unblocked' }
  | { readonly kind: 'group' }
  /** From our own side: a notice that is due, or what a clerk's act causes here. */
  | { readonly kind: 'notice'; readonly notice: string; readonly about: Readonly<Record<string, string>> };

/** A message with buttons as it stands in the chat, and the label that was pressed. */
export interface Shown {
  readonly text: string;
  readonly label: string;
}

/** Fetches what a resident sent. Rejects when the messenger no longer has it. */
export interface Downloads {
  /** At most `limit` bytes; rejects beyond. In memory only. */
  download(fileId: string, limit: number): Promise<Uint8Array>;
}
