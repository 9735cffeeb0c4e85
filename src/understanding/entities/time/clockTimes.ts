import { numberAt } from './numberWords';
import type { Sentence } from './sentence';

/** A time of day as it was said: the hour may still lack its half of the day. */
export interface ClockTime {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** The hour that was named: 7 in "7 giờ kém 15". */
  readonly spoken: number;
  /** `am` and `pm` as English says them. */
  readonly half?: 'am' | 'pm';
}

const HOUR = ['giờ', 'h', 'g', 'tiếng rưỡi'];
const LENGTHS = ['nữa', 'đồng hồ', 'liền', 'hơn', 'lận', 'trước khi'];
const NO_HOUR_BEFORE = ['mất', 'trong', 'lùi', 'trễ', 'muộn', 'chậm', 'chờ', 'đợi', 'suốt', 'đẩy'];

/** What English counts: a number before them is no hour. */
export const COUNTED = [
  'days',
  'day',
  'years',
  'year',
  'months',
  'weeks',
  'people',
  'copies',
  'minutes',
  'hours',
  'hour',
];

/** Reads a time of day that begins at `at`. */
export function clockTimeAt(sentence: Sentence, at: number): ClockTime | undefined {
  return (
    english(sentence, at) ??
    withColon(sentence, at) ??
    withHour(sentence, at) ??
    bareHalf(sentence, at) ??
    behindLuc(sentence, at)
  );
}

/** "3 giờ rưỡi", "15h30", "9h kém 15", "mười giờ ba mươi phút". */
function withHour(sentence: Sentence, at: number): ClockTime | undefined {
  const hour = numberAt(sentence, at);
  if (hour === undefined || hour.value > 24 || !sentence.is(hour.to, ...HOUR)) return undefined;
  const unmarkedNow = !sentence.marked && sentence.words[at]?.raw === 'bay' && !sentence.is(at - 1, 'lúc', 'tầm');
  if (unmarkedNow || isLength(sentence, at, hour.to + 1)) return undefined;
  const rest = minutesAt(sentence, hour.to + 1);
  return withHalf(sentence, timeOf(at, rest.to, hour.value, rest.minutes));
}

function isLength(sentence: Sentence, at: number, behind: number): boolean {
  if (sentence.longest(behind, LENGTHS) > 0 && !sentence.is(behind, 'hơn')) return true;
  const half = sentence.is(behind, 'rưỡi') ? 1 : 0;
  if (sentence.is(behind + half, 'nữa')) return true;
  return sentence.is(at - 1, ...NO_HOUR_BEFORE);
}

function minutesAt(sentence: Sentence, at: number): { readonly minutes: number; readonly to: number } {
  if (sentence.is(at, 'rưỡi')) return { minutes: 30, to: at + 1 };
  const less = sentence.is(at, 'kém', 'thiếu');
  const minutes = numberAt(sentence, less ? at + 1 : at);
  if (minutes === undefined || minutes.value > 59) return { minutes: 0, to: at };
  const unit = sentence.is(minutes.to, 'phút', 'p', 'ph') ? 1 : 0;
  if (less) return { minutes: -minutes.value, to: minutes.to + unit };
  const glued = sentence.between(at - 1, at) === '';
  const nextIsHour = sentence.is(minutes.to, ...HOUR);
  if (nextIsHour || (unit === 0 && !glued && !isMinute(sentence, at, minutes.to, minutes.value))) {
    return { minutes: 0, to: at };
  }
  return { minutes: minutes.value, to: minutes.to + unit };
}

/** A number behind the hour without a unit counts minutes when nothing behind it is counted by it. */
function isMinute(sentence: Sentence, at: number, behind: number, value: number): boolean {
  if (/[,;.–-]/.test(sentence.between(at - 1, at))) return false;
  const counted = ['người', 'bản', 'tờ', 'ngày', 'tháng', 'tuổi', 'đứa', 'chỗ', 'cái', 'suất', 'tiếng', 'lần', 'năm'];
  return value >= 5 && !sentence.is(behind, ...counted);
}

