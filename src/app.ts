import type { Logger } from 'pino';
import { readAnswer } from './answers/readAnswer';
import type { Config } from './config';
import type { DeskContext } from './desk/context';
import type { AtFailpoint } from './desk/failpoint';
import type { Worker } from './desk/worker';
import type { DeskClock } from './deskClock';
import type { DeskError } from './errors';
import { createFormPool } from './forms/pool';
import { type Jobs, startJobs } from './jobs/schedule';
import { measuredStore, measuredUnderstander } from './operations/measured';
import { createMetrics, type Metrics } from './operations/metrics';
import { staffSide } from './staff/staffSide';
import { chatSecretOf } from './telegram/chatSecret';
import { createDownloads } from './telegram/downloads';
import type { Rates } from './telegram/limiter';
import { setProfile } from './telegram/profile';
import { createTelegram } from './telegram/telegram';
import { readContent } from './wiring/content';
import { openData } from './wiring/data';
import { createLifetime, type Lifetime } from './wiring/lifetime';
import { openReception } from './wiring/reception';
import { createUnderstanders } from './wiring/understanders';
import { startWork } from './wiring/work';
import { workOutApart } from './wiring/workOutApart';

export interface App {
  readonly clock: DeskClock;
  readonly jobs: Jobs;
  readonly botName: string;
  /** Empty when the bot can work. */
  waitsFor(): Promise<readonly string[]>;
  /** Whether nothing is worked or sent just now. */
  isIdle(): boolean;
  /** Stops receiving, finishes what runs, and closes everything in the reverse order of its start. */
  stop(): Promise<void>;
}

/** What is done with the desk's clock and its stopping points in demos and tests. */
export interface AppOptions {
  readonly failpoint?: AtFailpoint;
  /** How fast the messenger may be called; Telegram's own limits unless told otherwise. */
  readonly rates?: Rates;
  /** Where it is counted what happens. */
  readonly metrics?: Metrics;
  /** The bot cannot go on: its token was refused, another process has its place. */
  readonly fatal: (error: DeskError) => void;
  /** Ends the start when the process is asked to stop before Telegram answered. */
  readonly stop: AbortSignal;
  /** Hears what the start is waiting for: `database`, then `telegram`, then `start` (our own work). */
  readonly waitsFor?: (what: string) => void;
}

/** Wires everything and starts it in order. @throws DeskError for what an operator can mend. */
export async function startApp(config: Config, log: Logger, options: AppOptions): Promise<App> {
  const lifetime = createLifetime(log);
  try {
    return await start(config, log, options, lifetime);
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}

async function start(config: Config, log: Logger, options: AppOptions, lifetime: Lifetime): Promise<App> {
  const { waitsFor = () => undefined, fatal, failpoint, metrics = createMetrics() } = options;
  await workOutApart(config, options.stop);
  const { library, words } = readContent(config);
  waitsFor('database');
  const { store: unmeasured, clock, owner } = await openData(config, lifetime);
  const store = measuredStore(unmeasured, metrics);
  metrics.watch(store.inbox, clock);
  const pool = createFormPool();
  lifetime.onEnd(() => pool.close());

  waitsFor('telegram');
  const telegram = createTelegram({ token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT, log });
  const botName = await telegram.connect(options.stop);
  waitsFor('start');
  const chatSecret = await chatSecretOf(store.facts);

  const understanders = await createUnderstanders(config, library, chatSecret, log);
  let worker: Worker | undefined;
  const desk: DeskContext = {
    store,
    library,
    words,
    clock,
    localUnderstander: understanders.localUnderstander,
    wishes: understanders.wishes,
    understander: measuredUnderstander(understanders.understander, metrics),
    readAnswer,
    staffSide,
    downloads: createDownloads(telegram.api),
    readPicture: (bytes) => pool.readPicture(bytes),
    botName: () => botName,
    enqueue: async (items) => {
      await store.inbox.add(items);
      worker?.wakeFor(items);
    },
  };

  const parts = { config, desk, telegram, chatSecret, owner, log, metrics, fatal, ...(failpoint && { failpoint }) };
  const work = startWork(parts, pool, options.rates, lifetime);
  worker = work.worker;
  const jobs = startJobs(desk, owner, log);
  lifetime.onEnd(() => jobs.stop());
  await openReception(parts, work.worker, work.waiters, lifetime);
  void setProfile({
    telegram,
    facts: store.facts,
    staff: library.office.staff.map((member) => String(member.telegramId)),
    words: (wording, language) => words.render(wording, language),
    log,
    stop: options.stop,
  });
  log.info(
    { office: library.office.id, procedures: library.procedures.size, receive: config.RECEIVE },
    'the desk is open for messages',
  );
  pool.warm();

  return {
    clock: {
      now: clock.now,
      set: async (at) => {
        await clock.set(at);
        await jobs.runNow();
      },
    },
    jobs,
    botName,
    isIdle: work.worker.isIdle,
    waitsFor: () =>
      store.ping().then(
        () => [],
        () => ['database'],
      ),
    stop: () => lifetime.end(),
  };
}
