import type { Question } from '../procedures/procedure';
import { addDays, addMonths, isRealDay, type PartialDate, type PlainDate } from '../time';
import { type Phrase, wording } from '../wording/phrase';
import { fold } from './fold';
import { soundsLikeQuestion } from './framed';
import { dateLabel, earliestDay, type Look, lunar, OLDEST_AGE, odd, proposed } from './oddDate';
import { proposalOf } from './proposals';
import type { Reading, ReadingContext } from './reading';
import { spoken } from './referenceData';
import { tidy } from './tidy';
import { findDate, type WrittenDate } from './writtenDate';

const EARLIEST_YEAR = 1800;
const IN_DIGITS = /(?<!\d)\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}(?!\d)/u;
const LUNAR =
  /\b(?:am lich|lunar|thang chap|thang gieng|(?:nam|tuoi)(?: (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy))? (?:ti|suu|dan|mao|meo|thin|ty|ngo|mui|than|dau|tuat|hoi))\b/u;

/** A day of somebody's life or of a paper, day before month; the year for certain, month and day perhaps. Never in the future. */
export function readDate(question: Question, raw: string, context: ReadingContext): Reading {
  const typed = tidy(raw);
  const folded = fold(typed);
  const near = nearDay(folded, context.today);
  if (near !== undefined) return { kind: 'value', value: near, note: readAs(near) };
  if (LUNAR.test(folded)) return lunar(typed, folded);
  const written = findDate(typed);
  if (written === undefined || soundsLikeQuestion(typed)) return { kind: 'hint', say: wording('answers-date-unclear') };
  const { yearsBack } = question;
  return checked(written, {
    typed,
    birth: question.type === 'birthDate',
    today: context.today,
    monthMayBeFirst: context.language === 'en' && IN_DIGITS.test(typed),
    ...(yearsBack === undefined ? {} : { earliest: addMonths(context.today, -12 * yearsBack) }),
  });
}

function checked(written: WrittenDate, look: Look): Reading {
  const { day, month } = written;
  const years = yearsOf(written, look);
  if (written.year === undefined && written.shortYear === undefined) {
    const latest = latestOf(written, look);
    if (latest !== undefined) {
      const say = wording('answers-date-is-it', { date: { date: latest } });
      return { kind: 'ask', say, proposals: [proposalOf(dateLabel(latest), latest)] };
    }
    return {
      kind: 'hint',
      say: wording('answers-date-no-year', { day: String(day ?? ''), month: String(month ?? '') }),
    };
  }
  if (month !== undefined && month > 12) return monthFirst(written, years, look);
  if (day !== undefined && day > 31)
    return { kind: 'hint', say: wording('answers-date-no-such-day', { day: String(day) }) };

  const dates = years.map((year) => dateOf(year, month, day, look.typed));
  const [first] = dates;
  if (first === undefined) return { kind: 'hint', say: wording('answers-date-year-odd') };
  if (dates.every((date) => !isReal(date))) return unreal(first);
  const past = likelyOf(dates, look);
  const [only] = past;
  if (only === undefined) return { kind: 'hint', say: wording('answers-date-future', { date: { date: first } }) };
  if (written.shortYear !== undefined && look.earliest === undefined) {
    return {
      kind: 'ask',
      say: wording('answers-date-which-century'),
      proposals: past.flatMap((date) => proposed(date, look.birth)),
    };
  }
  if (written.shortYear !== undefined) return { kind: 'value', value: only, note: readAs(only) };
  const either = eitherOrder(only, look);
  if (either !== undefined) return either;
  return odd(only, written, look) ?? { kind: 'value', value: only };
}

/** "15/11" of a child whose birth is registered: the last such day. A longer ago it can lie, the less a year is guessed. */
function latestOf({ day, month }: WrittenDate, look: Look): PartialDate | undefined {
  if (!look.birth || look.earliest === undefined || day === undefined || month === undefined) return undefined;
  const thisYear = Number(look.today.slice(0, 4));
  const dates = [thisYear, thisYear - 1].map((year) => ({ year, month, day }));
  return dates.find((date) => isReal(date) && !isFuture(date, look.today));
}

