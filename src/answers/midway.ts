import { fold } from './fold';
import { isOneOf, unframe } from './framed';
import { spoken } from './referenceData';
import { tidy } from './tidy';

/** "Lấy số làm gì vậy", "để làm gì", "sao phải khai cái này", "why do you need it". */
const WHY =
  /\b(?:lay|hoi|xin|khai|ghi|biet|dua|can|cho|chup)\b (?:\S+ ){1,5}(?:de )?(?:lam gi|lam chi|chi vay)\b|^(?:\S+ ){0,2}(?:de )?(?:lam gi|lam chi|chi) (?:vay|the|z|v|ha)\b|\b(?:tai sao|vi sao)\b|^sao (?:phai|lai|can)\b|^why\b|\bwhat for\b/u;

/** Whether a whole message wishes to stop, for now or for good: "thôi để mai làm", "không làm nữa", "huỷ đi". */
export function isStop(raw: string): boolean {
  const typed = tidy(raw);
  const short = unframe(typed, POLITE_WORDS).text;
  return [typed, short, withoutCalling(typed), withoutCalling(short)].some((text) => isOneOf(text, spoken().stop));
}

/** Whether it is asked what an answer is wanted for. */
export function asksWhy(raw: string): boolean {
  return WHY.test(fold(tidy(raw)));
}

/** Without whom it is said to: "huỷ đi em", "thôi nha chị ơi". */
function withoutCalling(text: string): string {
  return text.replace(
    /(?:\s+(?:em|anh|chị|chi|cưng|ơi|oi|nha|nhé|nhe|nghen|ạ|luôn|luon|giùm|dùm|giúp|giup))+[.! ]*$/iu,
    '',
  );
}

const POLITE_WORDS = ['dạ', 'em', 'em ơi', 'anh ơi', 'chị ơi', 'à', 'ừ', 'ờ', 'tôi', 'tui', 'con', 'mình', 'giờ', 'ok'];