/** "15:30". "9.30" is a date or a price as often: it is read behind "lúc" or "hẹn", or when nothing else is said. */
function withColon(sentence: Sentence, at: number): ClockTime | undefined {
  const hour = numberAt(sentence, at);
  if (hour?.figures !== true || !isColon(sentence, at)) return undefined;
  const minute = numberAt(sentence, at + 1);
  if (minute?.figures !== true || hour.value > 23 || minute.value > 59) return undefined;
  return withHalf(sentence, timeOf(at, minute.to, hour.value, minute.value));
}

function isColon(sentence: Sentence, at: number): boolean {
  const mark = sentence.between(at, at + 1);
  return mark === ':' || (mark === '.' && (sentence.is(at - 1, 'lúc', 'hẹn') || sentence.words.length === 2));
}

/** "lúc 3": only where nothing is counted by it. */
function behindLuc(sentence: Sentence, at: number): ClockTime | undefined {
  const hour = sentence.is(at - 1, 'lúc') ? numberAt(sentence, at) : undefined;
  if (hour === undefined || hour.value < 1 || hour.value > 17) return undefined;
  const ends =
    hour.to === sentence.words.length || sentence.is(hour.to, 'nhé', 'nha', 'được', 'đi', 'ạ', 'nghen', 'chiều');
  return ends ? timeOf(at, hour.to, hour.value, 0) : undefined;
}

/** "9 rưỡi". */
function bareHalf(sentence: Sentence, at: number): ClockTime | undefined {
  const hour = numberAt(sentence, at);
  if (hour === undefined || hour.value > 23 || hour.value < 1 || !sentence.is(hour.to, 'rưỡi')) return undefined;
  if (sentence.is(hour.to + 1, 'nữa')) return undefined;
  return timeOf(at, hour.to + 1, hour.value, 30);
}

/** "3pm", "half past nine", "quarter to ten", "10 o'clock". */
function english(sentence: Sentence, at: number): ClockTime | undefined {
  const past = sentence.has(at, 'half past') ? 30 : sentence.has(at, 'quarter past') ? 15 : undefined;
  const minutes = past ?? (sentence.has(at, 'quarter to') ? -15 : undefined);
  if (minutes !== undefined) {
    const hour = numberAt(sentence, at + 2);
    if (hour === undefined || hour.value > 12) return undefined;
    return withHalf(sentence, timeOf(at, hour.to, hour.value, minutes));
  }
  if (sentence.is(at, 'noon') && sentence.is(at - 1, 'before', 'by', 'after', 'at')) return timeOf(at, at + 1, 12, 0);
  const hour = numberAt(sentence, at);
  if (hour === undefined || hour.value > 12) return undefined;
  if (sentence.has(hour.to, 'o clock')) return timeOf(at, hour.to + 2, hour.value, 0);
  const plain = timeOf(at, hour.to, hour.value, 0);
  const halved = withHalf(sentence, plain);
  if (halved.half !== undefined) return halved;
  const led = !sentence.marked && sentence.is(at - 1, 'at', 'before', 'after', 'around', 'by');
  const counted = sentence.between(at, at + 1) === ':' || sentence.is(hour.to, ...COUNTED);
  return led && !counted ? plain : undefined;
}

function timeOf(from: number, to: number, spoken: number, minutes: number): ClockTime {
  const all = (spoken * 60 + minutes + 24 * 60) % (24 * 60);
  return { from, to, spoken, hour: Math.floor(all / 60), minute: all % 60 };
}

function withHalf(sentence: Sentence, time: ClockTime): ClockTime {
  if (sentence.is(time.to, 'am') || sentence.has(time.to, 'a m')) return halfOf(sentence, time, 'am');
  if (sentence.is(time.to, 'pm') || sentence.has(time.to, 'p m')) return halfOf(sentence, time, 'pm');
  return time;
}

function halfOf(sentence: Sentence, time: ClockTime, half: 'am' | 'pm'): ClockTime {
  return { ...time, half, to: time.to + (sentence.is(time.to, half) ? 1 : 2) };
}
