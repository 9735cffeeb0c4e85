import type { Sentence } from './sentence';

/** A time that is only a border: what comes before it, or after it. Places count words. */
export interface Openness {
  readonly side: 'before' | 'after';
  readonly from: number;
  readonly to: number;
}

const BACKWARDS = ['trở về trước', 'đổ lại', 'trở lại', 'trở xuống'];
const ONWARDS = ['trở đi', 'trở lên', 'đổ đi', 'đổ lên', 'onwards'];

/** "trước 10 giờ", "sau 3 giờ", "từ 2 giờ trở đi", with the words that say so. */
export function opennessOf(sentence: Sentence, from: number, to: number): Openness | undefined {
  const about = sentence.is(from - 1, 'khoảng', 'tầm', 'lúc') ? 1 : 0;
  const lead = from - 1 - about;
  if (sentence.is(lead, 'trước', 'before', 'by')) return { side: 'before', from: lead, to };
  if (sentence.is(lead, 'sau', 'after')) return { side: 'after', from: lead, to };
  const goesOn =
    sentence.is(to, 'sang', 'qua', 'thành', 'lên', 'xuống', 'về', 'to') || /[-=]>/.test(sentence.between(to - 1, to));
  if (sentence.is(lead, 'từ', 'from') && !goesOn) {
    const onwards = sentence.longest(to, ONWARDS);
    return { side: 'after', from: lead, to: to + onwards };
  }
  const until = sentence.longest(to, BACKWARDS);
  if (until > 0) return { side: 'before', from, to: to + until };
  const onwards = sentence.longest(to, ONWARDS);
  return onwards > 0 ? { side: 'after', from, to: to + onwards } : undefined;
}
