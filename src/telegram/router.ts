import type { Context, Telegraf } from 'telegraf';
import type { Turn, TurnBody } from '../desk/turn';
import type { Api } from './api';
import { addressesBot, readEdited, readMessage } from './readMessage';
import { readPress } from './readPress';
import { isUpdate, languageOf } from './update';

/** A press waits for its answer in the client; later than this nobody looks any more. */
const ANSWER_DEADLINE_MS = 5_000;

export interface Router {
  /**
   * What an update says to the desk; undefined when it says nothing (kinds we do not serve, Telegram's own remarks). A button press
   * is answered at once, so that the button stops waiting, and without regard to whether that succeeds.
   * @throws Error when the update has not the shape that the Bot API describes.
   */
  interpret(update: unknown, key: string, chatId: string): Promise<Turn | undefined>;
  /** Resolves when no answer to a press is on its way any more. */
  settle(): Promise<void>;
}

/** Routes updates through telegraf's handlers, which only build a turn. The bot must know itself (`botInfo`). */
export function createRouter(bot: Telegraf, api: Api): Router {
  const bodies = new WeakMap<object, TurnBody>();
  const answers = new Set<Promise<void>>();

  function answer(queryId: string): void {
    const going = api
      .call('answerCallbackQuery', { callback_query_id: queryId }, { deadline: ANSWER_DEADLINE_MS })
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => answers.delete(going));
    answers.add(going);
  }

  const build = (context: Context, body: TurnBody | undefined): void => {
    if (body !== undefined) bodies.set(context.update, body);
  };

  bot.on('message', (context) => {
    if (context.chat.type === 'private') return build(context, readMessage(context.message));
    return build(context, addressesBot(context.message, context.botInfo) ? { kind: 'group' } : undefined);
  });
  bot.on('edited_message', (context) => {
    if (context.chat.type === 'private') build(context, readEdited(context.editedMessage));
  });
  bot.on('callback_query', (context) => {
    const query = context.callbackQuery;
    answer(query.id);
    if (context.chat?.type === 'private') build(context, readPress(query));
  });
  bot.on('my_chat_member', (context) => build(context, membership(context.myChatMember.new_chat_member.status)));

  return {
    async interpret(update, key, chatId) {
      if (!isUpdate(update)) throw new Error(`update ${key} has not the shape that the Bot API describes`);
      await bot.handleUpdate(update);
      const body = bodies.get(update);
      if (body === undefined) return undefined;
      const hint = languageOf(update);
      return hint === undefined ? { key, chatId, ...body } : { key, chatId, languageHint: hint, ...body };
    },
    async settle() {
      await Promise.all(answers);
    },
  };
}

/** Bot API: `kicked` is a bot that was blocked (or thrown out of a group); `left` and `restricted` occur in groups only. */
function membership(status: string): TurnBody | undefined {
  if (status === 'kicked' || status === 'left') return { kind: 'blocked' };
  if (status === 'member' || status === 'administrator') return { kind: 'unblocked' };
  return undefined;
}
