import { decodeTelex, decodeVni } from './keyboard';
import { isMostlyEnglish } from './mostlyEnglish';
import type { Word } from './words';
import { wordAt } from './words';

/** A word with so many keys of marks and tones is taken for left-over keys, whatever the other words are. */
const STRONG = 2;

/**
 * The words with Telex and VNI keys that a keyboard left in them put into marks. One clear case must stand in the message,
 * because "has" or "room2" alone may mean what they say.
 */
export function mendKeys(words: readonly Word[]): readonly Word[] {
  const digits = mendDigits(words);
  if (digits.some((word) => word.raw !== word.folded) && digits === words) return words;
  const decoded = digits.map((word) => decodeTelex(word.raw));
  const clear = decoded.some((one) => one !== undefined && one.keys >= STRONG);
  if (!clear || isMostlyEnglish(digits)) return digits;
  return digits.map((word, at) => wordAt(decoded[at]?.word ?? word.raw, word.start, word.end));
}

function mendDigits(words: readonly Word[]): readonly Word[] {
  if (!words.some((word, at) => isGlued(words, at) && /^[1-9]+$/.test(word.raw))) return words;
  const runs = gluedRuns(words);
  const decoded = runs.map((run) => (run.length > 1 ? decodeVni(run.map((word) => word.raw).join('')) : undefined));
  const found = decoded.filter((one) => one !== undefined);
  const inside = runs.some((run, at) => run.length > 2 && decoded[at] !== undefined);
  if (found.length < 2 && !inside && !found.some(({ keys }) => keys >= STRONG)) return words;
  return runs.flatMap((run, at) => {
    const [first] = run;
    const last = run[run.length - 1];
    const one = decoded[at];
    return one && first && last ? wordAt(one.word, first.start, last.end) : run;
  });
}

function isGlued(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at - 1]?.end === words[at]?.start;
}

function gluedRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    const run = runs[runs.length - 1];
    if (run && isGlued(words, at)) run.push(word);
    else runs.push([word]);
  });
  return runs;
}
