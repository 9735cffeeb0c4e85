import type { Language } from '../wording/phrase';

export type Decision = 'act' | 'ask' | 'refuse';

export interface Reading {
  readonly intent: string;
  readonly procedure?: string;
  /** 0 to 1, calibrated. */
  readonly confidence: number;
}

export interface Entity {
  readonly type: string;
  readonly value: unknown;
  readonly text: string;
  /** UTF-16 offsets in the utterance. */
  readonly start: number;
  readonly end: number;
}

/** What an utterance means. `act`: sure; `ask`: did you mean (`offers`); `refuse`: out of scope. */
export interface Understanding extends Reading {
  readonly decision: Decision;
  readonly alternatives: readonly Reading[];
  /** Those of all the readings that are worth a button where it is asked what is meant, the likeliest first. */
  readonly offers: readonly Reading[];
  readonly entities: readonly Entity[];
  /** What is asked in the same breath, as intents: "how long" beside "how much". */
  readonly also?: readonly string[];
  /** What it is written in, when its words say so for certain. */
  readonly language?: Language;
  /** The office whose matter it is, by its id in `intents/out_of_scope.yaml`, when it is hardly one of this desk's. */
  readonly elsewhere?: string;
}

export interface Understander {
  /** Never rejects: when a service is silent, the local recogniser answers. `now` is for times of today. */
  understand(utterance: string, context: { readonly now: Date; readonly sessionId: string }): Promise<Understanding>;
}
