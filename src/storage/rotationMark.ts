import { DeskError } from '../errors';
import type { FactRepository } from './facts';

/** The fact that is true from the beginning of a rotation to its end. */
export const ROTATION = 'keyRotation.running';

/** Half of the blind indexes would find nothing. @throws DeskError `rotation-unfinished`. */
export async function refuseHalfRotated(facts: FactRepository): Promise<void> {
  if ((await facts.get(ROTATION)) !== true) return;
  throw new DeskError(
    'rotation-unfinished',
    'a change of keys was cut off. Run `npm run keys:rotate` again with the same DATA_KEY and DATA_KEYS_OLD; it goes on where it stopped',
  );
}
