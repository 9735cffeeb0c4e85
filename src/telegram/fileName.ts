const LONGEST = 100;

/**
 * A file name that can stand in a multipart header, which telegraf writes unescaped: no quotes, line ends, slashes or control
 * characters. Letters with marks stay.
 */
export function safeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"'`\\/;:*?<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  if (safe.length <= LONGEST) return safe || 'file';
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(safe)?.[0] ?? '';
  return [...safe].slice(0, LONGEST - extension.length).join('') + extension;
}
