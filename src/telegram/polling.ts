import type { Leases } from '../desk/ports';
import { DeskError } from '../errors';
import { CallError, nameOfError } from './callError';
import type { Intake } from './intake';
import type { Logger } from './logger';
import { backoff, pause, realTime } from './realTime';
import type { Receiver } from './receiver';
import { type Telegram, waitBefore } from './telegram';
import { ALLOWED_UPDATES } from './update';

const LEASE = 'poller';
/** Bot API: an answer comes as soon as there is something, at the latest after `timeout` seconds, of at most 50. */
const POLL_SECONDS = 25;
const BATCH = 100;
/** While the store is silent: how often it is looked at who waits at Telegram; milliseconds. */
const LOOK_MS = 3_000;

export interface PollingOptions {
  readonly telegram: Telegram;
  readonly intake: Intake;
  readonly leases: Leases;
  /** This instance. */
  readonly owner: string;
  readonly log: Logger;
  /** The bot cannot go on. */
  readonly fatal: (error: DeskError) => void;
  /** Another instance takes over so long after the holder died; milliseconds. */
  readonly leaseMs?: number;
  /** How long to stand back when somebody else polls with our token; milliseconds. */
  readonly standBackMs?: number;
}

/**
 * Long polling by the one instance that holds the poller's lease. Updates are made durable first and confirmed after, by the next
 * call's offset; what a crash leaves unconfirmed comes again and is known by its key.
 */
export function createPolling(options: PollingOptions): Receiver {
  const { telegram, intake, leases, owner, log, leaseMs = 6_000, standBackMs = 15_000 } = options;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let webhookGone = false;
  /** Whether we were the last to hold the lease, as far as we know. */
  let wasOurs = false;
  /** When the lease that we hold ends, by real time: whoever slept past it knows so without asking. */
  let heldUntil = 0;
  const isOurs = (): boolean => realTime.now() < heldUntil;

  /** Polls for as long as the lease is ours, and gives it up then. */
  async function hold(): Promise<'released' | 'conflict'> {
    const lost = new AbortController();
    const until = AbortSignal.any([stopping.signal, lost.signal]);
    const renewing = renew(until).then(() => lost.abort());
    try {
      return await poll(until);
    } finally {
      lost.abort();
      await renewing;
      await leases.release(LEASE, owner).catch(() => undefined); // it ends by itself
    }
  }

  /** Ends when the lease is not ours any more: taken by another, or past its end while the database was silent. */
  async function renew(until: AbortSignal): Promise<void> {
    while (!until.aborted && isOurs()) {
      await pause(leaseMs / 3, until);
      if (!until.aborted) await acquire();
    }
  }

  async function poll(until: AbortSignal): Promise<'released' | 'conflict'> {
    await dropWebhook(until);
    let offset = 0;
    let failures = 0;
    while (!until.aborted && isOurs()) {
      try {
        offset = await takeBatch(offset, until);
        failures = 0;
      } catch (error) {
        if (until.aborted || !isOurs()) return 'released'; // the call that broke off confirmed what came before
        failures += 1;
        if (isConflict(error)) return 'conflict';
        const wait = error instanceof CallError ? waitBefore(error, failures) : backoff(failures);
        log.warn({ failures, wait, error: nameOfError(error) }, 'no updates could be taken');
        await pause(wait, until);
      }
    }
    if (offset > 0 && isOurs()) await confirm(offset);
    return 'released';
  }

  /**
   * Takes one batch and returns the offset that confirms it. An empty answer means that all is confirmed: the next call then begins
   * anywhere (0), since Telegram may start its numbers anew below ours after a silent week, and an old offset would drop those.
   */
  async function takeBatch(offset: number, until: AbortSignal): Promise<number> {
    const updates = await telegram.api.call(
      'getUpdates',
      { offset, limit: BATCH, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
      { signal: until, deadline: (POLL_SECONDS + 10) * 1000 },
    );
    if (updates.length === 0) return 0;
    await intake.take(updates);
    return Math.max(...updates.map((update) => update.update_id)) + 1;
  }

  /** Telegram does not answer polls while a webhook stands; pending updates stay. */
  async function dropWebhook(until: AbortSignal): Promise<void> {
    for (let failures = 1; !webhookGone && !until.aborted; failures += 1) {
      try {
        await telegram.api.call('deleteWebhook', {}, { signal: until });
        webhookGone = true;
      } catch (error) {
        if (!until.aborted) await pause(waitBefore(error, failures), until);
      }
    }
  }

  /** Saves Telegram from offering the last batch again. */
  async function confirm(offset: number): Promise<void> {
    const last = { offset, limit: 1, timeout: 0, allowed_updates: ALLOWED_UPDATES };
    await telegram.api.call('getUpdates', last, { deadline: 2_000 }).catch(() => undefined);
  }

  /** Undefined when the store does not say. */
  async function acquire(): Promise<boolean | undefined> {
    const asked = realTime.now();
    const held = await leases.acquire(LEASE, owner, leaseMs).catch(() => undefined);
    if (held === undefined) return undefined;
    wasOurs = held;
    heldUntil = held ? asked + leaseMs : 0;
    return held;
  }

  /** Asks for the lease. While the store is silent, the last holder looks at who waits. */
  async function ask(): Promise<boolean | undefined> {
    let answered = false;
    const asked = acquire().finally(() => {
      answered = true;
    });
    while (wasOurs && !answered && !stopping.signal.aborted) {
      await Promise.race([asked, pause(LOOK_MS, stopping.signal)]);
      if (!answered) await look();
    }
    const held = await asked;
    if (held === undefined && wasOurs) await look();
    return held;
  }

  /** Sees what Telegram keeps for us, and confirms none of it. A call that does not wait ends nobody else's poll. */
  async function look(): Promise<void> {
    const first = { offset: 0, limit: BATCH, timeout: 0, allowed_updates: ALLOWED_UPDATES };
    const call = telegram.api.call('getUpdates', first, { signal: stopping.signal, deadline: LOOK_MS });
    intake.see(await call.catch(() => []));
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const held = await ask();
      if (held !== true) await pause(leaseMs / 6, stopping.signal);
      else if ((await hold()) === 'conflict') {
        log.error({ standBackMs }, 'somebody else polls with this token, or has set a webhook; standing back');
        await pause(standBackMs, stopping.signal);
      }
    }
  }

  return {
    async start() {
      running = run().catch((error: unknown) => {
        if (!(error instanceof DeskError)) throw error;
        options.fatal(error);
      });
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function isConflict(error: unknown): boolean {
  return error instanceof CallError && error.failure.kind === 'refused' && error.failure.code === 409;
}
