const MARKS = /\p{M}/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const PLAIN = /^[ -~]*$/;

/** The text without any Vietnamese marks, `đ` as `d`: "Trích lục" becomes "Trich luc". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Whether anything in it is written with a Vietnamese mark or `đ`. */
export function hasMarks(text: string): boolean {
  return fold(text) !== text.normalize('NFC');
}

/**
 * One spelling for a lower-case word whose tone stands on another letter: "hoà" and "hòa" get the same key. The tone is moved
 * behind the word; words without one stay as they are.
 */
export function spellingKey(word: string): string {
  if (PLAIN.test(word)) return word;
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES);
  if (tones === null) return word;
  return apart.replace(TONES, '').normalize('NFC') + tones.join('');
}
