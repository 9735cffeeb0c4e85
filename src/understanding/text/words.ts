import { fold, spellingKey } from './fold';

/** One word or number of an utterance. Offsets are UTF-16 places in the utterance as it was written. */
export interface Word {
  /** Lower case, NFC, as written. */
  readonly raw: string;
  /** `raw` with its tone at the end, so that both placements of it are one. */
  readonly key: string;
  /** `raw` without marks. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** Cuts an utterance into words and numbers: "3h30" gives `3`, `h`, `30`. Letters drawn out ("ơiiii") are written once. */
export function wordsOf(utterance: string): Word[] {
  return Array.from(utterance.matchAll(PIECE), (match) =>
    wordAt(
      match[0].normalize('NFC').toLowerCase().replace(DRAWN_OUT, '$1'),
      match.index,
      match.index + match[0].length,
    ),
  );
}

/** A word that stands for a stretch of the utterance. */
export function wordAt(raw: string, start: number, end: number): Word {
  return { raw, ...spelled(raw), start, end };
}

type Spelled = Pick<Word, 'key' | 'folded'>;

/** People use the same few thousand words again and again. */
const spelledBefore = new Map<string, Spelled>();
const MOST_REMEMBERED = 10_000;

function spelled(raw: string): Spelled {
  const known = spelledBefore.get(raw);
  if (known !== undefined) return known;
  if (spelledBefore.size >= MOST_REMEMBERED) spelledBefore.clear();
  const made = { key: spellingKey(raw), folded: fold(raw) };
  spelledBefore.set(raw, made);
  return made;
}
