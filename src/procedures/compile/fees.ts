import type { Fact, FeeRule, TimeRule } from '../procedure';
import type { ProcedureFile } from '../schema/procedureFile';
import { checkAmounts, checkSteps } from './amounts';
import { type Context, conditionOf } from './context';
import type { Ground } from './ground';
import { defined, placeOf, placeOfKey, type Spot, within } from './spot';

type RawFee = NonNullable<ProcedureFile['fee']>[number];

/** A fee: an amount (with dates), steps by pages, or what the office sets. */
export function feeRule(raw: RawFee, spot: Spot, context: Context): FeeRule {
  const { ground, say } = context;
  const { faults, sources, lists } = ground;
  const ways = [raw.amount, raw.steps, raw.setBy].filter((way) => way !== undefined).length;
  if (ways !== 1) faults.add(placeOfKey(spot, 'id'), `fee "${raw.id}" needs one of amount, steps, setBy`);
  if (typeof raw.amount === 'object') checkAmounts(raw.amount, within(spot, 'amount'), faults);
  if (raw.steps !== undefined) checkSteps(raw.steps, within(spot, 'steps'), faults);
  for (const key of ['per', 'pages', 'each'] as const) {
    const name = raw[key];
    if (name !== undefined) context.reads.push({ name, what: `"${key}" of fee "${raw.id}"`, spot: within(spot, key) });
  }
  const free = raw.freeOnline;
  return defined({
    id: raw.id,
    name: say(raw.id, raw.name, within(spot, 'name'), 'line'),
    when: conditionOf(raw.when, spot, `fee "${raw.id}"`, 'guidance', context),
    amount: typeof raw.amount === 'object' ? raw.amount.map((dated) => defined(dated)) : raw.amount,
    steps: raw.steps?.map((step) => defined(step)),
    atMost: raw.atMost,
    per: raw.per,
    pages: raw.pages,
    each: raw.each,
    setBy: raw.setBy,
    freeFor: raw.freeFor === undefined ? undefined : freeFor(raw.freeFor, lists),
    freeOnline: free && { until: free.until, ...sources.fact(free, within(spot, 'freeOnline'), 'sourced') },
    ...sources.fact(raw, spot, 'sourced'),
  });

  function freeFor(written: string, known: Ground['lists']) {
    const list = known.get(written);
    if (list === undefined) return say(`${raw.id}.freeFor`, written, within(spot, 'freeFor'), 'message');
    return {
      vi: list.map(({ text }) => text.vi.toLocaleLowerCase('vi')).join(', '),
      en: list.map(({ text }) => text.en.toLocaleLowerCase('en')).join(', '),
    };
  }
}

/** The same day, or working days. */
export function timeRule(raw: NonNullable<ProcedureFile['time']>, spot: Spot, { faults, sources }: Ground): TimeRule {
  if ((raw.sameDay === undefined) === (raw.workingDays === undefined)) {
    faults.add(placeOfKey(spot), 'expected either `sameDay` or `workingDays`');
  }
  if (raw.ifVerified !== undefined && raw.workingDays !== undefined && raw.ifVerified < raw.workingDays) {
    faults.add(
      placeOf(spot, 'ifVerified'),
      `${raw.ifVerified} days with verification are fewer than ${raw.workingDays}`,
    );
  }
  const fact: Fact = sources.fact(raw, spot, 'sourced');
  return defined({ sameDay: raw.sameDay, workingDays: raw.workingDays, ifVerified: raw.ifVerified, ...fact });
}
