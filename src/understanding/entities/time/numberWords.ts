import { fold } from '../../text/fold';
import type { Sentence } from './sentence';

/** A number and the place behind it. */
export interface NumberAt {
  readonly value: number;
  readonly to: number;
  /** Written in figures. */
  readonly figures: boolean;
}

const ONES: readonly (readonly string[])[] = [
  ['không'],
  ['một', 'mốt', 'one'],
  ['hai', 'two'],
  ['ba', 'three'],
  ['bốn', 'tư', 'four'],
  ['năm', 'lăm', 'nhăm', 'five'],
  ['sáu', 'six'],
  ['bảy', 'bẩy', 'seven'],
  ['tám', 'eight'],
  ['chín', 'nine'],
];

/** Without marks, each word that a number can begin with. */
const BEGINNINGS = new Set([...ONES.flat(), 'mười', 'ten', 'eleven', 'twelve'].map(fold));

/** Reads a number below 100, in figures or in words ("mười lăm", "ba mươi", "bốn lăm"). */
export function numberAt(sentence: Sentence, at: number): NumberAt | undefined {
  const word = sentence.words[at];
  if (word === undefined) return undefined;
  if (/^\p{Nd}{1,2}$/u.test(word.raw)) return { value: Number(word.raw), to: at + 1, figures: true };
  if (!BEGINNINGS.has(word.folded)) return undefined; // as most words of a sentence
  if (sentence.is(at, 'mười', 'ten')) return withOnes(sentence, at + 1, 10);
  if (sentence.is(at, 'eleven')) return { value: 11, to: at + 1, figures: false };
  if (sentence.is(at, 'twelve')) return { value: 12, to: at + 1, figures: false };
  const ones = onesAt(sentence, at);
  if (ones === undefined || (sentence.marked && sentence.is(at, 'lăm', 'mốt', 'nhăm'))) return undefined;
  if (sentence.is(at + 1, 'mươi') && ones > 1) return withOnes(sentence, at + 2, ones * 10);
  if (sentence.is(at + 1, 'lăm', 'nhăm') && ones > 1) return { value: ones * 10 + 5, to: at + 2, figures: false };
  return { value: ones, to: at + 1, figures: false };
}

function withOnes(sentence: Sentence, at: number, tens: number): NumberAt {
  const ones = onesAt(sentence, at);
  return ones === undefined || ones === 0
    ? { value: tens, to: at, figures: false }
    : { value: tens + ones, to: at + 1, figures: false };
}

function onesAt(sentence: Sentence, at: number): number | undefined {
  const value = ONES.findIndex((forms) => sentence.is(at, ...forms));
  return value < 0 ? undefined : value;
}
