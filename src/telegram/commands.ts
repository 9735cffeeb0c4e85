import { type Wording, wording } from '../wording/phrase';

/** One command of the bot: its Vietnamese name, which the desk knows it by, the name English speakers see, and what it does. */
export interface Command {
  readonly name: string;
  readonly english: string;
  readonly description: Wording;
  /** Shown in staff chats only. */
  readonly staff?: boolean;
}

/** In the order of the command list: what residents need most comes first. */
export const COMMANDS: readonly Command[] = [
  { name: 'start', english: 'start', description: wording('telegram-command-start') },
  { name: 'thutuc', english: 'procedures', description: wording('telegram-command-procedures') },
  { name: 'hoso', english: 'dossier', description: wording('telegram-command-dossier') },
  { name: 'lichhen', english: 'booking', description: wording('telegram-command-booking') },
  { name: 'huy', english: 'cancel', description: wording('telegram-command-cancel') },
  { name: 'ngonngu', english: 'language', description: wording('telegram-command-language') },
  { name: 'trogiup', english: 'help', description: wording('telegram-command-help') },
  { name: 'dulieu', english: 'mydata', description: wording('telegram-command-mydata') },
  { name: 'xoadulieu', english: 'erase', description: wording('telegram-command-erase') },
  { name: 'quay', english: 'counter', description: wording('telegram-command-counter'), staff: true },
];

const canonicalNames = new Map(
  COMMANDS.flatMap(({ name, english }) => [[name, name] as const, [english, name] as const]),
);

/** A command as somebody wrote it. */
export interface WrittenCommand {
  /** The Vietnamese name, or what was written when the bot has no such command; lower case. */
  readonly command: string;
  readonly payload: string;
  /** The bot it was addressed to with `@`, lower case. */
  readonly to?: string;
}

/** Reads `/start p_civil-extract` or `/help@desk_bot`; undefined for words that are no command (Bot API: 1–32 of a–z, 0–9, _). */
export function readCommand(text: string): WrittenCommand | undefined {
  const match = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  const written = match[1].toLowerCase();
  const command = { command: canonicalNames.get(written) ?? written, payload: match[3]?.trim() ?? '' };
  return match[2] === undefined ? command : { ...command, to: match[2].toLowerCase() };
}
