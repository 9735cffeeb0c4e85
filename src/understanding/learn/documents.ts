import { NumberList } from '../tables/numberList';
import { Dictionary } from './dictionary';
import type { Features } from './features';
import { BUCKETS } from './features';

/** A document as numbers; both hold until the next one is added. */
export interface NumberedDocument {
  /** Tokens, and pairs as `~pair`, as often as they occur. */
  readonly names: Int32Array;
  readonly runs: Int32Array;
}

/** Documents to learn a vocabulary from, each as the numbers of its features: what is said itself is not kept. */
export class Documents {
  readonly dictionary = new Dictionary();
  private readonly names = new NumberList(1 << 16);
  private readonly runs = new NumberList(1 << 19);
  /** Where in `names` and `runs` each document ends. */
  private readonly nameEnds = new NumberList();
  private readonly runEnds = new NumberList();

  get length(): number {
    return this.nameEnds.length;
  }

  /** How many features there are in all documents together. */
  get features(): number {
    return this.names.length + this.runs.length;
  }

  add({ sequences, runs }: Features): void {
    this.dictionary.learn(sequences, this.names);
    this.runs.pushAll(runs);
    this.nameEnds.push(this.names.length);
    this.runEnds.push(this.runs.length);
  }

  at(document: number): NumberedDocument {
    const before = document - 1;
    return {
      names: this.names.view(before < 0 ? 0 : this.nameEnds.at(before), this.nameEnds.at(document)),
      runs: this.runs.view(before < 0 ? 0 : this.runEnds.at(before), this.runEnds.at(document)),
    };
  }

  /** In how many documents each token, each pair and each run occurs, by their numbers. */
  counts(): { readonly tokens: Int32Array; readonly pairs: Int32Array; readonly runs: Int32Array } {
    const tokens = new Tally(this.dictionary.size);
    const pairs = new Tally(this.dictionary.pairs.size);
    const runs = new Tally(BUCKETS);
    for (let at = 0; at < this.length; at += 1) {
      const document = this.at(at);
      for (let one = 0; one < document.names.length; one += 1) {
        const name = document.names[one] as number;
        if (name < 0) pairs.see(~name, at);
        else tokens.see(name, at);
      }
      for (let one = 0; one < document.runs.length; one += 1) runs.see(document.runs[one] as number, at);
    }
    return { tokens: tokens.counts, pairs: pairs.counts, runs: runs.counts };
  }
}

/** In how many documents each number occurs. */
class Tally {
  readonly counts: Int32Array;
  /** The document in which each was seen last, plus 1. */
  private readonly latest: Int32Array;

  constructor(size: number) {
    this.counts = new Int32Array(size);
    this.latest = new Int32Array(size);
  }

  see(number: number, document: number): void {
    if (this.latest[number] === document + 1) return;
    this.latest[number] = document + 1;
    this.counts[number] = (this.counts[number] as number) + 1;
  }
}
