const UNITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

const ENGLISH = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ');

/** Folded Vietnamese words that numbers are said with, as an alternative for regular expressions. */
export const NUMBER_WORD =
  '(?:khong|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|chuc|tram|nghin|ngan|linh|le)';

/**
 * The number that folded words say: "hai muoi mot" 21, "mot nghin chin tram chin muoi" 1990, digit by digit "mot chin chin
 * khong" 1990, English up to twenty. Nothing when they are no number.
 */
export function numberOfWords(folded: string): number | undefined {
  const words = folded.trim().split(/\s+/u);
  const english = words.length === 1 ? ENGLISH.indexOf(words[0] ?? '') : -1;
  if (english >= 0) return english;
  if (words.length === 0 || words.some((word) => !new RegExp(`^${NUMBER_WORD}$`, 'u').test(word))) return undefined;
  if (words.length > 1 && words.every((word) => word in UNITS)) return spelledDigits(words);
  return grouped(words);
}

/** "chin muoi" and "chin khong" are both ninety; "hai mot" is twenty-one as people say it. */
function spelledDigits(words: readonly string[]): number {
  return words.reduce((sum, word) => sum * 10 + (UNITS[word] ?? 0), 0);
}

function grouped(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let unit: number | undefined;
  for (const word of words) {
    if (word === 'nghin' || word === 'ngan') {
      total += (group + (unit ?? 0)) * 1000;
      group = 0;
      unit = undefined;
    } else if (word === 'tram') {
      if (unit === undefined) return undefined;
      group += unit * 100;
      unit = undefined;
    } else if (word === 'muoi' || word === 'chuc') {
      group += (unit ?? 1) * 10;
      unit = undefined;
    } else if (word !== 'linh' && word !== 'le') {
      if (unit !== undefined && unit !== 0) return undefined;
      unit = UNITS[word];
    }
  }
  return total + group + (unit ?? 0);
}
