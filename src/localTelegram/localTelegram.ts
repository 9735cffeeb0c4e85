import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../time';
import { carryOut } from './api/carryOut';
import { Parameters } from './api/parameters';
import { LocalTelegram } from './client';
import { watchClock } from './control/watchClock';
import { createLocalServer } from './server';
import type { Person } from './world/objects';
import { DEMO_PEOPLE } from './world/people';
import { World } from './world/world';

export interface LocalTelegramOptions {
  /** A free one unless given. */
  readonly port?: number;
  /** The first bot's token; any of the shape `123456:ABC…`. */
  readonly token?: string;
  readonly botUsername?: string;
  readonly botName?: string;
  /** Dates messages and lets updates expire. Long polls, limits and retries wait in real time. */
  readonly clock?: Clock;
  /** `real` (unless told otherwise): 30 sends a second over all, one a second in a chat, 20 a minute in a group. */
  readonly limits?: 'real' | 'off';
  /** Moves the desk's clock; without it the page shows no clock control. */
  readonly setClock?: (at: Date) => void | Promise<void>;
  readonly people?: readonly Person[];
  /** Factor on the waits between the tries of a webhook, for tests in a hurry. */
  readonly webhookPace?: number;
}

const DEFAULT_TOKEN = '4200000042:local-telegram-needs-no-secret';

/**
 * Starts a local Telegram on 127.0.0.1: the Bot API at `url`, a control API under `/_local/`, a chat page at `/`.
 * It was checked against the official server's source, not against the live service. People, messages and files live in memory.
 */
export async function startLocalTelegram(options: LocalTelegramOptions = {}): Promise<LocalTelegram> {
  const world = new World(
    options.clock ?? systemClock,
    options.limits ?? 'real',
    options.webhookPace ?? 1,
    async (bot, body) => {
      const { method, ...values } = body;
      await carryOut(String(method), {
        world,
        bot,
        parameters: new Parameters(values),
        gone: new AbortController().signal,
      });
    },
  );
  for (const person of options.people ?? DEMO_PEOPLE) world.addPerson(person);
  const bot = world.addBot(
    options.token ?? DEFAULT_TOKEN,
    options.botUsername ?? 'motcua_bot',
    options.botName ?? 'Một cửa Tân Châu',
  );
  const server = createLocalServer(world, options.setClock);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stopWatching = watchClock(world);
  return new LocalTelegram(world, bot, port, async () => {
    stopWatching();
    for (const each of world.bots.values()) {
      each.webhook.remove();
      each.polling.terminate(new Error('the local Telegram stops'));
    }
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  });
}
