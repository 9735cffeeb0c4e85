import type { Connection } from 'mongoose';

/** Milliseconds since 1970. */
export type TimeSource = () => Promise<number>;

/** A measurement is good for so long; milliseconds. Between two, a clock that nobody sets runs on from it. */
const GOOD_FOR_MS = 30_000;

/**
 * The time of the database's server, so that instances agree on the ends of leases whatever their own clocks show, and however these are
 * set meanwhile. It is behind by what the answer took on its way, never ahead. (MongoDB's `$$NOW` would save the question, but not every
 * server that speaks its protocol computes with it.)
 */
export function databaseTime(connection: Connection): TimeSource {
  let measured: { readonly there: number; readonly here: number } | undefined;
  return async () => {
    if (measured === undefined || performance.now() - measured.here > GOOD_FOR_MS) {
      const answer = await connection.db?.admin().command({ hello: 1 });
      const { localTime }: { readonly localTime?: unknown } = answer ?? {};
      if (!(localTime instanceof Date)) throw new Error('the database does not tell its time');
      measured = { there: localTime.getTime(), here: performance.now() };
    }
    return measured.there + performance.now() - measured.here;
  };
}

/** For a store with one writer: nobody has to agree with it. */
export const ownTime: TimeSource = async () => Date.now();
