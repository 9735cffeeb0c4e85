import { join } from 'node:path';
import type { LocalUnderstander } from '../../src/understanding/localUnderstander';
import { createLocalUnderstander } from '../../src/understanding/localUnderstander';

export const ROOT = join(__dirname, '..', '..');
export const NOW = new Date('2026-11-23T09:15:00+07:00');

let made: Promise<LocalUnderstander> | undefined;

/** The local recogniser on the project's own data, trained once a test file. */
export function trained(): Promise<LocalUnderstander> {
  made ??= createLocalUnderstander(ROOT);
  return made;
}
