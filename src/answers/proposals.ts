import { type Phrase, wording } from '../wording/phrase';
import type { Proposal } from './reading';
import type { Value } from './value';

/** The button that takes what was typed as it is. */
export function keepOf(value: Value): Proposal {
  return { label: wording('answers-keep'), value };
}

/** A button that takes another reading. */
export function proposalOf(label: Phrase, value: Value): Proposal {
  return { label, value };
}
