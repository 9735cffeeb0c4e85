import type { Figure } from '../figure';
import { databaseTime } from '../fill/databaseTime';
import { percentile } from '../statistics';
import type { Counts, Workshop } from '../workshop';
import { ONE_ANSWER } from './fullSpeed';

const PER_SECOND = 200;
/** So many people that nobody writes twice before they are answered. */
const PEOPLE = 400;
/** To one more person each send takes so long; milliseconds. */
const SLOW_SEND_MS = 2_000;
/** What a turn waits for on the disk before it can be seen: the update is stored, the turn is stored. */
const WRITES_BEFORE_SENDING = 2;

/** p99 from the update's arrival to the bot's message, beyond what the disk takes; alone, then beside a chat that is slow. */
export async function latency(workshop: Workshop, { seconds, turns }: Counts): Promise<readonly Figure[]> {
  const desk = await workshop.desk();
  const { token } = desk;
  const even = { do: 'openLoop', token, people: PEOPLE, perSecond: PER_SECOND, say: ONE_ANSWER } as const;
  await workshop.host.load({ do: 'closedLoop', token, people: 16, turns: Math.ceil(turns / 4), say: ONE_ANSWER });
  const alone = await workshop.host.load({ ...even, seconds });
  const beside = await workshop.host.load({ ...even, seconds, slowSendMs: SLOW_SEND_MS });
  await desk.stop();
  const disk = percentile(await databaseTime(workshop.newFolder(), PER_SECOND, seconds, WRITES_BEFORE_SENDING), 0.99);
  return [alone, beside].map(({ milliseconds, turns: taken }, at) => ({
    measure: `p99 of a turn at ${PER_SECOND} updates/s${at === 0 ? '' : ', bystanders of a slow chat'}, beyond the database`,
    value: percentile(milliseconds, 0.99) - disk,
    unit: 'ms',
    must: { of: 'value', atMost: 25 },
    note:
      `p50 ${percentile(milliseconds, 0.5).toFixed(1)} ms, p99 ${percentile(milliseconds, 0.99).toFixed(1)} ms over ${taken} turns; ` +
      `of it ${disk.toFixed(1)} ms are the p99 of ${WRITES_BEFORE_SENDING} durable writes of a bare LMDB at that rate`,
  }));
}
