import { afterAll } from '@jest/globals';
import { type LevelWithSilent, pino } from 'pino';
import { type App, startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import type { Store } from '../../src/desk/ports';
import type { LocalTelegram } from '../../src/localTelegram/client';
import type { ApiMessage } from '../../src/localTelegram/world/objects';
import { createMetrics, type Metrics } from '../../src/operations/metrics';
import { NO_RATES } from '../../src/telegram/limiter';
import { localTelegramForTests } from './localTelegram';
import { openTestStore, shareLearnt, type TestStore } from './stores';

/** Residents and clerks of the demo, whose ids the default office knows. */
export const BA_TU = 1001;
export const NAM = 1002;
export const EMILY = 1003;
export const HANH = 9001;
export const DUNG = 9002;

/** A Wednesday on which the office is open. */
export const MORNING = '2026-11-25T07:20:00+07:00';

const FIRST_NEWCOMER = 20_000;
const PATIENCE_MS = 20_000;
/** Calls of the bot that belong together follow each other sooner than this. */
const QUIET_MS = 20;
/** What stands between a question and the choice that was pressed. */
const CHOSEN = '\n\n✓ ';

/** The whole bot with a local Telegram, in this process, on the store under test. */
export interface DeskUnderTest {
  readonly telegram: LocalTelegram;
  readonly kind: TestStore['kind'];
  /** What its store is opened with. */
  readonly storeOptions: TestStore['options'];
  /** What the bot counts, over all its starts. */
  readonly metrics: Metrics;
  /** What it wrote into its log, from warnings up; a line each. */
  readonly logged: readonly string[];
  /** What the bot said in answer, oldest first; it always says something. */
  says(person: number, text: string): Promise<readonly ApiMessage[]>;
  /** Somebody who has never written before. */
  newcomer(): number;
  /** Presses the newest button whose label is this, or begins with it. */
  presses(person: number, label: string): Promise<readonly ApiMessage[]>;
  sendsCard(person: number): Promise<readonly ApiMessage[]>;
  /** Moves the desk's clock, and waits for what comes of it. */
  clockTo(instant: string): Promise<void>;
  /** Resolves when all that was written is answered and nothing is on its way. */
  settled(): Promise<void>;
  /** Stops the bot and starts it again over the same data. */
  restart(): Promise<void>;
  /** All the bot has said to a person, oldest first. */
  said(person: number): readonly ApiMessage[];
  /** Stops the bot for good and opens what it keeps. */
  kept(): Promise<Store>;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly road?: (mongodbUri: string) => string;
  readonly environment?: NodeJS.ProcessEnv;
}

const same = (uri: string): string => uri;

const running: DeskUnderTest[] = [];

afterAll(async () => {
  await Promise.all(running.map((desk) => desk.close()));
});

/**
 * Starts it on a working morning, with the default office. It is stopped after the tests of the file. `road` makes, of the database's
 * address, the one by which the bot reaches it; `environment` is set over the bot's own.
 */
export async function startDesk(
  at: string = MORNING,
  level: LevelWithSilent = 'warn',
  { road = same, environment = {} }: DeskOptions = {},
): Promise<DeskUnderTest> {
  const store = await openTestStore();
  const { dataDir, mongodbUri, keys } = store.options;
  await store.store.close();
  shareLearnt(dataDir);
  let app: App | undefined;
  const telegram = await localTelegramForTests({
    clock: { now: () => app?.clock.now() ?? new Date(at) },
    setClock: (to) => app?.clock.set(to),
  });
  const config = readConfig({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: dataDir,
    MONGODB_URI: mongodbUri === undefined ? undefined : road(mongodbUri),
    DATA_KEY: keys.current.toString('base64'),
    CLOCK_START: at,
    ...environment,
  });
  const metrics = createMetrics();
  const logged: string[] = [];
  const log = pino({ level }, { write: (line) => logged.push(line) });
  const start = () => {
    const { signal: stop } = new AbortController();
    return startApp(config, log, { fatal: fail, stop, rates: NO_RATES, metrics });
  };
  app = await start();

  const settled = async (): Promise<void> => {
    const end = Date.now() + PATIENCE_MS;
    do await telegram.waitForIdle(Math.max(1, end - Date.now()), QUIET_MS);
    while (app?.isIdle() === false);
  };
  const after = async (person: number, act: () => unknown): Promise<readonly ApiMessage[]> => {
    const before = new Map(telegram.transcript(person).map((message) => [message.message_id, message.text]));
    const isSaid = (message: ApiMessage) => {
      if (message.from?.is_bot !== true) return false;
      const text = before.get(message.message_id);
      if (!before.has(message.message_id)) return true;
      return message.text !== text && message.text?.startsWith(`${text}${CHOSEN}`) !== true;
    };
    await act();
    // A keyboard taken away or a choice marked is an edit, and only the beginning of an answer; other words in place are one.
    await telegram.waitForMessage(person, isSaid, PATIENCE_MS);
    await settled();
    return telegram.transcript(person).filter(isSaid);
  };

  let newcomers = 0;
  const desk: DeskUnderTest = {
    telegram,
    kind: store.kind,
    storeOptions: store.options,
    metrics,
    logged,
    says: (person, text) => after(person, () => telegram.sendText(person, text)),
    newcomer: () => {
      newcomers += 1;
      const id = FIRST_NEWCOMER + newcomers;
      telegram.addPerson({ id, firstName: 'Khách', languageCode: 'vi' });
      return id;
    },
    presses: (person, label) =>
      after(person, () => telegram.press(person, fullLabel(telegram.transcript(person), label))),
    sendsCard: (person) => after(person, () => telegram.sendSampleCard(person)),
    clockTo: async (instant) => {
      await app?.clock.set(new Date(instant));
      await settled();
    },
    settled,
    restart: async () => {
      await app?.stop();
      app = await start();
    },
    said: (person) => telegram.transcript(person).filter((message) => message.from?.is_bot === true),
    kept: async () => {
      await app?.stop();
      app = undefined;
      return await store.reopen();
    },
    close: async () => {
      await app?.stop();
      if (app) await store.reopen();
      await store.close();
    },
  };
  running.push(desk);
  return desk;
}

/** The words of messages, with their buttons, as one text for a test to look into; spaces that break no line are spaces. */
export function told(messages: readonly ApiMessage[]): string {
  return messages
    .map((message) => {
      const buttons = message.reply_markup?.inline_keyboard.flat().map((button) => `[${button.text}]`) ?? [];
      return [message.text ?? message.caption ?? '', ...buttons].join('\n');
    })
    .join('\n\n')
    .replaceAll('\u00A0', ' ');
}

/** The newest label that is this, or begins with it; the label itself, for the error to name, when there is none. */
function fullLabel(messages: readonly ApiMessage[], label: string): string {
  const labels = [...messages]
    .reverse()
    .flatMap((message) => message.reply_markup?.inline_keyboard.flat().map((button) => button.text) ?? []);
  return labels.find((each) => each === label) ?? labels.find((each) => each.startsWith(label)) ?? label;
}

function fail(error: Error): never {
  throw error;
}
