import type { z } from 'zod';
import type { Faults } from '../fault';
import { oneOf } from '../nearest';
import type { EntitiesFile } from '../schema/commonFiles';
import { placeOf, placeOfKey, type Spot, within } from './spot';

/** What utterances can name: the values of each type. */
export type Entities = ReadonlyMap<string, ReadonlySet<string>>;

/** Ages are found by their words, not in a list. */
const AGE = 'age';
const YEARS = /^(\d{1,3})(?:-(\d{1,3}))?$/;

/** The types and values of `intents/entities.yaml`; none where it could not be read. */
export function entitiesOf(file: z.infer<typeof EntitiesFile> | undefined): Entities {
  const entities = new Map<string, Set<string>>();
  for (const { type, value } of file?.entities ?? []) {
    entities.set(type, (entities.get(type) ?? new Set<string>()).add(value));
  }
  return entities;
}

/** Tells the types and values of a choice's `understands` that nothing in an utterance can be. `spot`: the choice. */
export function checkUnderstands(
  written: Readonly<Record<string, readonly string[]>> | undefined,
  spot: Spot,
  entities: Entities,
  faults: Faults,
): void {
  const at = within(spot, 'understands');
  for (const [type, values] of Object.entries(written ?? {})) {
    const known = entities.get(type);
    if (type === AGE) {
      for (const value of values.filter((each) => !isYears(each))) {
        faults.add(placeOf(at, type), `"${value}" is no age`, 'years as 5 or 0-17');
      }
    } else if (known === undefined) {
      faults.add(placeOfKey(at, type), `unknown entity type "${type}"`, oneOf(type, [...entities.keys(), AGE]));
    } else {
      for (const value of values.filter((each) => !known.has(each))) {
        faults.add(placeOf(at, type), `"${value}" is no ${type} of intents/entities.yaml`, oneOf(value, known));
      }
    }
  }
}

function isYears(written: string): boolean {
  const [, from, to] = YEARS.exec(written) ?? [];
  return from !== undefined && Number(from) <= Number(to ?? from);
}
