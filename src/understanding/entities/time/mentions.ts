import type { ClockTime } from './clockTimes';
import { COUNTED, clockTimeAt } from './clockTimes';
import type { DayMention } from './dayMentions';
import { dayMentionAt } from './dayMentions';
import { durationAt } from './durations';
import { numberAt } from './numberWords';
import type { PartMention } from './partsOfDay';
import { partMentionAt } from './partsOfDay';
import type { Sentence } from './sentence';
import type { Shift } from './shifts';
import { shiftAt } from './shifts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** What an utterance says about time, piece by piece, before the pieces are joined. */
export type Mention =
  | ({ readonly kind: 'clock'; readonly time: ClockTime; readonly until?: ClockTime } & Place)
  | ({ readonly kind: 'part' } & PartMention)
  | ({ readonly kind: 'day' } & DayMention)
  | ({ readonly kind: 'fromNow'; readonly minutes: number } & Place)
  | ({ readonly kind: 'asap' } & Place)
  | ({ readonly kind: 'any' } & Place)
  | ({ readonly kind: 'shift' } & Shift);

const ASAP = [
  'càng sớm càng tốt',
  'sớm nhất',
  'gần nhất',
  'ngay bây giờ',
  'liền bây giờ',
  'ngay lập tức',
  'lát nữa',
  'chút nữa',
  'tí nữa',
  'xíu nữa',
  'as soon as possible',
  'asap',
  'right now',
  'right away',
  'nhanh nhất',
  'lẹ nhất',
  'earliest',
  'liền giờ',
];
const ANY = [
  'giờ|lúc|khi|chừng|hồi nào cũng được',
  'giờ|lúc nào cũng được|ok',
  'giờ|lúc nào cũng dc|đc',
  'mấy giờ cũng được',
  'bất kỳ|cứ giờ|lúc nào',
  'any time',
  'anytime',
  'whenever',
  'giờ mô cũng được',
  'đại giờ nào',
  'sao cũng được',
  'giờ|lúc nào trống|còn|rảnh|vắng',
];
const UNTIL = ['đến', 'tới', 'to', 'until', 'till'];

/** Finds every mention from left to right. `today` is the day at the office. */
export function mentionsOf(sentence: Sentence, today: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const mention = mentionAt(sentence, at, today);
    if (mention !== undefined) mentions.push(mention);
    at = Math.max(at + 1, mention?.to ?? 0);
  }
  return mentions;
}

function mentionAt(sentence: Sentence, at: number, today: string): Mention | undefined {
  const shift = shiftAt(sentence, at);
  if (shift !== undefined) return { kind: 'shift', ...shift };
  const soon = sentence.longest(at, ASAP);
  if (soon > 0) return { kind: 'asap', from: at, to: at + soon };
  const any = sentence.longest(at, ANY);
  if (any > 0) return { kind: 'any', from: at, to: at + any };
  const duration = durationAt(sentence, at);
  if (duration !== undefined && (sentence.is(duration.to, 'nữa') || sentence.is(at - 1, 'in'))) {
    return {
      kind: 'fromNow',
      from: at,
      to: duration.to + (sentence.is(duration.to, 'nữa') ? 1 : 0),
      minutes: duration.minutes,
    };
  }
  const day = dayMentionAt(sentence, at, today);
  if (day !== undefined) return { kind: 'day', ...day };
  const clock = bareRangeAt(sentence, at) ?? clockRangeAt(sentence, at);
  if (clock !== undefined) return clock;
  const part = partMentionAt(sentence, at);
  return part === undefined ? undefined : { kind: 'part', ...part };
}

/** "9h đến 10h", "9h-10h30". */
function clockRangeAt(sentence: Sentence, at: number): Mention | undefined {
  const time = clockTimeAt(sentence, at);
  if (time === undefined) return undefined;
  const behind = untilAt(sentence, time.to);
  const until = behind === undefined ? undefined : clockTimeAt(sentence, behind);
  if (until === undefined) return { kind: 'clock', from: at, to: time.to, time };
  return { kind: 'clock', from: at, to: until.to, time, until };
}

/** "9-10h", "2 đến 3 giờ", "khoảng 9 10 giờ": the first hour without a word of its own. */
function bareRangeAt(sentence: Sentence, at: number): Mention | undefined {
  const first = numberAt(sentence, at);
  if (first === undefined || first.value > 23) return undefined;
  const about = sentence.is(at - 1, 'khoảng', 'tầm', 'cỡ', 'chừng', 'độ');
  const between = sentence.is(at - 1, 'between') && sentence.is(first.to, 'and') ? first.to + 1 : undefined;
  const behind = between ?? untilAt(sentence, first.to) ?? (about ? first.to : undefined);
  const until = behind === undefined ? undefined : (clockTimeAt(sentence, behind) ?? bareHourAt(sentence, at, behind));
  if (until === undefined || until.spoken <= first.value % 12) return undefined;
  const time = { from: at, to: first.to, spoken: first.value, hour: first.value, minute: 0 };
  return { kind: 'clock', from: at, to: until.to, time, until };
}

/** "between 9 and 10", "from 2 to 4": the last hour without a word of its own either. */
function bareHourAt(sentence: Sentence, first: number, at: number): ClockTime | undefined {
  const hour = sentence.is(first - 1, 'between', 'from') ? numberAt(sentence, at) : undefined;
  if (hour === undefined || hour.value > 17 || sentence.is(hour.to, ...COUNTED)) return undefined;
  return { from: at, to: hour.to, spoken: hour.value, hour: hour.value, minute: 0 };
}

/** The place behind a word or a dash that leads to the end of a range. */
function untilAt(sentence: Sentence, at: number): number | undefined {
  if (sentence.is(at, ...UNTIL)) return at + 1;
  return /^\s?[-–~]\s?$/.test(sentence.between(at - 1, at)) ? at : undefined;
}
