import { squeeze } from './fold';
import { spoken } from './referenceData';

const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

let index: Map<string, string> | undefined;

/** A country's name in Vietnamese, from its name in Vietnamese or English or a word people use for it. */
export function countryOf(name: string): string | undefined {
  index ??= indexed();
  return index.get(squeeze(name));
}

function indexed(): Map<string, string> {
  const inVietnamese = new Intl.DisplayNames('vi', { type: 'region', fallback: 'none' });
  const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (const code of codes()) {
    const name = inVietnamese.of(code);
    if (name === undefined) continue;
    for (const other of [name, inEnglish.of(code) ?? name])
      if (!names.has(squeeze(other))) names.set(squeeze(other), name);
  }
  for (const [code, others] of Object.entries(spoken().countries)) {
    const name = inVietnamese.of(code);
    if (name !== undefined) for (const other of others) names.set(squeeze(other), name);
  }
  return names;
}

function codes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NOT_COUNTRIES.has(code));
}
