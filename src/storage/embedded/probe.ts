import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { damagedStore } from './storedValue';

/**
 * Reads every page of the file in a process of its own: LMDB maps its file, and a damaged one can end the process that reads it.
 * @throws DeskError `store-damaged`.
 */
export async function probe(path: string): Promise<void> {
  const lmdb = createRequire(__filename).resolve('lmdb');
  const child = spawn(process.execPath, ['-e', READER, lmdb, path], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2_000);
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject).once('close', (...ended) => resolve(ended));
  });
  if (code !== 0)
    throw damagedStore(signal === null ? 'a page or a checksum is wrong' : `reading it ended by ${signal}`, said);
}

/** Plain JavaScript, so that it runs whatever compiled us. Values of documents begin with the CRC-32 of the rest. */
const READER = `
  const { crc32 } = require('node:zlib');
  const root = require(process.argv[1]).open({ path: process.argv[2], noSubdir: true, encoding: 'binary', readOnly: true });
  for (const { key, value } of root.getRange({})) {
    if (key[0] !== 'key' && value.readUInt32BE(0) !== crc32(value.subarray(4))) process.exit(1);
  }
  process.exit(0);
`;
