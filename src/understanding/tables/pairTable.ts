import { NumberList } from './numberList';

/** Numbers pairs of numbers, from 0 in the order in which they come (a hash table with open addressing). */
export class PairTable {
  private readonly members = new NumberList();
  /** The number of the pair that stands in each slot, plus 1; 0 in empty slots. At least half are empty. */
  private slots = new Int32Array(1 << 10);

  /** `members`: the two of each pair one behind the other, in the order of their numbers. */
  static of(members: Int32Array): PairTable {
    const table = new PairTable();
    for (let at = 0; at < members.length; at += 2) table.add(members[at] as number, members[at + 1] as number);
    return table;
  }

  /** The two of each pair that is `wanted`, for `of`. */
  membersOf(wanted: (pair: number) => boolean): Int32Array {
    const members = new NumberList();
    for (let pair = 0; pair < this.size; pair += 1) {
      if (!wanted(pair)) continue;
      members.push(this.first(pair));
      members.push(this.second(pair));
    }
    return members.view(0, members.length).slice();
  }

  get size(): number {
    return this.members.length / 2;
  }

  first(pair: number): number {
    return this.members.at(2 * pair);
  }

  second(pair: number): number {
    return this.members.at(2 * pair + 1);
  }

  /** The number of a pair, -1 for one that was not added. */
  find(first: number, second: number): number {
    return (this.slots[this.slotOf(first, second)] as number) - 1;
  }

  /** The number of a pair, a new one if need be. */
  add(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    const known = (this.slots[slot] as number) - 1;
    if (known >= 0) return known;
    this.members.push(first);
    this.members.push(second);
    this.slots[slot] = this.size;
    if (2 * this.size > this.slots.length) this.grow();
    return this.size - 1;
  }

  /** Where the pair stands, or would stand. */
  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1;
    const hash = Math.imul(Math.imul(first, 0x01000193) ^ second, 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const pair = (this.slots[slot] as number) - 1;
      if (pair < 0 || (this.first(pair) === first && this.second(pair) === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let pair = 0; pair < this.size; pair += 1) {
      this.slots[this.slotOf(this.first(pair), this.second(pair))] = pair + 1;
    }
  }
}
