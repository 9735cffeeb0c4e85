import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { damagedStore } from './storedValue';

/**
 * Reads every page of the file in a process of its own: LMDB maps its file, and a damaged one can end the process that reads it.
 * Before it is written to, the list of free pages is tried as well. @throws DeskError `store-damaged`.
 */
export async function probe(path: string, options: { readonly readOnly: boolean }): Promise<void> {
  const lmdb = createRequire(__filename).resolve('lmdb');
  const mode = options.readOnly ? 'read' : 'write';
  const child = spawn(process.execPath, ['-e', READER, lmdb, path, mode], { stdio: ['ignore', 'ignore', 'pipe'] });
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

/**
 * Plain JavaScript, so that it runs whatever compiled us. Keys come in order (a loop among pages would break it), every value
 * but an index key's begins with the CRC-32 of the rest, and the file and each index hold as
 * many as they say. A large value looks through all free pages for room, and is taken back.
 */
const READER = `
  const { crc32 } = require('node:zlib');
  const { open, compareKeys, ABORT } = require(process.argv[1]);
  const readOnly = process.argv[3] === 'read';
  const root = open({ path: process.argv[2], noSubdir: true, encoding: 'binary', overlappingSync: false, readOnly });
  const counts = new Map();
  const indexes = [];
  let before;
  let seen = 0;
  const check = (holds, what) => {
    if (holds) return;
    console.error(what);
    process.exit(1);
  };
  for (const { key, value } of root.getRange({})) {
    const [kind, collection, index] = key;
    check(before === undefined || compareKeys(before, key) < 0, 'keys out of order');
    check(kind === 'key' || value.readUInt32BE(0) === crc32(value.subarray(4)), 'checksum of ' + collection);
    const counted = kind === 'key' ? collection + ' ' + index : collection;
    if (kind === 'index') indexes.push(key);
    else counts.set(counted, (counts.get(counted) ?? 0) + 1);
    before = key;
    seen += 1;
  }
  check(seen === root.getStats().entryCount, 'entries');
  for (const [, collection, index] of indexes) {
    const documents = counts.get(collection) ?? 0;
    check(documents === (counts.get(collection + ' ' + index) ?? 0), 'index ' + index + ' of ' + collection);
  }
  if (!readOnly) {
    root.transactionSync(() => {
      root.putSync('probe', Buffer.alloc(1_000_000));
      return ABORT;
    });
    check(root.get('probe') === undefined, 'free pages');
  }
  process.exit(0);
`;
