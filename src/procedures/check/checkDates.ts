import { daysBetween, type PlainDate } from '../../time';
import type { Draft } from '../compile/draft';
import { placeOf, within } from '../compile/spot';
import type { Faults } from '../fault';
import type { Citation, Fact, Procedure } from '../procedure';

/** Sources that end sooner than this are told. */
const SOON_DAYS = 60;

const FACTS = ['handOver', 'leadsTo', 'say', 'warn', 'come', 'where', 'papers', 'variants'] as const;

/** Warns of what ends soon, is over, is not in force yet, is not verified, or was checked too long ago. */
export function warnOfDates(
  draft: Draft,
  reviewAfterDays: number | undefined,
  today: PlainDate,
  warnings: Faults,
): void {
  const { procedure, spot } = draft;
  const age = daysBetween(procedure.checkedOn, today);
  if (reviewAfterDays !== undefined && age > reviewAfterDays) {
    warnings.add(
      placeOf(spot, 'checkedOn'),
      `checked ${age} days ago`,
      `the office asks for a review after ${reviewAfterDays}`,
    );
  }
  for (const { fact, what, path } of factsOf(procedure)) {
    const at = placeOf(within(spot, ...path));
    for (const citation of fact.law) warnOfCitation(citation, what, at, today, warnings);
    if (fact.sure === 'unverified') warnings.add(at, `${what} is not verified`, 'it is told as such');
  }
  for (const citation of procedure.law)
    warnOfCitation(citation, 'the procedure', placeOf(spot, 'law'), today, warnings);
}

function warnOfCitation(
  { ref, inForceFrom, inForceUntil }: Citation,
  what: string,
  at: ReturnType<typeof placeOf>,
  today: PlainDate,
  warnings: Faults,
): void {
  if (inForceFrom !== undefined && inForceFrom > today)
    warnings.add(at, `${what}: ${ref} is in force only from ${inForceFrom}`);
  if (inForceUntil === undefined) return;
  const left = daysBetween(today, inForceUntil);
  if (left < 0) warnings.add(at, `${what}: ${ref} was in force until ${inForceUntil}`);
  else if (left <= SOON_DAYS) warnings.add(at, `${what}: ${ref} ends on ${inForceUntil}, in ${left} days`);
}

interface Found {
  readonly fact: Fact;
  readonly what: string;
  readonly path: readonly (string | number)[];
}

function factsOf(procedure: Procedure): readonly Found[] {
  const found: Found[] = [];
  for (const key of FACTS) {
    procedure[key].forEach((item, index) => {
      const fact = 'sure' in item ? item : item.time;
      const name = 'paper' in item ? item.paper : item.id;
      if (fact !== undefined) found.push({ fact, what: `"${name}"`, path: [key, index] });
    });
  }
  procedure.fees.forEach((fee, index) => {
    found.push({ fact: fee, what: `fee "${fee.id}"`, path: ['fee', index] });
    if (fee.freeOnline !== undefined) {
      found.push({ fact: fee.freeOnline, what: `"freeOnline" of "${fee.id}"`, path: ['fee', index, 'freeOnline'] });
    }
  });
  if (procedure.time !== undefined) found.push({ fact: procedure.time, what: 'the time', path: ['time'] });
  return found;
}
