import { addDays, type PlainDate } from '../../time';
import type { Faults } from '../fault';
import { placeOf, type Spot } from './spot';

interface Dated {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

/** Amounts with dates follow each other: neither a day with two of them nor one with none between them. */
export function checkAmounts(amounts: readonly Dated[], spot: Spot, faults: Faults): void {
  amounts.forEach((amount, index) => {
    const { from, until } = amount;
    if (from !== undefined && until !== undefined && from > until) {
      faults.add(placeOf(spot, index, 'until'), `until ${until} is before from ${from}`);
    }
    const next = amounts[index + 1];
    if (next === undefined) return;
    const at = placeOf(spot, index + 1);
    if (until === undefined || next.from === undefined) {
      faults.add(at, 'dates overlap', 'expected `until` of one and `from` of the next');
      return;
    }
    if (next.from <= until)
      faults.add(at, `dates overlap: until ${until}, then from ${next.from}`, `from ${addDays(until, 1)}`);
    if (next.from > addDays(until, 1)) {
      faults.add(at, `dates leave a gap: until ${until}, then from ${next.from}`, `from ${addDays(until, 1)}`);
    }
  });
}

/** Steps rise, and only the last has no end. */
export function checkSteps(steps: readonly { readonly upTo?: number | undefined }[], spot: Spot, faults: Faults): void {
  steps.forEach(({ upTo }, index) => {
    const before = steps[index - 1]?.upTo;
    const last = index === steps.length - 1;
    if (last ? upTo !== undefined : upTo === undefined) {
      faults.add(
        placeOf(spot, index),
        last ? 'the last step has an end' : 'a step before the last has no end',
        'only the last has no `upTo`',
      );
    }
    if (upTo !== undefined && before !== undefined && upTo <= before) {
      faults.add(placeOf(spot, index, 'upTo'), `up to ${upTo} is not more than ${before}`);
    }
  });
}
