import { addDays, addMonths, type PartialDate, type PlainDate } from '../time';
import { fold } from './fold';
import { NUMBER_WORD, numberOfWords } from './numberWords';
import { findDate } from './writtenDate';

/** The days between which something happened, as far as words tell. Both belong to it; never after today. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const AMOUNT = `(?<n>\\d{1,3}|(?:${NUMBER_WORD} )*?(?:${NUMBER_WORD})|one|two|three|four|five|six|seven|eight|nine|ten)`;
const UNIT = '(?<unit>ngay|hom|bua|tuan|thang|nam|tuoi|t|days?|weeks?|months?|years?)';
const AGO = new RegExp(
  `(?<![\\d/.-])(?<about>[\\p{L} ]*?)(?<!\\p{L})${AMOUNT} ?${UNIT}(?![\\p{L}\\d])(?<more> (?:ruoi|hon|may|le))?`,
  'u',
);
const A_MONTH = /\b(?:(?<half>thang ruoi)|hon thang|(?:gan|chua|tron) (?:day )?thang)\b/u;

const SAYS_YEAR = /\b(?:nam|hoi|sinh) ?\d{2}\b/u;

/** Said before an amount: less than it, or more. */
const LESS = /\b(?:chua|gan|duoi|trong|it hon|chua toi|less than|under|almost|nearly|within)\b(?! duoc hon)/u;
const MORE = /\b(?:hon|tren|qua|over|more than)\b/u;
const NOT_MORE = /\b(?:chua|khong|ko|not) (?:qua|hon|toi|over|more than)\b/u;
const ABOUT = /\b(?:khoang|chung|co|tam|about|around)\b/u;

const NAMED: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/\b(?:hom nay|sang nay|trua nay|chieu nay|khuya nay|today|this morning)\b/u, [0, 0]],
  [/\b(?:hom qua|toi qua|khuya qua|dem qua|hom truoc|yesterday|last night)\b/u, [1, 1]],
  [/\b(?:hom kia|bua kia)\b/u, [2, 2]],
  [/\b(?:bua hom|may hom|may bua|may ngay|vai ngay|vai bua|bua truoc|a few days|few days)\b/u, [2, 9]],
  [/\b(?:tuan nay|this week)\b/u, [0, 6]],
  [/\b(?:tuan truoc|tuan roi|tuan qua|last week)\b/u, [5, 14]],
  [/\b(?:may tuan|vai tuan|a few weeks|few weeks)\b/u, [14, 40]],
];

/** When it was: "10 ngày rồi", "gần 2 tháng", "hôm qua", "5 tuổi", "15/11/26", "hồi tháng 9". Nothing when no time is named. */
export function spanIn(text: string, today: PlainDate): Span | undefined {
  const folded = fold(text);
  return dated(text, today) ?? ago(folded, today) ?? named(folded, today);
}

function named(folded: string, today: PlainDate): Span | undefined {
  const [year = '', month = ''] = today.split('-');
  if (/\b(?:thang nay|this month)\b/u.test(folded)) return { from: `${year}-${month}-01`, to: today };
  if (/\b(?:thang truoc|thang roi|last month)\b/u.test(folded)) return monthOf(addMonths(today, -1));
  if (/\b(?:nam nay|this year)\b/u.test(folded)) return { from: `${year}-01-01`, to: today };
  if (/\b(?:nam ngoai|nam roi|last year)\b/u.test(folded)) return yearOf(Number(year) - 1);
  const spoken = /\bthang (?<month>\d{1,2})\b/u.exec(folded)?.groups?.month;
  if (spoken !== undefined) return latestMonth(Number(spoken), today);
  const days = NAMED.find(([words]) => words.test(folded))?.[1];
  return days && { from: addDays(today, -days[1]), to: addDays(today, -days[0]) };
}

