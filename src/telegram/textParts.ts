/** Bot API: 1–4096 characters of text, 0–1024 of a caption. Counted in UTF-16, which is never fewer. */
export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;

/**
 * Cuts a text into parts of at most `limit` UTF-16 units: at the last line end that fits, else at the last space, else anywhere but
 * inside a surrogate pair. The parts are what Telegram would show of them, so blank ones are left out.
 */
export function textParts(text: string, limit = TEXT_LIMIT): readonly string[] {
  const parts: string[] = [];
  let rest = text.trimEnd();
  while (rest.length > limit) {
    const at = cutBefore(rest, limit);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest].filter((part) => part !== '');
}

function cutBefore(text: string, limit: number): number {
  const room = text.slice(0, limit + 1);
  const line = room.lastIndexOf('\n');
  if (line > 0) return line;
  const space = room.lastIndexOf(' ');
  if (space > 0) return space;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(limit));
  return splitsPair ? limit - 1 : limit;
}
