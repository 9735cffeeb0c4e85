import { fold } from './fold';
import { isOneOf, unframe } from './framed';
import { spoken } from './referenceData';
import { tidy } from './tidy';

/** An earlier answer said anew: what it is called, if it was said, and its new words. */
export interface Correction {
  /** Folded; empty when only the new words were said. */
  readonly field: string;
  readonly words: string;
  /** Begun with "à nhầm": meant even where any words would do as an answer. */
  readonly plain: boolean;
}

const POLITE =
  '(?:(?:a|à|u|o|y|ua|da|oh|oops|chet|troi|oi|em|toi|tui|minh|con|anh|chi|cho|xin loi|sorry|wait|no)[ ,.!]+)*';
const SLIP =
  '(?:(?:ghi|viet|go|noi|khai|bam|danh|nhap) )?(?:nham|lon|sai|mistake|wrong|i mean|actually|correction|sorry|xin loi)(?: (?:roi|mat|rui|het|nha|em|a|con))*';
const LEAD = new RegExp(`^${POLITE}${SLIP}[ ,.:;!-]+`, 'u');
const EDIT = new RegExp(
  `^${POLITE}(?:sua|doi|chinh|change|correct|fix)(?: (?:lai|giup|dum|cho|em|toi|tui|con|my|the))* (?<field>[\\p{L} ']{2,40}?)(?: (?:lai )?(?:thanh|la|to|is)|:|=) (?<words>.+)$`,
  'u',
);
const NAMED = /^(?:(?:phai|the|my) )*(?<field>[\p{L} ']{2,40}?)(?: (?:moi dung |phai )?(?:la|is)|:|=) (?<words>.+)$/u;

/** Whether a whole message wishes to stop, for now or for good: "thôi để mai làm", "không làm nữa", "huỷ đi". */
export function isStop(raw: string): boolean {
  const typed = tidy(raw);
  return [typed, unframe(typed, POLITE_WORDS).text].some((text) => isOneOf(text, spoken().stop));
}

const POLITE_WORDS = ['dạ', 'em', 'em ơi', 'anh ơi', 'chị ơi', 'à', 'ừ', 'ờ', 'tôi', 'tui', 'con', 'mình', 'giờ', 'ok'];

/** Reads "à nhầm, tên mẹ là Trần Thị B" and "sửa ngày sinh thành 1/2/1990". Nothing in other words. */
export function correctionIn(raw: string): Correction | undefined {
  const typed = tidy(raw);
  const folded = fold(typed);
  if (folded.length !== typed.length || typed.length > 200) return undefined;
  const lead = LEAD.exec(folded)?.[0].length;
  const from = lead ?? 0;
  const rest = folded.slice(from);
  const groups = (EDIT.exec(rest) ?? (lead === undefined ? null : NAMED.exec(rest)))?.groups;
  const plain = lead !== undefined;
  if (groups?.words !== undefined && groups.field !== undefined) {
    return { field: groups.field.trim(), words: cleaned(typed.slice(-groups.words.length)), plain };
  }
  return plain && rest.trim() !== '' ? { field: '', words: cleaned(typed.slice(from)), plain } : undefined;
}

/** Without "mới đúng" and the small words at the end. */
function cleaned(words: string): string {
  return words.replace(/\s+(?:mới đúng|moi dung|mới phải|nha|nhé|ạ|a|đó|nghen)[.! ]*$/iu, '').trim();
}
