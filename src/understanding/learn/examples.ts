import type { IntentData } from '../data/intentData';
import { NO_PROCEDURE } from '../data/schemas';

/** A phrase to learn from. `group` tells phrases made from one, which must not be parted in a cross-validation. */
export interface Example {
  readonly text: string;
  readonly intent: string;
  /** Absent: no procedure. `unknown`: says nothing to the learning of procedures. */
  readonly procedure?: string;
  /** The office whose matter it is, of what is out of scope. */
  readonly elsewhere?: string;
  readonly group: string;
}

export const OUT_OF_SCOPE = 'out_of_scope';
export const UNKNOWN = 'unknown';
const SLOT = '{procedure}';
/** How many names each phrase with a slot is filled with. */
const FILLINGS = 2;

/** Everything that the data teaches, phrases with a slot filled with names taken in turn. */
export function* examplesOf(data: IntentData, namesProcedure: (text: string) => boolean): Generator<Example> {
  const names = data.procedures.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const byTurns = interleaved(names.map(({ id }) => id)).map((at) => names[at] ?? { id: UNKNOWN, name: '' });
  let turn = 0;
  function* of(text: string, intent: string, procedure: string | undefined): Generator<Example> {
    if (!text.includes(SLOT)) {
      const known = procedure ?? (namesProcedure(text) ? UNKNOWN : undefined);
      yield { text, intent, group: text, ...(known === undefined ? {} : { procedure: known }) };
      return;
    }
    for (let count = 0; count < FILLINGS; count += 1) {
      const { id, name } = byTurns[turn % byTurns.length] ?? { id: UNKNOWN, name: '' };
      turn += 1;
      yield { text: text.replace(SLOT, name), intent, procedure: id, group: text };
    }
  }
  for (const { intent, phrases, nearMisses } of data.intents) {
    for (const phrase of phrases) yield* of(phrase, intent, undefined);
    for (const { text, is, procedure } of nearMisses) {
      if (procedure === NO_PROCEDURE) yield { text, intent: is, group: text };
      else yield* of(text, is, procedure);
    }
  }
  for (const { id, names, descriptions } of data.procedures) {
    for (const text of [...names, ...descriptions]) yield* of(text, 'ask_procedure', id);
  }
  for (const { office, phrases } of data.outOfScope.kinds) {
    for (const text of phrases) {
      const elsewhere = office === undefined ? {} : { elsewhere: office };
      yield { text, intent: OUT_OF_SCOPE, procedure: UNKNOWN, group: text, ...elsewhere };
    }
  }
}

/** Places of a list ordered so that its values take turns. */
function interleaved(values: readonly string[]): number[] {
  const seen = new Map<string, number>();
  const ranked = values.map((value, at) => {
    const round = seen.get(value) ?? 0;
    seen.set(value, round + 1);
    return { at, round };
  });
  return ranked.sort((one, other) => one.round - other.round || one.at - other.at).map(({ at }) => at);
}
