import { randomBytes } from 'node:crypto';
import { badRequest } from '../world/apiError';
import type { BotCommand, CommandScope } from '../world/commands';
import { chatOf, type Method, type MethodCall } from './call';

const MAX_DESCRIPTION = 256;

export const getMe: Method = ({ bot }) => ({
  ...bot.user,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
});

export const getChat: Method = (call) => chatOf(call).api;

export const setMyCommands: Method = (call) => {
  const commands = (call.parameters.list('commands') ?? []) as readonly BotCommand[];
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length === 0 || description.length > MAX_DESCRIPTION) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
  }
  call.bot.commands.set(scopeOf(call), languageOf(call), commands);
  call.world.events.emit({ type: 'commands', botId: call.bot.user.id });
  return true;
};

export const getMyCommands: Method = (call) => call.bot.commands.get(scopeOf(call), languageOf(call));

export const deleteMyCommands: Method = (call) => {
  call.bot.commands.delete(scopeOf(call), languageOf(call));
  call.world.events.emit({ type: 'commands', botId: call.bot.user.id });
  return true;
};

/** setMyName, setMyDescription, setMyShortDescription: kept by language. */
export function setProfile(field: string): Method {
  return (call) => {
    call.bot.profile.set(`${field}/${languageOf(call)}`, call.parameters.text(field) ?? '');
    return true;
  };
}

export function getProfile(field: string): Method {
  return (call) => ({ [field]: call.bot.profile.get(`${field}/${languageOf(call)}`) ?? '' });
}

export const setChatMenuButton: Method = (call) => {
  call.bot.menuButton = call.parameters.record('menu_button') ?? { type: 'commands' };
  return true;
};

export const getChatMenuButton: Method = (call) => call.bot.menuButton;

export const answerWebAppQuery: Method = () => ({ inline_message_id: randomBytes(12).toString('base64url') });

export const acknowledged: Method = () => true;

function scopeOf(call: MethodCall): CommandScope {
  return (call.parameters.record('scope') ?? { type: 'default' }) as unknown as CommandScope;
}

function languageOf(call: MethodCall): string {
  return call.parameters.text('language_code') ?? '';
}
