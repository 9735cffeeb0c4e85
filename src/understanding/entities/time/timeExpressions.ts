import { officeDayOf } from '../../../time';
import { isoOf } from './iso';
import { mentionsOf } from './mentions';
import type { Openness } from './openness';
import { opennessOf } from './openness';
import { Sentence } from './sentence';
import type { TimeGroup } from './timeGroups';
import { groupsOf, isClock } from './timeGroups';
import type { OfficeTimes } from './timeValues';
import { clockOfMinutes, minutesOfClock, rangeOfPart } from './timeValues';

/** A time as it was meant. Instants are ISO 8601 with the office's offset; `date` is a day at the office. */
export interface TimeValue {
  readonly kind: 'time' | 'range' | 'date' | 'asap' | 'any';
  readonly start?: string;
  readonly end?: string;
  readonly date?: string;
}

/** A time, or a booking's shift, where it stands in the utterance (UTF-16). */
export type TimeEntity = { readonly start: number; readonly end: number } & (
  | { readonly type: 'time'; readonly value: TimeValue }
  | { readonly type: 'shift'; readonly value: { readonly minutes: number; readonly late?: true } }
);

/** Finds the times in an utterance, in order. `now` is the instant it was written. */
export function timesIn(utterance: string, now: Date, office: OfficeTimes): TimeEntity[] {
  const sentence = Sentence.of(utterance);
  const today = officeDayOf(now, office.zone);
  return groupsOf(sentence, mentionsOf(sentence, today), today)
    .sort((one, other) => one.from - other.from)
    .map((group) => entityOf(sentence, group, { now, today, office }));
}

function entityOf(
  sentence: Sentence,
  group: TimeGroup,
  at: { readonly now: Date; readonly today: string; readonly office: OfficeTimes },
): TimeEntity {
  const open = isClock(group.main) ? opennessOf(sentence, group.from, group.to) : undefined;
  const start = sentence.words[open?.from ?? group.from]?.start ?? 0;
  const end = sentence.words[(open?.to ?? group.to) - 1]?.end ?? start;
  if (group.main.kind === 'shift') {
    const { minutes, late } = group.main;
    return { type: 'shift', value: late ? { minutes, late } : { minutes }, start, end };
  }
  return { type: 'time', value: timeValueOf(group, open, at), start, end };
}

function timeValueOf(
  { main, part, day }: TimeGroup,
  open: Openness | undefined,
  { now, today, office }: { readonly now: Date; readonly today: string; readonly office: OfficeTimes },
): TimeValue {
  const date = day?.day ?? today;
  const iso = (minutes: number): string => isoOf(date, clockOfMinutes(minutes), office.zone);
  switch (main.kind) {
    case 'fromNow': {
      const then = new Date(now.getTime() + main.minutes * 60_000);
      return { kind: 'time', start: isoOf(then, office.zone), date: officeDayOf(then, office.zone) };
    }
    case 'asap':
    case 'any':
      return { kind: main.kind, date };
    case 'clock': {
      const begins = minutesOfClock(main.time, part?.part);
      if (main.until !== undefined) {
        const ends = minutesOfClock(main.until, part?.part);
        const sameHalf = begins > ends && begins >= 12 * 60 ? begins - 12 * 60 : begins;
        return { kind: 'range', start: iso(sameHalf), end: iso(ends), date };
      }
      if (open?.side === 'before') return { kind: 'range', end: iso(begins), date };
      if (open?.side === 'after') return { kind: 'range', start: iso(begins), date };
      return { kind: 'time', start: iso(begins), date };
    }
    case 'part': {
      const range = rangeOfPart(main.part, main.stretch, date, office);
      return { kind: 'range', start: iso(range.from), end: iso(range.to), date };
    }
    case 'day':
      return main.end === undefined
        ? { kind: 'date', date: main.day }
        : {
            kind: 'range',
            start: isoOf(main.day, '00:00', office.zone),
            end: isoOf(main.end, '23:59', office.zone),
            date: main.day,
          };
    default:
      return { kind: 'date', date };
  }
}
