import { createHmac } from 'node:crypto';

/** Dialogflow: a session id has at most 36 characters. */
const LONGEST_SESSION = 36;

/** A session id that tells nothing of the chat, the same for one chat as long as the key is. */
export function sessionOf(chat: string, key: string | Uint8Array): string {
  return createHmac('sha256', key).update(chat).digest('base64url').slice(0, LONGEST_SESSION);
}
