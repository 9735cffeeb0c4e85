import { badRequest, migratedTo, refusals } from '../world/apiError';
import type { LocalBot } from '../world/bot';
import type { LocalChat } from '../world/chat';
import type { World } from '../world/world';
import type { Parameters } from './parameters';

/** One call of a method: who calls, with what. `gone` aborts when the caller hangs up. */
export interface MethodCall {
  readonly world: World;
  readonly bot: LocalBot;
  readonly parameters: Parameters;
  readonly gone: AbortSignal;
}

/** A method: its answer's `result`, or an ApiError thrown. */
export type Method = (call: MethodCall) => unknown;

/** The chat of `chat_id`. @throws ApiError 400 when absent or unknown, or upgraded; 403 when it cannot be written to. */
export function chatOf(call: MethodCall): LocalChat {
  const { world, bot, parameters } = call;
  const chatId = parameters.integer('chat_id');
  if (chatId === undefined) {
    throw parameters.text('chat_id') === undefined ? badRequest('chat_id is empty') : refusals.chatNotFound;
  }
  const chat = bot.chat(chatId, world.people);
  if (chat.migratedTo !== undefined) throw migratedTo(chat.migratedTo);
  return chat;
}

/** Like `chatOf`, but only where the bot may speak now. */
export function openChatOf(call: MethodCall): LocalChat {
  const chat = chatOf(call);
  if (chat.api.type === 'private' && call.world.deactivated.has(chat.api.id)) throw refusals.deactivated;
  if (chat.blocked) throw chat.api.type === 'private' ? refusals.blocked : refusals.kicked;
  return chat;
}
