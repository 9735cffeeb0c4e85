import { cpSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/root';
import { openStore } from '../../src/storage/openStore';
import { localTelegramForTests } from '../support/localTelegram';
import { DATA_KEY, startBot, TOKEN, takenPort, temporaryFolder, untoldIn } from './startedBot';

/** Nobody answers there. */
const NOWHERE = 'http://127.0.0.1:1';
const OFFICE = join('flows', 'offices', 'tan-chau.yaml');
const FACTS = 300;

const nobody = () => ({ BOT_TOKEN: TOKEN, DATA_KEY, TELEGRAM_API_ROOT: NOWHERE, DATA_DIR: temporaryFolder() });

/** What an operator reads of a start that fails, with exit code 1 and nothing that must not be told. */
async function refusalOf(environment: NodeJS.ProcessEnv, root?: string): Promise<string> {
  const { exitCode, stderr } = await startBot(environment, root).ended;
  expect({ exitCode, untold: untoldIn(stderr) }).toEqual({ exitCode: 1, untold: [] });
  return stderr;
}

describe('given files that are wrong', () => {
  it('when the office file has faults, then each is told by file and line', async () => {
    const officeFile = join(temporaryFolder(), 'office.yaml');
    const right = readFileSync(join(PACKAGE_ROOT, OFFICE), 'utf8');
    writeFileSync(officeFile, right.replace('role: clerk', 'role: king').replace('slotMinutes: 15', 'slotMinutes: x'));
    const told = await refusalOf({ ...nobody(), OFFICE_FILE: officeFile });
    expect(told).toMatch(/^flows-broken: 2 faults/);
    expect(told.match(/office\.yaml:\d+:\d+/g)).toHaveLength(2);
  });

  it('when there is no office file, then it is named', async () => {
    const officeFile = join(temporaryFolder(), 'nowhere.yaml');
    expect(await refusalOf({ ...nobody(), OFFICE_FILE: officeFile })).toMatch(`${officeFile}:1:1: the file is missing`);
  });

  it('when a flow has a fault, then it is told by file and line', async () => {
    const root = temporaryFolder();
    for (const folder of ['dist', 'flows']) cpSync(join(PACKAGE_ROOT, folder), join(root, folder), { recursive: true });
    for (const same of ['node_modules', 'intents']) symlinkSync(join(PACKAGE_ROOT, same), join(root, same));
    const flow = join(root, 'flows', 'civil-extract.yaml');
    writeFileSync(flow, readFileSync(flow, 'utf8').replace('\ncounter:', '\nconter:'));
    const told = await refusalOf(nobody(), root);
    expect(told).toMatch(/^flows-broken: /);
    expect(told).toMatch(/flows\/civil-extract\.yaml:\d+:\d+: .*conter/);
  });
});

describe('given an embedded store', () => {
  it('when another process writes to it, then that one is named', async () => {
    const DATA_DIR = temporaryFolder();
    const store = await keptIn(DATA_DIR);
    const told = await refusalOf({ ...nobody(), DATA_DIR });
    await store.close();
    expect(told).toMatch(`store-in-use: the process ${process.pid} `);
  });

  it('when the data belongs to another key, then that is told', async () => {
    const DATA_DIR = temporaryFolder();
    await (await keptIn(DATA_DIR, Buffer.alloc(32, 7))).close();
    expect(await refusalOf({ ...nobody(), DATA_DIR })).toMatch(/^data-key-wrong: .*DATA_KEYS_OLD/);
  });

  it.each<{ how: string; damage: (file: string) => void }>([
    { how: 'pages are overwritten', damage: (file) => overwrite(file, 0.25, 0.5) },
    { how: 'its head is overwritten', damage: (file) => overwrite(file, 0, 0.1) },
    { how: 'it is cut short', damage: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)) },
    { how: 'it is another file', damage: (file) => writeFileSync(file, 'a letter to the head of the desk\n') },
  ])('when $how, then the operator is told to restore it', async ({ damage }) => {
    const DATA_DIR = temporaryFolder();
    await (await keptIn(DATA_DIR)).close();
    damage(join(DATA_DIR, 'desk.mdb'));
    expect(await refusalOf({ ...nobody(), DATA_DIR })).toMatch(/^store-damaged: .*restore it from the last backup\n$/);
  });

  it('when its folder cannot be made, then DATA_DIR is named', async () => {
    const DATA_DIR = join(temporaryFolder(), 'data');
    writeFileSync(DATA_DIR, '');
    expect(await refusalOf({ ...nobody(), DATA_DIR })).toMatch(/^store-unusable: .*DATA_DIR/);
  });
});

describe('given a server that does not let us in', () => {
  it('when MongoDB is not there, then its host is named and no account', async () => {
    const told = await refusalOf({ ...nobody(), MONGODB_URI: 'mongodb://desk:nobody-may-read-this@127.0.0.1:1/desk' });
    expect(told).toMatch(/^database-unreachable: MongoDB at 127\.0\.0\.1:1 .*MONGODB_URI/);
  });

  it('when Telegram refuses the token, then that is told', async () => {
    const telegram = await localTelegramForTests();
    const told = await refusalOf({ ...nobody(), TELEGRAM_API_ROOT: telegram.url });
    expect(told).toMatch(/^bot-token-refused: Telegram refused BOT_TOKEN\. .*@BotFather/);
  });
});

describe('given a port that is taken', () => {
  it('when it is METRICS_PORT, then it is named', async () => {
    const taken = await takenPort();
    const told = await refusalOf({ ...nobody(), METRICS_PORT: String(taken.port) });
    await taken.free();
    expect(told).toMatch(`port-unusable: METRICS_PORT: port ${taken.port} is taken`);
  });

  it('when it is PORT, then it is named', async () => {
    const taken = await takenPort();
    const telegram = await localTelegramForTests();
    const told = await refusalOf({
      ...nobody(),
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      RECEIVE: 'webhook',
      PORT: String(taken.port),
      PUBLIC_URL: `http://127.0.0.1:${taken.port}`,
      WEBHOOK_SECRET: 'nobody-may-read-this',
    });
    await taken.free();
    expect(told).toMatch(`port-unusable: PORT: port ${taken.port} is taken`);
  });
});

/** A store that holds something, open. */
async function keptIn(dataDir: string, key: Buffer = Buffer.from(DATA_KEY, 'base64')) {
  const store = await openStore({ dataDir, keys: { current: key, old: [] } });
  for (let at = 0; at < FACTS; at += 1) await store.facts.set(`fact ${at}`, `${at} `.repeat(200));
  return store;
}

/** From and to are shares of the file. */
function overwrite(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, Math.floor(bytes.length * from), Math.floor(bytes.length * to));
  writeFileSync(file, bytes);
}
