import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openStore } from '../../src/storage/openStore';
import { fillStore } from './fullStore';

/**
 * Keeps a store as this commit writes it, for later commits to open (`upgrade.test.ts`):
 * `node -r ./test/storage/runTypeScript.cjs test/storage/makeFixture.ts <name>`, before a change to what is stored.
 */
async function makeFixture(name: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-fixture-'));
  const store = await openStore({ dataDir, keys: { current: Buffer.alloc(32, 1), old: [] } });
  await fillStore(store);
  await store.close();
  const folder = join(__dirname, 'fixtures');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.mdb.gz`), gzipSync(readFileSync(join(dataDir, 'desk.mdb')), { level: 9 }));
  rmSync(dataDir, { recursive: true });
}

void makeFixture(process.argv[2] ?? 'unnamed');
