/**
 * What was typed, as it is kept: NFC, one space between words, straight apostrophes, no invisible characters, and the Icelandic
 * `Ð` that some keyboards give put right as `Đ`.
 */
export function tidy(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Cs}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .trim();
}

/** Whether anything in it carries a Vietnamese mark, or is `đ`. */
export function hasMarks(text: string): boolean {
  return /\p{M}|đ/iu.test(text.normalize('NFD'));
}
