import { type Pair, pairsOf, probability, readingsOf, signalsOf } from '../calibration';
import type { CalibrationFile } from '../data/schemas';
import type { Unseen } from './crossValidation';
import { OUT_OF_SCOPE, UNKNOWN } from './examples';
import { fitCurve } from './fitCurve';
import { NONE } from './model';

const SIGNALS = ['best', 'lead', 'intent', 'procedure', 'inScope', 'known'];
const TEMPERATURES = [0.12, 0.16, 0.2, 0.25, 0.3, 0.36, 0.42, 0.5];
/**
 * What is acted on shall be right so often, and so much of what is out of scope may be acted on. Phrases of the files are shorter and
 * more ambiguous than what residents write: on whole utterances more is right and less is acted on wrongly.
 */
const ACT_RIGHT = 0.9;
const ACT_OUTSIDE = 0.12;
/** So much of what is in scope may be refused. */
const REFUSED_INSIDE = 0.02;
/** Of what was meant behind the likeliest reading, so much may be missing among the buttons. */
const UNOFFERED = 0.15;

/** Fits the calibration to examples that a model had not seen. */
export function calibrate(unseen: readonly Unseen[], takesProcedure: (intent: string) => boolean): CalibrationFile {
  const inside = unseen.filter(({ example }) => example.intent !== OUT_OF_SCOPE);
  const about = inside.filter(({ example }) => example.procedure !== UNKNOWN && takesProcedure(example.intent));
  const temperature = {
    intent: likeliest(
      inside,
      ({ scores }) => scores.intents,
      ({ example }) => example.intent,
    ),
    procedure: likeliest(
      about,
      ({ scores }) => scores.procedures,
      ({ example }) => example.procedure ?? NONE,
    ),
  };
  const weighed = unseen.map(({ example, scores }) => {
    const pairs = pairsOf(scores, takesProcedure, temperature);
    const meant = pairs.findIndex(
      (pair) =>
        pair.intent === example.intent && (example.procedure === UNKNOWN || pair.procedure === example.procedure),
    );
    const inScope = example.intent !== OUT_OF_SCOPE;
    return { signals: signalsOf(scores, pairs), inScope, pairs, meant, right: meant === 0 };
  });
  const confidence = fitCurve(
    weighed.map(({ signals, inScope, right }) => ({ signals, holds: inScope && right, weight: 1 })),
    SIGNALS,
  );
  const inScope = fitCurve(
    weighed.map(({ signals, inScope }) => ({ signals, holds: inScope, weight: 1 })),
    SIGNALS,
  );
  const surest = weighed
    .map((one) => ({ ...one, sure: probability(confidence, one.signals), within: probability(inScope, one.signals) }))
    .sort((one, other) => other.sure - one.sure);
  const thresholds = { act: actFrom(surest), refuse: refuseBelow(surest), offer: offerFrom(surest) };
  return { temperature, confidence, inScope, thresholds };
}

interface Weighed {
  readonly sure: number;
  readonly within: number;
  readonly inScope: boolean;
  readonly right: boolean;
  readonly pairs: readonly Pair[];
  /** Which of the pairs is right; -1 when none is. */
  readonly meant: number;
}

/** The lowest confidence down to which both promises about acting hold. `surest` is sorted. */
function actFrom(surest: readonly Weighed[]): number {
  const outside = surest.filter(({ inScope }) => !inScope).length;
  let right = 0;
  let strangers = 0;
  let lowest = 1;
  surest.forEach((one, at) => {
    if (one.inScope && one.right) right += 1;
    if (!one.inScope) strangers += 1;
    if (right / (at + 1) >= ACT_RIGHT && strangers <= outside * ACT_OUTSIDE) lowest = one.sure;
  });
  return round(lowest);
}

function refuseBelow(weighed: readonly Weighed[]): number {
  return quantile(
    weighed.filter(({ inScope }) => inScope).map(({ within }) => within),
    REFUSED_INSIDE,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

/** The confidence above which all but a few of the readings stand that were meant and were not the likeliest. */
function offerFrom(weighed: readonly Weighed[]): number {
  const meant = weighed
    .filter(({ inScope, meant }) => inScope && meant > 0)
    .map(({ pairs, sure, within, meant }) => readingsOf(pairs, sure, within)[meant]?.confidence ?? 0);
  return quantile(meant, UNOFFERED);
}

/** The temperature under which the right classes are likeliest. */
function likeliest(
  unseen: readonly Unseen[],
  scoresOf: (one: Unseen) => ReadonlyMap<string, number>,
  classOf: (one: Unseen) => string,
): number {
  const loss = (temperature: number): number =>
    unseen.reduce((sum, one) => {
      const scores = scoresOf(one);
      const all = [...scores.values()].reduce((total, score) => total + Math.exp(score / temperature), 0);
      return sum + Math.log(all) - (scores.get(classOf(one)) ?? -2) / temperature;
    }, 0);
  return TEMPERATURES.reduce((best, next) => (loss(next) < loss(best) ? next : best));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
