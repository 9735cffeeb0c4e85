import { fold, spellingKey } from './fold';
import { forLatest } from './forLatest';

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

type Spelled = Pick<Word, 'raw' | 'key' | 'folded'>;

const PIECE = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** Cuts an utterance into words and numbers: "3h30" gives `3`, `h`, `30`. Letters drawn out ("ơiiii") are written once. */
export const wordsOf: (utterance: string) => readonly Word[] = forLatest(cut);

/** A word that stands for a stretch of the utterance. */
export function wordAt(raw: string, start: number, end: number): Word {
  return placed(remembered(spellings, raw, spelled), start, end);
}

function cut(utterance: string): Word[] {
  let end = 0;
  return (utterance.match(PIECE) ?? []).map((piece) => {
    const start = utterance.indexOf(piece, end);
    end = start + piece.length;
    return placed(remembered(pieces, piece, spelledPiece), start, end);
  });
}

function placed({ raw, key, folded }: Spelled, start: number, end: number): Word {
  return { raw, key, folded, start, end };
}

/** People use the same few thousand words again and again: as they write them, and as they are spelled. */
const pieces = new Map<string, Spelled>();
const spellings = new Map<string, Spelled>();
const MOST_REMEMBERED = 10_000;

function remembered(known: Map<string, Spelled>, text: string, make: (text: string) => Spelled): Spelled {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const made = make(text);
  known.set(text, made);
  return made;
}

function spelledPiece(piece: string): Spelled {
  return remembered(spellings, piece.normalize('NFC').toLowerCase().replace(DRAWN_OUT, '$1'), spelled);
}

function spelled(raw: string): Spelled {
  return { raw, key: spellingKey(raw), folded: fold(raw) };
}
