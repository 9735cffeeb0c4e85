import type { Phrase, PhraseArg } from '../wording/phrase';

/** About what a wording of the catalogues adds around its arguments. */
const FRAME = 30;
/** About what a day, a time or an amount takes. */
const SMALL = 12;

/** About how long a phrase is when it is told, in UTF-16 units, in its longer language. */
export function spokenLength(phrase: Phrase): number {
  if ('raw' in phrase) return phrase.raw.length;
  if ('join' in phrase) {
    return phrase.join.reduce((sum, part) => sum + spokenLength(part) + phrase.with.length, 0);
  }
  if ('vi' in phrase) return Math.max(phrase.vi.length, phrase.en.length);
  return Object.values(phrase.args ?? {}).reduce<number>((sum, arg) => sum + argLength(arg), FRAME);
}

function argLength(arg: PhraseArg): number {
  if (typeof arg === 'string') return arg.length;
  if (typeof arg === 'number' || 'day' in arg || 'time' in arg || 'money' in arg || 'date' in arg) return SMALL;
  return spokenLength(arg);
}
