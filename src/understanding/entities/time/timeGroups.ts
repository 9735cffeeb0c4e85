import type { Mention } from './mentions';
import type { Sentence } from './sentence';
import { fitsPart } from './timeValues';

type Clock = Extract<Mention, { kind: 'clock' }>;
type PartOfDay = Extract<Mention, { kind: 'part' }>;
type Day = Extract<Mention, { kind: 'day' }>;

/** Mentions that mean one time together: a main one, and the part of the day and the day that it is in. Places count words. */
export interface TimeGroup {
  readonly main: Mention;
  part?: PartOfDay;
  day?: Day;
  from: number;
  to: number;
}

/** Words that may stand between a day, a part of it and a time that belong together. */
const JOINTS = 'lúc vào khoảng tầm cỡ chừng độ hồi ngày buổi giờ at on from around từ this of hẹn in the'.split(' ');

/** Joins the mentions of an utterance, first those that stand together, then a part or a day that stands apart. */
export function groupsOf(sentence: Sentence, mentions: readonly Mention[], today: string): TimeGroup[] {
  const taken = new Set<Mention>();
  const groups = mentions
    .filter((mention) => mention.kind !== 'part' && mention.kind !== 'day')
    .map((mention) => groupAround(sentence, mention, mentions, taken));
  for (const part of mentions.filter(isPart)) {
    if (taken.has(part)) continue;
    const users = part.stretch === 'all' ? groups.filter((group) => lacks(group, part)) : [];
    const [first] = users;
    if (first === undefined) {
      taken.add(part);
      groups.push(groupAround(sentence, part, mentions, taken));
      continue;
    }
    for (const group of users) group.part = part;
    const day = neighbour(sentence, part, mentions, taken, isDay);
    if (day === undefined) continue;
    taken.add(day);
    first.day ??= day;
  }
  return [
    ...groups,
    ...loneDays(
      groups,
      mentions.filter(isDay).filter((day) => !taken.has(day)),
      today,
    ),
  ];
}

function lacks({ main, part }: TimeGroup, wanted: PartOfDay): boolean {
  return isClock(main) && part === undefined && wanted.part !== undefined && fitsPart(main.time, wanted.part);
}

/** A day that stands apart is the day of the times that lack one; a day that is past is not. */
function loneDays(groups: readonly TimeGroup[], days: readonly Day[], today: string): TimeGroup[] {
  const lone = days.filter((day) => {
    const users = groups.filter(
      ({ main, day }) => day === undefined && main.kind !== 'shift' && main.kind !== 'fromNow',
    );
    if (day.day < today || users.length === 0) return true;
    for (const group of users) group.day = day;
    return false;
  });
  return lone.map((main) => ({ main, from: main.from, to: main.to }));
}

/** A mention with the part of the day and the day that stand next to it. */
function groupAround(sentence: Sentence, main: Mention, mentions: readonly Mention[], taken: Set<Mention>): TimeGroup {
  const group: TimeGroup = { main, from: main.from, to: main.to };
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

function extend(group: TimeGroup, mention: Mention, taken: Set<Mention>): void {
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

export function isClock(mention: Mention): mention is Clock {
  return mention.kind === 'clock';
}

function isPart(mention: Mention): mention is PartOfDay {
  return mention.kind === 'part';
}

function isDay(mention: Mention): mention is Day {
  return mention.kind === 'day';
}
