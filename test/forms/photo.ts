import { deflateSync } from 'node:zlib';
import { create } from 'qrcode';

// Within the suite a global costs much in a loop over a million pixels.
const { floor, max, min } = Math;

export interface Shot {
  readonly width: number;
  readonly height: number;
  /** Side of the code in pixels. */
  readonly side: number;
  readonly degrees: number;
  /** Added to and taken from each pixel at random, 0 to 255. */
  readonly noise: number;
}

/** A photo of a QR code, as a phone might take it: turned, small in the frame, grainy. A PNG in grey; same input, same bytes. */
export function photoOf(text: string, shot: Shot): Buffer {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const radians = (shot.degrees * Math.PI) / 180;
  const cosine = Math.cos(radians);
  const sine = Math.sin(radians);
  const rows = Buffer.alloc((shot.width + 1) * shot.height);
  let seed = 7;
  for (let y = 0; y < shot.height; y += 1) {
    for (let x = 0; x < shot.width; x += 1) {
      const dx = x - shot.width / 2;
      const dy = y - shot.height / 2;
      const column = floor(((dx * cosine + dy * sine) / shot.side + 0.5) * size);
      const row = floor(((dy * cosine - dx * sine) / shot.side + 0.5) * size);
      const isInside = column >= 0 && row >= 0 && column < size && row < size;
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const grain = (seed / 2_147_483_648 - 0.5) * 2 * shot.noise;
      const light = isInside && data[row * size + column] ? 40 : 215;
      rows[y * (shot.width + 1) + 1 + x] = max(0, min(255, light + grain));
    }
  }
  return png(shot.width, shot.height, rows);
}

/** A PNG whose header claims a size; its pixels are whatever `rows` are. */
export function png(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
