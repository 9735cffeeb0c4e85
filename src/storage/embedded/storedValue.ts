import { crc32 } from 'node:zlib';
import mongoose from 'mongoose';
import { DeskError } from '../../errors';

/** A document as MongoDB's operators see it. */
export type Document = { [field: string]: unknown };

const { serialize, deserialize } = mongoose.mongo.BSON;
const CHECKSUM_BYTES = 4;

/** BSON behind its CRC-32 (big-endian). */
export function encode(document: Document): Buffer {
  const body = serialize(document, { ignoreUndefined: true });
  const value = Buffer.allocUnsafe(CHECKSUM_BYTES + body.length);
  value.writeUInt32BE(crc32(body), 0);
  value.set(body, CHECKSUM_BYTES);
  return value;
}

/** @throws DeskError `store-damaged` when the checksum is another. */
export function decode(value: Buffer): Document {
  const body = value.subarray(CHECKSUM_BYTES);
  if (value.length < CHECKSUM_BYTES || value.readUInt32BE(0) !== crc32(body)) throw damagedStore('a checksum is wrong');
  return deserialize(body);
}

/** A copy in the plain values that a stored document would have. */
export function plain(document: Document): Document {
  const copied: Document = {};
  for (const [field, value] of Object.entries(document)) if (value !== undefined) copied[field] = plainValue(value);
  return copied;
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return Array.from(value, plainValue);
  if (Object.getPrototypeOf(value) === Object.prototype) return plain(value as Document);
  return deserialize(serialize({ value })).value; // what knows itself how it is stored
}

/** What the operator reads of any damage, with the way out. */
export function damagedStore(what: string, cause?: unknown): DeskError {
  return new DeskError(
    'store-damaged',
    `the embedded store is damaged (${what}). Stop the bot, put the folder of DATA_DIR aside and restore it from the last backup`,
    { cause },
  );
}
