import type { SchemaOptions } from 'mongoose';

/** What every stored document has. */
export interface Stored {
  readonly _id: string;
  /** Of the document's own shape; the first was 1. */
  readonly schemaVersion: number;
}

export const SCHEMA_VERSION = 1;

/** The fields of `Stored`, for a schema. */
export const storedFields = {
  _id: { type: String, required: true },
  schemaVersion: { type: Number, required: true },
} as const;

/**
 * Options of every schema: an unknown field is a mistake, empty objects are kept, indexes are made when the store opens and
 * versions are our own.
 */
export function schemaOptions(collection: string) {
  return {
    collection,
    strict: 'throw',
    strictQuery: 'throw',
    minimize: false,
    versionKey: false,
    autoIndex: false,
    autoCreate: false,
  } as const satisfies SchemaOptions;
}

/** MongoDB's "duplicate key". */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 11_000;
}

/**
 * Does an upsert that answers with its document, and once more when another process made that document in the same instant: one
 * of the two then meets a duplicate, or gets no answer.
 */
export async function upserting<T>(upsert: () => Promise<T | null>): Promise<T> {
  const first = await upsert().catch((error: unknown) => {
    if (isDuplicate(error)) return null;
    throw error;
  });
  const done = first ?? (await upsert());
  if (done === null) throw new Error('an upsert answered with nothing, twice');
  return done;
}
