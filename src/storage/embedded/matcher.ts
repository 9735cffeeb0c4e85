import { Context } from 'mingo/core';
import * as queryOperators from 'mingo/operators/query';
import { Query } from 'mingo/query';
import type { Document } from './storedValue';

/** mingo with the operators of queries alone: it copies all that it is given for each query. */
export const QUERIES = { scriptEnabled: false, context: Context.init({ query: queryOperators }) };

/**
 * Tests documents as mingo does. Equalities of plain values, which nearly all queries are made of, are compared here; only what else
 * the filter says is mingo's, and only for documents that these leave.
 */
export function matcher(filter: Document): (document: Document) => boolean {
  const conditions = Object.entries(filter);
  const plain = conditions.filter(([path, value]) => !/[.$]/.test(path) && isPlain(value));
  const rest = plain.length === conditions.length ? undefined : without(filter, plain);
  let rests: Query<Document> | undefined;
  let whole: Query<Document> | undefined;
  return (document) => {
    if (plain.some(([path]) => !isPlain(document[path]))) {
      whole ??= new Query<Document>(filter, QUERIES); // null and arrays compare in ways of their own
      return whole.test(document);
    }
    if (plain.some(([path, value]) => document[path] !== value)) return false;
    if (rest === undefined) return true;
    rests ??= new Query<Document>(rest, QUERIES);
    return rests.test(document);
  };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function without(filter: Document, conditions: readonly (readonly [string, unknown])[]): Document {
  const paths = new Set(conditions.map(([path]) => path));
  return Object.fromEntries(Object.entries(filter).filter(([path]) => !paths.has(path)));
}
