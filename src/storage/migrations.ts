import type { Schema } from 'mongoose';
import { DeskError } from '../errors';
import { SCHEMA_VERSION } from './schema';

/** A document on its way to the current version. */
export type Migrating = { [field: string]: unknown };

/**
 * By collection: the step at place 0 brings a document of version 1 to version 2, and so on. A collection without steps is at
 * version 1. Whoever adds one keeps a store of the version before as a fixture (`test/storage/makeFixture.ts`).
 */
export type Migrations = Readonly<Record<string, readonly ((document: Migrating) => void)[]>>;

export const MIGRATIONS: Migrations = {
  // Secrets are sealed; each is when it is asked for, since a step has no key (`Facts.secretOnce`).
  facts: [() => undefined],
};

/**
 * For each schema: whatever is read is of the current version, in memory; what a later write sets is stored.
 * A read that chose single fields is left as it is. @throws DeskError `store-newer` for a document of a version to come.
 */
export function migratingOnRead(migrations: Migrations): (schema: Schema) => void {
  return (schema) => {
    const steps = migrations[String(schema.get('collection'))] ?? [];
    schema.post(['find', 'findOne', 'findOneAndUpdate'], (found: unknown) => {
      for (const document of Array.isArray(found) ? found : [found]) if (document) migrate(document, steps);
    });
  };
}

function migrate(document: Migrating, steps: Migrations[string]): void {
  const { schemaVersion } = document;
  if (typeof schemaVersion !== 'number') return;
  const current = SCHEMA_VERSION + steps.length;
  if (schemaVersion > current)
    throw new DeskError(
      'store-newer',
      `a stored document has version ${schemaVersion}, and this program knows ${current}: the data were written by a later release. Start that one, or restore the backup from before it`,
    );
  for (const step of steps.slice(schemaVersion - SCHEMA_VERSION)) step(document);
  document.schemaVersion = current;
}
