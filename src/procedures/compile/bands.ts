import { oneOf } from '../nearest';
import type { Band, Choice, Question } from '../procedure';
import type { RawQuestion } from '../schema/question';
import type { Setting } from './questions';
import { defined, placeOf, type Spot } from './spot';

/** What decides a choice by days or years: a later answer (`knownFrom`), a date or an age that is typed (`toldBy`). */
export function compileBands(
  raw: RawQuestion,
  spot: Spot,
  choices: readonly Choice[],
  { ground, scope }: Pick<Setting, 'ground' | 'scope'>,
): Pick<Question, 'knownFrom' | 'toldBy'> {
  const known = (choice: string, ...at: string[]) => {
    const keys = choices.map(({ key }) => key);
    if (!keys.includes(choice))
      ground.faults.add(placeOf(spot, ...at), `unknown choice "${choice}"`, oneOf(choice, keys));
  };
  const bandsOf = (written: Readonly<Record<string, string>>, ...at: string[]): Band[] => {
    for (const [from, choice] of Object.entries(written)) known(choice, ...at, from);
    return Object.entries(written)
      .map(([from, choice]) => ({ from: Number(from), choice }))
      .sort((one, other) => one.from - other.from);
  };

  const knownFrom = raw.knownFrom && {
    years: scope(raw.knownFrom.years),
    bands: bandsOf(raw.knownFrom.bands, 'knownFrom', 'bands'),
  };
  const { before, days, years } = raw.toldBy ?? {};
  for (const [day, choice] of Object.entries(before ?? {})) known(choice, 'toldBy', 'before', day);
  const [first] = Object.entries(before ?? {});
  const unit = days === undefined ? 'years' : 'days';
  const toldBy =
    raw.toldBy &&
    ({
      ...(first === undefined ? {} : { before: { day: first[0], choice: first[1] } }),
      unit,
      bands: bandsOf(days ?? years ?? {}, 'toldBy', unit),
    } as const);
  const told = toldBy ?? (knownFrom && ({ unit: 'years', bands: knownFrom.bands } as const));
  return defined({ knownFrom, toldBy: told });
}
