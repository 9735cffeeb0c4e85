import type { Choice, FieldType, Question } from '../procedures/procedure';
import type { PlainDate } from '../time';
import type { Language, Phrase } from '../wording/phrase';
import type { Answers, Value } from './value';

/** What the reader of an answer may look at besides the words. */
export interface ReadingContext {
  readonly today: PlainDate;
  /** The choices that apply now, for `choice` and `choices`. */
  readonly choices: readonly Choice[];
  /** What is already answered: an ID number is held against sex and birth year. */
  readonly answers: Answers;
  /** The chat's, where it is known. */
  readonly language?: Language;
  /** What the resident was just asked to confirm for this question: "giữ nguyên", or the same words again, take it. */
  readonly proposed?: readonly Proposal[];
}

/**
 * How typed words read. `ask`: something odd or mendable was seen; the resident confirms it (`proposals`, each with the value
 * that a tap gives) or types again. `hint`: it cannot be written on the form; says what was understood and shows an example.
 */
export type Reading =
  | { readonly kind: 'value'; readonly value: Value; readonly note?: Phrase }
  | { readonly kind: 'skip' }
  | { readonly kind: 'ask'; readonly say: Phrase; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'hint'; readonly say: Phrase };

export interface Proposal {
  /** At most 32 characters on a button. */
  readonly label: Phrase;
  readonly value: Value;
}

/** Reads what a resident typed for a question. Pure; never throws on any string. */
export type ReadAnswer = (question: Question, raw: string, context: ReadingContext) => Reading;

/** The seven parts of an ID card's QR code. */
export interface CardData {
  readonly personalId: string;
  readonly oldId?: string;
  readonly fullName: string;
  readonly birthDate: PlainDate;
  readonly gender: 'male' | 'female';
  readonly residence: string;
  readonly issuedOn?: PlainDate;
}

/** What a picture's QR code says. */
export type CardReading =
  | { readonly kind: 'card'; readonly card: CardData }
  | { readonly kind: 'noCode' }
  | { readonly kind: 'otherCode'; readonly seen: 'link' | 'payment' | 'other' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'tooLarge' };

export type { FieldType };
