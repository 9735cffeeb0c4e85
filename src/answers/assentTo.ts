import { fold } from './fold';
import { spoken } from './referenceData';
import { isSaid } from './saidWords';

const TIME = /(?<!\d)(?<hour>\d{1,2})\s*(?:h|g|giờ|gio|:)\s*(?<minute>\d{2})?(?:\s*(?:phút|phut))?(?![\p{L}\p{N}])/giu;
/** "Yes, 9 please": where a time is offered a number by itself is one. */
const BARE_HOUR = /(?<![\d:])(?<hour>\d{1,2})(?![\d:])/gu;

/**
 * Whether a whole message agrees to what a button says: by a yes that names it ("u lay 9h" to "Lấy 9 giờ"), or by its verb alone ("đổi
 * đi" to "Đổi sang 8 giờ 30"). Another time, or a word that the button does not have, says something else.
 */
export function assentsTo(raw: string, label: string): boolean {
  const { yes } = spoken().assent;
  const [first, ...others] = wordsIn(raw);
  if (first === undefined || /\?\s*$/u.test(raw)) return false;
  // A time by itself is a wish for a time, whatever day it was offered for.
  const [verb] = wordsAndTimes(label).filter((word) => !word.includes(':'));
  if (verb !== undefined && isSaid(first, verb))
    return others.every((word) => isNamed(word, label) || addsNothing(word));
  const says = others.some((word) => isNamed(word, label));
  return yes.includes(fold(first)) && says && others.every((word) => isNamed(word, label) || addsNothing(word));
}

/** Whether a whole message refuses what a button says, by its words: "thôi khỏi đổi" to "Đổi sang 8 giờ 30". */
export function refuses(raw: string, label: string): boolean {
  const { no } = spoken().assent;
  const words = wordsIn(raw);
  const isNo = (word: string): boolean => no.includes(fold(word));
  const [first] = words;
  if (first === undefined || !isNo(first) || /\?\s*$/u.test(raw)) return false;
  return (
    words.some((word) => isNamed(word, label)) &&
    words.every((word) => isNo(word) || isNamed(word, label) || addsNothing(word))
  );
}

function isNamed(word: string, label: string): boolean {
  return wordsAndTimes(label).some((each) => isSaid(word, each));
}

function addsNothing(word: string): boolean {
  const { yes, around } = spoken().assent;
  return around.includes(fold(word)) || spoken().frames.any.includes(word) || yes.includes(fold(word));
}

function wordsIn(raw: string): readonly string[] {
  return wordsAndTimes(raw, true);
}

/** The words in small letters, marks and all; each time as `9:30`, however it was written. */
function wordsAndTimes(text: string, isTyped = false): readonly string[] {
  const timed = text
    .toLowerCase()
    .normalize('NFC')
    .replace(TIME, (_, hour: string, minute: string | undefined) => ` ${Number(hour)}:${minute ?? '00'} `);
  return (isTyped ? timed.replace(BARE_HOUR, (hour) => `${Number(hour)}:00`) : timed)
    .split(/[^\p{L}\p{M}\p{N}:']+/u)
    .filter((word) => word !== '');
}
