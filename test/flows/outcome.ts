import type { Guidance } from '../../src/dialogue/guidance';
import type { Stop } from '../../src/dialogue/stops';
import { assertNever } from '../../src/errors';
import type { Outcome } from './expected/rule';

/** A stop in the words of the tables. */
export function toldStop(stop: Stop): Outcome {
  if (stop.kind === 'instead') return { stop: `instead ${stop.lead.procedure}` };
  return { stop: `${stop.kind} ${stop.saying.id}` };
}

/** A guidance in the words of the tables. */
export function toldGuidance(guidance: Guidance): Outcome {
  const papers = (lines: Guidance['submit']) => lines.map(({ paper }) => paper).sort();
  return {
    submit: papers(guidance.submit),
    show: papers(guidance.show),
    ifNotFound: papers(guidance.showIfNotFound),
    fees: guidance.fees.map(feeWords).sort(),
    come: guidance.come.map(({ id }) => id).sort(),
    before: guidance.leads.before.map(({ procedure }) => procedure).sort(),
    ...(guidance.time === undefined ? {} : { time: timeWords(guidance.time) }),
    ...(guidance.variant === undefined ? {} : { variant: guidance.variant }),
    ...(guidance.proxy === 'never' ? { proxy: 'never' } : {}),
    ...(guidance.unverified ? { unverified: true } : {}),
  };
}

function feeWords({ price }: Guidance['fees'][number]): string {
  switch (price.kind) {
    case 'total':
      return String(price.amount);
    case 'each':
      return `${price.amount} each`;
    case 'steps':
      return 'by pages';
    case 'atCounter':
      return 'at counter';
    default:
      return assertNever(price);
  }
}

function timeWords(time: NonNullable<Guidance['time']>): string {
  const { promised } = time;
  if (promised.kind === 'today' || promised.kind === 'onDay') return 'same day';
  if (promised.kind === 'nextDay') return 'next working day';
  if (promised.kind === 'byCase') return `by case, at most ${promised.most} working days`;
  const days = `${promised.count} working days`;
  return time.ifVerified === undefined ? days : `${days}, ${time.ifVerified} verified`;
}
