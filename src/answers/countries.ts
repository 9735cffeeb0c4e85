import type { Text } from '../wording/phrase';
import { nearest } from './distance';
import { squeeze } from './fold';
import { spoken } from './referenceData';

const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

interface Names {
  /** From every name that people write, to the Vietnamese one. */
  readonly byAnyName: ReadonlyMap<string, string>;
  /** From the Vietnamese name to the English one. */
  readonly english: ReadonlyMap<string, string>;
}

let index: Names | undefined;

/** A country's name in Vietnamese, from its name in Vietnamese or English or a word people use for it. */
export function countryOf(name: string): string | undefined {
  return names().byAnyName.get(squeeze(name));
}

/** The one country whose name is a slip of the finger away. */
export function countryNear(name: string): string | undefined {
  return nearest(squeeze(name), names().byAnyName);
}

/** A country that is kept by its Vietnamese name, as each reader calls it; any other words as they are. */
export function countryText(name: string): Text {
  return { vi: name, en: names().english.get(name) ?? name };
}

function names(): Names {
  index ??= indexed();
  return index;
}

function indexed(): Names {
  const inVietnamese = new Intl.DisplayNames('vi', { type: 'region', fallback: 'none' });
  const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  const english = new Map<string, string>();
  for (const code of codes()) {
    const name = inVietnamese.of(code);
    if (name === undefined) continue;
    const abroad = inEnglish.of(code) ?? name;
    english.set(name, abroad);
    for (const other of [name, abroad]) if (!found.has(squeeze(other))) found.set(squeeze(other), name);
  }
  for (const [code, others] of Object.entries(spoken().countries)) {
    const name = inVietnamese.of(code);
    if (name !== undefined) for (const other of others) found.set(squeeze(other), name);
  }
  return { byAnyName: found, english };
}

function codes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NOT_COUNTRIES.has(code));
}
