import type { Question } from '../procedures/procedure';
import { verbatim, wording } from '../wording/phrase';
import { fold } from './fold';
import { unframe } from './framed';
import { documentNamed } from './otherDocument';
import { keepOf, proposalOf } from './proposals';
import type { Reading } from './reading';
import { spoken } from './referenceData';
import { isSaid } from './saidWords';
import { tidy } from './tidy';

const LONGEST = 500;
/** More of them without a digit are a remark. */
const MOST_WORDS_OF_BOOK = 2;

/** The number and the book of a register's entry, written one after the other. */
const NUMBER_AND_BOOK = /^(?<number>\S.*?\d\S*?)[\s,;]+(?<book>(?:quyển|quyen|cuốn|cuon|book|volume)\s.*\d.*)$/iu;

/** Free words, as they were typed, without what only repeats the label of the box. At most 500 characters, what a box of a form can hold. */
export function readText(question: Question, raw: string): Reading {
  const text = tidy(raw);
  if (!/[\p{L}\p{N}]/u.test(text) || /^[^.!]{0,80}\?$/u.test(text))
    return { kind: 'hint', say: wording('answers-text-unclear') };
  if (text.length > LONGEST) return { kind: 'hint', say: wording('answers-text-long', { longest: LONGEST }) };
  const named = question.local === 'otherDocument' ? documentNamed(text) : undefined;
  if (named !== undefined && plainly(named) !== plainly(text))
    return { kind: 'value', value: named, note: wording('answers-text-read', { value: verbatim(named) }) };
  const kin = question.local === undefined && question.name === 'kin' ? kinNamed(text) : undefined;
  if (kin !== undefined && kin !== text.toLowerCase())
    return { kind: 'value', value: kin, note: wording('answers-text-read', { value: verbatim(kin) }) };
  const part = partAsked(question, text);
  if (part !== undefined) {
    const say = wording('answers-text-only-part', { part: verbatim(part) });
    return { kind: 'ask', say, proposals: [proposalOf(verbatim(part), part)] };
  }
  const doubt = doubtAbout(question, text);
  if (doubt !== undefined) return { kind: 'ask', say: wording(doubt), proposals: [keepOf(text)] };
  return { kind: 'value', value: bare(question, text) };
}

/** "Ba ngoai" with its marks: nobody else is written so. */
function kinNamed(text: string): string | undefined {
  const { text: bare } = unframe(text, spoken().frames.any);
  return spoken().kin.find((kin) => isSaid(bare.toLowerCase(), kin));
}

/** "Hộ chiếu số C1" and "Ho chieu C1" are the same. */
function plainly(paper: string): string {
  return fold(paper).replace(/ so /u, ' ');
}

/** "Số 45, quyển 1" where one of the two is asked: that one. */
function partAsked({ local }: Question, text: string): string | undefined {
  const { number, book } = NUMBER_AND_BOOK.exec(text)?.groups ?? {};
  if (local === 'number' && number !== undefined) return unframe(number, spoken().frames.number).text;
  return local === 'book' && book !== undefined ? unframe(book, spoken().frames.book).text : undefined;
}

/** "Số 45" in the box of the number is 45; a reason goes without the "chứ chi" at its end. */
function bare({ name, local }: Question, text: string): string {
  if (name === 'reason') return unframe(text, []).text;
  if (!/\d/u.test(text)) return text;
  if (local === 'number') return unframe(text, spoken().frames.number).text;
  return local === 'book' ? unframe(text, spoken().frames.book).text : text;
}

/** What is asked back once: a paper or a line of the register without its number, a reason of digits alone. */
function doubtAbout({ name, local }: Question, text: string): string | undefined {
  const hasDigit = /\d/u.test(text);
  if (local === 'otherDocument' && !hasDigit) return 'answers-text-which-number';
  if (local === 'number' && !hasDigit) return 'answers-text-no-number';
  if (local === 'book' && !hasDigit && text.split(' ').length > MOST_WORDS_OF_BOOK) return 'answers-text-no-number';
  return name === 'reason' && !/\p{L}/u.test(text) ? 'answers-text-no-reason' : undefined;
}
