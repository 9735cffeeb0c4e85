import type { Figure } from './figure';
import { costWithDossiers } from './measures/dossiers';
import { atQuestion20, turnsASecond } from './measures/fullSpeed';
import { latency } from './measures/latency';
import { memory } from './measures/memory';
import { overMongoDb } from './measures/mongodb';
import { start } from './measures/start';
import type { Counts, Workshop } from './workshop';

/** All measures by the name that `--only` knows them by, in the order of the table. */
export const MEASURES: Readonly<Record<string, (workshop: Workshop, counts: Counts) => Promise<readonly Figure[]>>> = {
  turns: turnsASecond,
  question20: atQuestion20,
  latency,
  dossiers: costWithDossiers,
  start,
  memory,
  mongodb: overMongoDb,
};
