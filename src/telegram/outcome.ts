import { assertNever } from '../errors';
import { type CallFailure, refusesToken } from './callError';

/** What became of a message. */
export type SendOutcome =
  /** It stands in the chat; `messageId` where it made a message. */
  | { readonly kind: 'sent'; readonly messageId?: number }
  /** Telegram said 429, for this chat or for all. */
  | { readonly kind: 'retryAfter'; readonly seconds: number; readonly scope: 'chat' | 'global' }
  /** No clear answer. `mayDuplicate`: it may stand there already, and once more after the next try. */
  | { readonly kind: 'ambiguous'; readonly mayDuplicate: boolean; readonly why: string }
  /** The resident blocked the bot or is gone. */
  | { readonly kind: 'unreachable' }
  /** A group became a supergroup, which has another address. */
  | { readonly kind: 'moved'; readonly address: string }
  /** Telegram will never take it. */
  | { readonly kind: 'poison'; readonly code: number; readonly description: string }
  | { readonly kind: 'unauthorised' }
  /** Its file could not be made. `why` is the name of the error. */
  | { readonly kind: 'unmade'; readonly why: string }
  /** We are stopping, or the chat is another instance's by now; nothing was sent. */
  | { readonly kind: 'stopped' };

/** Refusals that mean: it is so already, or can no longer be. Strings of the official server (tdlib/telegram-bot-api, Client.cpp). */
const AS_GOOD_AS_DONE = [
  'message is not modified',
  'message to edit not found',
  "message can't be edited",
  'message to delete not found',
  "message can't be deleted",
  'query is too old',
];

/** What a failed call means for its message. A 429 is the limiter's to judge, and comes here only with its scope. */
export function outcomeOf(failure: CallFailure, scope: () => 'chat' | 'global'): SendOutcome {
  switch (failure.kind) {
    case 'tooMany':
      return { kind: 'retryAfter', seconds: failure.seconds, scope: scope() };
    case 'ambiguous':
      return { kind: 'ambiguous', mayDuplicate: failure.reached, why: failure.why };
    case 'refused':
      return refusal(failure);
    default:
      return assertNever(failure);
  }
}

function refusal(failure: CallFailure & { readonly kind: 'refused' }): SendOutcome {
  const { code, description, movedTo } = failure;
  if (refusesToken(failure)) return { kind: 'unauthorised' };
  if (code === 403) return { kind: 'unreachable' };
  if (movedTo !== undefined) return { kind: 'moved', address: movedTo };
  if (code === 400 && AS_GOOD_AS_DONE.some((words) => description.includes(words))) return { kind: 'sent' };
  return { kind: 'poison', code, description };
}
