import { randomBytes } from 'node:crypto';
import type { Facts } from '../desk/ports';

const SECRET_BYTES = 32;

/**
 * The secret that our chat ids are made with: kept with the data and not derived from `DATA_KEY`, so that it outlives a change of that;
 * encrypted, since whoever has it can find out the Telegram number behind an id.
 */
export async function chatSecretOf(facts: Facts): Promise<Buffer> {
  return Buffer.from(await facts.secretOnce('chats.secret', randomBytes(SECRET_BYTES).toString('base64')), 'base64');
}
