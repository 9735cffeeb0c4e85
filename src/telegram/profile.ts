import { createHash } from 'node:crypto';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { Facts } from '../desk/ports';
import { type Language, type Wording, wording } from '../wording/phrase';
import { CallError, nameOfError } from './callError';
import { COMMANDS, type Command } from './commands';
import type { Logger } from './logger';
import { pause } from './realTime';
import type { Telegram } from './telegram';

export interface ProfileOptions {
  readonly telegram: Telegram;
  readonly facts: Facts;
  /** Telegram ids of the people at the desk, who see the counter's command besides. */
  readonly staff: readonly string[];
  /** Puts a wording into words. */
  readonly words: (wording: Wording, language: Language) => string;
  readonly log: Logger;
  readonly stop: AbortSignal;
}

interface Setting<M extends keyof Methods = keyof Methods> {
  /** What is set, for remembering that it is. */
  readonly name: string;
  readonly method: M;
  readonly payload: Opts<M>;
}

/**
 * Sets what Telegram shows of the bot before a word is said: command lists (Vietnamese for all, English names for those whose Telegram
 * is English, the counter's command in staff chats), descriptions, the menu button. What is set already is left, since Telegram limits
 * these calls strictly. Best effort: a refusal is logged and tried again at the next start.
 */
export async function setProfile(options: ProfileOptions): Promise<void> {
  for (const setting of settings(options)) {
    if (options.stop.aborted) return;
    await keepSetting(options, setting).catch((error: unknown) => {
      options.log.warn({ setting: setting.name, error: nameOfError(error) }, 'the profile could not be set');
    });
  }
}

async function keepSetting({ telegram, facts, stop }: ProfileOptions, setting: Setting): Promise<void> {
  const fact = `telegram-profile:${telegram.botId}:${setting.name}`;
  const hash = createHash('sha256').update(JSON.stringify(setting.payload)).digest('base64url');
  if ((await facts.get(fact)) === hash) return;
  try {
    await telegram.api.call(setting.method, setting.payload, { signal: stop });
  } catch (error) {
    if (!(error instanceof CallError) || error.failure.kind !== 'tooMany') throw error;
    await pause(error.failure.seconds * 1000, stop);
    await telegram.api.call(setting.method, setting.payload, { signal: stop });
  }
  await facts.set(fact, hash);
}

function settings({ words, staff }: ProfileOptions): readonly Setting[] {
  const list = (commands: readonly Command[], language: Language) =>
    commands.map((command) => ({
      command: language === 'vi' ? command.name : command.english,
      description: words(command.description, language),
    }));
  const everybodys = COMMANDS.filter((command) => command.staff !== true);

  const byLanguage = (['vi', 'en'] as const).flatMap((language) => {
    const reader = language === 'vi' ? {} : { language_code: language };
    const description = words(wording('telegram-description'), language);
    const short = words(wording('telegram-short-description'), language);
    return [
      setting(`commands:${language}`, 'setMyCommands', { commands: list(everybodys, language), ...reader }),
      setting(`description:${language}`, 'setMyDescription', { description, ...reader }),
      setting(`short:${language}`, 'setMyShortDescription', { short_description: short, ...reader }),
    ];
  });
  const forStaff = staff.map((id) =>
    setting(`commands:staff:${id}`, 'setMyCommands', {
      commands: list(COMMANDS, 'vi'),
      scope: { type: 'chat', chat_id: Number(id) },
    }),
  );
  return [...byLanguage, ...forStaff, setting('menu', 'setChatMenuButton', { menu_button: { type: 'commands' } })];
}

function setting<M extends keyof Methods>(name: string, method: M, payload: Opts<M>): Setting {
  return { name, method, payload };
}
