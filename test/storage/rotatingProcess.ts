import { rotateKeys } from '../../src/storage/rotateKeys';

/** Rotates the keys of a store and says each document that is done. Arguments: folder, new key, old key. */
const [, , dataDir = '', current = '', old = ''] = process.argv;
const keys = { current: Buffer.from(current, 'base64'), old: [Buffer.from(old, 'base64')] };
void rotateKeys({ dataDir, keys }, (count) => process.stdout.write(`${count}\n`));
