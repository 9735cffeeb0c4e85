import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Faults, Place } from '../procedures/fault';
import { oneOf } from '../procedures/nearest';
import { type Message, readMessages } from './messages';
import { LANGUAGES, type Language } from './phrase';

/**
 * Holds the catalogues against each other and against the code: every language has the same wordings with the same variables,
 * every wording that `src/` names is there, and none is left over. Without `src/` (a built package) the last two are not looked at.
 */
export function checkWordings(root: string, faults: Faults): void {
  const catalogues = new Map(LANGUAGES.map((language) => [language, readMessages(root, language, faults)]));
  for (const [language, messages] of catalogues) {
    for (const [other, theirs] of catalogues) {
      if (other !== language) compare(messages, theirs, other, faults);
    }
  }
  const named = namedInCode(path.join(root, 'src'), root);
  const [own] = catalogues.values();
  if (named.length === 0 || own === undefined) return;
  const used = new Set<string>();
  for (const { key, pattern, place, sure } of named) {
    if (pattern === undefined) {
      if (own.has(key)) used.add(key);
      else if (sure) faults.add(place, `unknown wording "${key}"`, oneOf(key, own.keys()));
      continue;
    }
    const meant = [...own.keys()].filter((one) => pattern.test(one));
    for (const one of meant) used.add(one);
    if (meant.length === 0 && sure) faults.add(place, `no wording is like "${key}"`);
  }
  for (const [key, { place }] of own) {
    if (!used.has(key)) faults.add(place, `wording "${key}" is not used`, 'take it away, in every language');
  }
}

function compare(
  own: ReadonlyMap<string, Message>,
  theirs: ReadonlyMap<string, Message>,
  other: Language,
  faults: Faults,
): void {
  for (const [key, { place, variables }] of own) {
    const translated = theirs.get(key);
    if (translated === undefined) {
      faults.add(place, `wording "${key}" is missing in "${other}"`);
      continue;
    }
    const missing = [...variables].filter((name) => !translated.variables.has(name));
    if (missing.length > 0) {
      faults.add(
        translated.place,
        `wording "${key}" does without $${missing.join(', $')}`,
        'the same variables in every language',
      );
    }
  }
}

interface Named {
  readonly key: string;
  /** For keys that are put together: what they may be. */
  readonly pattern?: RegExp;
  readonly place: Place;
  /** Named in a call of `wording`, rather than in words that may be anything. */
  readonly sure: boolean;
}

/** Keys in the code: in calls of `wording(…)`, and any literal that may be handed to one. */
function namedInCode(folder: string, root: string): readonly Named[] {
  return codeFiles(folder).flatMap((full) => {
    const text = readFileSync(full, 'utf8');
    const file = path.relative(root, full);
    const placeOf = (index: number): Place => {
      const before = text.slice(0, index).split('\n');
      return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    return [...text.matchAll(/(\bwording\(\s*)?(?:'([a-z][\w]*-[\w-]+)'|`([a-z][\w]*-[\w-]*\$\{[^`]*)`)/g)].map(
      (found): Named => {
        const [, call, key, template] = found;
        const place = placeOf(found.index);
        const sure = call !== undefined;
        if (template === undefined) return { key: key ?? '', place, sure };
        return { key: template, pattern: patternOf(template), place, sure };
      },
    );
  });
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[^\w-]/g, '.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}

function codeFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return []; // a built package has no src/
  }
}
