import { readFileSync } from 'node:fs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readCard } from '../answers/readCard';
import type { CardReading } from '../answers/reading';
import { imageSize, isTooLarge } from './imageSize';

const MOST_CODES = 4;

// The reader's program comes from the package; left alone, it would be fetched from the Internet.
const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

/**
 * What the QR code in a PNG or JPEG says; a card's code is preferred when there are several. The picture is only looked at in
 * memory. Takes 25–400 ms: run it in a worker.
 */
export async function readPicture(bytes: Uint8Array): Promise<CardReading> {
  if (isTooLarge(bytes)) return { kind: 'tooLarge' };
  if (imageSize(bytes) === undefined) return { kind: 'noCode' };
  const codes = await readBarcodes(bytes, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: MOST_CODES });
  const readings = codes.filter((code) => code.isValid).map((code) => readCard(textOf(code.bytes, code.text)));
  return (
    readings.find(({ kind }) => kind === 'card') ??
    readings.find(({ kind }) => kind === 'broken') ??
    readings[0] ?? { kind: 'noCode' }
  );
}

/** A card's code is UTF-8, whatever the reader guessed. */
function textOf(bytes: Uint8Array, guessed: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return guessed;
  }
}
