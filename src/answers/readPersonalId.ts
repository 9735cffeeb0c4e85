import type { Question } from '../procedures/procedure';
import { joined, type Phrase, wording } from '../wording/phrase';
import { isDate, siblingOf } from './answered';
import { masked } from './masked';
import { keepOf, proposalOf } from './proposals';
import type { Reading, ReadingContext } from './reading';
import { idPrefixes } from './referenceData';
import { tidy } from './tidy';

const LENGTH = 12;
const OLDEST_AGE = 110;

/**
 * A personal ID number: 12 digits (Luật Căn cước 2023, Điều 12). What can be mended is mended and asked back; a number that
 * does not fit the sex or birth year already given is asked back, because the law lets numbers keep an old mistake.
 */
export function readPersonalId(question: Question, raw: string, context: ReadingContext): Reading {
  const { digits, lettersMended } = digitsOf(raw);
  if (digits.length === LENGTH) {
    const doubts = doubtsAbout(digits, question, context);
    if (lettersMended)
      return {
        kind: 'ask',
        say: joined([wording('answers-id-letters', shown(digits)), ...doubts], ' '),
        proposals: [taken(digits)],
      };
    if (doubts.length > 0)
      return { kind: 'ask', say: joined([...doubts, wording('answers-id-check')], ' '), proposals: [keepOf(digits)] };
    return { kind: 'value', value: digits };
  }
  return mended(digits, question, context);
}

/** The old number of nine digits (CMND); the one of twelve, issued 2012–2016, is taken too. */
export function readOldId(_question: Question, raw: string): Reading {
  const { digits, lettersMended } = digitsOf(raw);
  if (digits.length === 9 || digits.length === LENGTH) {
    if (!lettersMended) return { kind: 'value', value: digits };
    return { kind: 'ask', say: wording('answers-id-letters', shown(digits)), proposals: [taken(digits)] };
  }
  if (digits.length === 8 && !digits.startsWith('0')) {
    return {
      kind: 'ask',
      say: wording('answers-id-zero-dropped', shown(`0${digits}`)),
      proposals: [taken(`0${digits}`)],
    };
  }
  return { kind: 'hint', say: wording('answers-old-id-length', { count: digits.length }) };
}

function mended(digits: string, question: Question, context: ReadingContext): Reading {
  const count = digits.length;
  const fits = (candidate: string) => doubtsAbout(candidate, question, context).length === 0;
  if (count === 9) return { kind: 'hint', say: wording('answers-id-old-number') };
  if (count === 11 && !digits.startsWith('0') && idPrefixes().prefixes[`0${digits.slice(0, 2)}`] !== undefined) {
    return {
      kind: 'ask',
      say: wording('answers-id-zero-dropped', shown(`0${digits}`)),
      proposals: [taken(`0${digits}`)],
    };
  }
  if (count === 13 || count === 14) {
    const shorter = withoutDoubles(digits, count - LENGTH).filter(fits);
    const [only] = shorter;
    if (only !== undefined && shorter.length === 1) {
      return { kind: 'ask', say: wording('answers-id-doubled', { ...shown(only), count }), proposals: [taken(only)] };
    }
  }
  if (count === 10 && digits.startsWith('0')) return { kind: 'hint', say: wording('answers-id-phone') };
  if (count === 0) return { kind: 'hint', say: wording('answers-id-none') };
  return { kind: 'hint', say: wording('answers-id-length', { count }) };
}

/** Digits of what was typed; letters that look like digits are mended where they stand among digits. */
function digitsOf(raw: string): { readonly digits: string; readonly lettersMended: boolean } {
  const typed = tidy(raw).normalize('NFKC');
  const runs = typed.match(/[\dOoIl|][\dOoIl|\s._,/–—-]*[\dOoIl|]/gu)?.filter((run) => /\d.*\d/u.test(run)) ?? [];
  const cleaned = runs.map((run) => run.replace(/[\s._,/–—-]/gu, ''));
  const alone = /(?<!\d)\d{12}(?!\d)/u.exec(typed)?.[0];
  if (alone !== undefined) return { digits: alone, lettersMended: false };
  const best = cleaned.find((run) => run.length === LENGTH) ?? cleaned.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return { digits: best.replace(/o/giu, '0').replace(/[Il|]/gu, '1'), lettersMended: /[OoIl|]/u.test(best) };
}

/** The number with `extra` digits left out that were typed twice. */
function withoutDoubles(digits: string, extra: number): string[] {
  if (extra === 0) return [digits];
  const shorter = Array.from(digits, (digit, at) =>
    digit === digits[at + 1] ? withoutDoubles(digits.slice(0, at) + digits.slice(at + 1), extra - 1) : [],
  );
  return [...new Set(shorter.flat())];
}

/** What is odd about twelve digits: prefix, sex and century, birth year (data-rules C1). */
function doubtsAbout(digits: string, question: Question, context: ReadingContext): Phrase[] {
  const doubts: Phrase[] = [];
  if (idPrefixes().prefixes[digits.slice(0, 3)] === undefined)
    doubts.push(wording('answers-id-prefix', { prefix: digits.slice(0, 3) }));
  const era = Number(digits[3]);
  if (era >= 4) return [...doubts, wording('answers-id-century')];

  const sex = era % 2 === 0 ? 'male' : 'female';
  const gender = siblingOf(question, 'gender', context.answers);
  if ((gender === 'male' || gender === 'female') && gender !== sex) doubts.push(wording('answers-id-sex', { sex }));
  const year = 1900 + Math.floor(era / 2) * 100 + Number(digits.slice(4, 6));
  const born = siblingOf(question, 'birthDate', context.answers);
  if (isDate(born) && born.year !== year) {
    doubts.push(wording('answers-id-year', { year: String(year), born: String(born.year) }));
  }
  const thisYear = Number(context.today.slice(0, 4));
  if (year > thisYear || thisYear - year > OLDEST_AGE) doubts.push(wording('answers-id-age', { year: String(year) }));
  return doubts;
}

function taken(digits: string) {
  return proposalOf(wording('answers-id-take', shown(digits)), digits);
}

function shown(digits: string) {
  return { number: masked(digits) };
}
