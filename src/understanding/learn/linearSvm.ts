import type { Vectors } from './vectors';

const PASSES = 5;
const ENOUGH = 0.15;

/**
 * A linear two-class support vector machine with squared hinge loss, by dual coordinate descent with shrinking (Hsieh et al.
 * 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"). The last weight is the bias.
 * @param members the vectors to learn from; @param positive whether each of them belongs to the class; @param cost what an error
 * on one that belongs costs, above 0: on another it costs 1.
 */
export function trainSvm(
  vectors: Vectors,
  dimensions: number,
  members: Int32Array,
  positive: Uint8Array,
  cost: number,
): Float32Array {
  const weights = new Float32Array(dimensions + 1);
  const signs = Int8Array.from(positive, (one) => (one === 1 ? 1 : -1));
  const ridge = Float64Array.from(positive, (one) => 1 / (2 * (one === 1 ? cost : 1)));
  const curve = Float64Array.from(members, (member, at) => vectors.squareOf(member) + 1 + (ridge[at] as number));
  const alphas = new Float64Array(members.length);
  const order = Int32Array.from(members.keys());
  const random = sequence(17);
  let active = order.length;
  let bound = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let worst = 0;
    let steepest = 0;
    shuffle(order, active, random);
    for (let at = 0; at < active; at += 1) {
      const example = order[at] ?? 0;
      const vector = members[example] as number;
      const sign = signs[example] ?? 1;
      const alpha = alphas[example] ?? 0;
      const slope = sign * vectors.dot(vector, weights) - 1 + alpha * (ridge[example] ?? 0);
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
      vectors.addTo(weights, vector, (next - alpha) * sign);
    }
    if (worst < ENOUGH) break;
    bound = steepest > 0 ? steepest : Number.POSITIVE_INFINITY;
  }
  return weights;
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
