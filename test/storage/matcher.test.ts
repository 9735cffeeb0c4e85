import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Query } from 'mingo/query';
import { matcher, QUERIES } from '../../src/storage/embedded/matcher';
import type { Document } from '../../src/storage/embedded/storedValue';

const value = fc.oneof(
  fc.constantFrom<unknown>('a', 'b', 1, 0, -0, Number.NaN, true, false, null, undefined),
  fc.constantFrom<unknown>(['a'], ['a', 1], [], [['a']], { c: 'a' }, new Date(0)),
  fc.constantFrom<unknown>([{ c: 'a' }, { c: 1 }], [{ c: ['a', 'b'] }], [{ c: 'b' }, {}], [{ c: null }, 'a'], {
    c: ['a'],
  }),
);
const document = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] });
const condition = fc.oneof(
  value.filter((each) => each !== undefined),
  fc.constantFrom<unknown>(
    { $ne: 'a' },
    { $ne: 1 },
    { $ne: null },
    { $ne: 'a', $gt: 'a' },
    { $in: ['a', 1] },
    { $gt: 0 },
    { $exists: false },
  ),
);
const filter = fc.record({ a: condition, b: condition, 'c.c': condition }, { requiredKeys: [] });

it('given any filter of what the models ask, when a document is tested, then the answer is that of mingo', () => {
  fc.assert(
    fc.property(filter, fc.array(document, { maxLength: 4 }), (asked, documents) => {
      const matches = matcher(asked as Document);
      const query = new Query<Document>(asked as Document, QUERIES);
      expect(documents.map((each) => matches(each))).toEqual(documents.map((each) => query.test(each)));
    }),
    { numRuns: 3000 },
  );
});
