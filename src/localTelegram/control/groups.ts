import { badRequest } from '../world/apiError';
import type { LocalBot } from '../world/bot';
import type { LocalChat } from '../world/chat';
import { userOf, type World } from '../world/world';

/** A group with the bot and some people in it. The bot learns of it by being added. @returns the chat's id, negative. */
export function createGroup(world: World, bot: LocalBot, title: string, memberIds: readonly number[]): number {
  const [founder] = memberIds;
  if (founder === undefined) throw badRequest('a group needs a member');
  const chat = bot.openChat({ id: -(4_000_000 + bot.allChats().length), type: 'group', title });
  for (const id of memberIds) chat.members.add(world.person(id).id);
  const member = (status: string) => ({ user: bot.user, status });
  bot.queue.push(
    'my_chat_member',
    {
      chat: chat.api,
      from: userOf(world.person(founder)),
      date: chat.seconds(),
      old_chat_member: member('left'),
      new_chat_member: member('member'),
    },
    String(chat.api.id),
  );
  return chat.api.id;
}

/** Upgrades a group: the old id answers with 400 and the new one from then on. @returns the new id. */
export function migrateGroup(bot: LocalBot, chatId: number): number {
  const old = groupOf(bot, chatId);
  const newId = -1_000_000_000_000 + chatId;
  const supergroup = bot.openChat({ ...old.api, id: newId, type: 'supergroup' });
  for (const id of old.members) supergroup.members.add(id);
  const service = old.post(bot.user, { migrate_to_chat_id: newId });
  old.migratedTo = newId;
  bot.queue.push('message', service, String(chatId));
  return newId;
}

/** Throws the bot out of a group, or lets it in again. */
export function setKicked(bot: LocalBot, chatId: number, kicked: boolean): void {
  groupOf(bot, chatId).blocked = kicked;
}

function groupOf(bot: LocalBot, chatId: number): LocalChat {
  const chat = bot.findChat(chatId);
  if (chat === undefined || chat.api.type === 'private') throw badRequest(`${chatId} is no group`);
  return chat;
}
