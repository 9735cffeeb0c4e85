import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { DeskError } from '../../errors';
import { OUT_OF_SCOPE } from '../learn/examples';
import { readIntentData } from './intentData';

/** What a phrase is to teach. */
export interface Lesson {
  readonly intent: string;
  readonly procedure?: string;
}

/**
 * Adds a phrase to `intents/` (`root`): to a procedure's descriptions, to what is out of scope, or to the phrases of an intent. All
 * other lines stay as they are, and so does the file when the data would be faulty with the phrase.
 * @returns the file it was added to, from `root`.
 * @throws DeskError `lesson-unknown` for an intent or procedure that does not exist; `intents-invalid` as `readIntentData`.
 */
export function addPhrase(root: string, phrase: string, lesson: Lesson): string {
  const { file, path } = placeOf(root, lesson);
  const before = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), withItem(before, path, phrase));
  try {
    readIntentData(root);
  } catch (error) {
    writeFileSync(join(root, file), before);
    throw error;
  }
  return file;
}

function placeOf(
  root: string,
  { intent, procedure }: Lesson,
): { readonly file: string; readonly path: readonly (string | number)[] } {
  const data = readIntentData(root);
  if (intent === OUT_OF_SCOPE) {
    const other = data.outOfScope.kinds.length - 1;
    return { file: 'out_of_scope.yaml', path: ['kinds', other, 'phrases'] };
  }
  const at = data.procedures.findIndex(({ id }) => id === procedure);
  if (intent === 'ask_procedure' && at >= 0)
    return { file: 'procedures.yaml', path: ['procedures', at, 'descriptions'] };
  const isKnown = data.intents.some((each) => each.intent === intent);
  if (!isKnown || (procedure !== undefined && at < 0)) {
    const known = [...data.intents.map((each) => each.intent), OUT_OF_SCOPE].join(', ');
    throw new DeskError('lesson-unknown', `expected one of ${known}, found ${intent} ${procedure ?? ''}`.trim());
  }
  return { file: `${intent}.yaml`, path: ['phrases'] };
}

/** The text with one item more behind the last one of a list. */
function withItem(text: string, path: readonly (string | number)[], item: string): string {
  const counter = new LineCounter();
  const list = parseDocument(text, { lineCounter: counter }).getIn(path, true);
  const last: unknown = isSeq(list) ? list.items[list.items.length - 1] : undefined;
  const range = (last as { readonly range?: readonly [number, number, number] } | undefined)?.range;
  if (range === undefined) throw new Error(`no list at ${path.join('.')}`);
  const lines = text.split('\n');
  const line = counter.linePos(range[1]).line - 1;
  const indent = lines[line]?.match(/^\s*/)?.[0] ?? '';
  return [...lines.slice(0, line + 1), `${indent}- ${JSON.stringify(item)}`, ...lines.slice(line + 1)].join('\n');
}
