import { openStore } from '../../src/storage/openStore';
import { item } from './examples';

/**
 * A process that writes until it is killed: says `open`, then the key of each item when the store has acknowledged it.
 * Arguments: folder, key in base64.
 */
async function write(dataDir: string, key: string): Promise<void> {
  const store = await openStore({ dataDir, keys: { current: Buffer.from(key, 'base64'), old: [] } });
  process.stdout.write('open\n');
  const writeOn = async (lane: number) => {
    for (let at = 0; ; at += 1) {
      const each = item(`${lane}:${at}`, { chatId: `chat${lane}`, receivedSeq: at });
      await store.inbox.add([each]);
      process.stdout.write(`${each.key}\n`);
    }
  };
  await Promise.all([1, 2, 3, 4].map(writeOn));
}

void write(process.argv[2] ?? '', process.argv[3] ?? '');
