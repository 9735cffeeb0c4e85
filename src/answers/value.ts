import type { PartialDate } from '../time';

/** An address: as the resident or the paper says it and, where today's two-level unit is known and confirmed, that. */
export interface Address {
  readonly asWritten: string;
  /** "Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang": two levels, confirmed by the resident. */
  readonly today?: string;
}

/** What an answer holds: a choice's key, words, a count, several choices, a date, an address. Plain data. */
export type Value = string | number | readonly string[] | PartialDate | Address;

/** Given, or left out on purpose. An answer that is simply not there yet is absent. */
export type Answer = { readonly value: Value } | { readonly skipped: true };

export type Answers = Readonly<Record<string, Answer>>;
