import { fullYearsBetween, type PartialDate, type PlainDate } from '../time';
import { wording } from '../wording/phrase';
import { keepOf, proposalOf } from './proposals';
import type { Proposal, Reading } from './reading';
import type { WrittenDate } from './writtenDate';

/** Beyond it an age is asked back. */
export const OLDEST_AGE = 110;

/** Until then "01/01" was often put where only the year was known (data-rules: ghost values). */
const LAST_GHOST_YEAR = 1985;

/** What a date is looked at with. */
export interface Look {
  readonly typed: string;
  readonly birth: boolean;
  readonly today: PlainDate;
  /** Written in digits by somebody who writes English. */
  readonly monthMayBeFirst: boolean;
  /** Where the question says how far back it can lie; only two digits of a year are read by it. */
  readonly earliest?: PlainDate;
}

/** What is asked back about a date that can be written as it stands. */
export function odd(date: PartialDate, written: WrittenDate, look: Look): Reading | undefined {
  const blank = written.day === 0 || written.month === 0;
  if (blank)
    return {
      kind: 'ask',
      say: wording('answers-date-blank', { date: { date } }),
      proposals: [proposalOf(dateLabel(date), date)],
    };
  if (written.fullMoon === true) {
    const year = { year: date.year, asWritten: look.typed.slice(0, 80) };
    return {
      kind: 'ask',
      say: wording('answers-date-full-moon', { date: { date } }),
      proposals: [
        proposalOf(dateLabel(date), date),
        proposalOf(wording('answers-date-year-only', { year: String(date.year) }), year),
      ],
    };
  }
  if (look.birth && isGhost(date)) {
    return {
      kind: 'ask',
      say: wording('answers-date-ghost', { date: { date }, year: String(date.year) }),
      proposals: ghostChoices(date),
    };
  }
  if (look.birth && fullYearsBetween(earliestDay(date), look.today) > OLDEST_AGE) {
    return { kind: 'ask', say: wording('answers-date-very-old', { date: { date } }), proposals: [keepOf(date)] };
  }
  if (!written.alone) {
    return {
      kind: 'ask',
      say: wording('answers-date-is-it', { date: { date } }),
      proposals: [proposalOf(dateLabel(date), date)],
    };
  }
  return undefined;
}

/** The buttons for a date whose century is asked; for a ghost date the year alone besides. */
export function proposed(date: PartialDate, birth: boolean): Proposal[] {
  return birth && isGhost(date) ? ghostChoices(date) : [proposalOf(dateLabel(date), date)];
}

function ghostChoices(date: PartialDate): Proposal[] {
  const year = { year: date.year };
  return [
    proposalOf(wording('answers-date-exactly', { date: { date } }), date),
    proposalOf(wording('answers-date-year-only', { year: String(date.year) }), year),
  ];
}

/** Records are in the solar calendar; a lunar date is never converted. The year alone can be taken. */
export function lunar(typed: string, folded: string): Reading {
  const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(folded)?.[0] ?? 0);
  if (year === 0) return { kind: 'hint', say: wording('answers-date-lunar') };
  const value: PartialDate = { year, asWritten: typed.slice(0, 80) };
  const label = wording('answers-date-year-only', { year: String(year) });
  return {
    kind: 'ask',
    say: wording('answers-date-lunar-year', { year: String(year) }),
    proposals: [proposalOf(label, value)],
  };
}

function isGhost(date: PartialDate): boolean {
  return date.day === 1 && date.month === 1 && date.year <= LAST_GHOST_YEAR;
}

/** The first day that it may mean. */
export function earliestDay(date: PartialDate): PlainDate {
  const two = (part: number | undefined) => String(part ?? 1).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/** A date on a button. */
export function dateLabel(date: PartialDate) {
  return wording('answers-date-button', { date: { date } });
}
