import { fold } from './fold';
import { isOneOf, unframe } from './framed';
import { spoken } from './referenceData';
import { tidy } from './tidy';

/** An earlier answer said anew: what it is called, if it was said, and its new words, unless it was only named. */
export interface Correction {
  /** Folded; empty when only the new words were said. */
  readonly field: string;
  readonly words: string;
  /** Begun with "à nhầm": meant even where any words would do as an answer. */
  readonly plain: boolean;
  /** Nothing but a correction, so that it is asked which answer is meant where none is found. */
  readonly sure: boolean;
}

const POLITE =
  '(?:(?:a|à|u|o|y|ua|da|oh|oops|chet|troi|oi|em|toi|tui|minh|con|anh|chi|cho|xin loi|sorry|wait|no)[ ,.!]+)*';
const SLIP =
  '(?:(?:ghi|viet|go|noi|khai|bam|danh|nhap) )?(?:nham|lon|sai|mistake|wrong|i mean|actually|correction|sorry|xin loi)(?: (?:roi|mat|rui|het|nha|em|a|con))*';
const LEAD = new RegExp(`^${POLITE}${SLIP}[ ,.:;!-]+`, 'u');
/** A slip told for itself: "à nhầm", "sai rồi", "nhầm," – and not "sai tên mẹ", which may be an answer. */
const SURE = /^(?:a|u|ua|y|oh|oops|chet|sorry|xin loi)\b|\b(?:roi|mat|rui)\b|[,.:;!]/u;
const SLIP_ONLY = new RegExp(`^${POLITE}${SLIP}[ .!]*$`, 'u');
/** "Lấy số làm gì vậy", "để làm gì", "sao phải khai cái này", "why do you need it". */
const WHY =
  /\b(?:lay|hoi|xin|khai|ghi|biet|dua|can|cho|chup)\b (?:\S+ ){1,5}(?:de )?(?:lam gi|lam chi|chi vay)\b|^(?:\S+ ){0,2}(?:de )?(?:lam gi|lam chi|chi) (?:vay|the|z|v|ha)\b|\b(?:tai sao|vi sao)\b|^sao (?:phai|lai|can)\b|^why\b|\bwhat for\b/u;
const EDIT = new RegExp(
  `^${POLITE}(?:sua|doi|chinh|change|correct|fix)(?: (?:lai|giup|dum|cho|em|toi|tui|con|my|the))* (?<field>[\\p{L} ']{2,40}?)(?: (?:lai )?(?:thanh|la|to|is)|:|=) (?<words>.+)$`,
  'u',
);
/** "Sửa tên mẹ", "doi lai so dien thoai": an answer is named that shall be changed, without its new words. */
const EDIT_ALONE = new RegExp(
  `^${POLITE}(?:(?:muon|can|phai|xin|want to|need to) )?(?:sua|doi|chinh|change|correct|fix|edit)(?: (?:lai|giup|gium|dum|cho|em|toi|tui|con|my|the))* (?!(?:can cuoc|cccd|cmnd|chung minh)\\b)(?<field>[\\p{L} ']{2,40})[.! ]*$`,
  'u',
);
const NUMBER = /^(?:số|so)\s+(?<number>\S*\d\S*?)[., ]*(?:\s(?:con|em|nha|nhé|nhe|ơi|oi|anh|chị|chi))*[.! ]*$/iu;
const NAMED = /^(?:(?:phai|the|my) )*(?<field>[\p{L} ']{2,40}?)(?: (?:moi dung |phai )?(?:la|is)|:|=) (?<words>.+)$/u;

/** "Nơi đăng ký sai rồi, phải là …", "quê quán ghi lại là …", "the number should be …": an answer by its name, and what it should be. */
const STATED =
  /^(?<field>[\p{L} ']{2,40}?)(?: (?:bi |is )?(?:sai|nham|lon|wrong)(?: (?:roi|mat|rui))?)?[ ,.;]+(?:(?:ghi|sua|viet|doi)(?: lai)?(?: thanh| la)|(?:phai|dung|dung ra|moi dung|moi phai)(?: la)|thanh|la|(?:should|must) be|is)[ :]+(?<words>.+)$/u;
/** "Nơi đăng ký sai rồi", "the name is wrong": an answer by its name only. */
const STATED_WRONG =
  /^(?<field>[\p{L} ']{2,40}?) (?:(?:bi |ghi |chua |khong |is )*(?:sai|nham|lon|dung|wrong))(?: (?:roi|mat|rui|em|a|nha|con|oi))*[.! ]*$/u;

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

/** Reads "à nhầm, tên mẹ là Trần Thị B" and "sửa ngày sinh thành 1/2/1990". Nothing in other words. */
export function correctionIn(raw: string): Correction | undefined {
  const typed = tidy(raw);
  const folded = fold(typed);
  if (folded.length !== typed.length || typed.length > 200) return undefined;
  if (SLIP_ONLY.test(folded) && SURE.test(folded)) return { field: '', words: '', plain: true, sure: true };
  const lead = LEAD.exec(folded)?.[0].length;
  const from = lead ?? 0;
  const rest = folded.slice(from);
  const groups = (EDIT.exec(rest) ?? (lead === undefined ? null : NAMED.exec(rest)))?.groups;
  const plain = lead !== undefined;
  if (groups?.words !== undefined && groups.field !== undefined) {
    return { field: groups.field.trim(), words: cleaned(typed.slice(-groups.words.length)), plain, sure: true };
  }
  const alone = EDIT_ALONE.exec(rest)?.groups?.field;
  if (alone !== undefined) return { field: alone.trim(), words: '', plain, sure: true };
  if (!plain || rest.trim() === '') return undefined;
  return { field: '', words: cleaned(typed.slice(from)), plain, sure: SURE.test(folded.slice(0, from)) };
}

/**
 * Reads words about what is shown whole: an answer by its name with what it should be, or that it is wrong. Many other sentences have
 * this shape, so it is a correction only where nothing is asked and the name is an answer's.
 */
export function statedCorrectionIn(raw: string): Correction | undefined {
  const typed = tidy(raw);
  const folded = fold(typed);
  if (folded.length !== typed.length || typed.length > 200) return undefined;
  const stated = STATED.exec(folded)?.groups;
  if (stated?.field !== undefined && stated.words !== undefined) {
    return { field: stated.field.trim(), words: cleaned(typed.slice(-stated.words.length)), plain: false, sure: false };
  }
  const field = STATED_WRONG.exec(folded)?.groups?.field;
  return field === undefined ? undefined : { field: field.trim(), words: '', plain: false, sure: false };
}

/** Without "mới đúng" and the small words at the end, and without "số" before a lone number; "con" is only after it a small word. */
function cleaned(words: string): string {
  const short = words.replace(/\s+(?:mới đúng|moi dung|mới phải|nha|nhé|ạ|a|đó|nghen)[.! ]*$/iu, '').trim();
  return NUMBER.exec(short)?.groups?.number ?? short;
}
