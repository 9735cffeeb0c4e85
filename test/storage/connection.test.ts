import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/storage/openStore';

describe('given a MongoDB that cannot be reached', () => {
  it('when the store is opened, then the host is named, and no credentials', async () => {
    const port = await freePort();
    const mongodbUri = `mongodb://ward:s3cret@127.0.0.1:${port}/desk?serverSelectionTimeoutMS=300`;
    const opening = openStore({ mongodbUri, dataDir: tmpdir(), keys: { current: randomBytes(32), old: [] } });
    const refused: unknown = await opening.catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'database-unreachable' });
    expect(String(refused)).toContain(`127.0.0.1:${port}`);
    expect(String(refused)).not.toContain('s3cret');
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
