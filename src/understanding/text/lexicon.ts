import type { IntentData } from '../data/intentData';
import { codesIn } from '../entities/codes';
import { forLatest } from './forLatest';
import { mendKeys } from './mendedKeys';
import type { Found } from './phraseTable';
import { PhraseTable } from './phraseTable';
import { Speller } from './speller';
import type { Word } from './words';
import { wordAt, wordsOf } from './words';

/** An utterance as the recogniser looks at it. */
export interface ReadText {
  /** Its words with chat spellings written out and English phrases put into Vietnamese. */
  readonly words: readonly Word[];
  /** The same, with every phrase of a concept as that concept's name. */
  readonly concepts: readonly string[];
  /** Its words with every procedure that is named as the one word `PROC`. */
  readonly maskedWords: readonly Word[];
  /** `concepts` with every procedure that is named as `PROC`. */
  readonly maskedConcepts: readonly string[];
  /** Procedures that are named, by id. Places count `words`. */
  readonly procedures: readonly Found<string>[];
}

type LexiconData = Pick<IntentData, 'intents' | 'outOfScope' | 'chat' | 'english' | 'concepts' | 'procedures'>;

/** What the data's word lists make of an utterance. */
export class Lexicon {
  private readonly chat: PhraseTable<readonly string[]>;
  private readonly english: PhraseTable<readonly string[]>;
  private readonly concepts: PhraseTable<string>;
  private readonly procedures: PhraseTable<string>;
  private readonly speller: Speller;

  constructor(data: LexiconData) {
    this.chat = new PhraseTable(Object.entries(data.chat).map(([from, to]) => [from, to.split(' ')]));
    this.english = new PhraseTable(Object.entries(data.english).map(([from, to]) => [from, to.split(' ')]));
    this.concepts = new PhraseTable(
      data.concepts.flatMap(({ concept, phrases }) => phrases.map((phrase) => [phrase, concept] as const)),
    );
    this.procedures = new PhraseTable(
      data.procedures.flatMap(({ id, names, hints }) => [...names, ...hints].map((name) => [name, id] as const)),
    );
    this.speller = new Speller(phrasesOf(data));
  }

  /** The words of an utterance with slips of the keyboard mended, chat spellings written out and English phrases put into Vietnamese. */
  readonly words = forLatest((utterance): readonly Word[] =>
    rewrite(rewrite(this.speller.mend(mendKeys(wordsOf(utterance))), this.chat), this.english),
  );

  /** The utterance without marks, its words parted by spaces, chat spellings written out: as other recognisers get it. */
  spelledOut(utterance: string): string {
    return this.words(utterance)
      .map((word) => word.folded)
      .join(' ');
  }

  readonly read = forLatest((utterance): ReadText => {
    const words = withCodes(this.words(utterance), utterance);
    const procedures = this.procedures.find(words, 'singles');
    const concepts = this.concepts.find(words, 'singles');
    return {
      words,
      procedures,
      concepts: replace(words, concepts),
      maskedWords: mask(words, procedures),
      maskedConcepts: replace(words, withoutOverlap(procedures.map(asProcedure), concepts)),
    };
  });
}

/** Everything that the desk's words stand in. */
function phrasesOf(data: LexiconData): string[] {
  return [
    ...data.intents.flatMap(({ phrases, nearMisses }) => [...phrases, ...nearMisses.map(({ text }) => text)]),
    ...data.procedures.flatMap(({ names, hints, descriptions }) => [...names, ...hints, ...descriptions]),
    ...data.outOfScope.kinds.flatMap(({ phrases }) => phrases),
    ...data.concepts.flatMap(({ phrases }) => phrases),
    ...Object.entries(data.chat).flat(),
    ...Object.entries(data.english).flat(),
  ];
}

/** A word as features know it: folded; of a long number only its length. */
export function featureOf(word: Word): string {
  return /^\p{Nd}{3,}$/u.test(word.folded) ? `#${word.folded.length}` : word.folded;
}

/** In a phrase's concepts one small number is as good as another: "9 h" teaches "4 h". */
function conceptOf(word: Word): string {
  return /^\p{Nd}{1,2}$/u.test(word.folded) ? '#' : featureOf(word);
}

/** The words with every code of a dossier or ticket as one word: none is written twice. */
function withCodes(words: readonly Word[], utterance: string): readonly Word[] {
  return codesIn(utterance).reduce((left, code) => {
    const isPart = (word: Word): boolean => word.start < code.end && code.start < word.end;
    const at = left.findIndex(isPart);
    const rest = left.filter((word) => !isPart(word));
    return at < 0 ? rest : [...rest.slice(0, at), wordAt('CODE', code.start, code.end), ...rest.slice(at)];
  }, words);
}

/** Puts what a table says in place of its phrases. Exactly: "ma" (mã) is not "má". */
function rewrite(words: readonly Word[], table: PhraseTable<readonly string[]>): readonly Word[] {
  const found = table.find(words, 'all');
  if (found.length === 0) return words;
  const result: Word[] = [];
  let at = 0;
  for (const { from, to, value } of found) {
    result.push(...words.slice(at, from));
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    result.push(...value.map((word) => wordAt(word, start, end)));
    at = to;
  }
  return [...result, ...words.slice(at)];
}

function replace(words: readonly Word[], found: readonly Found<string>[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { from, to, value } of found) {
    result.push(...words.slice(at, from).map(conceptOf), value);
    at = to;
  }
  return [...result, ...words.slice(at).map(conceptOf)];
}

function mask(words: readonly Word[], procedures: readonly Found<string>[]): readonly Word[] {
  if (procedures.length === 0) return words;
  const result: Word[] = [];
  let at = 0;
  for (const { from, to } of procedures) {
    result.push(...words.slice(at, from), wordAt('PROC', words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
    at = to;
  }
  return [...result, ...words.slice(at)];
}

function asProcedure(found: Found<string>): Found<string> {
  return { ...found, value: 'PROC' };
}

function withoutOverlap(first: readonly Found<string>[], second: readonly Found<string>[]): Found<string>[] {
  const free = second.filter((one) => first.every((other) => one.to <= other.from || other.to <= one.from));
  return [...first, ...free].sort((one, other) => one.from - other.from);
}
