import { fold, foldKnown } from './fold';
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
  /** To be left empty; there are no new words then. */
  readonly empty?: true;
}

/** Longer words tell a story. UTF-16 units. */
const LONGEST = 200;
/** What an answer may be called. */
const FIELD = "(?<field>[\\p{L} ']{2,40}?)";
const NEW_WORDS = '(?<words>.+)$';
const END = '[.! ]*$';

/** Reads "à nhầm, tên mẹ là Trần Thị B" and "sửa ngày sinh thành 1/2/1990". Nothing in other words. */
export function correctionIn(raw: string): Correction | undefined {
  const said = saidIn(raw);
  if (said === undefined) return undefined;
  const { typed, folded } = said;
  const pattern = patterns();
  if (pattern.slipOnly.test(folded) && pattern.sure.test(folded))
    return { field: '', words: '', plain: true, sure: true };
  const before = pattern.slipBehind.exec(folded)?.groups?.before;
  const told = before === undefined ? null : namedIn(before);
  if (before !== undefined && told !== null)
    return { ...meant(told, typed.slice(0, before.length)), plain: true, sure: true };
  const lead = pattern.lead.exec(folded)?.[0].length;
  const from = lead ?? 0;
  const rest = folded.slice(from);
  const plain = lead !== undefined;
  const changed = pattern.changed.exec(rest) ?? (plain ? namedIn(rest) : null);
  if (changed !== null) return { ...meant(changed, typed), plain, sure: true };
  const rather = !plain && pattern.rather.test(folded) ? namedIn(folded.replace(pattern.around, '')) : null;
  if (rather !== null) return { ...meant(rather, typed), plain: true, sure: true };
  const again = pattern.again.exec(rest);
  if (again !== null) return { ...meant(again, typed), plain, sure: true };
  const alone = pattern.changedAlone.exec(rest);
  if (alone !== null) return { ...meant(alone, typed), plain, sure: true };
  if (!plain || rest.trim() === '') return undefined;
  return { field: '', words: cleaned(typed.slice(from)), plain, sure: pattern.sure.test(folded.slice(0, from)) };
}

/**
 * Reads words about what is shown whole: an answer by its name with what it should be, that it should be empty, or that it is wrong.
 * Many other sentences have these shapes, so it is a correction only where nothing is asked and the name is an answer's.
 */
export function statedCorrectionIn(raw: string): Correction | undefined {
  const said = saidIn(raw);
  if (said === undefined) return undefined;
  const { typed, folded } = said;
  const pattern = patterns();
  const emptied = pattern.emptied.exec(folded) ?? pattern.shouldBeEmpty.exec(folded);
  if (emptied !== null) return { ...meant(emptied, typed), plain: false, sure: false, empty: true };
  const stated = pattern.isWrong.exec(folded) ?? pattern.notBut.exec(folded) ?? pattern.shouldBe.exec(folded);
  return stated === null ? undefined : { ...meant(stated, typed), plain: false, sure: false };
}

/** An answer by its name, and its new words: "tên bé là …", "bé tên …", "sdt 0912 …", "tên bé rồi, … mới đúng". Folded. */
function namedIn(folded: string): RegExpExecArray | null {
  const { named, namedBare, instead } = patterns();
  return named.exec(folded) ?? instead.exec(folded) ?? namedBare.exec(folded);
}

/** Nothing for words of which it could not be told where they stand in what was typed. */
function saidIn(raw: string): { readonly typed: string; readonly folded: string } | undefined {
  const typed = tidy(raw);
  const folded = fold(typed);
  return folded.length === typed.length && typed.length <= LONGEST ? { typed, folded } : undefined;
}

function meant({ groups = {} }: RegExpExecArray, typed: string): Pick<Correction, 'field' | 'words'> {
  const { field = '', words = '' } = groups;
  return { field: field.trim(), words: words === '' ? '' : cleaned(typed.slice(-words.length)) };
}

/** Without "mới đúng" and the small words at the end, and without "số" before a lone number; "con" is only after it a small word. */
function cleaned(words: string): string {
  const { closing, loneNumber } = patterns();
  const short = words.replace(closing, '').trim();
  return loneNumber.exec(short)?.groups?.number ?? short;
}

