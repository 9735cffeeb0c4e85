import { isRealDay, type PlainDate } from '../time';
import { fold } from './fold';
import type { CardData, CardReading } from './reading';
import { titleCase } from './readName';
import { hasMarks, tidy } from './tidy';

const PARTS = 7;

/**
 * What the text of a QR code says. The card's is "number|old number or nothing|name|ddmmyyyy|Nam or Nữ|residence|ddmmyyyy of
 * issue"; more parts may follow and are ignored (data-rules C8). `broken`: a card's code whose letters were lost on the way.
 */
export function readCard(text: string): CardReading {
  const line = mendEncoding(text)
    .replace(/^\uFEFF/u, '')
    .trim();
  const parts = line.split('|').map((part) => tidy(part));
  if (parts.length < 3 || !/^\d{9,12}$/u.test(parts[0] ?? '')) return { kind: 'otherCode', seen: kindOf(line) };
  const card = cardOf(parts);
  return card === undefined || lostLetters(line) ? { kind: 'broken' } : { kind: 'card', card };
}

function cardOf(parts: readonly string[]): CardData | undefined {
  const [personalId = '', oldId = '', fullName = '', born = '', sex = '', residence = '', issued = ''] = parts;
  const birthDate = dayOf(born);
  const gender = ({ nam: 'male', nu: 'female' } as const)[fold(sex)];
  const isWhole = parts.length >= PARTS && /^\d{12}$/u.test(personalId) && /\p{L}/u.test(fullName) && residence !== '';
  if (!isWhole || birthDate === undefined || gender === undefined) return undefined;
  const issuedOn = dayOf(issued);
  return {
    personalId,
    ...(/^\d{9}$|^\d{12}$/u.test(oldId) ? { oldId } : {}),
    fullName: titleCase(fullName),
    birthDate,
    gender,
    residence,
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
}

function dayOf(ddmmyyyy: string): PlainDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{2})(\d{2})(\d{4})$/u.exec(ddmmyyyy) ?? [];
  return day !== '' && isRealDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
}

/** Bytes of Windows-1252 that differ from Latin-1, by code point. */
const WINDOWS_1252 = new Map(
  Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ').map((char, at) => {
    const bytes = [
      128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154,
      155, 156, 158, 159,
    ];
    return [char.codePointAt(0) ?? 0, bytes[at] ?? 0] as const;
  }),
);

/** UTF-8 that was read as Latin-1 or Windows-1252 ("Tráº§n") put right; anything else as it was. */
function mendEncoding(text: string): string {
  if (!/[\u00C0-\u00FF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u.test(text)) return text;
  const bytes = Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code < 256 ? code : (WINDOWS_1252.get(code) ?? -1);
  });
  if (bytes.includes(-1)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** Capitals without any mark in all of it, or signs of a lost letter: names cannot be read from it. */
function lostLetters(line: string): boolean {
  const words = line.replace(/\|(?:nam|nu|nữ)\|/iu, '|');
  if (/[\uFFFD?]/u.test(words) || /[\u0080-\u009F]/u.test(words)) return true;
  return !hasMarks(words) && words === words.toUpperCase();
}

function kindOf(line: string): 'link' | 'payment' | 'other' {
  if (/^(?:https?:\/\/|www\.|t\.me\/|zalo\.me\/)/iu.test(line)) return 'link';
  return /^0002010[12]\d/u.test(line) || /^00020101/u.test(line) ? 'payment' : 'other';
}
