import { officeDayOf } from '../../../time';
import { isoOf } from './iso';
import type { Mention } from './mentions';
import { mentionsOf } from './mentions';
import { Sentence } from './sentence';
import type { OfficeTimes } from './timeValues';
import { clockOfMinutes, fitsPart, minutesOfClock, rangeOfPart } from './timeValues';

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
  | { readonly type: 'shift'; readonly value: { readonly minutes: number } }
);

type Clock = Extract<Mention, { kind: 'clock' }>;
type PartOfDay = Extract<Mention, { kind: 'part' }>;
type Day = Extract<Mention, { kind: 'day' }>;

/** Words that may stand between a day, a part of it and a time that belong together. */
const JOINTS = [
  'lúc',
  'vào',
  'khoảng',
  'tầm',
  'cỡ',
  'chừng',
  'độ',
  'hồi',
  'ngày',
  'buổi',
  'giờ',
  'at',
  'on',
  'from',
  'around',
  'từ',
  'this',
  'of',
  'hẹn',
  'in',
  'the',
];

/** Finds the times in an utterance, in order. `now` is the instant it was written. */
export function timesIn(utterance: string, now: Date, office: OfficeTimes): TimeEntity[] {
  const sentence = new Sentence(utterance);
  const today = officeDayOf(now, office.zone);
  const mentions = mentionsOf(sentence, today);
  const taken = new Set<Mention>();
  const groups = mentions
    .filter((mention) => mention.kind !== 'part' && mention.kind !== 'day')
    .map((mention) => groupAround(sentence, mention, mentions, taken));
  const parts = mentions.filter((mention): mention is PartOfDay => mention.kind === 'part' && !taken.has(mention));
  for (const part of parts) {
    const own = groups.find(
      ({ main, part: has }) => isClock(main) && has === undefined && fitsPart(main.time, part.part ?? 'evening'),
    );
    if (own === undefined || part.stretch !== 'all') {
      taken.add(part);
      groups.push(groupAround(sentence, part, mentions, taken));
    } else {
      for (const group of groups) {
        if (isClock(group.main) && group.part === undefined && part.part && fitsPart(group.main.time, part.part))
          group.part = part;
      }
      const day = neighbour(sentence, part, mentions, taken, isDay);
      if (day !== undefined) {
        taken.add(day);
        own.day ??= day;
      }
    }
  }
  const days = mentions.filter(isDay).filter((day) => !taken.has(day));
  const lone = days.filter((day) => {
    const users = groups.filter(
      (group) => group.day === undefined && group.main.kind !== 'shift' && group.main.kind !== 'fromNow',
    );
    if (day.day < today || users.length === 0) return true;
    for (const group of users) group.day = day;
    return false;
  });
  const all = [...groups, ...lone.map((main): Group => ({ main, from: main.from, to: main.to }))];
  return all
    .sort((one, other) => one.from - other.from)
    .map((group) => entityOf(sentence, group, { now, today, office }));
}

interface Group {
  readonly main: Mention;
  part?: PartOfDay;
  day?: Day;
  from: number;
  to: number;
}

/** A mention with the part of the day and the day that stand next to it. */
function groupAround(sentence: Sentence, main: Mention, mentions: readonly Mention[], taken: Set<Mention>): Group {
  const group: Group = { main, from: main.from, to: main.to };
  if (main.kind === 'shift' || main.kind === 'fromNow') return group;
  for (let round = 0; round < 2; round += 1) {
    const part = group.part ?? (main.kind === 'part' ? undefined : neighbour(sentence, group, mentions, taken, isPart));
    if (
      part !== undefined &&
      group.part === undefined &&
      (!isClock(main) || fitsPart(main.time, part.part ?? 'noon'))
    ) {
      group.part = part;
      extend(group, part, taken);
    }
    const day = group.day ?? neighbour(sentence, group, mentions, taken, isDay);
    if (day !== undefined && group.day === undefined) {
      group.day = day;
      extend(group, day, taken);
    }
  }
  return group;
}

function extend(group: Group, mention: Mention, taken: Set<Mention>): void {
  taken.add(mention);
  group.from = Math.min(group.from, mention.from);
  group.to = Math.max(group.to, mention.to);
}

/** The mention right behind, or else right before, with nothing but joints between. */
function neighbour<T extends Mention>(
  sentence: Sentence,
  place: { readonly from: number; readonly to: number },
  mentions: readonly Mention[],
  taken: ReadonlySet<Mention>,
  wanted: (mention: Mention) => mention is T,
): T | undefined {
  const free = mentions.filter(wanted).filter((mention) => !taken.has(mention) && mention !== (place as unknown));
  const joined = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (!sentence.is(at, ...JOINTS)) return false;
    return true;
  };
  const behind = free.find((mention) => mention.from >= place.to && joined(place.to, mention.from));
  return behind ?? free.reverse().find((mention) => mention.to <= place.from && joined(mention.to, place.from));
}

function entityOf(
  sentence: Sentence,
  group: Group,
  at: { readonly now: Date; readonly today: string; readonly office: OfficeTimes },
): TimeEntity {
  const open = isClock(group.main) ? opennessOf(sentence, group.from, group.to) : undefined;
  const start = sentence.words[open?.from ?? group.from]?.start ?? 0;
  const end = sentence.words[(open?.to ?? group.to) - 1]?.end ?? start;
  if (group.main.kind === 'shift') return { type: 'shift', value: { minutes: group.main.minutes }, start, end };
  return { type: 'time', value: timeValueOf(group, open, at), start, end };
}

function timeValueOf(
  { main, part, day }: Group,
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

interface Openness {
  readonly side: 'before' | 'after';
  readonly from: number;
  readonly to: number;
}

const ONWARDS = ['trở đi', 'trở lên', 'đổ đi', 'đổ lên', 'onwards'];

/** "trước 10 giờ", "sau 3 giờ", "từ 2 giờ trở đi", with the words that say so. */
function opennessOf(sentence: Sentence, from: number, to: number): Openness | undefined {
  const about = sentence.is(from - 1, 'khoảng', 'tầm', 'lúc') ? 1 : 0;
  const lead = from - 1 - about;
  if (sentence.is(lead, 'trước', 'before')) return { side: 'before', from: lead, to };
  if (sentence.is(lead, 'sau', 'after')) return { side: 'after', from: lead, to };
  const goesOn =
    sentence.is(to, 'sang', 'qua', 'thành', 'lên', 'xuống', 'về', 'to') || /[-=]>/.test(sentence.between(to - 1, to));
  if (sentence.is(lead, 'từ', 'from') && !goesOn) {
    const onwards = sentence.longest(to, ONWARDS);
    return { side: 'after', from: lead, to: to + onwards };
  }
  const until = sentence.longest(to, ['trở về trước', 'đổ lại', 'trở lại', 'trở xuống']);
  if (until > 0) return { side: 'before', from, to: to + until };
  const onwards = sentence.longest(to, ONWARDS);
  return onwards > 0 ? { side: 'after', from, to: to + onwards } : undefined;
}

function isClock(mention: Mention): mention is Clock {
  return mention.kind === 'clock';
}

function isPart(mention: Mention): mention is PartOfDay {
  return mention.kind === 'part';
}

function isDay(mention: Mention): mention is Day {
  return mention.kind === 'day';
}