function readAs(date: PartialDate): Phrase {
  return wording('answers-date-read', { date: { date } });
}

/** Those that are past; where the question says how far back it lies, the one of them that fits. */
function likelyOf(dates: readonly PartialDate[], look: Look): readonly PartialDate[] {
  const past = dates.filter((date) => isReal(date) && !isFuture(date, look.today));
  const recent = past.filter((date) => look.earliest !== undefined && earliestDay(date) >= look.earliest);
  return recent.length > 0 ? recent : past;
}

/** "5/25/1990": month first, as in English; mended and asked back where only one order makes sense. */
function monthFirst(written: WrittenDate, years: readonly number[], look: Look): Reading {
  const month = String(written.month ?? '');
  const swapped = years
    .map((year) => dateOf(year, written.day, written.month, look.typed))
    .filter((date) => isReal(date) && !isFuture(date, look.today) && date.day !== undefined);
  if (swapped.length === 0) return { kind: 'hint', say: wording('answers-date-no-such-month', { month }) };
  const proposals = swapped.map((date) => proposalOf(dateLabel(date), date));
  return { kind: 'ask', say: wording('answers-date-month-first', { month }), proposals };
}

/** "03/05/1990" in an English chat: 3 May, or 5 March as Americans write it. */
function eitherOrder(date: PartialDate, look: Look): Reading | undefined {
  const { year, month, day } = date;
  if (!look.monthMayBeFirst || month === undefined || day === undefined || day > 12 || day === month) return undefined;
  const swapped = { year, month: day, day: month };
  if (isFuture(swapped, look.today)) return undefined;
  return {
    kind: 'ask',
    say: wording('answers-date-which-order', { first: { date }, second: { date: swapped } }),
    proposals: [proposalOf(dateLabel(date), date), proposalOf(dateLabel(swapped), swapped)],
  };
}

function unreal(date: PartialDate): Reading {
  const { day = 0, month = 0, year } = date;
  const last = [31, 30, 29, 28].find((length) => isRealDay(year, month, length)) ?? 28;
  const args = { day: String(day), month: String(month), year: String(year), last: String(last) };
  return { kind: 'hint', say: wording('answers-date-unreal', args) };
}

function yearsOf(written: WrittenDate, look: Look): number[] {
  if (written.year !== undefined) return written.year >= EARLIEST_YEAR && written.year < 2200 ? [written.year] : [];
  if (written.shortYear === undefined) return [];
  const thisYear = Number(look.today.slice(0, 4));
  const years = [1900 + written.shortYear, 2000 + written.shortYear];
  const likely = years.filter((year) => year <= thisYear && year >= thisYear - OLDEST_AGE);
  return likely.length > 0 ? likely.reverse() : [2000 + written.shortYear];
}

function dateOf(year: number, month: number | undefined, day: number | undefined, typed: string): PartialDate {
  const known = { ...(month ? { month } : {}), ...(month && day ? { day } : {}) };
  const folded = fold(typed).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const isApproximate =
    day === undefined && spoken().approximate.some((word) => ` ${folded} `.includes(` ${fold(word)} `));
  return { year, ...known, ...(isApproximate ? { asWritten: typed.slice(0, 80) } : {}) };
}

function isReal(date: PartialDate): boolean {
  return isRealDay(date.year, date.month ?? 1, date.day ?? 1);
}

function isFuture(date: PartialDate, today: PlainDate): boolean {
  return earliestDay(date) > today;
}

function nearDay(folded: string, today: PlainDate): PartialDate | undefined {
  const back = [/\b(?:hom nay|today)\b/u, /\b(?:hom qua|yesterday)\b/u, /\bhom kia\b/u].findIndex((word) =>
    word.test(folded),
  );
  if (back < 0 || /\d/u.test(folded)) return undefined;
  const [year = 0, month = 1, day = 1] = addDays(today, -back).split('-').map(Number);
  return { year, month, day };
}
