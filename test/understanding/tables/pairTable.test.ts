import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PairTable } from '../../../src/understanding/tables/pairTable';

const PAIRS = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), { maxLength: 2_000 });

describe('given a table of pairs', () => {
  it('when pairs are added, then each has one number, in the order in which they came first', () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        const table = new PairTable();
        const numbers = pairs.map(([first, second]) => table.add(first, second));
        const distinct = [...new Set(pairs.map(String))];
        expect(numbers).toEqual(pairs.map((pair) => distinct.indexOf(String(pair))));
        expect(pairs.map(([first, second]) => table.find(first, second))).toEqual(numbers);
        expect(table.size).toBe(distinct.length);
      }),
    );
  });

  it('when one is looked for that was not added, then there is no number', () => {
    const table = new PairTable();
    table.add(3, 7);
    expect([table.find(7, 3), table.find(3, 8), table.find(0, 0)]).toEqual([-1, -1, -1]);
  });

  it('when some are picked and put into a new table, then these are numbered anew and no others are known', () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        const table = new PairTable();
        for (const [first, second] of pairs) table.add(first, second);
        const picked = PairTable.of(table.membersOf((pair) => pair % 2 === 0));
        for (let pair = 0; pair < table.size; pair += 1) {
          expect(picked.find(table.first(pair), table.second(pair))).toBe(pair % 2 === 0 ? pair / 2 : -1);
        }
      }),
    );
  });
});
