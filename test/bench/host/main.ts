import type { AddressInfo } from 'node:net';
import { createLocalServer } from '../../../src/localTelegram/server';
import type { LocalBot } from '../../../src/localTelegram/world/bot';
import { World } from '../../../src/localTelegram/world/world';
import { systemClock } from '../../../src/time';
import { Crowd } from './crowd';
import { atQuestion, closedLoop, type LoadSeen, openLoop } from './load';
import type { HostCall, HostReply } from './protocol';

/**
 * The local Telegram and the people who write to its bots, in a process of its own, so that neither the bots nor the benchmark wait
 * for it. Commands come over the channel of `fork`.
 */
const world = new World(systemClock, 'off', 1, async () => undefined);
const crowds = new Map<string, { readonly bot: LocalBot; readonly crowd: Crowd }>();

async function carryOut(call: HostCall): Promise<LoadSeen | undefined> {
  if (call.do === 'addBot') {
    const bot = world.addBot(call.token, call.username, call.username);
    crowds.set(call.token, { bot, crowd: new Crowd(world, bot) });
    return undefined;
  }
  const known = crowds.get(call.token);
  if (known === undefined) throw new Error(`no bot has the token ${call.token}`);
  if (call.do === 'closedLoop') return await closedLoop(known.crowd, call);
  if (call.do === 'atQuestion') return await atQuestion(known.crowd, call);
  const { slowSendMs } = call;
  const slowed = (chatId: number) =>
    world.faults.place({ kind: 'delay', milliseconds: slowSendMs ?? 0, chatId, count: Number.POSITIVE_INFINITY });
  const seen = await openLoop(known.crowd, slowSendMs === undefined ? call : { ...call, spoil: slowed });
  world.faults.clear();
  return seen;
}

const server = createLocalServer(world);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('message', (call: HostCall) => {
  const reply = (answer: Omit<HostReply, 'id'>) => process.send?.({ id: call.id, ...answer });
  carryOut(call).then(
    (seen) => reply(seen === undefined ? {} : { seen }),
    (error: unknown) => reply({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
