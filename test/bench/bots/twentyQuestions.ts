import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { FileAdapter } from '@grammyjs/storage-file';
import { Bot, type Context } from 'grammy';
import type { Update } from 'grammy/types';

/**
 * The baseline at question 20: grammY's conversations with its file storage. Updates of different chats run at once and those of one
 * chat in order, as grammY's runner does it: its own polling takes one update after another.
 */
const [token = '', apiRoot = '', folder = ''] = process.argv.slice(2);
const QUESTIONS = 20;

type Flavoured = ConversationFlavor<Context>;

async function twentyQuestions(conversation: Conversation<Flavoured, Context>, context: Context): Promise<void> {
  const answers: string[] = [];
  for (let question = 1; question <= QUESTIONS; question += 1) {
    await context.reply(`Question ${question} of ${QUESTIONS}?`);
    answers.push((await conversation.waitFor('message:text')).message.text);
  }
  await context.reply(`Thank you for ${answers.length} answers.`);
}

const bot = new Bot<Flavoured>(token, { client: { apiRoot } });
const storage = new FileAdapter<{ version: [string, number]; state: ConversationData } & Record<string, unknown>>({
  dirName: folder,
});
bot.use(conversations<Flavoured, Context>({ storage: storage as never }));
bot.use(createConversation(twentyQuestions));
bot.command('start', (context) => context.conversation.enter('twentyQuestions'));

const chats = new Map<number, Promise<void>>();

function take(update: Update): void {
  const chat = update.message?.chat.id ?? 0;
  const before = chats.get(chat) ?? Promise.resolve();
  chats.set(
    chat,
    before.then(() => bot.handleUpdate(update)),
  );
}

async function run(): Promise<void> {
  await bot.init();
  process.send?.('ready');
  for (let offset = 0; ; ) {
    const updates = await bot.api.getUpdates({ offset, timeout: 25 });
    for (const update of updates) take(update);
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  }
}

void run();
process.on('disconnect', () => process.exit(0));
