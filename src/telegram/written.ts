/**
 * What a person wrote, without what nobody sees: control and zero-width characters, marks of direction, halves of characters. Lines
 * and tabs stay. Pasted texts and old keyboards bring such characters, and a word with one inside is no longer that word.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085]/gu, '\n').replace(/[^\P{Cc}\n\t]|\p{Cf}|\p{Cs}/gu, '');
}
