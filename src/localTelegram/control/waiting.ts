import type { LocalBot, PressQuery } from '../world/bot';
import type { ApiMessage } from '../world/objects';
import type { World } from '../world/world';

/** What a message is recognised by: words in its text or caption, a pattern, or a claim. */
export type Wanted = string | RegExp | ((message: ApiMessage) => boolean);

/**
 * The bot's first message that fits, among those sent or edited after the person's last act in that chat.
 * @throws Error after `milliseconds`, telling what came instead.
 */
export async function waitForMessage(
  world: World,
  bot: LocalBot,
  chatId: number,
  wanted: Wanted,
  milliseconds: number,
): Promise<ApiMessage> {
  const find = () =>
    bot
      .findChat(chatId)
      ?.answers()
      .find((message) => fits(message, wanted));
  return await until(world, milliseconds, find, () => {
    const came = bot
      .findChat(chatId)
      ?.answers()
      .map((message) => message.text ?? message.caption ?? '(no text)');
    return `chat ${chatId}: no message like ${String(wanted)}; since the last act came ${JSON.stringify(came ?? [])}`;
  });
}

export async function waitForPressAnswer(
  world: World,
  bot: LocalBot,
  queryId: string,
  milliseconds: number,
): Promise<NonNullable<PressQuery['answer']>> {
  const find = () => bot.queries.get(queryId)?.answer;
  return await until(world, milliseconds, find, () => `the press ${queryId} was not answered`);
}

/**
 * For `quietMs`, counted from now at the earliest: nothing on the way to the bot, and no call from it besides getUpdates. An update
 * that was confirmed is not yet answered.
 */
export async function waitForIdle(world: World, bot: LocalBot, milliseconds: number, quietMs: number): Promise<void> {
  const end = performance.now() + milliseconds;
  let quietSince = performance.now();
  while (performance.now() < end) {
    const isBusy = world.callsRunning > 0 || bot.queue.waiting().length > 0;
    quietSince = isBusy ? performance.now() : Math.max(quietSince, world.lastCallMs);
    if (performance.now() - quietSince > quietMs) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not idle after ${milliseconds} ms: ${bot.queue.waiting().length} updates are not confirmed`);
}

function fits(message: ApiMessage, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(message);
  const text = (message.text ?? message.caption ?? '').replaceAll('\u00A0', ' '); // as it reads
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function until<T>(world: World, milliseconds: number, find: () => T | undefined, complaint: () => string): Promise<T> {
  const found = find();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${complaint()} (waited ${milliseconds} ms)`));
    }, milliseconds);
    const stop = world.events.listen(() => {
      const value = find();
      if (value === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(value);
    });
  });
}
