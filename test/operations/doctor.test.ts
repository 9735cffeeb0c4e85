import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/operations/doctor/doctor';
import type { Finding } from '../../src/operations/doctor/finding';
import { PACKAGE_ROOT } from '../../src/root';
import { openStore } from '../../src/storage/openStore';
import { DATA_KEY, TOKEN, temporaryFolder, untoldIn } from '../start/startedBot';
import { localTelegramForTests } from '../support/localTelegram';

const NOBODY = 'http://127.0.0.1:1';

describe('given a desk that has what it needs', () => {
  it('when the doctor looks, before the first start and after, then all is well', async () => {
    const { environment, dataDir } = await healthy();
    expect(statesOf(await examine(environment), 'database')).toEqual(['ok']);
    const store = await openStore({ dataDir, keys: { current: Buffer.from(DATA_KEY, 'base64'), old: [] } });
    const findings = await examine(environment);
    await store.close();
    expect(findings.filter(({ state }) => state === 'fault')).toEqual([]);
    for (const what of ['config', 'database', 'key', 'telegram', 'webhook', 'clock'])
      expect({ what, states: statesOf(findings, what) }).toEqual({ what, states: ['ok'] });
  });

  it('when another program has set a webhook, then that is told', async () => {
    const { environment, url, token } = await healthy();
    await fetch(`${url}/bot${token}/setWebhook?url=${encodeURIComponent('http://127.0.0.1:9/elsewhere')}`);
    expect(statesOf(await examine(environment), 'webhook')).toEqual(['warning']);
  });
});

describe('given a desk that lacks something', () => {
  it.each([
    { lacks: 'its token', change: () => ({ BOT_TOKEN: TOKEN }), what: 'telegram', told: 'bot-token-refused' },
    { lacks: 'the network', change: () => ({ TELEGRAM_API_ROOT: NOBODY }), what: 'telegram', told: 'does not answer' },
    {
      lacks: 'its database',
      change: () => ({ MONGODB_URI: UNREACHABLE }),
      what: 'database',
      told: 'database-unreachable',
    },
    {
      lacks: 'its key',
      change: () => ({ DATA_KEY: randomBytes(32).toString('base64') }),
      what: 'key',
      told: 'data-key-wrong',
    },
    { lacks: 'its office', change: () => ({ OFFICE_FILE: brokenOffice() }), what: 'flows', told: 'flows:check' },
    { lacks: 'a variable', change: () => ({ DATA_KEY: '' }), what: 'config', told: 'DATA_KEY: required' },
  ])('when it lacks $lacks, then the doctor says so and what to do', async ({ change, what, told }) => {
    const { environment, dataDir } = await healthy();
    await (await openStore({ dataDir, keys: { current: Buffer.from(DATA_KEY, 'base64'), old: [] } })).close();
    const faults = (await examine({ ...environment, ...change() })).filter(({ state }) => state === 'fault');
    expect(new Set(faults.map((each) => each.what))).toEqual(new Set([what]));
    expect(faults.map((each) => each.told).join('\n')).toContain(told);
  });

  it('when the command is run on a damaged store, then it exits with 1 and shows no trace and no secret', async () => {
    const { environment, dataDir } = await healthy();
    await (await openStore({ dataDir, keys: { current: Buffer.from(DATA_KEY, 'base64'), old: [] } })).close();
    truncateSync(join(dataDir, 'desk.mdb'), 20_000);
    const command = join(PACKAGE_ROOT, 'dist', 'operations', 'cli', 'doctor.js');
    const env = { ...environment, BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: NOBODY };
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('store-damaged');
    expect(stdout).toContain('backup');
    expect(untoldIn(stdout + stderr)).toEqual([]);
  });
});

const UNREACHABLE = 'mongodb://127.0.0.1:1/desk?serverSelectionTimeoutMS=300';

async function healthy() {
  const telegram = await localTelegramForTests();
  const dataDir = temporaryFolder();
  const environment = { BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, DATA_DIR: dataDir, DATA_KEY };
  return { environment, dataDir, url: telegram.url, token: telegram.token };
}

function brokenOffice(): string {
  const file = join(temporaryFolder(), 'office.yaml');
  writeFileSync(file, 'id: nowhere\n');
  return file;
}

function statesOf(findings: readonly Finding[], what: string): readonly string[] {
  return findings.filter((each) => each.what === what).map(({ state }) => state);
}
