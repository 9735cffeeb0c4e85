import { numberAt } from './numberWords';
import type { Sentence } from './sentence';

export interface Duration {
  readonly minutes: number;
  readonly to: number;
  /** Said with "giờ" or "h", which may be a time of day instead. */
  readonly byHour: boolean;
}

/** Reads a length of time that begins at `at`: "nửa tiếng", "1 tiếng rưỡi", "20 phút", "an hour". */
export function durationAt(sentence: Sentence, at: number): Duration | undefined {
  if (sentence.has(at, 'nửa tiếng|giờ')) return { minutes: 30, to: at + 2, byHour: false };
  if (sentence.has(at, 'half an hour')) return { minutes: 30, to: at + 3, byHour: false };
  if (sentence.has(at, 'tiếng rưỡi')) return { minutes: 90, to: at + 2, byHour: false };
  if (sentence.has(at, 'an hour')) return { minutes: 60, to: at + 2, byHour: false };
  const count = numberAt(sentence, at);
  if (count === undefined) return undefined;
  if (sentence.is(count.to, 'phút', 'p', 'ph', 'minutes', 'minute', 'mins', 'min')) {
    return { minutes: count.value, to: count.to + 1, byHour: false };
  }
  if (!sentence.is(count.to, 'tiếng', 'giờ', 'h', 'hours', 'hour')) return undefined;
  const byHour = sentence.is(count.to, 'giờ', 'h');
  if (sentence.is(count.to + 1, 'rưỡi')) return { minutes: count.value * 60 + 30, to: count.to + 2, byHour };
  return { minutes: count.value * 60, to: count.to + 1, byHour };
}
