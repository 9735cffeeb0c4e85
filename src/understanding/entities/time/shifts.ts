import { durationAt } from './durations';
import type { Sentence } from './sentence';

/** A booking is to be moved by so much. `minutes` below 0: earlier. */
export interface Shift {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  /** They will come late, rather than ask for another time. */
  readonly late: boolean;
}

const LATER = ['lùi', 'dời', 'đẩy', 'hoãn', 'trễ', 'muộn', 'chậm', 'xê', 'xích', 'postpone', 'back', 'late'];
/** Of these, who only says that they will not be in time. */
const LATE = ['trễ', 'muộn', 'chậm', 'late'];
const EARLIER = ['sớm', 'earlier'];
const TOWARDS = ['sang', 'qua', 'vào', 'lúc', 'tới', 'đến', 'thành', 'về', 'to', 'at', 'từ'];
/** So many words may stand between the verb and the length of time. */
const REACH = 4;
/** "lùi 3 giờ" may be a length; "dời 15 giờ" names a time. */
const LONGEST_BY_HOUR = 180;

/** Reads a shift whose verb stands at `at`: "lùi lịch lại 30 phút", "trễ 15p", "sớm hơn 1 tiếng". */
export function shiftAt(sentence: Sentence, at: number): Shift | undefined {
  const behind = lengthBefore(sentence, at);
  if (behind !== undefined) return behind;
  const earlier = sentence.is(at, ...EARLIER);
  if (!earlier && !sentence.is(at, ...LATER)) return undefined;
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const duration = durationAt(sentence, place);
    if (duration === undefined) continue;
    if (sentence.is(place - 1, ...TOWARDS) || sentence.is(duration.to, 'nữa')) return undefined;
    if (duration.byHour && (sentence.is(at, 'dời', 'hoãn') || duration.minutes > LONGEST_BY_HOUR)) return undefined;
    const up = earlier || sentence.is(duration.to, 'earlier') || sentence.has(place - 2, 'lên sớm|trước');
    return {
      from: at,
      to: duration.to,
      minutes: up ? -duration.minutes : duration.minutes,
      late: !up && sentence.is(at, ...LATE),
    };
  }
  return undefined;
}

/** "15 minutes late", "an hour earlier": English puts the length first. */
function lengthBefore(sentence: Sentence, at: number): Shift | undefined {
  const duration = durationAt(sentence, at);
  if (duration === undefined || !sentence.is(duration.to, 'late', 'later', 'earlier')) return undefined;
  const earlier = sentence.is(duration.to, 'earlier');
  const late = sentence.is(duration.to, 'late');
  return { from: at, to: duration.to + 1, minutes: earlier ? -duration.minutes : duration.minutes, late };
}
