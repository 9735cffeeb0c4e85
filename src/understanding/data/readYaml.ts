import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong in a data file, with the line where it stands. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a file holds, and the line where each part of it stands. */
export interface ReadFile<T> {
  readonly data: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads one YAML file and checks its shape. Faults are added to `faults`, named by file (from `root`) and line. */
export function readYaml<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
  faults: Fault[],
): ReadFile<T> | undefined {
  const file = relative(root, path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const lineOf = (place: readonly PropertyKey[]): number => {
    for (let length = place.length; length >= 0; length -= 1) {
      const node = document.getIn(place.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  for (const error of document.errors) {
    faults.push({ file, line: lines.linePos(error.pos[0]).line, message: error.message });
  }
  if (document.errors.length > 0) return undefined;

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const message = issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
    faults.push({ file, line: lineOf(issue.path), message });
  }
  return undefined;
}
