/** Items that may wait in one chat: more than anybody writes while the bot is away, and soon answered. */
export const MOST_WAITING = 50;
/** Chats remembered; when there are more, all begin anew. */
const MOST_CHATS = 10_000;

/** Says how many new items a chat may still bring. */
export interface Allowances {
  /**
   * How many of `wanted` new items may enter the chat's inbox. Asks the database only when a chat has used up what it had, so
   * an instance may let half of `most` more in after its start. Rejects when the database does not answer.
   */
  grant(chatId: string, wanted: number): Promise<number>;
}

/** `countWaiting` counts a chat's waiting items, up to a limit. */
export function createAllowances(
  countWaiting: (chatId: string, limit: number) => Promise<number>,
  most: number = MOST_WAITING,
): Allowances {
  const left = new Map<string, number>();
  return {
    async grant(chatId, wanted) {
      if (left.size > MOST_CHATS) left.clear();
      if ((left.get(chatId) ?? most / 2) < wanted) left.set(chatId, most - (await countWaiting(chatId, most)));
      const allowed = left.get(chatId) ?? most / 2;
      const granted = Math.min(allowed, wanted);
      left.set(chatId, allowed - granted);
      return granted;
    },
  };
}
