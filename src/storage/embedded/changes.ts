import * as updateOperators from 'mingo/operators/update';
import { changeField } from './fieldChanges';
import { type Document, plain } from './storedValue';
import { unsupported } from './unsupported';

/** An update: the fields that each operator changes. */
export type Change = Readonly<Record<string, Document | undefined>>;

const { $set, $unset, $inc, $push, $pull, $addToSet, $min, $max } = updateOperators;

/** mingo's operators, called one by one: its own update copies every operator that there is, for each change. */
const APPLIED: Readonly<Record<string, (paths: Document) => (document: Document) => readonly string[]>> = {
  $set,
  $unset: (paths) => $unset(paths as Record<string, ''>),
  $inc: (paths) => $inc(paths as Record<string, number>),
  $push,
  $pull,
  $addToSet,
  $min,
  $max,
};

/** The update in plain values of its own. @throws Error for what is not supported, by name. */
export function checkedChange(change: Document): Change {
  const paths: string[] = [];
  for (const [operator, fields] of Object.entries(change)) {
    if (operator !== '$setOnInsert' && APPLIED[operator] === undefined)
      throw unsupported(`the update operator ${operator}`);
    paths.push(...Object.keys(fields ?? {}));
  }
  const positional = paths.find((path) => path.includes('$'));
  if (positional !== undefined) throw unsupported(`the positional path ${positional}`);
  refuseConflict(paths);
  return plain(change) as Change;
}

/** Changes the document in place; false when it stays as it was. */
export function applyChange(document: Document, change: Change): boolean {
  let changed = false;
  for (const [operator, fields] of Object.entries(change)) {
    const apply = APPLIED[operator];
    if (apply === undefined || fields === undefined) continue;
    for (const [path, value] of Object.entries(fields)) {
      const isChanged = changeField(document, operator, path, value) ?? apply({ [path]: value })(document).length > 0;
      if (isChanged) changed = true;
    }
  }
  return changed;
}

/** As MongoDB: no two operators may change the same field, or a field and a part of it. */
function refuseConflict(paths: readonly string[]): void {
  const known = new Set(paths);
  const within = paths.find((path) => path.includes('.') && prefixesOf(path).some((prefix) => known.has(prefix)));
  if (known.size !== paths.length || within !== undefined)
    throw new Error(`an update changes ${within ?? 'a field'} twice, which would create a conflict`);
}

function prefixesOf(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('.'));
}
