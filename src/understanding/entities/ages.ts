import type { Entity } from '../understanding';
import { numberAt } from './time/numberWords';
import { Sentence } from './time/sentence';

/** Right before "được 10 ngày" these tell a child's age, and not how long something takes. */
const OF_A_CHILD = 'con bé cháu nhỏ nó mới sinh sanh đẻ'.split(' ');

/** May stand between: "con em được 10 ngày". */
const SPEAKER = 'em e tôi tui mình trai gái'.split(' ');

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
  const whose = sentence.is(at - 2, ...SPEAKER) ? at - 3 : at - 2;
  const isBabys = sentence.is(at - 1, 'bé', 'cháu');
  const isChilds = sentence.is(at - 1, 'được', 'đc', 'dc') && sentence.is(whose, ...OF_A_CHILD);
  if (isChilds && sentence.is(count.to, 'ngày')) return entity({ days: count.value }, count.to + 1);
  if (isChilds && sentence.is(count.to, 'tháng')) return entity({ months: count.value }, count.to + 1);
  if ((isChilds || isBabys) && sentence.is(count.to, 'tuần')) return entity(weeks(count.value), count.to + 1);
  const glued = sentence.between(count.to - 1, count.to) === '';
  return glued && sentence.is(count.to, 't', 'tủi') ? entity({ years: count.value }, count.to + 1) : undefined;
}

function weeks(count: number): { readonly days: number } {
  return { days: 7 * count };
}
