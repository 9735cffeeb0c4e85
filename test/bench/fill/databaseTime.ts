import { randomBytes } from 'node:crypto';
import { openLmdbFile } from '../../../src/storage/embedded/lmdbFile';

const VALUE_BYTES = 2_000;

/** How long so many durable writes after each other take, begun at an even rate; milliseconds, one number for each beginning. */
export async function databaseTime(
  folder: string,
  perSecond: number,
  seconds: number,
  writes: number,
): Promise<readonly number[]> {
  const file = await openLmdbFile(folder, { readOnly: false });
  const value = randomBytes(VALUE_BYTES);
  const begin = performance.now();
  const one = async (at: number) => {
    const began = performance.now();
    for (let write = 0; write < writes; write += 1)
      await file.write(() => file.put(['doc', 'bench', `${at}-${write}`], value));
    return performance.now() - began;
  };
  const going: Promise<number>[] = [];
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const early = begin + (at * 1000) / perSecond - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    going.push(one(at));
  }
  const times = await Promise.all(going);
  await file.close();
  return times;
}
