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

/** The command line cannot be followed; the message says why. */
export class UsageError extends Error {}

const COUNTS: Readonly<Record<string, { readonly means: string; readonly set: (count: number) => Partial<Counts> }>> = {
  '--turns': { means: 'whole turns of one round', set: (turns) => ({ turns }) },
  '--rounds': { means: 'rounds, of which the middle one counts', set: (rounds) => ({ rounds }) },
  '--people': { means: 'people who come to question 20', set: (people) => ({ people }) },
  '--seconds': { means: 'how long `latency` is watched', set: (seconds) => ({ seconds }) },
  '--memory-turns': { means: 'turns over which `memory` is watched', set: (memoryTurns) => ({ memoryTurns }) },
  '--dossiers': {
    means: 'dossiers in the large store; a hundredth in the small one',
    set: (count) => ({ dossiers: [Math.ceil(count / 100), count] }),
  },
  '--procedures': { means: 'procedures at a `start`', set: (procedures) => ({ procedures }) },
};

/** What the command line may say. */
export function usage(): string {
  const counts = Object.entries(COUNTS).map(([name, { means }]) => `  ${`${name} <n>`.padEnd(20)}${means}`);
  return [
    'npm run bench -- [--only <measures>] [--json | --markdown] [counts]',
    '',
    `  ${'--only <measures>'.padEnd(20)}of ${Object.keys(MEASURES).join(',')}: all without it`,
    `  ${'--json'.padEnd(20)}one object a line`,
    `  ${'--markdown'.padEnd(20)}the table of the README`,
    ...counts,
  ].join('\n');
}

/** Reads the command line. @throws UsageError naming what is not known, and what is. */
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
    const value = given[at];
    if (name === '--only') only = namesIn(value, known);
    else counts = { ...counts, ...countNamed(name, value) };
  }
  return { only, print, counts };
}

function namesIn(value: string | undefined, known: readonly string[]): string[] {
  const names = (value ?? '').split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`--only: unknown ${unknown.join(', ')}; there is ${known.join(', ')}`);
  return names;
}

function countNamed(name: string, value: string | undefined): Partial<Counts> {
  const count = Number(value);
  const known = COUNTS[name];
  if (known === undefined) throw new UsageError(`unknown option ${name}`);
  if (!Number.isInteger(count) || count < 1) {
    throw new UsageError(`${name}: expected a whole number, found ${value === undefined ? 'nothing' : `"${value}"`}`);
  }
  return known.set(count);
}
