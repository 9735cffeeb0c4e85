import { toBuffer } from 'qrcode';
import type { Person } from '../world/objects';

/** A PNG of the QR square of somebody's sample card (reference: data-rules C8; the data are invented). Undefined without a card. */
export async function sampleCard(person: Person): Promise<Buffer | undefined> {
  if (person.card === undefined) return undefined;
  return await toBuffer(person.card, { errorCorrectionLevel: 'M', margin: 4, scale: 8 });
}
