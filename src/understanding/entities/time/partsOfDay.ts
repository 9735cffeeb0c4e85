import type { Sentence } from './sentence';

export type Part = 'morning' | 'noon' | 'afternoon' | 'evening';
/** Which stretch of it: all, its first or last hour, its middle; `early` and `late` its first or last two hours. */
export type Stretch = 'all' | 'first' | 'last' | 'middle' | 'early' | 'late';

export interface PartMention {
  readonly from: number;
  readonly to: number;
  /** Absent: of the whole day ("cuối giờ"). */
  readonly part?: Part;
  readonly stretch: Stretch;
}

const STRETCHES: readonly (readonly [Stretch, readonly string[]])[] = [
  ['first', ['đầu giờ', 'đầu buổi', 'đầu']],
  ['last', ['cuối giờ', 'cuối buổi', 'cuối ngày', 'cuối']],
  ['middle', ['giữa giờ', 'giữa buổi', 'giữa']],
  ['late', ['xế xế', 'xế', 'gần', 'late']],
  ['early', ['early']],
];

/** Reads a part of the day that begins at `at`. */
export function partMentionAt(sentence: Sentence, at: number): PartMention | undefined {
  if (sentence.is(at, 'buổi') && sentence.is(at - 1, 'chào')) return undefined;
  if (sentence.is(at - 1, 'buổi') && sentence.is(at - 2, 'chào')) return undefined;
  if (sentence.is(at - 1, 'good')) return undefined;
  for (const [stretch, phrases] of STRETCHES) {
    const length = sentence.longest(at, phrases);
    if (length === 0) continue;
    const behind = at + length + (sentence.is(at + length, 'buổi') ? 1 : 0);
    const part = partAt(sentence, behind);
    if (part !== undefined) return { from: at, to: behind + 1, ...stretched(part, stretch) };
    if (length > 1 && (stretch === 'first' || stretch === 'last')) return { from: at, to: at + length, stretch };
    if (sentence.is(at, 'xế') && length > 0) return { from: at, to: at + length, part: 'afternoon', stretch: 'late' };
  }
  if (sentence.has(at, 'after lunch')) return { from: at, to: at + 2, part: 'afternoon', stretch: 'all' };
  const begins = sentence.is(at, 'buổi') ? at + 1 : at;
  const part = partAt(sentence, begins);
  if (part === undefined) return undefined;
  if (part === 'morning' && sentence.is(begins + 1, 'sớm')) return { from: at, to: begins + 2, part, stretch: 'early' };
  return { from: at, to: begins + 1, part, stretch: 'all' };
}

/** "xế trưa" is the early afternoon, "gần trưa" the late morning. */
function stretched(part: Part, stretch: Stretch): { readonly part: Part; readonly stretch: Stretch } {
  if (stretch !== 'late' || part !== 'noon') return { part, stretch };
  return { part: 'morning', stretch };
}

function partAt(sentence: Sentence, at: number): Part | undefined {
  if (sentence.is(at, 'chiều', 'chìu', 'afternoon')) return 'afternoon';
  if (sentence.is(at, 'trưa', 'noon')) return 'noon';
  if (sentence.is(at, 'morning')) return 'morning';
  if (sentence.is(at, 'sáng')) return sentence.marked || isMorning(sentence, at) ? 'morning' : undefined;
  if (sentence.is(at, 'tối', 'evening', 'tonight')) {
    return sentence.marked || !sentence.is(at, 'tối') || sentence.is(at + 1, 'nay', 'mai', 'qua')
      ? 'evening'
      : undefined;
  }
  return undefined;
}

/** Without marks "sang" is also "over to": it is the morning only in the company of a day or behind an hour. */
function isMorning(sentence: Sentence, at: number): boolean {
  if (sentence.is(at + 1, 'nay', 'mai', 'ni', 'hôm', 'som', 'thứ', 'mốt')) return true;
  if (sentence.is(at - 1, 'buổi', 'đầu', 'cuối', 'giữa', 'từ')) return true;
  return sentence.is(at - 1, 'giờ', 'h', 'rưỡi', 'phút') && !/^\p{Nd}/u.test(sentence.words[at + 1]?.raw ?? '');
}
