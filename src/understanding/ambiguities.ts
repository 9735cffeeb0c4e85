import type { AmbiguousFile } from './data/schemas';
import { PhraseTable } from './text/phraseTable';
import type { Word } from './text/words';

/** Words that name several procedures at once ("làm lại giấy khai sinh": a copy, a new registration or a correction). */
export class Ambiguities {
  private readonly phrases: PhraseTable<number>;
  private readonly settling: readonly PhraseTable<true>[];

  constructor(private readonly data: AmbiguousFile['ambiguous']) {
    this.phrases = new PhraseTable(data.flatMap(({ phrases }, at) => phrases.map((phrase) => [phrase, at] as const)));
    this.settling = data.map(({ unless }) => new PhraseTable(unless.map((phrase) => [phrase, true] as const)));
  }

  /** The procedures that the words may mean, the likeliest first; empty when they are clear. */
  proceduresIn(words: readonly Word[]): readonly string[] {
    const [found] = this.phrases.find(words, 'none');
    if (found === undefined) return [];
    const isSettled = (this.settling[found.value]?.find(words, 'none') ?? []).length > 0;
    return isSettled ? [] : (this.data[found.value]?.procedures ?? []);
  }
}
