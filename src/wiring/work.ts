import type { Logger } from 'pino';
import type { Config } from '../config';
import type { DeskContext } from '../desk/context';
import type { AtFailpoint } from '../desk/failpoint';
import { CHAT_LEASE_MS, createWorker, type Worker } from '../desk/worker';
import type { DeskError } from '../errors';
import { makeFile } from '../files';
import type { FormPool } from '../forms/pool';
import { createAlert } from '../operations/alerts';
import { measuredLimiter, measuredSender } from '../operations/measured';
import type { Metrics } from '../operations/metrics';
import { isStoreFault } from '../storage/faults';
import { chatIdOf } from '../telegram/chatId';
import { createDelivery } from '../telegram/delivery';
import { createLimiter, type Rates, TELEGRAM_RATES } from '../telegram/limiter';
import { realTime } from '../telegram/realTime';
import { createSender } from '../telegram/sender';
import type { Telegram } from '../telegram/telegram';
import { createWaiters, type Waiters } from '../telegram/waiters';
import { wording } from '../wording/phrase';
import type { Lifetime } from './lifetime';

/** At a stop: how long what is being sent may take, in milliseconds. */
const SEND_PATIENCE_MS = 4_000;

/** What the work at the desk and the reception of updates share. */
export interface RoadParts {
  readonly config: Config;
  readonly desk: DeskContext;
  readonly telegram: Telegram;
  /** Makes our chat ids out of Telegram's. */
  readonly chatSecret: Buffer;
  /** This process, in leases. */
  readonly owner: string;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly fatal: (error: DeskError) => void;
  readonly failpoint?: AtFailpoint;
}

/** Starts the worker, with all that sends what its turns say. */
export function startWork(
  parts: RoadParts,
  pool: FormPool,
  rates: Rates | undefined,
  lifetime: Lifetime,
): { readonly worker: Worker; readonly waiters: Waiters } {
  const { desk, telegram, chatSecret, owner, log, metrics, fatal } = parts;
  const stops = parts.failpoint ? { failpoint: parts.failpoint } : {};
  const tellOperator = createAlert({
    desk,
    address: parts.config.OPERATOR_CHAT,
    chatIdOf: (address) => chatIdOf(chatSecret, telegram.botId, address),
    log,
  });
  const alert: typeof tellOperator = (code, reference) => {
    metrics.alerts.inc();
    tellOperator(code, reference);
  };
  const limiter = measuredLimiter(createLimiter(realTime, rates ?? TELEGRAM_RATES), metrics);
  const sender = createSender({ api: telegram.api, limiter, files: (message) => makeFile(desk, pool, message) });
  const waiters = createWaiters({
    api: telegram.api,
    limiter,
    sentence: (language) => desk.words.render(wording('telegram-store-away'), language),
    storeAnswers: () => desk.store.ping(),
    log,
  });
  lifetime.onEnd(waiters.stop);
  const delivery = createDelivery({
    chats: desk.store.chats,
    sender: measuredSender(sender, metrics),
    limiter,
    log,
    alert: (parked) => alert(`send-${parked.code}`, parked.outId),
    fatal,
    leaseMs: CHAT_LEASE_MS,
    ...stops,
  });
  const worker = createWorker({
    desk,
    owner,
    interpret: telegram.interpret,
    flush: delivery.flush,
    hurry: limiter.hurry,
    alert,
    log,
    isStoreFault,
    rested: waiters.rested,
    observe: (outcome, seconds) => {
      metrics.updates.inc({ outcome });
      metrics.turnSeconds.observe(seconds);
    },
    ...stops,
  });
  worker.start();
  lifetime.onEnd(async () => {
    // Turns that run are finished, and what they say is sent if that needs no long wait; the rest stays in the outbox.
    const impatient = setTimeout(limiter.stop, SEND_PATIENCE_MS);
    await worker.stop();
    clearTimeout(impatient);
    limiter.stop();
    await telegram.settle();
  });
  return { worker, waiters };
}
