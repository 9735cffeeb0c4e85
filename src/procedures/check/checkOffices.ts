import type { Draft } from '../compile/draft';
import type { Faults } from '../fault';
import { oneOf } from '../nearest';
import type { CompiledOffice } from './whole';

/** An office against the procedures: what it sets is theirs, what they need it has. */
export function checkOffice(
  { office, source }: CompiledOffice,
  drafts: ReadonlyMap<string, Draft>,
  known: ReadonlySet<string>,
  faults: Faults,
): void {
  const counters = office.counters.map(({ id }) => id);
  twice(counters, (index) => faults.add(source.place(['counters', index, 'id']), 'two counters of one id'));
  twice(
    office.counters.map(({ letter }) => letter),
    (index) => faults.add(source.place(['counters', index, 'letter']), 'two counters of one letter'),
  );
  twice(
    office.holidays.map(({ day }) => day),
    (index) => faults.add(source.place(['holidays', index, 'day']), 'the same day twice'),
  );
  twice(
    office.staff.map(({ telegramId }) => String(telegramId)),
    (index) => faults.add(source.place(['staff', index, 'telegramId']), 'two people of one Telegram id'),
  );
  office.staff.forEach((member, index) => {
    member.counters.forEach((counter, at) => {
      if (!counters.includes(counter))
        faults.add(
          source.place(['staff', index, 'counters', at]),
          `unknown counter "${counter}"`,
          oneOf(counter, counters),
        );
    });
  });
  checkHours(office.hours, (day, index, what) => faults.add(source.place(['hours', day, index]), what));
  office.fees.forEach(({ fee, procedure }, index) => {
    const fees = drafts.get(procedure)?.procedure.fees.map(({ id }) => id);
    if (!known.has(procedure))
      faults.add(
        source.place(['fees', index, 'procedure']),
        `unknown procedure "${procedure}"`,
        oneOf(procedure, known),
      );
    if (fees?.includes(fee) === false)
      faults.add(source.place(['fees', index, 'fee']), `${procedure} has no fee "${fee}"`, oneOf(fee, fees));
  });
  office.sameDay.forEach((promise, index) => {
    const wrong = wrongPromise(promise, office.sameDay, drafts, known);
    if (wrong !== undefined) faults.add(source.place(['sameDay', index]), wrong.what, wrong.expected);
  });
  for (const id of Object.keys(office.texts)) {
    const [procedure = ''] = id.split('.');
    const draft = drafts.get(procedure);
    if (draft === undefined) continue;
    const text = id.slice(procedure.length + 1);
    if (draft.textIds.has(text)) continue;
    faults.add(source.placeOfKey(['texts', id]), `${procedure} has no text "${text}"`, oneOf(text, draft.textIds));
  }
}

/** The office that the desk works for has the counters and the authorities that the procedures name. */
export function checkPlaces({ procedure, spot, faults }: Draft, { office }: CompiledOffice): void {
  const counters = office.counters.map(({ id }) => id);
  const authorities = office.authorities.map(({ id }) => id);
  if (procedure.counter !== '' && !counters.includes(procedure.counter)) {
    faults.add(
      spot.source.place(['counter']),
      `the office has no counter "${procedure.counter}"`,
      oneOf(procedure.counter, counters),
    );
  }
  if (procedure.doneBy !== undefined && !authorities.includes(procedure.doneBy)) {
    faults.add(
      spot.source.place(['doneBy']),
      `the office names no authority "${procedure.doneBy}"`,
      oneOf(procedure.doneBy, authorities),
    );
  }
}

function wrongPromise(
  promise: string,
  all: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  procedures: ReadonlySet<string>,
) {
  const [id = '', variant] = promise.split('/');
  const draft = drafts.get(id);
  if (!procedures.has(id)) return { what: `unknown procedure "${id}"`, expected: oneOf(id, procedures) };
  if (draft === undefined) return undefined;
  const variants = draft.procedure.variants;
  if (variant !== undefined) {
    const known = variants.map((one) => one.id);
    return known.includes(variant)
      ? undefined
      : { what: `${id} has no variant "${variant}"`, expected: oneOf(variant, known) };
  }
  const slower = variants.find(
    ({ id: other, time }) => time?.workingDays !== undefined && !all.includes(`${id}/${other}`),
  );
  if (slower === undefined) return undefined;
  const expected = `name the variants that keep it, such as "${id}/${slower.id}"`;
  return {
    what: `"${id}" is promised the same day, but its variant "${slower.id}" takes ${slower.time?.workingDays} days`,
    expected,
  };
}

function checkHours(
  hours: Readonly<Record<string, readonly { readonly from: string; readonly to: string }[]>>,
  wrong: (day: string, index: number, what: string) => void,
): void {
  for (const [day, spans] of Object.entries(hours)) {
    spans.forEach(({ from }, index) => {
      const before = spans[index - 1];
      if (before !== undefined && from < before.to)
        wrong(day, index, `hours overlap: until ${before.to}, then from ${from}`);
    });
  }
}

function twice(all: readonly string[], wrong: (index: number) => void): void {
  all.forEach((one, index) => {
    if (all.indexOf(one) < index) wrong(index);
  });
}
