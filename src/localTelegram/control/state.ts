import type { LocalBot } from '../world/bot';
import type { World } from '../world/world';

/** Everything that the page shows, for its start and after a broken connection. The token stays out of it. */
export function stateOf(world: World, bot: LocalBot, canSetClock: boolean): unknown {
  return {
    bot: bot.user,
    people: [...world.people.values()].map(({ card, ...person }) => ({ ...person, hasCard: card !== undefined })),
    chats: [...world.people.values()].map((person) => {
      const chat = bot.findChat(person.id);
      return {
        personId: person.id,
        messages: chat?.messages ?? [],
        replyKeyboard: chat?.replyKeyboard ?? null,
        blocked: chat?.blocked ?? false,
        description: bot.profile.get(`description/${person.languageCode}`) ?? bot.profile.get('description/') ?? '',
        commands: bot.commands.seenBy(person.id, person.languageCode),
      };
    }),
    clock: { now: world.clock.now().toISOString(), canSet: canSetClock },
  };
}
