import { toBuffer } from 'qrcode';

/** A QR code as a PNG, large enough to be read off an old phone's screen. `payload` at most about 500 characters. */
export function qrPng(payload: string): Promise<Buffer> {
  return toBuffer(payload, { type: 'png', errorCorrectionLevel: 'M', margin: 4, scale: 8 });
}
