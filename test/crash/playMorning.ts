import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ApiMessage } from '../../src/localTelegram/world/objects';
import { BA_TU, HANH, NAM } from '../support/deskBot';
import { type Crash, type KillableBot, startKillableBot } from './killableBot';
import { STEPS, type Step } from './morning';
import { type Remains, readRemains } from './remains';

const DAY = '2026-11-25';
const PEOPLE = [BA_TU, NAM, HANH];
const PATIENCE_MS = 20_000;
const QUIET_MS = 200;
const LOOK_AGAIN_MS = 20;

/** What stands in the chats: for each person what the bot told them, oldest first. */
export type Chats = Readonly<Record<number, readonly string[]>>;

export interface Played {
  /** The chats after each step, neighbours that are alike told once. */
  readonly chats: readonly Chats[];
  readonly remains: Remains;
  readonly crashes: number;
  /** How many messages stand there twice. */
  readonly doubled: number;
}

/** The morning without a crash. */
export async function playMorning(): Promise<Played> {
  const bot = await startKillableBot(instantAt('07:15'));
  const chats: Chats[] = [];
  for (const step of STEPS) {
    const [person, words] = step.until;
    const before = wordsTo(bot, person);
    await begin(bot, step);
    await step.act(bot);
    await toldTo(bot, person, words, before);
    await bot.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
    chats.push(chatsOf(bot));
  }
  return { chats, remains: await readRemains(bot), crashes: 0, doubled: doubled(bot) };
}

/** The same morning with the process ended in the steps that `crashIn` names, and started again. */
export async function playWithCrashes(
  smooth: Played,
  crashIn: (step: Step, place: number) => Crash | undefined,
): Promise<Played> {
  const bot = await startKillableBot(instantAt('07:15'));
  const chats: Chats[] = [];
  let crashes = 0;
  for (const [place, step] of STEPS.entries()) {
    const crash = crashIn(step, place);
    if (step.onlyClock !== true) await begin(bot, step);
    if (crash !== undefined) await bot.arm(crash);
    if (step.onlyClock === true) await begin(bot, step);
    await step.act(bot);
    const expected = smooth.chats[place] ?? {};
    const isOver = await reaches(bot, expected);
    if (crash !== undefined && isOver) await bot.telegram.waitForIdle(PATIENCE_MS, QUIET_MS); // it may still end
    if (crash !== undefined) await bot.arm(undefined);
    if (!bot.isAlive) {
      crashes += 1;
      await bot.start();
      if (step.onlyClock === true) await begin(bot, step);
      await reaches(bot, expected);
    }
    chats.push(chatsOf(bot));
    if (!isDeepStrictEqual(chats[place], expected)) break; // each further step would wait in vain
  }
  if (chats.length === STEPS.length) await bot.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
  return { chats, remains: await readRemains(bot), crashes, doubled: doubled(bot) - smooth.doubled };
}

async function begin(bot: KillableBot, step: Step): Promise<void> {
  await bot.setClock(instantAt(step.time));
}

/** Waits until the chats stand as expected; false when the process ends before, or time does. */
async function reaches(bot: KillableBot, expected: Chats): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(LOOK_AGAIN_MS)) {
    if (isDeepStrictEqual(chatsOf(bot), expected)) return true;
    if (!bot.isAlive) return false;
  }
  return false;
}

/** Waits for a new message, or for other words in place of one. */
async function toldTo(bot: KillableBot, person: number, words: string, before: readonly string[]): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(LOOK_AGAIN_MS))
    if (wordsTo(bot, person).some((each, place) => each !== before[place] && each.includes(words))) return;
  throw new Error(`${person} was not told "${words}": ${JSON.stringify(wordsTo(bot, person).slice(-3))}`);
}

/** Of a clerk, what stands there last: their console changes in place, and a copy that a crash left above it does not. */
function chatsOf(bot: KillableBot): Chats {
  return Object.fromEntries(
    PEOPLE.map((person) => {
      const words = wordsTo(bot, person);
      return [person, person === HANH ? words.slice(-1) : words.reduce<readonly string[]>(withoutRepetition, [])];
    }),
  );
}

/** A message of two parts comes again as both. The later copy is the one that was pressed. */
function withoutRepetition(said: readonly string[], words: string): readonly string[] {
  const all = [...said, words];
  const alike = all.map(withoutChoice);
  const isTwice = [1, 2].find((parts) => isDeepStrictEqual(alike.slice(-parts), alike.slice(-2 * parts, -parts)));
  return isTwice === undefined ? all : [...all.slice(0, -2 * isTwice), ...all.slice(-isTwice)];
}

/** A message as it was before a button under it was pressed. */
function withoutChoice(words: string): string {
  return words.replace(/\n\n✓ .*$/, '');
}

/** How many words more stand in the chats than without their repetitions. */
function doubled(bot: KillableBot): number {
  const once = Object.values(chatsOf(bot)).flat().length;
  return PEOPLE.flatMap((person) => wordsTo(bot, person)).length - once;
}

function wordsTo(bot: KillableBot, person: number): readonly string[] {
  return bot.telegram
    .transcript(person)
    .filter((message) => message.from?.is_bot === true)
    .map(wordsOf);
}

/** Codes come of the updates' numbers, which differ from run to run. */
function wordsOf(message: ApiMessage): string {
  const what = message.document ? `(${message.document.file_name})` : message.photo ? '(photo)' : '';
  return `${message.text ?? message.caption ?? ''}${what}`
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[2-9A-Z]{4}-?[2-9A-Z]{4}/g, 'CODE');
}

function instantAt(time: string): string {
  return `${DAY}T${time}:00+07:00`;
}
