/** In how many documents each number occurs. */
export class Tally {
  private counts: Int32Array;
  private lastSeen: Int32Array;

  constructor(size = 1 << 15) {
    this.counts = new Int32Array(size);
    this.lastSeen = new Int32Array(size);
  }

  /** `document` counts from 1. */
  see(number: number, document: number): void {
    if (number >= this.counts.length) this.grow(number);
    if (this.lastSeen[number] === document) return;
    this.lastSeen[number] = document;
    this.counts[number] = (this.counts[number] ?? 0) + 1;
  }

  of(number: number): number {
    return this.counts[number] ?? 0;
  }

  private grow(number: number): void {
    const larger = (old: Int32Array): Int32Array => {
      const made = new Int32Array(Math.max(number + 1, old.length * 2));
      made.set(old);
      return made;
    };
    this.counts = larger(this.counts);
    this.lastSeen = larger(this.lastSeen);
  }
}
