import type { Vector } from './vocabulary';

const PASSES = 5;
const ENOUGH = 0.15;

/**
 * A linear two-class support vector machine with squared hinge loss, by dual coordinate descent with shrinking (Hsieh et al.
 * 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"). The last weight is the bias.
 * @param positive whether the example belongs to the class; @param cost what an error on it costs, above 0.
 */
export function trainSvm(
  vectors: readonly Vector[],
  dimensions: number,
  positive: (example: number) => boolean,
  cost: (example: number) => number,
): Float32Array {
  const weights = new Float32Array(dimensions + 1);
  const signs = Int8Array.from(vectors, (_, example) => (positive(example) ? 1 : -1));
  const ridge = Float64Array.from(vectors, (_, example) => 1 / (2 * cost(example)));
  const curve = Float64Array.from(vectors, (vector, example) => vector.square + 1 + (ridge[example] ?? 0));
  const alphas = new Float64Array(vectors.length);
  const order = Int32Array.from(vectors.keys());
  const random = sequence(17);
  let active = order.length;
  let bound = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let worst = 0;
    let steepest = 0;
    shuffle(order, active, random);
    for (let at = 0; at < active; at += 1) {
      const example = order[at] ?? 0;
      const vector = vectors[example];
      if (vector === undefined) continue;
      const sign = signs[example] ?? 1;
      const alpha = alphas[example] ?? 0;
      const slope = sign * scoreOf(weights, vector) - 1 + alpha * (ridge[example] ?? 0);
      if (alpha === 0 && slope > bound) {
        active -= 1;
        order[at] = order[active] ?? 0;
        order[active] = example;
        at -= 1;
        continue;
      }
      const projected = alpha === 0 ? Math.min(slope, 0) : slope;
      worst = Math.max(worst, Math.abs(projected));
      steepest = Math.max(steepest, projected);
      if (projected === 0) continue;
      const next = Math.max(alpha - slope / (curve[example] ?? 1), 0);
      alphas[example] = next;
      addTo(weights, vector, (next - alpha) * sign);
    }
    if (worst < ENOUGH) break;
    bound = steepest > 0 ? steepest : Number.POSITIVE_INFINITY;
  }
  return weights;
}

function scoreOf(weights: Float32Array, vector: Vector): number {
  const { rows, values } = vector;
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < rows.length; at += 1) sum += (weights[rows[at] as number] as number) * (values[at] as number);
  return sum;
}

function addTo(weights: Float32Array, vector: Vector, step: number): void {
  const { rows, values } = vector;
  for (let at = 0; at < rows.length; at += 1) {
    const index = rows[at] as number;
    weights[index] = (weights[index] as number) + step * (values[at] as number);
  }
  weights[weights.length - 1] = (weights[weights.length - 1] as number) + step;
}

/** Numbers that look random and are the same at every start, 0 up to 1 (a linear congruence). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle(order: Int32Array, length: number, random: () => number): void {
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
