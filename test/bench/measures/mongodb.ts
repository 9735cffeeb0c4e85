import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import type { Figure } from '../figure';
import { startBalancer } from '../host/balancer';
import { AT_ONCE, type BotAtWork, type Counts, type Workshop } from '../workshop';
import { ONE_ANSWER } from './fullSpeed';

/** Turns a second over MongoDB's protocol, one process and three behind a balancer. Left out without `MONGODB_TEST_URI`. */
export async function overMongoDb(workshop: Workshop, { turns }: Counts): Promise<readonly Figure[]> {
  const server = process.env.MONGODB_TEST_URI;
  if (server === undefined) {
    process.stderr.write('mongodb is left out: MONGODB_TEST_URI names no server\n');
    return [];
  }
  const one = await workshop.desk({ MONGODB_URI: inNewDatabase(server) });
  const alone = await rateOf(workshop, one.token, [one], turns);
  await one.stop();

  const token = await workshop.token('three');
  const balancer = await startBalancer(3);
  const shared = { MONGODB_URI: inNewDatabase(server), RECEIVE: 'webhook', PUBLIC_URL: balancer.url };
  const three: BotAtWork[] = [];
  for (const port of balancer.ports)
    three.push(
      await workshop.deskWith(token, { ...shared, PORT: String(port), WEBHOOK_SECRET: 'a-benchmark-has-no-secret' }),
    );
  const together = await rateOf(workshop, token, three, turns);
  await Promise.all(three.map((bot) => bot.stop()));
  balancer.close();
  return [
    {
      measure: "whole turns over MongoDB's protocol, one process, polling",
      value: alone.rate,
      unit: '/s',
      note: alone.limit,
    },
    {
      measure: "whole turns over MongoDB's protocol, three processes, webhook",
      value: together.rate,
      unit: '/s',
      baseline: { name: 'one process', value: alone.rate },
      note: together.limit,
    },
  ];
}

/** Turns a second, and how busy the desk's processes were: what they had left, the database and the people had. */
async function rateOf(
  workshop: Workshop,
  token: string,
  bots: readonly BotAtWork[],
  turns: number,
): Promise<{ readonly rate: number; readonly limit: string }> {
  const loop = (count: number) =>
    workshop.host.load({ do: 'closedLoop', token, people: AT_ONCE, turns: count, say: ONE_ANSWER });
  await loop(Math.ceil(turns / 3));
  const before = bots.map((bot) => bot.cpuSeconds());
  const seen = await loop(turns);
  const busy = bots.map((bot, at) => Math.round(((bot.cpuSeconds() - (before[at] ?? 0)) / seen.seconds) * 100));
  const cores = `${cpus().length} cores shared with the database, the local Telegram and its people`;
  return { rate: seen.turns / seen.seconds, limit: `the desk took ${busy.join(' + ')} % of a core; ${cores}` };
}

function inNewDatabase(server: string): string {
  const uri = new URL(server);
  uri.pathname = `/bench_${randomBytes(6).toString('hex')}`;
  return uri.toString();
}
