import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { fold } from './fold';
import { soundsLikeQuestion } from './framed';
import { numberOfWords } from './numberWords';
import { proposalOf } from './proposals';
import type { Reading } from './reading';
import { spoken } from './referenceData';
import { tidy } from './tidy';

const NUMBER = /(?<![\d.,])-?\d+(?:[.,]\d+)?(?![\d])/gu;
/** "10h" is a time of day. */
const HOUR = /\d ?(?:h|g|gio|ruoi)\b|\d:\d/u;
const DATE = /\d[-/.]\d{1,2}[-/.]\d/u;
const UNIT =
  /^(?:ban|ban sao|cai|to|trang|nguoi|con|chau|dua|be|giay|phan|cuon|copies|copy|pages|page|pcs|children|child)$/u;

/** A whole number within `from`…`to` (1 to 99 when the question says nothing): "2", "2b", "hai bản". */
export function readCount(question: Question, raw: string): Reading {
  const { from = 1, to = 99 } = question;
  const folded = fold(tidy(raw).normalize('NFKC'));
  const range = { from, to };
  if (soundsLikeQuestion(tidy(raw)) || HOUR.test(folded) || DATE.test(folded) || isName(folded))
    return { kind: 'hint', say: wording('answers-count-unclear', range) };

  const numbers = [...new Set(folded.match(NUMBER) ?? [])].map((number) => Number(number.replace(',', '.')));
  if (numbers.length > 1) {
    const within = numbers.filter((number) => isWithin(number, range)).slice(0, 4);
    if (within.length < 2) return { kind: 'hint', say: wording('answers-count-range', range) };
    const proposals = within.map((number) => proposalOf(wording('answers-count-take', { count: number }), number));
    return { kind: 'ask', say: wording('answers-count-which'), proposals };
  }
  const count = numbers[0] ?? saidIn(folded);
  if (count === undefined) return { kind: 'hint', say: wording('answers-count-unclear', range) };
  return isWithin(count, range)
    ? { kind: 'value', value: count }
    : { kind: 'hint', say: wording('answers-count-range', range) };
}

/** "Lê Thị Tư" is somebody, not four of something. */
function isName(folded: string): boolean {
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const [first = ''] = words;
  const hasSurname = spoken().surnames.some((name) => fold(name) === first);
  return !/\d/u.test(folded) && words.length > 2 && hasSurname && !words.some((word) => UNIT.test(word));
}

function isWithin(count: number, range: { readonly from: number; readonly to: number }): boolean {
  return Number.isSafeInteger(count) && count >= range.from && count <= range.to;
}

/** The number that the words say, whatever polite words and units stand around it. */
function saidIn(folded: string): number | undefined {
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '' && !UNIT.test(word));
  for (let from = 0; from < Math.min(words.length, 8); from += 1) {
    for (let to = Math.min(words.length, from + 4); to > from; to -= 1) {
      const number = numberOfWords(words.slice(from, to).join(' '));
      if (number !== undefined && !(number === 0 && words.length > 1)) return number;
    }
  }
  return undefined;
}
