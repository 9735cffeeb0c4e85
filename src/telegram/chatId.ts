import { createHmac } from 'node:crypto';

/** 22 characters of base64url hold 132 bits: enough that two chats never share one. */
const ID_LENGTH = 22;

/**
 * Our own id of a Telegram chat: the same for ever under one secret, and saying nothing of Telegram's number to whoever lacks
 * the secret. Two bots see one person as two chats.
 */
export function chatIdOf(secret: Buffer, botId: string, telegramChatId: string): string {
  return createHmac('sha256', secret).update(`${botId}:${telegramChatId}`).digest('base64url').slice(0, ID_LENGTH);
}
