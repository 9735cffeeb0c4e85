import { fold, foldKnown } from './fold';
import { spoken } from './referenceData';

/** Digits with what people put between them, and the letters that a passport's number begins with. */
const NUMBER = '(?<number>[a-z]{0,3} ?\\d(?:[ .-]?\\d){4,}[a-z]?)';

/**
 * The paper that words name with its number, as a form says it: "no ID number, my passport is b1234567" gives "Hộ chiếu số B1234567".
 * Nothing where none is named, or where another number stands besides. `tidied` comes from `tidy`.
 */
export function documentNamed(tidied: string): string | undefined {
  const folded = fold(tidied);
  const { kinds, links } = spoken().identityPapers;
  for (const [kind, called] of Object.entries(kinds)) {
    const pattern = `(?<!\\S)${oneOf(called)}(?:[ :,.#-]+${oneOf(links)})*[ :,.#-]+${NUMBER}(?!\\S*\\d)`;
    const found = new RegExp(pattern, 'u').exec(folded);
    const number = found?.groups?.number;
    if (found === null || number === undefined) continue;
    const besides = folded.slice(0, found.index) + folded.slice(found.index + found[0].length);
    return /\d/u.test(besides) ? undefined : `${kind} số ${number.replace(/[ .-]/gu, '').toUpperCase()}`;
  }
  return undefined;
}

function oneOf(phrases: readonly string[]): string {
  const longestFirst = phrases.map(foldKnown).toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.join('|')})`;
}
