import { Telegraf } from 'telegraf';

/** The baseline: a bare Telegraf bot that sends back what it gets, keeps nothing and loses what is under way. */
const [token = '', apiRoot = ''] = process.argv.slice(2);
const bot = new Telegraf(token, { telegram: { apiRoot } });
bot.on('text', (context) => context.reply(context.message.text));
void bot.launch(() => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
