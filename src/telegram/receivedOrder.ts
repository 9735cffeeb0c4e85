import { z } from 'zod';
import type { Facts } from '../desk/ports';

const HOUR_MS = 3_600_000;
const SILENCE_MS = 6 * 24 * HOUR_MS;
/** Room for the 2^31 numbers of a numbering, at a thousand a millisecond. */
const NUMBERING_MS = 36 * 60_000;

/** Update `id` was taken in at `at`; the numbering was last seen at `seenAt`. Milliseconds of real time. */
const Anchor = z.object({ id: z.int(), at: z.int(), seenAt: z.int() });
type Anchor = z.infer<typeof Anchor>;

/** Gives updates their `receivedSeq`. */
export interface ReceivedOrder {
  /** The sequence of updates taken in together. Rejects when the database does not answer. */
  sequence(updateIds: readonly number[]): Promise<(updateId: number) => number>;
}

/**
 * Sequences updates by Telegram's own numbers, whatever order they arrive in: over a webhook a message and a button press of one
 * person come at once or the wrong way round, and a refused one comes again up to a day later.
 *
 * A sequence is `anchor.at × 1000 + (update_id − anchor.id)`, the anchor being the first update of a numbering, kept with the data
 * and so the same in all instances. Bot API: a numbering ends, and another starts anywhere, only after a week without updates.
 * So after six days without any, a new anchor is set; it lies later than everything that the former numbering could reach.
 * Sequences stay below 2^53 and in the magnitude of microseconds since 1970.
 */
export function createReceivedOrder(options: {
  readonly facts: Facts;
  readonly botId: string;
  readonly now: () => number;
}): ReceivedOrder {
  const { facts, now } = options;
  const name = `telegram-order:${options.botId}`;
  let known: Anchor | undefined;

  async function anchorFor(lowestId: number): Promise<Anchor> {
    const at = now();
    if (known !== undefined && at - known.seenAt < HOUR_MS) return known;

    const fresh: Anchor = { id: lowestId, at, seenAt: at };
    const stored = Anchor.parse(await facts.setOnce(name, fresh));
    const current = at - stored.seenAt > SILENCE_MS ? await successor(stored, fresh) : stored;
    known = { ...current, seenAt: Math.max(at, current.seenAt) };
    if (known.seenAt !== stored.seenAt || known.at !== stored.at) await facts.set(name, known);
    return known;
  }

  /** Instances that notice the end of a silence together agree on one anchor: the first that is put down. */
  async function successor(former: Anchor, fresh: Anchor): Promise<Anchor> {
    const next = { ...fresh, at: Math.max(fresh.at, former.at + NUMBERING_MS) };
    return Anchor.parse(await facts.setOnce(`${name}:after:${former.at}`, next));
  }

  return {
    async sequence(updateIds) {
      const { id, at } = await anchorFor(Math.min(...updateIds));
      return (updateId) => at * 1000 + (updateId - id);
    },
  };
}