function monthOf(day: PlainDate): Span {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

function latestMonth(month: number, today: PlainDate): Span | undefined {
  const year = Number(today.slice(0, 4));
  const spans = [year, year - 1].flatMap((each) => spanOf({ year: each, month }) ?? []);
  return spans.find(({ from }) => from <= today);
}

function yearOf(year: number): Span {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** A date, known in part perhaps; without a year, or with two digits of it, the latest that is not to come. */
function dated(text: string, today: PlainDate): Span | undefined {
  const written = findDate(text);
  if (written === undefined) return undefined;
  // Two digits alone may be days or a button's place.
  if (written.month === undefined && written.year === undefined && !SAYS_YEAR.test(fold(text))) return undefined;
  const { day, month } = written;
  const thisYear = Number(today.slice(0, 4));
  const short = written.shortYear;
  const years =
    written.year !== undefined
      ? [written.year]
      : short !== undefined
        ? [2000 + short, 1900 + short]
        : [thisYear, thisYear - 1];
  const spans = years.flatMap((year) => spanOf({ year, ...(month ? { month } : {}), ...(day ? { day } : {}) }) ?? []);
  const past = spans.find(({ from }) => from <= today);
  return past && { from: past.from, to: past.to < today ? past.to : today };
}

function spanOf({ year, month, day }: PartialDate): Span | undefined {
  if (year < 1800 || year > 2200) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  if (month === undefined) return yearOf(year);
  if (month > 12) return undefined;
  const whole = monthOf(`${year}-${two(month)}-01`);
  if (day === undefined) return whole;
  const only = `${year}-${two(month)}-${two(day)}`;
  return only > whole.to ? undefined : { from: only, to: only };
}

function ago(folded: string, today: PlainDate): Span | undefined {
  const match = AGO.exec(folded);
  const groups = match?.groups;
  if (groups === undefined) {
    const alone = A_MONTH.exec(folded);
    if (alone === null) return undefined;
    return within({ amount: 1, unit: 'thang', said: alone[0], half: alone.groups?.half !== undefined }, today);
  }
  const amount = /\d/u.test(groups.n ?? '') ? Number(groups.n) : numberOfWords(groups.n ?? '');
  if (amount === undefined || amount > 130) return undefined;
  const more = groups.more ?? '';
  const said = `${groups.about ?? ''}${more.includes('hon') || more.includes('may') ? ' hon' : ''}`;
  return within({ amount, unit: groups.unit ?? '', said, half: more.includes('ruoi') }, today);
}

interface Amount {
  readonly amount: number;
  readonly unit: string;
  /** What was said around it. */
  readonly said: string;
  readonly half: boolean;
}

/** Days as they are; a week, a month and a year as people round them: begun, and hardly over. */
function within({ amount, unit, said, half }: Amount, today: PlainDate): Span {
  const back = (count: number, days: number) => addDays(unitsBack(today, unit, count), -days);
  const room = roomOf(unit);
  if (NOT_MORE.test(said)) return { from: back(amount, 0), to: today };
  if (LESS.test(said))
    return { from: back(amount, -1), to: /\bgan|almost|nearly\b/u.test(said) ? back(amount, -room - 1) : today };
  if (MORE.test(said)) return { from: room === 0 ? back(amount + 30, 0) : back(amount + 1, -1), to: back(amount, 1) };
  if (half) return { from: back(amount, 22), to: back(amount, 12) };
  if (isYears(unit)) return { from: back(amount + 1, -1), to: back(amount, 0) };
  const loose = room > 0 || ABOUT.test(said) ? 5 : 0;
  return { from: back(amount, Math.max(room, loose)), to: back(amount, -loose) };
}

function isYears(unit: string): boolean {
  return /^(?:nam|tuoi|t$|y)/u.test(unit);
}

/** Days that an amount goes on for, before the next one is said. */
function roomOf(unit: string): number {
  if (/^(?:tuan|w)/u.test(unit)) return 6;
  if (isYears(unit)) return 365;
  return /^(?:thang|m)/u.test(unit) ? 25 : 0;
}

function unitsBack(today: PlainDate, unit: string, count: number): PlainDate {
  if (/^(?:tuan|w)/u.test(unit)) return addDays(today, -7 * count);
  if (/^(?:thang|m)/u.test(unit)) return addMonths(today, -count);
  if (isYears(unit)) return addMonths(today, -12 * count);
  return addDays(today, -count);
}
