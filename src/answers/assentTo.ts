import { fold } from './fold';
import { spoken } from './referenceData';
import { isSaid } from './saidWords';

const TIME = /(?<!\d)(?<hour>\d{1,2})\s*(?:h|g|giờ|gio|:)\s*(?<minute>\d{2})?(?:\s*(?:phút|phut))?(?![\p{L}\p{N}])/giu;

/**
 * Whether a whole message says yes and names, with it, what a button says: "u lay 9h" to "Lấy 9 giờ", "ok đổi đi" to "Đổi sang
 * 8 giờ 30". Another time, or a word that the button does not have, says something else.
 */
export function assentsTo(raw: string, label: string): boolean {
  const { yes, around } = spoken().assent;
  const [first, ...others] = wordsAndTimes(raw);
  if (first === undefined || /\?\s*$/u.test(raw) || !yes.includes(fold(first))) return false;
  const named = wordsAndTimes(label);
  const isNamed = (word: string): boolean => named.some((each) => isSaid(word, each));
  const addsNothing = (word: string): boolean =>
    around.includes(fold(word)) || spoken().frames.any.includes(word) || yes.includes(fold(word));
  return others.some(isNamed) && others.every((word) => isNamed(word) || addsNothing(word));
}

/** The words in small letters, marks and all; each time as `9:30`, however it was written. */
function wordsAndTimes(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(TIME, (_, hour: string, minute: string | undefined) => ` ${Number(hour)}:${minute ?? '00'} `)
    .split(/[^\p{L}\p{M}\p{N}:']+/u)
    .filter((word) => word !== '');
}
