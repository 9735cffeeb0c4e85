import { addDays, isRealDay, weekdayOf } from '../../../time';
import { numberAt } from './numberWords';
import type { Sentence } from './sentence';

/** A day that is named. `end` when it is the last day of a stretch ("tuần sau"). */
export interface DayMention {
  readonly from: number;
  readonly to: number;
  readonly day: string;
  readonly end?: string;
}

const TODAY = ['hôm nay', 'bữa nay', 'ngày hôm nay', 'hôm ni', 'bữa ni', 'nay', 'ni', 'today', 'trong ngày hôm nay'];
const NEAR: readonly (readonly [number, readonly string[]])[] = [
  [1, ['ngày mai', 'bữa mai', 'hôm sau', 'ngày hôm sau', 'tomorrow', 'mai']],
  [2, ['ngày mốt', 'ngày kia', 'bữa mốt', 'mốt', 'day after tomorrow']],
  [-1, ['hôm qua', 'ngày hôm qua', 'bữa qua', 'hồi hôm', 'tối qua', 'đêm qua', 'last night', 'yesterday']],
  [-2, ['hôm kia', 'bữa kia', 'hôm trước kia']],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['thứ hai', 'monday', 'mondays'],
  ['thứ ba', 'tuesday', 'tuesdays'],
  ['thứ tư', 'thứ bốn', 'wednesday', 'wednesdays'],
  ['thứ năm', 'thursday', 'thursdays'],
  ['thứ sáu', 'friday', 'fridays'],
  ['thứ bảy', 'thứ bẩy', 'saturday', 'saturdays'],
  ['chủ nhật', 'chúa nhật', 'cn', 'sunday', 'sundays'],
];

const WEEKEND = ['cuối tuần', 'cuối tuần này', 'weekend', 'weekends', 'this weekend'];
const SATURDAY = 6;
const NEXT_WEEK = ['tuần sau', 'tuần tới', 'next week'];
const WEEK_AFTER = [...NEXT_WEEK, 'sau'];
const THIS_WEEK = ['tới', 'này', 'tuần này'];

/** Reads a day that begins at `at`, counted from `today` (a day at the office). */
export function dayMentionAt(sentence: Sentence, at: number, today: string): DayMention | undefined {
  return (
    nearDay(sentence, at, today) ??
    weekday(sentence, at, today) ??
    weekend(sentence, at, today) ??
    week(sentence, at, today) ??
    date(sentence, at, today)
  );
}

function nearDay(sentence: Sentence, at: number, today: string): DayMention | undefined {
  const now = sentence.longest(at, TODAY);
  if (now > 0) return { from: at, to: at + now, day: today };
  for (const [days, phrases] of NEAR) {
    const length = sentence.longest(at, phrases);
    if (length === 0 || (length === 1 && isOtherMai(sentence, at))) continue;
    return { from: at, to: at + length, day: addDays(today, days) };
  }
  return undefined;
}

/** "mai" alone is also a name (Mai), a funeral (mai táng), some day (mai mốt); "mốt" alone also twenty-one's one. */
function isOtherMai(sentence: Sentence, at: number): boolean {
  if (sentence.isCapital(at)) return true;
  if (sentence.is(at, 'mốt'))
    return !sentence.marked || numberAt(sentence, at - 1) !== undefined || sentence.is(at - 1, 'mai');
  if (sentence.is(at + 1, 'táng', 'mốt', 'mối', 'một')) return true;
  return (
    sentence.is(at - 1, 'tên', 'chị', 'thị', 'cô', 'sao', 'khuyến') ||
    (!sentence.marked && sentence.is(at - 1, 'em', 'anh', 'ngoc'))
  );
}

