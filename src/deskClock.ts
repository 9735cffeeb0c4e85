import type { Facts } from './desk/ports';
import type { Clock } from './time';

const OFFSET = 'clock.offsetMilliseconds';

/** The desk's clock: real time plus an offset that is kept with the data, so that a restart goes on and not back. */
export interface DeskClock extends Clock {
  /** Moves the clock so that it shows `at` now, and runs on from there. For demos and tests. */
  set(at: Date): Promise<void>;
}

/**
 * @param start where the clock begins at the very first start (`CLOCK_START`); without it, and with nothing kept, real time.
 */
export async function openDeskClock(facts: Facts, start: Date | undefined): Promise<DeskClock> {
  let offset = start === undefined ? 0 : await firstOffset(facts, start);
  return {
    now: () => new Date(Date.now() + offset),
    set: async (at) => {
      offset = at.getTime() - Date.now();
      await facts.set(OFFSET, offset);
    },
  };
}

async function firstOffset(facts: Facts, start: Date): Promise<number> {
  const kept = await facts.setOnce(OFFSET, start.getTime() - Date.now());
  if (typeof kept !== 'number') throw new Error(`the fact ${OFFSET} holds no number`);
  return kept;
}
