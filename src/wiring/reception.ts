import type { Config } from '../config';
import type { Worker } from '../desk/worker';
import { createIntake } from '../telegram/intake';
import { createPolling, type PollingOptions } from '../telegram/polling';
import { createReceivedOrder } from '../telegram/receivedOrder';
import type { Receiver } from '../telegram/receiver';
import type { Waiters } from '../telegram/waiters';
import { createWebhook } from '../telegram/webhook';
import type { Lifetime } from './lifetime';
import type { RoadParts } from './work';

/** Lets updates in, the way that the configuration names, and wakes the worker for them. */
export async function openReception(
  parts: RoadParts,
  worker: Worker,
  waiters: Waiters,
  lifetime: Lifetime,
): Promise<void> {
  const { desk, telegram, chatSecret, owner, log, metrics, fatal } = parts;
  const { store, clock } = desk;
  const { botId } = telegram;
  const intake = createIntake({
    botId,
    chatSecret,
    store,
    order: createReceivedOrder({ facts: store.facts, botId, now: () => Date.now() }),
    clock,
    log,
    arrived: worker.wake,
    waiters,
    refused: (count) => metrics.updates.inc({ outcome: 'refused' }, count),
    ...(parts.failpoint && { failpoint: parts.failpoint }),
  });
  const receiver = receiverOf(parts.config, { telegram, intake, leases: store.leases, owner, log, fatal });
  await receiver.start();
  lifetime.onEnd(() => receiver.stop());
}

function receiverOf(config: Config, parts: PollingOptions): Receiver {
  if (config.RECEIVE === 'polling') return createPolling(parts);
  if (config.PUBLIC_URL === undefined || config.WEBHOOK_SECRET === undefined)
    throw new Error('the configuration lets a webhook through without address or secret');
  return createWebhook({ ...parts, publicUrl: config.PUBLIC_URL, port: config.PORT, secret: config.WEBHOOK_SECRET });
}