function patternsOf({ corrections: words, fields, people, surnames }: ReturnType<typeof spoken>) {
  const around = `(?:${anyOf(words.around)}[ ,.!]+)*`;
  const after = `(?: ${anyOf(words.after)})*`;
  const slip = `(?:${anyOf(words.typing)} )?${anyOf(words.slips)}${after}`;
  const change = `${anyOf(words.change)}(?: ${anyOf(words.towards)})*`;
  const wrong = `(?: ${anyOf(words.wrong)}${after})`;
  const becomes = anyOf(words.becomes);
  const person = `(?: (?:cua )?${anyOf(Object.values(people).flat())})*`;
  const rather = `${anyOf(words.rather)}${after}${END}`;
  const shouldBe = `${anyOf(words.shouldBe)}[ :]+`;
  const pattern = (source: string): RegExp => new RegExp(source, 'u');
  return {
    lead: pattern(`^${around}${slip}[ ,.:;!-]+`),
    slipOnly: pattern(`^${around}${slip}${END}`),
    /** A slip told for itself: "à nhầm", "sai rồi", "nhầm," – and not "sai tên mẹ", which may be an answer. */
    sure: pattern(`^${anyOf(words.exclaimed)}\\b|\\b${anyOf(words.done)}\\b|[,.:;!]`),
    changed: pattern(`^${around}${change} ${FIELD}(?: ${becomes}|:|=) ${NEW_WORDS}`),
    /** "Sửa tên mẹ", "doi lai so dien thoai": an answer is named that shall be changed, without its new words. */
    changedAlone: pattern(
      `^${around}(?:${anyOf(words.wishes)} )?${change} (?!${anyOf(words.papers)}\\b)${FIELD}${END}`,
    ),
    /** "À quên, ghi lại là Trần An Nhi": the answer given last, anew. */
    again: pattern(
      `^${around}(?:${anyOf(words.forgotten)}[ ,.:;!-]+${anyOf(words.rewrite)}|${anyOf(words.again)})[ :]+${NEW_WORDS}`,
    ),
    named: pattern(`^(?:${anyOf(words.before)} )*${FIELD}(?: ${anyOf(words.is)}|:|=) ${NEW_WORDS}`),
    /** "Bé tên …", "sdt của em 0912 …": the name of an answer, and right behind it a name, or what begins with a figure. */
    namedBare: pattern(
      `^(?:${anyOf(words.before)} )*${FIELD}(?:(?<=\\b(?:ten|name)${person})(?= ${anyOf(surnames)}\\b)|(?<=\\b${anyOf(Object.values(fields).flat())}${person})(?= \\d)) ${NEW_WORDS}`,
    ),
    /** "Tên bé rồi, … mới đúng". */
    instead: pattern(`^${FIELD}${after} ?[,.;]+ ?(?<words>.+${rather})`),
    rather: pattern(`${rather}`),
    around: pattern(`^${around}`),
    /** "…, hồi nãy bấm lộn". */
    slipBehind: pattern(`^(?<before>.+?) ?[,.;]+ ?${around}${slip}${END}`),
    /** "Nơi đăng ký ghi lại là …", "nơi đăng ký sai rồi, xã Phú Lâm mới đúng". */
    shouldBe: pattern(
      `^${FIELD}(?:${wrong}?[ ,.;]+${shouldBe}|[ ,.;]+${anyOf(words.rewrite)}[ :]+|[ ,.;]+${change} (?=\\d)|${wrong} ?[,.;]+ ?)${NEW_WORDS}`,
    ),
    /** "Số bản không phải 2 mà là 3". */
    notBut: pattern(`^${FIELD} ${anyOf(words.not)} .+?[ ,]+${anyOf(words.but)} ${NEW_WORDS}`),
    isWrong: pattern(`^${FIELD}${wrong}${END}`),
    /** "Ngày đăng ký để trống", "the date should be empty, I have none". */
    shouldBeEmpty: pattern(
      `^${FIELD}[ ,]+(?:${anyOf([...words.shouldBe, ...words.rewrite, ...words.leads])} )*${anyOf(words.empty)}${after}(?:[,.;!].*)?$`,
    ),
    /** "Bỏ trống ngày đăng ký", "leave the date blank". */
    emptied: pattern(
      `^${around}${anyOf(words.emptying)}(?: ${anyOf(words.towards)})* ${FIELD}(?: ${anyOf(words.empty)})?${after}${END}`,
    ),
    /** A single word without its marks may be a name's: "Độ" is not "đó". */
    closing: pattern(
      `(?:\\s+${oneOf(words.closing.flatMap((each) => (each.includes(' ') ? [each, foldKnown(each)] : [each])))})+${END}`,
    ),
    loneNumber: pattern(
      `^(?:[Ss]ố|[Ss]o)\\s+(?<number>\\S*\\d\\S*?)[., ]*(?:\\s${oneOf([...words.after, ...words.after.map(foldKnown)])})*${END}`,
    ),
  };
}

let made: ReturnType<typeof patternsOf> | undefined;

function patterns(): ReturnType<typeof patternsOf> {
  made ??= patternsOf(spoken());
  return made;
}

/** One of these phrases, as it is folded. */
function anyOf(phrases: readonly string[]): string {
  return oneOf(phrases.map(foldKnown));
}

/** One of these, a longer one first. */
function oneOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`;
}
