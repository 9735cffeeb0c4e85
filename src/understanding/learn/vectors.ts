/** An utterance as numbers: rows of the vocabulary and their weights, each kind of feature of the same length. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** The square of its length. */
  readonly square: number;
}

/** Many vectors, one behind the other in the same arrays: learning goes through them hundreds of times. */
export class Vectors {
  /** Where each begins, and the last one ends. */
  private readonly borders: Int32Array;
  private readonly squares: Float64Array;
  private readonly rows: Int32Array;
  private readonly values: Float32Array;
  private used = 0;

  /** Room for `count` vectors of `entries` entries together. */
  constructor(count: number, entries: number) {
    this.borders = new Int32Array(count + 1);
    this.squares = new Float64Array(count);
    this.rows = new Int32Array(entries);
    this.values = new Float32Array(entries);
  }

  push({ rows, values, square }: Vector): void {
    const from = this.borders[this.used] as number;
    this.rows.set(rows, from);
    this.values.set(values, from);
    this.squares[this.used] = square;
    this.used += 1;
    this.borders[this.used] = from + rows.length;
  }

  squareOf(vector: number): number {
    return this.squares[vector] as number;
  }

  /** The product with `weights` by row, plus the last of these, the bias. */
  dot(vector: number, weights: Float32Array): number {
    const { rows, values } = this;
    const to = this.borders[vector + 1] as number;
    let sum = weights[weights.length - 1] as number;
    for (let at = this.borders[vector] as number; at < to; at += 1) {
      sum += (weights[rows[at] as number] as number) * (values[at] as number);
    }
    return sum;
  }

  /** Adds it `step` times to `weights`, and `step` to the bias. */
  addTo(weights: Float32Array, vector: number, step: number): void {
    const { rows, values } = this;
    const to = this.borders[vector + 1] as number;
    for (let at = this.borders[vector] as number; at < to; at += 1) {
      const row = rows[at] as number;
      weights[row] = (weights[row] as number) + step * (values[at] as number);
    }
    weights[weights.length - 1] = (weights[weights.length - 1] as number) + step;
  }
}
