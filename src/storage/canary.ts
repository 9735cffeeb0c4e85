import { DeskError } from '../errors';
import type { Encryption } from './encryption';
import type { FactRepository } from './facts';

const NAME = 'dataKeyCanary';
const PLACE = { collection: 'facts', field: 'value', id: NAME };
const SONG = 'chim hoàng yến';

/**
 * Tells a wrong or lost key at the start, before anything is written with it: a known value was sealed at the first start, and
 * is sealed anew when the key was changed. @throws DeskError `data-key-wrong`.
 */
export async function checkDataKey(facts: FactRepository, encryption: Encryption, readOnly: boolean): Promise<void> {
  const fresh = encryption.seal(PLACE, SONG);
  const sealed = readOnly ? await facts.get(NAME) : await facts.setOnce(NAME, fresh);
  if (sealed === undefined) return;
  if (!opens(encryption, String(sealed))) {
    throw new DeskError(
      'data-key-wrong',
      'the stored data was encrypted with another key than DATA_KEY and DATA_KEYS_OLD. Start with the key that belongs to this data (after a change of keys, the former one goes into DATA_KEYS_OLD)',
    );
  }
  if (!readOnly && !encryption.isCurrent(String(sealed))) await facts.set(NAME, fresh);
}

function opens(encryption: Encryption, sealed: string): boolean {
  try {
    return encryption.open(PLACE, sealed) === SONG;
  } catch {
    return false;
  }
}
