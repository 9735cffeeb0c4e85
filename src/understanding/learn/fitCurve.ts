/** A logistic curve over named signals. */
export interface Curve {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const STEPS = 3000;
const RATE = 0.5;
/** Keeps weights small where the examples say little. */
const RIDGE = 0.001;

/** Fits a logistic curve by gradient descent. `weight` lets rare examples count more. */
export function fitCurve(
  examples: readonly {
    readonly signals: Readonly<Record<string, number>>;
    readonly holds: boolean;
    readonly weight: number;
  }[],
  names: readonly string[],
): Curve {
  const weights = new Float64Array(names.length + 1);
  const rows = examples.map(({ signals, holds, weight }) => ({
    values: [...names.map((name) => signals[name] ?? 0), 1],
    target: holds ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(weights.length);
    for (const { values, target, weight } of rows) {
      const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
    }
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] ?? 0) - RATE * ((slope[at] ?? 0) / total + RIDGE * (weights[at] ?? 0));
    }
  }
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 1000) / 1000;
  return {
    bias: round(weights[names.length]),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at])])),
  };
}
