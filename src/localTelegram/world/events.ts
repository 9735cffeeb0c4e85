import type { ApiMessage, Person, ReplyKeyboard } from './objects';

/** What the page and the tests are told as it happens. `chatId` is the bot's name for the chat; in private, the person's id. */
export type LocalEvent =
  | { readonly type: 'message'; readonly botId: number; readonly chatId: number; readonly message: ApiMessage }
  | { readonly type: 'edited'; readonly botId: number; readonly chatId: number; readonly message: ApiMessage }
  | { readonly type: 'deleted'; readonly botId: number; readonly chatId: number; readonly messageId: number }
  | {
      readonly type: 'keyboard';
      readonly botId: number;
      readonly chatId: number;
      readonly keyboard: ReplyKeyboard | null;
    }
  | { readonly type: 'action'; readonly botId: number; readonly chatId: number; readonly action: string }
  | {
      readonly type: 'pressAnswered';
      readonly botId: number;
      readonly chatId: number;
      readonly queryId: string;
      readonly text?: string;
      readonly showAlert: boolean;
      readonly url?: string;
    }
  | { readonly type: 'blocked'; readonly botId: number; readonly chatId: number; readonly blocked: boolean }
  | { readonly type: 'commands'; readonly botId: number }
  | { readonly type: 'people'; readonly people: readonly Person[] }
  | { readonly type: 'clock'; readonly now: string };

export class Events {
  private readonly listeners = new Set<(event: LocalEvent) => void>();

  /** @returns how to stop listening. */
  listen(listener: (event: LocalEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: LocalEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
