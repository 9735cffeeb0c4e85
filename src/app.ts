import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { readAnswer } from './answers/readAnswer';
import type { Config } from './config';
import type { DeskContext } from './desk/context';
import type { AtFailpoint } from './desk/failpoint';
import { createWorker, described, type Worker } from './desk/worker';
import { type DeskClock, openDeskClock } from './deskClock';
import type { DeskError } from './errors';
import { makeFile } from './files';
import { createFormPool } from './forms/pool';
import { type Jobs, startJobs } from './jobs/schedule';
import { createAlert } from './operations/alerts';
import { loadLibrary } from './procedures/loadLibrary';
import { PACKAGE_ROOT } from './root';
import { staffSide } from './staff/staffSide';
import { openStore } from './storage/openStore';
import { chatIdOf } from './telegram/chatId';
import { chatSecretOf } from './telegram/chatSecret';
import { createDelivery } from './telegram/delivery';
import { createDownloads } from './telegram/downloads';
import { createIntake } from './telegram/intake';
import { createLimiter, type Rates, TELEGRAM_RATES } from './telegram/limiter';
import { createPolling } from './telegram/polling';
import { setProfile } from './telegram/profile';
import { realTime } from './telegram/realTime';
import { createReceivedOrder } from './telegram/receivedOrder';
import type { Receiver } from './telegram/receiver';
import { createSender } from './telegram/sender';
import { createTelegram } from './telegram/telegram';
import { createWebhook } from './telegram/webhook';
import { officeDayOf } from './time';
import { createLocalUnderstander } from './understanding/localUnderstander';
import { understandingOf } from './understanding/understandingOf';
import { loadCatalogue } from './wording/catalogue';

/** How long a look at a chat's lease renews it, in milliseconds: longer than one call to Telegram may take. */
const LEASE_MS = 10_000;
/** At a stop: how long what is being sent may take, in milliseconds. */
const SEND_PATIENCE_MS = 4_000;
/** The embedded store lets one process write: after a crash the next one goes on at once with the leases of the former. */
const ONLY_WRITER = 'the only writer';

type Close = () => unknown;

export interface App {
  readonly clock: DeskClock;
  readonly jobs: Jobs;
  readonly botName: string;
  /** Empty when the bot can work. */
  waitsFor(): Promise<readonly string[]>;
  /** Stops receiving, finishes what runs, and closes everything in the reverse order of its start. */
  stop(): Promise<void>;
}

/** What is done with the desk's clock and its stopping points in demos and tests. */
export interface AppOptions {
  readonly failpoint?: AtFailpoint;
  /** How fast the messenger may be called; Telegram's own limits unless told otherwise. */
  readonly rates?: Rates;
  /** The bot cannot go on: its token was refused, another process has its place. */
  readonly fatal: (error: DeskError) => void;
  /** Ends the start when the process is asked to stop before Telegram answered. */
  readonly stop: AbortSignal;
  /** Hears what the start is waiting for: `database`, then `telegram`, then `start` (our own work). */
  readonly waitsFor?: (what: string) => void;
}

