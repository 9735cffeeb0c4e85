import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { DeskError } from '../errors';

/** `DATA_KEY` and `DATA_KEYS_OLD`: 32 bytes each. Everything is written with `current`; the old ones only read. */
export interface DataKeys {
  readonly current: Buffer;
  readonly old: readonly Buffer[];
}

/** Where a sealed value stands. It opens nowhere else: a value that was moved to another document is refused. */
export interface SealedPlace {
  readonly collection: string;
  readonly field: string;
  readonly id: string;
}

/** Encrypts single fields. The plain value is whatever JSON can say. */
export interface Encryption {
  /** `v1.<key id>.<iv, tag and ciphertext in base64>`. Sealing the same value twice gives two different texts. */
  seal(place: SealedPlace, value: unknown): string;
  /** @throws DeskError `data-key-wrong` when no key at hand opens it, `store-damaged` when it was changed or moved. */
  open(place: SealedPlace, sealed: string): unknown;
  /** Whether it was sealed with the current key. */
  isCurrent(sealed: string): boolean;
  /** HMAC of the text without regard to case, spaces and the form of its diacritics, under a key of its own. */
  blindIndex(text: string): string;
}

const VERSION = 'v1';
/** How a sealed value begins: version and key id. */
const SEALED = /^v1\.[0-9a-f]{8}\./;
const IV_BYTES = 12;
const IVS_A_DRAW = 256;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

interface FieldKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Whether a text is a sealed value, of whichever key. */
export function isSealed(text: unknown): text is string {
  return typeof text === 'string' && SEALED.test(text);
}

/** @throws DeskError `data-key-wrong` when a key has another length than 32 bytes. */
export function createEncryption(keys: DataKeys): Encryption {
  const current = fieldKey(keys.current);
  const byId = new Map([...keys.old.map(fieldKey), current].map((each) => [each.id, each]));
  const indexKey = derived(keys.current, 'blind index');
  return {
    seal: (place, value) => seal(current, place, value),
    open: (place, sealed) => open(byId, place, sealed),
    isCurrent: (sealed) => sealed.startsWith(`${VERSION}.${current.id}.`),
    blindIndex: (text) => createHmac('sha256', indexKey).update(normalised(text)).digest('base64url'),
  };
}

function seal(key: FieldKey, place: SealedPlace, value: unknown): string {
  const iv = nextIv();
  const cipher = createCipheriv(CIPHER, key.key, iv).setAAD(additionalData(place));
  const secret = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return `${VERSION}.${key.id}.${Buffer.concat([iv, cipher.getAuthTag(), secret]).toString('base64')}`;
}

let pool = Buffer.alloc(0);

/** Random bytes, each used once. Drawn many at a time: a draw costs as much as sealing does. */
function nextIv(): Buffer {
  if (pool.length < IV_BYTES) pool = randomBytes(IV_BYTES * IVS_A_DRAW);
  const iv = pool.subarray(0, IV_BYTES);
  pool = pool.subarray(IV_BYTES);
  return iv;
}

function open(keys: ReadonlyMap<string, FieldKey>, place: SealedPlace, sealed: string): unknown {
  const [version, keyId, body, ...more] = sealed.split('.');
  if (version !== VERSION || keyId === undefined || body === undefined || more.length > 0) throw damaged(place);
  const key = keys.get(keyId);
  if (key === undefined) {
    throw new DeskError(
      'data-key-wrong',
      `${place.collection}.${place.field} was encrypted with the key ${keyId}, which is neither DATA_KEY nor among DATA_KEYS_OLD`,
    );
  }
  const bytes = Buffer.from(body, 'base64');
  if (bytes.length < IV_BYTES + TAG_BYTES) throw damaged(place);
  try {
    const decipher = createDecipheriv(CIPHER, key.key, bytes.subarray(0, IV_BYTES))
      .setAAD(additionalData(place))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const plain = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(plain.toString('utf8'));
  } catch (cause) {
    throw damaged(place, cause);
  }
}

function fieldKey(dataKey: Buffer): FieldKey {
  return { id: derived(dataKey, 'key id').toString('hex').slice(0, 8), key: derived(dataKey, 'fields') };
}

function derived(dataKey: Buffer, purpose: string): Buffer {
  if (dataKey.length !== 32) {
    throw new DeskError('data-key-wrong', `expected a data key of 32 bytes and found ${dataKey.length}`);
  }
  return Buffer.from(hkdfSync('sha256', dataKey, '', `desk-bot ${purpose}`, 32));
}

/** JSON keeps the three parts apart whatever they hold. */
function additionalData(place: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([place.collection, place.field, place.id]));
}

function normalised(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

function damaged(place: SealedPlace, cause?: unknown): DeskError {
  return new DeskError(
    'store-damaged',
    `${place.collection}.${place.field} of ${place.id} does not open: its text was changed or moved. Restore the data from the last backup`,
    { cause },
  );
}
