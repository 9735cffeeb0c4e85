import { PhraseTable } from './text/phraseTable';
import { wordsOf } from './text/words';

/** Fewer words behind a greeting are whom it greets ("chào em Lan"). */
const FEWEST_WORDS = 2;

/** Tells a greeting from what follows it, by the phrases of the intent that greets. Pure. */
export class Greetings {
  private readonly table: PhraseTable<true>;

  constructor(phrases: readonly string[]) {
    this.table = new PhraseTable(phrases.map((phrase) => [phrase, true] as const));
  }

  /** What is said after all greetings at the beginning: "chào em, cho hỏi …" gives "cho hỏi …". Undefined where nothing is. */
  restOf(utterance: string): string | undefined {
    const words = wordsOf(utterance);
    let at = 0;
    for (const { from, to } of this.table.find(words, 'singles')) {
      if (from !== at) break;
      at = to;
    }
    const first = words[at];
    return at === 0 || first === undefined || words.length - at < FEWEST_WORDS
      ? undefined
      : utterance.slice(first.start);
  }
}
