import { describe, expect, it } from '@jest/globals';
import { createAllowances } from '../../src/telegram/allowances';

const CHAT = 'chat-1';

describe('given a chat of which at most ten items may wait (invariant 14)', () => {
  it('when nobody works them, then not more than ten enter, however they are brought', async () => {
    for (const batch of [1, 2, 3, 7, 40]) {
      let waiting = 0;
      const allowances = createAllowances(async (_, limit) => Math.min(limit, waiting), 10);
      for (let brought = 0; brought < 40; brought += batch) waiting += await allowances.grant(CHAT, batch);
      expect({ batch, waiting }).toEqual({ batch, waiting: 10 });
    }
  });

  it('when they are worked meanwhile, then all enter', async () => {
    let waiting = 0;
    const allowances = createAllowances(async () => waiting, 10);
    for (let brought = 0; brought < 100; brought += 1) {
      waiting += await allowances.grant(CHAT, 1);
      waiting -= 1;
    }
    expect(waiting).toBe(0);
  });

  it('when it brings few, then the database is not asked', async () => {
    let asked = 0;
    const allowances = createAllowances(async () => {
      asked += 1;
      return 0;
    }, 10);
    for (let brought = 0; brought < 5; brought += 1) await allowances.grant(CHAT, 1);
    expect(asked).toBe(0);
  });

  it('when the database does not answer, then nothing is said', async () => {
    const allowances = createAllowances(() => Promise.reject(new Error('away')), 10);
    await expect(allowances.grant(CHAT, 6)).rejects.toThrow('away');
  });
});
