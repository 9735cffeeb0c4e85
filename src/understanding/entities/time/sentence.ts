import { fold, spellingKey } from '../../text/fold';
import { forLatest } from '../../text/forLatest';
import { mendKeys } from '../../text/mendedKeys';
import type { Word } from '../../text/words';
import { wordsOf } from '../../text/words';

/** Words of time that nobody takes for another word when their marks are left out in a sentence that has some. */
const UNMISTAKABLE = new Set([
  'gio',
  'phut',
  'chieu',
  'trua',
  'ruoi',
  'tieng',
  'nua',
  'kem',
  'truoc',
  'ngay',
  'hom',
  'thang',
  'khoang',
  'luc',
]);

const NONE: readonly string[] = [];

interface Spelling {
  readonly key: string;
  readonly folded: string;
}

/** The words and phrases that this folder's code asks for: a few hundred, worked out once each. */
const spellings = new Map<string, Spelling>();
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();
const steps = new Map<string, readonly (readonly string[])[]>();

function spellingOf(form: string): Spelling {
  const known = spellings.get(form);
  if (known !== undefined) return known;
  const spelling = { key: spellingKey(form), folded: fold(form) };
  spellings.set(form, spelling);
  return spelling;
}

function stepsOf(phrase: string): readonly (readonly string[])[] {
  const known = steps.get(phrase);
  if (known !== undefined) return known;
  const made = phrase.split(' ').map((forms) => forms.split('|'));
  steps.set(phrase, made);
  return made;
}

/** Phrases by the folded first word, because most words of a sentence begin none. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    for (const first of stepsOf(phrase)[0] ?? []) {
      const { folded } = spellingOf(first);
      index.set(folded, [...(index.get(folded) ?? []), phrase]);
    }
  }
  indexes.set(phrases, index);
  return index;
}

/**
 * An utterance to look for times in. Marks are used where the writer uses them, and folded only where the whole message has
 * none: "sau" is "sáu" (six) or "sau" (after), "toi" is "tôi" or "tối".
 */
export class Sentence {
  readonly words: readonly Word[];
  readonly marked: boolean;

  static readonly of = forLatest((utterance) => new Sentence(utterance));

  private constructor(readonly utterance: string) {
    this.words = mendKeys(wordsOf(utterance));
    this.marked = this.words.some((word) => word.raw !== word.folded);
  }

  /** Whether the word at `at` is one of `forms`, which carry their marks. */
  is(at: number, ...forms: readonly string[]): boolean {
    return this.isOneOf(at, forms);
  }

  private isOneOf(at: number, forms: readonly string[]): boolean {
    const word = this.words[at];
    if (word === undefined) return false;
    for (const form of forms) {
      const { key, folded } = spellingOf(form);
      if (word.key === key) return true;
      if (word.raw === folded && (!this.marked || UNMISTAKABLE.has(folded))) return true;
    }
    return false;
  }

  /** Whether these words stand there one after the other; each may name several forms, parted by `|`. */
  has(at: number, phrase: string): boolean {
    return stepsOf(phrase).every((forms, step) => this.isOneOf(at + step, forms));
  }

  /** The number of words of the longest of these phrases (a constant list) that stands at `at`; 0 for none. */
  longest(at: number, phrases: readonly string[]): number {
    let most = 0;
    for (const phrase of byFirstWord(phrases).get(this.words[at]?.folded ?? '') ?? NONE) {
      if (this.has(at, phrase)) most = Math.max(most, stepsOf(phrase).length);
    }
    return most;
  }

  /** What is written between two neighbouring words. */
  between(at: number, next: number): string {
    return this.utterance.slice(this.words[at]?.end ?? 0, this.words[next]?.start ?? 0);
  }

  /** Whether the word was written with a capital letter within the sentence, as a name is. */
  isCapital(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || at === 0) return false;
    const first = this.utterance.charAt(word.start);
    return first !== first.toLowerCase() && this.utterance !== this.utterance.toUpperCase();
  }
}
