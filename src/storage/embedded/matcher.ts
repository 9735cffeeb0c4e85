import { Context } from 'mingo/core';
import * as queryOperators from 'mingo/operators/query';
import { Query } from 'mingo/query';
import type { Document } from './storedValue';

/** mingo with the operators of queries alone: it copies all that it is given for each query. */
export const QUERIES = { scriptEnabled: false, context: Context.init({ query: queryOperators }) };

type Plain = string | number | boolean;

/** A path whose values hold, or do not hold, one plain value. */
interface PlainCondition {
  readonly path: string;
  readonly steps: readonly string[];
  readonly value: Plain;
  readonly holds: boolean;
}

/**
 * Tests documents as mingo does. That a path has a plain value, or has it not, which nearly all queries are made of, is looked up here;
 * only what else the filter says is mingo's, and only for documents that these leave.
 */
export function matcher(filter: Document): (document: Document) => boolean {
  const conditions = Object.entries(filter).map(([path, condition]) => plainCondition(path, condition));
  const plain = conditions.filter((condition) => condition !== undefined);
  const rest = plain.length === conditions.length ? undefined : without(filter, plain);
  let rests: Query<Document> | undefined;
  let whole: Query<Document> | undefined;
  return (document) => {
    for (const { steps, value, holds } of plain) {
      const there = plainValues(document, steps);
      if (there === undefined) {
        whole ??= new Query<Document>(filter, QUERIES); // null and objects compare in ways of their own
        return whole.test(document);
      }
      if (there.includes(value) !== holds) return false;
    }
    if (rest === undefined) return true;
    rests ??= new Query<Document>(rest, QUERIES);
    return rests.test(document);
  };
}

/** Undefined for a condition that is mingo's. */
function plainCondition(path: string, condition: unknown): PlainCondition | undefined {
  const steps = path.split('.');
  if (steps.some((step) => step.startsWith('$') || /^\d*$/.test(step))) return undefined;
  if (isPlain(condition)) return { path, steps, value: condition, holds: true };
  if (typeof condition !== 'object' || condition === null || Object.keys(condition).join() !== '$ne') return undefined;
  const { $ne } = condition as Document;
  return isPlain($ne) ? { path, steps, value: $ne, holds: false } : undefined;
}

/** The values at a path, those within arrays one by one; undefined when one of them is not plain, or not there. */
function plainValues(document: Document, steps: readonly string[]): readonly Plain[] | undefined {
  let values: readonly unknown[] = [document];
  for (const step of steps) {
    if (!values.every(isObject)) return undefined;
    values = values.flatMap((value) => value[step]);
  }
  return values.every(isPlain) ? values : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function without(filter: Document, conditions: readonly PlainCondition[]): Document {
  const paths = new Set(conditions.map(({ path }) => path));
  return Object.fromEntries(Object.entries(filter).filter(([path]) => !paths.has(path)));
}
