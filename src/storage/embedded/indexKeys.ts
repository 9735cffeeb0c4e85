import type { Document } from './storedValue';
import { unsupported } from './unsupported';

/** One declared index: ascending over these paths, the document's id behind them. */
export interface Index {
  readonly name: string;
  readonly paths: readonly string[];
  readonly unique: boolean;
}

/** What LMDB can order: a missing field and null are the same, as they are for MongoDB's equality. */
export type KeyPart = string | number | boolean | null;

/** The primary order of every collection. */
export const PRIMARY: Index = { name: '_id', paths: ['_id'], unique: true };

/** The parts of a document's key in an index, without the id. */
export function keyParts(index: Index, document: Document): readonly KeyPart[] {
  return index.paths.map((path) => keyPart(valueAt(document, path)));
}

/** @throws DeskError `store-unsupported` for what an index cannot hold (arrays, objects). */
export function keyPart(value: unknown): KeyPart {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime();
  throw unsupported(`an index over a value of type ${Array.isArray(value) ? 'array' : typeof value}`);
}

/** Whether a value can stand in a key. */
export function isKeyPart(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
}

function valueAt(document: Document, path: string): unknown {
  let value: unknown = document;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = (value as Document)[step];
  }
  return value;
}
