import type { Entity } from '../understanding';
import { numberAt } from './time/numberWords';
import { Sentence } from './time/sentence';

/** Before "được 10 ngày" or "5 tháng rồi" these tell a child's age, and not how long something takes. */
const OF_A_CHILD = 'con bé cháu nhỏ nó mới sinh sanh đẻ'.split(' ');

/** May stand between: "con em được 10 ngày", "bé nhà em gần 5 tháng rồi". */
const BETWEEN = 'em e tôi tui mình trai gái nhà mới đã hơn gần khoảng chừng'.split(' ');
const MOST_BETWEEN = 4;

const REACHED = ['được', 'đc', 'dc'];
const ALREADY = ['rồi', 'rùi', 'r'];

/** Finds ages: "14 tuổi", "mười bốn tuổi", "14t", "2 tháng tuổi", "bé 3 tuần", "15 years old". Values: `{years}`, `{months}` or `{days}`. */
export function agesIn(utterance: string): Entity[] {
  const sentence = Sentence.of(utterance);
  return sentence.words.flatMap((_, at) => ageAt(sentence, at) ?? []);
}

function ageAt(sentence: Sentence, at: number): Entity | undefined {
  const count = numberAt(sentence, at);
  if (count === undefined || numberAt(sentence, at - 1)?.to === count.to) return undefined;
  const entity = (value: unknown, to: number): Entity => {
    const start = sentence.words[at]?.start ?? 0;
    const end = sentence.words[to - 1]?.end ?? start;
    return { type: 'age', value, text: sentence.utterance.slice(start, end), start, end };
  };
  if (sentence.is(count.to, 'tuổi')) return entity({ years: count.value }, count.to + 1);
  if (sentence.has(count.to, 'years|year old')) return entity({ years: count.value }, count.to + 2);
  if (sentence.has(count.to, 'tháng tuổi')) return entity({ months: count.value }, count.to + 2);
  if (sentence.has(count.to, 'ngày tuổi')) return entity({ days: count.value }, count.to + 2);
  if (sentence.has(count.to, 'tuần tuổi')) return entity(weeks(count.value), count.to + 2);
  if (sentence.has(count.to, 'months|month old')) return entity({ months: count.value }, count.to + 2);
  if (sentence.has(count.to, 'weeks|week old')) return entity(weeks(count.value), count.to + 2);
  if (sentence.has(count.to, 'days|day old')) return entity({ days: count.value }, count.to + 2);
  const isChilds = isOfAChild(sentence, at, count.to);
  if (isChilds && sentence.is(count.to, 'ngày')) return entity({ days: count.value }, count.to + 1);
  if (isChilds && sentence.is(count.to, 'tháng')) return entity({ months: count.value }, count.to + 1);
  const isBabys = sentence.is(at - 1, 'bé', 'cháu');
  if ((isChilds || isBabys) && sentence.is(count.to, 'tuần')) return entity(weeks(count.value), count.to + 1);
  const glued = sentence.between(count.to - 1, count.to) === '';
  return glued && sentence.is(count.to, 't', 'tủi') ? entity({ years: count.value }, count.to + 1) : undefined;
}

/** "Con em được 10 ngày", "bé 5 tháng rồi": how long a child has lived. `at`, `to`: the number. */
function isOfAChild(sentence: Sentence, at: number, to: number): boolean {
  const isReached = sentence.is(at - 1, ...REACHED);
  if (!isReached && !sentence.is(to + 1, ...ALREADY)) return false;
  let before = isReached ? at - 2 : at - 1;
  while (before > at - 2 - MOST_BETWEEN && sentence.is(before, ...BETWEEN)) before -= 1;
  return sentence.is(before, ...OF_A_CHILD);
}

function weeks(count: number): { readonly days: number } {
  return { days: 7 * count };
}
