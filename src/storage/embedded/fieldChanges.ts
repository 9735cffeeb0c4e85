import { isDeepStrictEqual } from 'node:util';
import { matcher } from './matcher';
import type { Document } from './storedValue';

/**
 * Does here what nearly all updates are made of: one operator on one whole field, in its plainest form. mingo takes any update apart as
 * if it were the most intricate one, several times a turn.
 * @param value of its own: it becomes a part of the document.
 * @returns whether the field was changed; undefined when this is mingo's to do, and nothing was.
 */
export function changeField(document: Document, operator: string, path: string, value: unknown): boolean | undefined {
  if (path.includes('.')) return undefined;
  const before = document[path];
  switch (operator) {
    case '$set':
      if (path in document && isDeepStrictEqual(before, value)) return false;
      document[path] = value;
      return true;
    case '$unset':
      if (!(path in document)) return false;
      delete document[path];
      return true;
    case '$inc':
      if (typeof before !== 'number' || typeof value !== 'number') return undefined;
      document[path] = before + value;
      return value !== 0;
    case '$push':
      return push(document, path, value);
    case '$pull':
      return pull(document, path, value);
    default:
      return undefined;
  }
}

/** Several items at the end, of which the last so many stay. */
function push(document: Document, path: string, value: unknown): boolean | undefined {
  const before = document[path];
  if (!Array.isArray(before) || !isPlainObject(value)) return undefined;
  const { $each, $slice = Number.NEGATIVE_INFINITY, ...more } = value;
  if (!Array.isArray($each) || typeof $slice !== 'number' || $slice >= 0 || Object.keys(more).length > 0)
    return undefined;
  if ($each.length === 0 && before.length <= -$slice) return false;
  document[path] = [...before, ...$each].slice($slice);
  return true;
}

/** Every item that has these fields. */
function pull(document: Document, path: string, condition: unknown): boolean | undefined {
  const before = document[path];
  if (!Array.isArray(before) || !before.every(isPlainObject) || !isPlainObject(condition)) return undefined;
  if (Object.keys(condition).some((field) => field.startsWith('$'))) return undefined;
  const isMatch = matcher(condition);
  const left = before.filter((item) => !isMatch(item));
  document[path] = left;
  return left.length < before.length;
}

function isPlainObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
