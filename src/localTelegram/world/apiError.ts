export interface ErrorParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** A refusal in Telegram's own words. `code` is the HTTP status as well. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: ErrorParameters,
  ) {
    super(`${code} ${description}`);
  }
}

export function badRequest(what: string): ApiError {
  return new ApiError(400, `Bad Request: ${what}`);
}

export function forbidden(what: string): ApiError {
  return new ApiError(403, `Forbidden: ${what}`);
}

export function conflict(what: string): ApiError {
  return new ApiError(409, `Conflict: ${what}`);
}

export function tooManyRequests(seconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

/** Bot API server, Client.cpp, as of 01a3679. */
export const refusals = {
  unauthorized: new ApiError(401, 'Unauthorized'),
  methodNotFound: new ApiError(404, 'Not Found: method not found'),
  tooLarge: new ApiError(413, 'Request Entity Too Large'),
  notModified: badRequest(
    'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  ),
  queryTooOld: badRequest('query is too old and response timeout expired or query ID is invalid'),
  chatNotFound: badRequest('chat not found'),
  blocked: forbidden('bot was blocked by the user'),
  deactivated: forbidden('user is deactivated'),
  cannotInitiate: forbidden("bot can't initiate conversation with a user"),
  kicked: forbidden('bot was kicked from the group chat'),
  otherPoll: conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
  webhookActive: conflict(
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  ),
  webhookSet: conflict('terminated by setWebhook request'),
} as const;

export function migratedTo(chatId: number): ApiError {
  return new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chatId });
}
