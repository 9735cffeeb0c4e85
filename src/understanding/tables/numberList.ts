/** A list of whole numbers (32 bits) that grows, without an object for each. */
export class NumberList {
  private numbers: Int32Array;
  private used = 0;

  constructor(size = 1 << 10) {
    this.numbers = new Int32Array(size);
  }

  get length(): number {
    return this.used;
  }

  push(number: number): void {
    if (this.used === this.numbers.length) this.grow(this.used * 2);
    this.numbers[this.used] = number;
    this.used += 1;
  }

  pushAll(numbers: Int32Array): void {
    if (this.used + numbers.length > this.numbers.length) this.grow((this.used + numbers.length) * 2);
    this.numbers.set(numbers, this.used);
    this.used += numbers.length;
  }

  clear(): void {
    this.used = 0;
  }

  /** `at` below `length`. */
  at(at: number): number {
    return this.numbers[at] as number;
  }

  /** `at` below `length`. */
  increase(at: number): void {
    this.numbers[at] = this.at(at) + 1;
  }

  /** Holds until the next number is pushed. */
  view(from: number, to: number): Int32Array {
    return this.numbers.subarray(from, to);
  }

  private grow(size: number): void {
    const larger = new Int32Array(size);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
