import type { IntentData } from '../data/intentData';
import { PhraseTable } from '../text/phraseTable';
import { wordsOf } from '../text/words';
import type { Entity } from '../understanding';

/** Finds what an utterance names. */
export class EntityReader {
  private readonly named: PhraseTable<{ readonly type: string; readonly value: string }>;

  constructor(data: Pick<IntentData, 'entities' | 'procedures'>) {
    this.named = new PhraseTable([
      ...data.entities.flatMap(({ type, value, phrases }) =>
        phrases.map((phrase) => [phrase, { type, value }] as const),
      ),
      ...data.procedures.flatMap(({ id, names }) =>
        names.map((name) => [name, { type: 'procedure', value: id }] as const),
      ),
    ]);
  }

  /** Entities in the order of the text. */
  read(utterance: string, _now: Date): Entity[] {
    const words = wordsOf(utterance);
    return this.named.find(words).map(({ from, to, value }) => {
      const start = words[from]?.start ?? 0;
      const end = words[to - 1]?.end ?? start;
      return { ...value, text: utterance.slice(start, end), start, end };
    });
  }
}
