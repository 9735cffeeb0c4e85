/**
 * One form for comparing what people type: lower case, without marks, `đ` as `d`, one space between words. "ĐẶNG  Thị Hoà"
 * gives "dang thi hoa". Safe for any string.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** `fold` without punctuation: the bare words, one space between them. An apostrophe stays. */
export function foldWords(text: string): string {
  return fold(fold(text).replace(/[^\p{L}\p{N}' ]+/gu, ' '));
}

/** `fold` without anything but letters and digits, for names that are written apart, together or with hyphens. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const folded = new Map<string, string>();

/** `fold` of words that the desk itself knows, each folded once. Not for what people type: it is remembered. */
export function foldKnown(words: string): string {
  const known = folded.get(words);
  if (known !== undefined) return known;
  const made = fold(words);
  folded.set(words, made);
  return made;
}
