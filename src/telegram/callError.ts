import { TelegramError } from 'telegraf';
import { assertNever } from '../errors';

/** Why a call to the Bot API brought no result. */
export type CallFailure =
  /** 429: nothing happened; wait so many seconds. */
  | { readonly kind: 'tooMany'; readonly seconds: number }
  /** A 4xx: nothing happened, and nothing will by asking again. `movedTo` is the new chat of an upgraded group. */
  | { readonly kind: 'refused'; readonly code: number; readonly description: string; readonly movedTo?: string }
  /** No answer, or a 5xx: it may have happened. `reached` is false when nobody was there to take it. */
  | { readonly kind: 'ambiguous'; readonly reached: boolean; readonly why: string };

/**
 * The only error that calls to Telegram reject with. It holds neither the URL (the token stands in it) nor the payload (a
 * resident's words), and so no cause either: telegraf's own errors carry both.
 */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    readonly method: string,
    readonly failure: CallFailure,
  ) {
    super(`${method}: ${describe(failure)}`);
  }
}

/** Reads what telegraf or node-fetch threw. `token` is taken out of descriptions, should a server ever echo it. */
export function callErrorOf(method: string, error: unknown, token: string): CallError {
  return new CallError(method, failureOf(error, token));
}

function failureOf(error: unknown, token: string): CallFailure {
  if (!(error instanceof TelegramError)) return noAnswer(error);
  const { code, parameters } = error;
  if (code === 429) return { kind: 'tooMany', seconds: Math.max(1, parameters?.retry_after ?? 1) };
  if (code >= 500) return { kind: 'ambiguous', reached: true, why: String(code) };
  const description = String(error.description).replaceAll(token, '[token]');
  const movedTo = parameters?.migrate_to_chat_id;
  return movedTo === undefined
    ? { kind: 'refused', code, description }
    : { kind: 'refused', code, description, movedTo: String(movedTo) };
}

/** node-fetch gives `code` for sockets, `type` for aborted calls and bodies that are no JSON. */
function noAnswer(error: unknown): CallFailure {
  const code = textProperty(error, 'code') ?? textProperty(error, 'type') ?? 'unknown';
  const reached = !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'].includes(code);
  return { kind: 'ambiguous', reached, why: code };
}

function textProperty(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}

function describe(failure: CallFailure): string {
  switch (failure.kind) {
    case 'tooMany':
      return `429, retry after ${failure.seconds} s`;
    case 'refused':
      return `${failure.code} ${failure.description}`;
    case 'ambiguous':
      return `no clear answer (${failure.why})`;
    default:
      return assertNever(failure);
  }
}

/** Whether the token itself was refused: 401, or the bare 404 that Telegram gives for what has not the shape of a token. */
export function refusesToken(failure: CallFailure): boolean {
  if (failure.kind !== 'refused') return false;
  return failure.code === 401 || (failure.code === 404 && failure.description === 'Not Found');
}

/** What may be told of an error: calls' errors hold no secret; the words of others may hold what a resident wrote. */
export function nameOfError(error: unknown): string {
  if (error instanceof CallError) return error.message;
  return error instanceof Error ? error.name : 'unknown';
}
