import type { Choice, ToldBy } from '../procedures/procedure';
import { daysBetween, fullYearsBetween, type PlainDate } from '../time';
import { type Span, spanIn } from './span';

/** An age by itself, where years are asked: "12". */
const BARE_AGE = /^\D{0,12}?(?<years>\d{1,3})\D{0,3}$/u;

/**
 * The choices that a date or an age in the words can mean, by the flow's own bands (`toldBy`); several where the words leave it
 * open, none where they name no time.
 */
export function choicesToldBy(
  toldBy: ToldBy,
  typed: string,
  choices: readonly Choice[],
  today: PlainDate,
): readonly Choice[] {
  const span = spanIn(typed, today) ?? bareAge(toldBy, typed, choices.length, today);
  if (span === undefined) return [];
  const keys = keysWithin(toldBy, span, today);
  return choices.filter((choice) => keys.has(choice.key));
}

/** A number that could also be a button's place in the list is not taken for an age. */
function bareAge(toldBy: ToldBy, typed: string, count: number, today: PlainDate): Span | undefined {
  const years = BARE_AGE.exec(typed)?.groups?.years;
  if (toldBy.unit !== 'years' || years === undefined || Number(years) <= count) return undefined;
  return spanIn(`${years} tuoi`, today);
}

function keysWithin({ before, unit, bands }: ToldBy, span: Span, today: PlainDate): ReadonlySet<string> {
  const keys = new Set<string>();
  if (before !== undefined && span.from < before.day) keys.add(before.choice);
  const from = before !== undefined && span.from < before.day ? before.day : span.from;
  if (from > span.to) return keys;
  const least = sinceOf(unit, span.to, today);
  const most = sinceOf(unit, from, today);
  bands.forEach((band, at) => {
    const end = bands[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (band.from <= most && least < end) keys.add(band.choice);
  });
  return keys;
}

function sinceOf(unit: ToldBy['unit'], day: PlainDate, today: PlainDate): number {
  const past = day > today ? today : day;
  return unit === 'days' ? daysBetween(past, today) : fullYearsBetween(past, today);
}
