import type { CalibrationFile } from './data/schemas';
import type { Scores } from './learn/model';
import { NONE } from './learn/model';
import type { Reading } from './understanding';

export interface Pair {
  readonly intent: string;
  readonly procedure?: string;
  /** Share of the likelihood among all pairs of this desk's matters. */
  readonly likelihood: number;
}

/** How many pairs are kept, the likeliest first. */
const KEPT = 6;

/** Intents and procedures joined, the likeliest first. An intent that no procedure belongs to stands alone. */
export function pairsOf(
  scores: Scores,
  takesProcedure: (intent: string) => boolean,
  temperature: CalibrationFile['temperature'],
): Pair[] {
  const intents = shares(scores.intents, temperature.intent);
  const procedures = shares(scores.procedures, temperature.procedure);
  const likeliest: Pair[] = [];
  for (const [intent, share] of intents) {
    if (!takesProcedure(intent)) keep(likeliest, intent, NONE, share);
    else for (const [procedure, part] of procedures) keep(likeliest, intent, procedure, share * part);
  }
  return likeliest;
}

/** Puts a pair in its place among the likeliest, behind those that are as likely; the last one falls out when they are too many. */
function keep(likeliest: Pair[], intent: string, procedure: string, likelihood: number): void {
  const last = likeliest[KEPT - 1];
  if (last !== undefined && last.likelihood >= likelihood) return; // as of most pairs
  const place = likeliest.findIndex((other) => other.likelihood < likelihood);
  const pair = { intent, likelihood, ...(procedure === NONE ? {} : { procedure }) };
  likeliest.splice(place < 0 ? likeliest.length : place, 0, pair);
  if (likeliest.length > KEPT) likeliest.pop();
}

/** What confidence is computed from. Each is about 0 to 2. */
export function signalsOf(scores: Scores, pairs: readonly Pair[]): Record<string, number> {
  const best = pairs[0]?.likelihood ?? 0;
  const procedures = [...scores.procedures].filter(([name]) => name !== NONE).map(([, score]) => score);
  return {
    best,
    lead: best - (pairs[1]?.likelihood ?? 0),
    intent: Math.max(...scores.intents.values()),
    procedure: Math.max(-1, ...procedures),
    inScope: scores.inScope,
    known: scores.known,
  };
}

/** A probability from signals by a logistic curve. */
export function probability(
  curve: { readonly bias: number; readonly weights: Readonly<Record<string, number>> },
  signals: Readonly<Record<string, number>>,
): number {
  let sum = curve.bias;
  for (const [name, weight] of Object.entries(curve.weights)) sum += weight * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Pairs as readings, in their order: the others share what the best one's confidence leaves. */
export function readingsOf(pairs: readonly Pair[], confidence: number, inScope: number): Reading[] {
  const rest = Math.max(1e-6, 1 - (pairs[0]?.likelihood ?? 0));
  return pairs.map((pair, at) => {
    const share = (pair.likelihood / rest) * inScope * (1 - confidence);
    return readingOf(pair, at === 0 ? confidence : Math.min(confidence, share));
  });
}

function readingOf({ intent, procedure }: Pair, confidence: number): Reading {
  const rounded = Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
  return { intent, confidence: rounded, ...(procedure === undefined ? {} : { procedure }) };
}

function shares(scores: ReadonlyMap<string, number>, temperature: number): (readonly [name: string, share: number])[] {
  const top = Math.max(...scores.values());
  const powers = [...scores].map(([name, score]) => [name, Math.exp((score - top) / temperature)] as const);
  const sum = powers.reduce((total, [, power]) => total + power, 0);
  return powers.map(([name, power]) => [name, power / sum]);
}
