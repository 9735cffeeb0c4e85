import { nearest } from './distance';
import { squeeze } from './fold';
import { spoken } from './referenceData';

const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

let index: Map<string, string> | undefined;

/** A country's name in Vietnamese, from its name in Vietnamese or English or a word people use for it. */
export function countryOf(name: string): string | undefined {
  return names().get(squeeze(name));
}

/** The one country whose name is a slip of the finger away. */
export function countryNear(name: string): string | undefined {
  return nearest(squeeze(name), names());
}

function names(): ReadonlyMap<string, string> {
  index ??= indexed();
  return index;
}

function indexed(): Map<string, string> {
  const inVietnamese = new Intl.DisplayNames('vi', { type: 'region', fallback: 'none' });
  const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const code of codes()) {
    const name = inVietnamese.of(code);
    if (name === undefined) continue;
    for (const other of [name, inEnglish.of(code) ?? name])
      if (!found.has(squeeze(other))) found.set(squeeze(other), name);
  }
  for (const [code, others] of Object.entries(spoken().countries)) {
    const name = inVietnamese.of(code);
    if (name !== undefined) for (const other of others) found.set(squeeze(other), name);
  }
  return found;
}

function codes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NOT_COUNTRIES.has(code));
}
