import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openRepositories, openStore } from '../../src/storage/openStore';
import { rotateKeys } from '../../src/storage/rotateKeys';
import { walk } from '../../src/storage/walk';
import { openTestStore, type TestStore } from '../support/stores';
import { dossier } from './examples';
import { fillStore, SECRETS } from './fullStore';

const DAY = '2026-11-25';
const NUMBER = `personalId ${SECRETS[1]}`;

describe('given a full store and a new key', () => {
  let opened: TestStore;
  let former: Buffer;
  const fresh = randomBytes(32);
  beforeEach(async () => {
    opened = await openTestStore();
    former = opened.options.keys.current;
    await fillStore(opened.store);
  });
  afterEach(() => opened.close());

  const withKeys = (current: Buffer, ...old: readonly Buffer[]) => ({ ...opened.options, keys: { current, old } });

  it('when the keys were rotated, then everything opens and is found with the new key alone', async () => {
    const index = opened.store.blindIndex(NUMBER);
    await opened.store.facts.secretOnce('secret', 'kept');
    await opened.store.close();
    const { changed } = await rotateKeys(withKeys(fresh, former));
    expect(changed).toBeGreaterThanOrEqual(5);
    expect(await rotateKeys(withKeys(fresh, former))).toMatchObject({ changed: 0 });
    expect(await sealedWithAnother(withKeys(fresh))).toEqual([]);

    const store = await openStore(withKeys(fresh));
    const chat = await store.chats.get('chat');
    expect(chat?.remembered).toEqual({ fullName: SECRETS[0] });
    expect(chat?.staffDraft?.questions).toEqual([SECRETS[3]]);
    expect(chat?.outbox.map((message) => message.kind === 'text' && message.text)).toEqual([
      `${SECRETS[0]}, ${SECRETS[2]}`,
      SECRETS[3],
    ]);
    const [found] = await store.dossiers.byRequester('tan-chau', store.blindIndex(NUMBER));
    expect(found).toMatchObject({ id: 'one', rating: { score: 4, words: SECRETS[3] } });
    expect(await store.tickets.byRequester('tan-chau', store.blindIndex(NUMBER), DAY)).toHaveLength(1);
    expect(await store.dossiers.byRequester('tan-chau', index)).toEqual([]);
    expect((await store.inbox.waiting('chat', 10))[0]?.body).toEqual({ text: SECRETS[2] });
    expect(await store.facts.secretOnce('secret', 'another')).toBe('kept');
    expect(await store.facts.get('note')).toEqual({ plain: 'fact' });
    await store.close();
    await expect(openStore(withKeys(former))).rejects.toMatchObject({ code: 'data-key-wrong' });
    await openAgain(fresh);
  });

  it('when a bot holds a lease, then nothing is touched', async () => {
    await opened.store.leases.acquire('poller', 'bot', 60_000);
    await opened.store.close();
    await expect(rotateKeys(withKeys(fresh, former))).rejects.toMatchObject({ code: 'store-in-use' });
    await openAgain(fresh, former);
  });

  it('when the rotation is killed, then no bot starts until it was run to its end', async () => {
    // Enough to be cut off in the middle, where a process of its own can be.
    const more = Array.from({ length: opened.kind === 'embedded' ? 300 : 20 }, (_, at) => `more${at}`);
    await Promise.all(more.map((id) => opened.store.dossiers.create(dossier(id))));
    await opened.store.close();
    if (opened.kind === 'embedded') {
      const args = ['-r', './test/storage/runTypeScript.cjs', './test/storage/rotatingProcess.ts'];
      const words = [opened.options.dataDir, fresh.toString('base64'), former.toString('base64')];
      const child = spawn(process.execPath, [...args, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      await expect(openStore(withKeys(fresh, former))).rejects.toMatchObject({ code: 'rotation-unfinished' });
    }
    await rotateKeys(withKeys(fresh, former));
    expect(await sealedWithAnother(withKeys(fresh))).toEqual([]);
    const store = await openStore(withKeys(fresh));
    for (const id of ['one', ...more]) expect(await store.dossiers.get('tan-chau', id)).toBeDefined();
    await store.close();
    await openAgain(fresh);
  });

  /** What the end of the test closes. */
  async function openAgain(current: Buffer, ...old: readonly Buffer[]): Promise<void> {
    Object.assign(opened.options.keys, { current, old });
    await opened.reopen();
  }
});

/** Documents, sealed anywhere with another key than the current one, whatever field it is in. */
async function sealedWithAnother(options: Parameters<typeof openRepositories>[0]): Promise<readonly string[]> {
  const { models, encryption, close } = await openRepositories({ ...options, readOnly: true });
  const found: string[] = [];
  for (const model of models) {
    for await (const document of walk(model)) {
      const sealed = JSON.stringify(document).match(/v1\.[0-9a-f]{8}\.[A-Za-z0-9+/=]+/g) ?? [];
      if (sealed.some((text) => !encryption.isCurrent(text))) found.push(`${model.modelName} ${document._id}`);
    }
  }
  await close();
  return found;
}
