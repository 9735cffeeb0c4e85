import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Faults, Place } from './fault';

/** Where something stands in a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** A YAML file that was read: its data by schema, and where each part of it stands. */
export interface Source<T> {
  readonly file: string;
  readonly data: T;
  place(path: Path): Place;
  /** The place of a key itself, rather than of what stands under it. */
  placeOfKey(path: Path): Place;
}

/** Aliases beyond this are taken for an attack on the memory. */
const MAX_ALIASES = 50;

/**
 * Reads one file by its schema: YAML 1.2 core, strict, no key twice, nothing empty. Every fault is added; without data
 * (a syntax that cannot be read, a shape that is not understood) it returns nothing.
 */
export function readSource<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  faults: Faults,
): Source<z.output<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = [...document.errors, ...document.warnings];
  for (const { pos, message } of broken)
    faults.add(at(pos[0]), (message.split('\n')[0] ?? message).replace(/ at line .*$/, ''));
  if (broken.length > 0) return undefined;
  if (document.contents === null) {
    faults.add({ file, line: 1, column: 1 }, 'the file is empty');
    return undefined;
  }
  const empty = emptyNodes(document.contents);
  for (const offset of empty) faults.add(at(offset), 'an empty value', 'write the value, or leave the key out');
  if (empty.length > 0) return undefined;

  const data = toData(() => document.toJS({ maxAliasCount: MAX_ALIASES }));
  if (data === undefined) {
    faults.add({ file, line: 1, column: 1 }, 'too many aliases', `at most ${MAX_ALIASES}`);
    return undefined;
  }
  const place = (path: Path): Place => at(offsetOf(document.contents, path, false));
  const placeOfKey = (path: Path): Place => at(offsetOf(document.contents, path, true));
  const read = schema.safeParse(data);
  if (read.success) return { file, data: read.data, place, placeOfKey };
  for (const issue of read.error.issues) addIssue(issue, data, place, placeOfKey, faults);
  return undefined;
}

function toData(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined; // yaml throws only beyond the alias limit, its errors were told before
  }
}

function emptyNodes(top: Node): readonly number[] {
  const offsets: number[] = [];
  visit(top, {
    Scalar: (_key, node) => {
      if (node.value === null) offsets.push(node.range?.[0] ?? 0);
    },
    Pair: (_key, pair) => {
      if (pair.value === null && isScalar(pair.key)) offsets.push(pair.key.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(top: Node | null, path: Path, ofKey: boolean): number {
  let node: unknown = top;
  let offset = top?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    if (!isCollection(node)) return;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : undefined;
    const next = pair === undefined ? node.get(step, true) : pair.value;
    const wantsKey = pair !== undefined && (ofKey || index < path.length - 1 || isCollection(next));
    const key = pair?.key;
    const seen = wantsKey && isScalar(key) ? key : (next as Node | undefined);
    offset = seen?.range?.[0] ?? offset;
    node = next;
  });
  return offset;
}

type Issue = z.core.$ZodIssue;

function addIssue(
  issue: Issue,
  data: unknown,
  place: Source<unknown>['place'],
  placeOfKey: Source<unknown>['placeOfKey'],
  faults: Faults,
): void {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const told = issue.message.split('; ');
    issue.keys.forEach((key, index) => {
      faults.add(placeOfKey([...path, key]), told[index] ?? `unknown key "${key}"`);
    });
    return;
  }
  const found = at(data, path);
  if (found === undefined && issue.code !== 'custom') {
    const [key] = path.slice(-1);
    faults.add(place(path.slice(0, -1)), `"${key}" is missing`);
    return;
  }
  faults.add(place(path), `${lastName(path)}${shown(found)} is not understood`, expectation(issue, found));
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (under, step) => (under as Readonly<Record<string, unknown>> | undefined)?.[String(step)],
    data,
  );
}

function lastName(path: Path): string {
  const name = [...path].reverse().find((step) => typeof step === 'string');
  return name === undefined ? '' : `"${name}": `;
}

function shown(found: unknown): string {
  if (found === undefined) return 'nothing';
  const text = JSON.stringify(found) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function expectation(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number') {
    return `expected words: put it in quotes, "${found}"`;
  }
  if (issue.code === 'invalid_type') return `expected ${EXPECTED[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'expected another key';
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '');
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  int: 'a whole number',
};