function weekday(sentence: Sentence, at: number, today: string): DayMention | undefined {
  const short = sentence.is(at, 't', 'thứ') ? numberAt(sentence, at + 1) : undefined;
  const glued = sentence.is(at, 'thứ') || sentence.between(at, at + 1) === '';
  const counted =
    short?.figures === true && glued && short.value >= 2 && short.value <= 7 ? short.value - 1 : undefined;
  const named = WEEKDAYS.findIndex((phrases) => sentence.longest(at, phrases) > 0);
  const wanted = counted ?? (named < 0 ? undefined : named + 1);
  if (wanted === undefined) return undefined;
  const to = at + (counted === undefined ? sentence.longest(at, WEEKDAYS[named] ?? []) : 2);
  const next = sentence.longest(to, WEEK_AFTER);
  const coming = sentence.longest(to, THIS_WEEK);
  const distance = (wanted - weekdayOf(today) + 7) % 7;
  if (next > 1 || sentence.is(at - 1, 'next'))
    return { from: at, to: to + next, day: addDays(today, wanted - weekdayOf(today) + 7) };
  if (sentence.is(to, 'tới', 'sau') && distance === 0) return { from: at, to: to + 1, day: addDays(today, 7) };
  return { from: at, to: to + Math.max(coming, next), day: addDays(today, distance) };
}

/** The coming Saturday and Sunday; on a Sunday what is left of it. */
function weekend(sentence: Sentence, at: number, today: string): DayMention | undefined {
  const length = sentence.longest(at, WEEKEND);
  if (length === 0) return undefined;
  const ahead = SATURDAY - weekdayOf(today);
  const later = sentence.longest(at + length, WEEK_AFTER);
  const isNext = later > 0 || sentence.is(at - 1, 'next');
  const sunday = addDays(today, ahead + 1 + (isNext ? 7 : 0));
  const saturday = addDays(sunday, -1);
  return { from: at, to: at + length + later, day: saturday < today ? today : saturday, end: sunday };
}

function week(sentence: Sentence, at: number, today: string): DayMention | undefined {
  const length = sentence.longest(at, NEXT_WEEK);
  if (length === 0) return undefined;
  const monday = addDays(today, 8 - weekdayOf(today));
  return { from: at, to: at + length, day: monday, end: addDays(monday, 6) };
}

/** "25/11", "ngày 25", "ngày 25 tháng 11". A year before this one belongs to somebody's life, not to a visit. */
function date(sentence: Sentence, at: number, today: string): DayMention | undefined {
  const [year, month, dayNow] = today.split('-').map(Number);
  if (year === undefined || month === undefined || dayNow === undefined) return undefined;
  const word = sentence.is(at, 'ngày', 'mùng', 'mồng') ? 1 : 0;
  const day = numberAt(sentence, at + word);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  if (sentence.is(at - 1, 'sinh', 'sanh', 'born', 'mất') || sentence.has(at - 2, 'ngày sinh')) return undefined;
  const slash = day.figures && /^\s?[/-]\s?$/.test(sentence.between(day.to - 1, day.to));
  const spoken = sentence.is(day.to, 'tháng');
  if (!slash && !spoken) {
    const isCount = sentence.is(day.to, 'tháng', 'giờ', 'h', 'tuổi', 'làm') || word === 0 || !sentence.is(at, 'ngày');
    return isCount || !day.figures ? undefined : mentionOf(at, day.to, dayInMonth(year, month, day.value, dayNow));
  }
  const months = numberAt(sentence, day.to + (spoken ? 1 : 0));
  if (months === undefined || months.value < 1 || months.value > 12) return undefined;
  if (slash && /^\s?[/-]\s?$/.test(sentence.between(months.to - 1, months.to))) {
    const written = sentence.words[months.to]?.raw ?? '';
    if (written !== String(year)) return undefined;
    return mentionOf(at, months.to + 1, plain(year, months.value, day.value));
  }
  if (slash && word === 0 && day.value <= 24 && sentence.is(months.to, 'giờ', 'h')) return undefined;
  return mentionOf(at, months.to, plain(year, months.value, day.value));
}

function mentionOf(from: number, to: number, day: string | undefined): DayMention | undefined {
  return day === undefined ? undefined : { from, to, day };
}

function dayInMonth(year: number, month: number, day: number, today: number): string | undefined {
  if (day >= today) return plain(year, month, day);
  return month === 12 ? plain(year + 1, 1, day) : plain(year, month + 1, day);
}

/** Undefined for a day that no calendar has. */
function plain(year: number, month: number, day: number): string | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
