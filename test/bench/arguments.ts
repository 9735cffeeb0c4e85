import { MEASURES } from './measures';
import type { Counts } from './workshop';

export interface Arguments {
  readonly only: readonly string[];
  readonly print: 'text' | 'json' | 'markdown';
  readonly counts: Counts;
}

const USUAL: Counts = {
  turns: 4_000,
  rounds: 3,
  people: 600,
  seconds: 15,
  memoryTurns: 20_000,
  dossiers: [10_000, 1_000_000],
  procedures: 25,
};

/** Reads the command line. @throws Error naming what is not known, and what is. */
export function readArguments(given: readonly string[]): Arguments {
  const known = Object.keys(MEASURES);
  let only = known;
  let print: Arguments['print'] = 'text';
  let counts = USUAL;
  for (let at = 0; at < given.length; at += 1) {
    const name = given[at] ?? '';
    if (name === '--json' || name === '--markdown') {
      print = name === '--json' ? 'json' : 'markdown';
      continue;
    }
    at += 1;
    const value = given[at] ?? '';
    if (name === '--only') only = namesIn(value, known);
    else counts = { ...counts, ...countNamed(name, value) };
  }
  return { only, print, counts };
}

function namesIn(value: string, known: readonly string[]): string[] {
  const names = value.split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`--only: unknown ${unknown.join(', ')}; there is ${known.join(', ')}`);
  return names;
}

function countNamed(name: string, value: string): Partial<Counts> {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name}: expected a whole number, found "${value}"`);
  switch (name) {
    case '--turns':
      return { turns: count };
    case '--rounds':
      return { rounds: count };
    case '--people':
      return { people: count };
    case '--seconds':
      return { seconds: count };
    case '--memory-turns':
      return { memoryTurns: count };
    case '--dossiers':
      return { dossiers: [Math.ceil(count / 100), count] };
    case '--procedures':
      return { procedures: count };
    default:
      throw new Error(`unknown option ${name}`);
  }
}
