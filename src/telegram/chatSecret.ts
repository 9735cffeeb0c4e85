import { randomBytes } from 'node:crypto';
import type { Facts } from '../desk/ports';

const SECRET_BYTES = 32;

/** The secret that our chat ids are made with: kept with the data, so that it outlives a change of `DATA_KEY`. */
export async function chatSecretOf(facts: Facts): Promise<Buffer> {
  const kept = await facts.setOnce('chats.secret', randomBytes(SECRET_BYTES).toString('base64'));
  return Buffer.from(String(kept), 'base64');
}