/** Wires everything and starts it in order. @throws DeskError for what an operator can mend. */
export async function startApp(config: Config, log: Logger, options: AppOptions): Promise<App> {
  const closing: Close[] = [];
  const closeAll = async () => {
    for (const close of closing.splice(0).reverse()) await closed(close, log);
  };
  try {
    return await start(config, log, options, closing, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** What does not close cleanly is told in the log, and keeps nothing else open. */
async function closed(close: Close, log: Logger): Promise<void> {
  try {
    await close();
  } catch (error) {
    log.error(described(error), 'a part did not close cleanly');
  }
}

async function start(
  config: Config,
  log: Logger,
  options: AppOptions,
  closing: Close[],
  closeAll: () => Promise<void>,
): Promise<App> {
  const { waitsFor = () => undefined } = options;
  const owner = config.MONGODB_URI === undefined ? ONLY_WRITER : randomUUID();
  const stops = options.failpoint ? { failpoint: options.failpoint } : {};
  const { library } = loadLibrary(PACKAGE_ROOT, {
    officeFile: config.OFFICE_FILE,
    today: officeDayOf(new Date(), 'Asia/Ho_Chi_Minh'),
    walk: false,
  });
  const words = loadCatalogue(PACKAGE_ROOT);
  waitsFor('database');
  const store = await openStore({
    ...(config.MONGODB_URI === undefined ? {} : { mongodbUri: config.MONGODB_URI }),
    dataDir: config.DATA_DIR,
    keys: { current: config.DATA_KEY, old: config.DATA_KEYS_OLD },
  });
  closing.push(() => store.close());
  const clock = await openDeskClock(store.facts, config.CLOCK_START);
  const pool = createFormPool();
  closing.push(() => pool.close());

  waitsFor('telegram');
  const telegram = createTelegram({ token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT, log });
  const botName = await telegram.connect(options.stop);
  waitsFor('start');
  const chatSecret = await chatSecretOf(store.facts);
  const localUnderstander = await createLocalUnderstander(PACKAGE_ROOT, library.office);
  const understander = understandingOf(
    localUnderstander,
    config.DIALOGFLOW_PROJECT_ID === undefined
      ? undefined
      : {
          projectId: config.DIALOGFLOW_PROJECT_ID,
          sessionKey: chatSecret,
          onSilence: (reason) => log.warn({ reason }, 'Dialogflow was silent; the local recogniser answered'),
        },
  );

  let worker: Worker | undefined;
  const desk: DeskContext = {
    store,
    library,
    words,
    clock,
    understander,
    localUnderstander,
    readAnswer,
    staffSide,
    downloads: createDownloads(telegram.api),
    readPicture: (bytes) => pool.readPicture(bytes),
    botName: () => botName,
    enqueue: async (items) => {
      await store.inbox.add(items);
      worker?.wake(items.map((item) => item.chatId));
    },
  };

  const alert = createAlert({
    desk,
    address: config.OPERATOR_CHAT,
    chatIdOf: (address) => chatIdOf(chatSecret, telegram.botId, address),
    log,
  });
  const limiter = createLimiter(realTime, options.rates ?? TELEGRAM_RATES);
  const sender = createSender({ api: telegram.api, limiter, files: (message) => makeFile(desk, pool, message) });
  const delivery = createDelivery({
    chats: store.chats,
    sender,
    limiter,
    log,
    alert: (parked) => alert(`send-${parked.code}`, parked.outId),
    fatal: options.fatal,
    leaseMs: LEASE_MS,
    ...stops,
  });
  worker = createWorker({
    desk,
    owner,
    interpret: telegram.interpret,
    flush: delivery.flush,
    alert,
    log,
    ...stops,
  });
  const working = worker;

  const intake = createIntake({
    botId: telegram.botId,
    chatSecret,
    store,
    order: createReceivedOrder({ facts: store.facts, botId: telegram.botId, now: () => Date.now() }),
    clock,
    log,
    arrived: working.wake,
    ...stops,
  });
  const receiver = receiverOf(config, { telegram, intake, leases: store.leases, owner, log, fatal: options.fatal });

  working.start();
  closing.push(async () => {
    // Turns that run are finished, and what they say is sent if that needs no long wait; the rest stays in the outbox.
    const impatient = setTimeout(limiter.stop, SEND_PATIENCE_MS);
    await working.stop();
    clearTimeout(impatient);
    limiter.stop();
    await telegram.settle();
  });
  const jobs = startJobs(desk, owner, log);
  closing.push(() => jobs.stop());
  await receiver.start();
  closing.push(() => receiver.stop());
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
    waitsFor: () =>
      store.ping().then(
        () => [],
        () => ['database'],
      ),
    stop: closeAll,
  };
}

function receiverOf(config: Config, parts: Parameters<typeof createPolling>[0]): Receiver {
  if (config.RECEIVE === 'polling') return createPolling(parts);
  if (config.PUBLIC_URL === undefined || config.WEBHOOK_SECRET === undefined)
    throw new Error('the configuration lets a webhook through without address or secret');
  return createWebhook({ ...parts, publicUrl: config.PUBLIC_URL, port: config.PORT, secret: config.WEBHOOK_SECRET });
}
