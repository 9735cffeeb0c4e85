import type { NumberList } from '../tables/numberList';
import { PairTable } from '../tables/pairTable';
import type { Kind, Sequence } from './features';
import { KINDS } from './features';

/** The kinds by number, for tight loops. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];
/** What the first and the last token of a sequence have for a neighbour. No token looks so: these are letters or figures. */
const START = '^';
const END = '$';

/** A dictionary as plain data: the tokens, the kind of each, and the pairs as `PairTable.of` takes them. */
export interface KeptDictionary {
  readonly tokens: readonly string[];
  readonly kinds: Uint8Array;
  readonly pairs: Int32Array;
}

/** Numbers the tokens of each kind, and the pairs of neighbours among them. */
export class Dictionary {
  private readonly numbers: readonly Map<string, number>[] = KIND_NAMES.map(() => new Map());
  private readonly tokens: string[] = [];
  private readonly kinds: number[] = [];

  constructor(readonly pairs = new PairTable()) {}

  static from({ tokens, kinds, pairs }: KeptDictionary): Dictionary {
    const dictionary = new Dictionary(PairTable.of(pairs));
    tokens.forEach((token, at) => {
      dictionary.add(kinds[at] as number, token);
    });
    return dictionary;
  }

  /** The same tokens with other pairs of them, as plain data. */
  kept(pairs: Int32Array): KeptDictionary {
    return { tokens: this.tokens, kinds: Uint8Array.from(this.kinds), pairs };
  }

  /** How many tokens it holds. */
  get size(): number {
    return this.tokens.length;
  }

  tokenOf(token: number): string {
    return this.tokens[token] ?? '';
  }

  /** Its place in `KIND_NAMES`. */
  kindOf(token: number): number {
    return this.kinds[token] as number;
  }

  knows(kind: Kind, token: string): boolean {
    return this.find(KIND_NAMES.indexOf(kind), token) >= 0;
  }

  /** Adds the numbers of tokens and pairs to `into`, in their order; new ones are learnt. A pair is written as `~pair`. */
  learn(sequences: readonly Sequence[], into: NumberList): void {
    this.walk(
      sequences,
      into,
      (kind, token) => this.add(kind, token),
      (first, second) => this.pairs.add(first, second),
    );
  }

  /** As `learn`, leaving out what is not known. */
  look(sequences: readonly Sequence[], into: NumberList): void {
    this.walk(
      sequences,
      into,
      (kind, token) => this.find(kind, token),
      (first, second) => (first < 0 || second < 0 ? -1 : this.pairs.find(first, second)),
    );
  }

  private walk(
    sequences: readonly Sequence[],
    into: NumberList,
    numberOf: (kind: number, token: string) => number,
    pairOf: (first: number, second: number) => number,
  ): void {
    for (const { kind: name, tokens, paired } of sequences) {
      const kind = KIND_NAMES.indexOf(name);
      let before = paired ? numberOf(kind, START) : -1;
      const pairWith = (number: number): void => {
        const pair = pairOf(before, number);
        if (pair >= 0) into.push(~pair);
        before = number;
      };
      for (const token of tokens) {
        const number = numberOf(kind, token);
        if (number >= 0) into.push(number);
        if (paired) pairWith(number);
      }
      if (paired) pairWith(numberOf(kind, END));
    }
  }

  private find(kind: number, token: string): number {
    return this.numbers[kind]?.get(token) ?? -1;
  }

  private add(kind: number, token: string): number {
    const known = this.find(kind, token);
    if (known >= 0) return known;
    this.numbers[kind]?.set(token, this.tokens.length);
    this.kinds.push(kind);
    return this.tokens.push(token) - 1;
  }
}
