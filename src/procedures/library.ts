import type { Text } from '../wording/phrase';
import type { FormLayout } from './formLayout';
import type { Office } from './office';
import type { Fact, Procedure } from './procedure';

/** Everything that `flows/` says, read, checked and compiled. */
export interface Library {
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly forms: ReadonlyMap<string, FormLayout>;
  readonly office: Office;
  /** Answers to what is asked in passing, by the id under which `intents/wishes.yaml` hears it. */
  readonly facts: ReadonlyMap<string, KnownFact>;
}

/** A fact that is told to whoever asks for it. */
export interface KnownFact extends Fact {
  readonly text: Text;
  /** Offered below. */
  readonly procedure?: string;
}
