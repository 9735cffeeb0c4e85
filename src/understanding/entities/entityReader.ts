import type { IntentData } from '../data/intentData';
import { fold } from '../text/fold';
import type { Lexicon } from '../text/lexicon';
import { PhraseTable } from '../text/phraseTable';
import type { Word } from '../text/words';
import type { Entity } from '../understanding';
import { agesIn } from './ages';
import { codesIn } from './codes';
import { timesIn } from './time/timeExpressions';
import type { OfficeTimes } from './time/timeValues';

/** What a phrase stands for, and the folded words beside which it does not. */
interface Meaning {
  readonly value: string;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

/** Finds what an utterance names: procedures, relations, documents, ages, codes and times of today. */
export class EntityReader {
  /** One table for each type, so that a document may stand within a procedure's name. */
  private readonly tables: readonly { readonly type: string; readonly table: PhraseTable<Meaning> }[];

  constructor(
    data: Pick<IntentData, 'entities' | 'procedures'>,
    private readonly lexicon: Lexicon,
    private readonly office: OfficeTimes,
  ) {
    const anywhere = { notBefore: [], notAfter: [] };
    const procedures = data.procedures.map(({ id, names }) => ({
      type: 'procedure',
      value: id,
      phrases: names,
      ...anywhere,
    }));
    const named = [...procedures, ...data.entities];
    this.tables = [...new Set(named.map(({ type }) => type))].map((type) => {
      const own = named.filter((one) => one.type === type);
      const phrases = own.flatMap(({ value, phrases, notBefore, notAfter }) => {
        const meaning: Meaning = { value, notBefore: notBefore.map(fold), notAfter: notAfter.map(fold) };
        return phrases.map((phrase) => [phrase, meaning] as const);
      });
      return { type, table: new PhraseTable(phrases) };
    });
  }

  /** Entities in the order of the text. `now` is the instant it was written. */
  read(utterance: string, now: Date): Entity[] {
    const codes = codesIn(utterance);
    const times = timesIn(utterance, now, this.office).map((time) => ({
      ...time,
      text: utterance.slice(time.start, time.end),
    }));
    const others = [...this.named(utterance), ...agesIn(utterance), ...times].filter((entity) =>
      codes.every((code) => entity.end <= code.start || code.end <= entity.start),
    );
    return [...codes, ...others].sort((one, other) => one.start - other.start || other.end - one.end);
  }

  /** Marks count where the message has any; names of several words are told without them too. */
  private named(utterance: string): Entity[] {
    const words = this.lexicon.words(utterance);
    const marked = words.some((word) => /[^ -~]/.test(utterance.slice(word.start, word.end)));
    return this.tables.flatMap(({ type, table }) =>
      table.find(words, marked ? 'singles' : 'none').flatMap(({ from, to, value: meaning }) => {
        if (!standsBeside(meaning, words.slice(0, from), words[to])) return [];
        const start = words[from]?.start ?? 0;
        const end = words[to - 1]?.end ?? start;
        return [{ type, value: meaning.value, text: utterance.slice(start, end), start, end }];
      }),
    );
  }
}

function standsBeside({ notBefore, notAfter }: Meaning, before: readonly Word[], after: Word | undefined): boolean {
  const said = ` ${before.map(({ folded }) => folded).join(' ')}`;
  return !notAfter.some((words) => said.endsWith(` ${words}`)) && !notBefore.includes(after?.folded ?? '');
}
