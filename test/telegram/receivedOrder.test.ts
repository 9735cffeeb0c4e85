import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createReceivedOrder } from '../../src/telegram/receivedOrder';
import { freshStore } from './desk';

const DAY_MS = 86_400_000;

describe('given the order of updates', () => {
  it('when updates arrive in any order at two instances, then their sequence is that of their numbers', async () => {
    const { facts } = await freshStore();
    let now = 1_800_000_000_000;
    const instances = [0, 1].map(() => createReceivedOrder({ facts, botId: '1', now: () => now }));
    const sequences = new Map<number, number>();
    const numbers = Array.from({ length: 60 }, (_, n) => 5_000 + n);
    const [arriving = []] = fc.sample(fc.shuffledSubarray(numbers, { minLength: 60 }), { numRuns: 1, seed: 4 });
    for (const number of arriving) {
      now += 777_000;
      const order = instances[number % 2];
      sequences.set(number, (await order?.sequence([number]))?.(number) ?? Number.NaN);
    }
    const inOrder = numbers.map((number) => sequences.get(number) ?? Number.NaN);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(60);
  });

  it('when Telegram numbers anew after a silent week, then what comes then sorts after all that came before', async () => {
    const { facts } = await freshStore();
    let now = 1_800_000_000_000;
    const order = () => createReceivedOrder({ facts, botId: '1', now: () => now });
    const [running, restarted] = [order(), order()];
    const before = (await running.sequence([2_000_000_000]))(2_000_000_000);
    now += 8 * DAY_MS;
    const [after, elsewhere] = await Promise.all([running.sequence([3]), restarted.sequence([4])]);
    expect(after(3)).toBeGreaterThan(before);
    expect(elsewhere(4)).toBe(after(4));
    expect(after(4)).toBeGreaterThan(after(3));
    expect(Number.isSafeInteger(after(4))).toBe(true);
  });

  it('when updates come at least every few days, then the numbering goes on, over restarts', async () => {
    const { facts } = await freshStore();
    let now = 1_800_000_000_000;
    const first = await createReceivedOrder({ facts, botId: '1', now: () => now }).sequence([100]);
    for (let day = 0; day < 20; day += 5) {
      now += 5 * DAY_MS;
      const order = await createReceivedOrder({ facts, botId: '1', now: () => now }).sequence([101 + day]);
      expect(order(100)).toBe(first(100));
    }
  });
});
