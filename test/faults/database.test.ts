import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Mongoose } from 'mongoose';
import { BA_TU, type DeskUnderTest, DUNG, HANH, MORNING, NAM, startDesk } from '../support/deskBot';
import { startTcpProxy, type TcpProxy, through } from '../support/tcpProxy';

const SERVER = process.env.MONGODB_TEST_URI;
/** The embedded store has no connection that could break: see `fullDisk.test.ts`. */
const withServer = SERVER === undefined ? describe.skip : describe;

/** By it the server knows whose calls to let fail. */
const APP_NAME = `desk-${randomBytes(4).toString('hex')}`;
const PATIENCE_MS = 40_000;
const QUIET_MS = 500;
/** How the answer to `/lichhen` is known, and what those are told who wait too long. */
const ANSWER = 'chọn giờ còn chỗ';
const AWAY = 'máy ở quầy đang trục trặc';
const NOT_PRIMARY = 10_107;
const PIECES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20];

withServer('given a database that fails while the bot runs (needs MONGODB_TEST_URI; invariants 1, 2, 5 and 10)', () => {
  let proxy: TcpProxy;
  let desk: DeskUnderTest;

  beforeAll(async () => {
    const server = new URL(SERVER ?? '');
    proxy = await startTcpProxy(server.hostname, Number(server.port || '27017'));
    desk = await startDesk(MORNING, 'warn', { road: (uri) => through(proxy, uri, APP_NAME) });
    for (const person of [NAM, BA_TU]) await desk.says(person, '/lichhen');
  });

  afterEach(async () => {
    proxy.goOn();
    await desk.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
    expect(await parked(desk)).toBe(0);
  });

  it('when it is away for five seconds, then Telegram keeps what was written, and it is answered when it is back', async () => {
    const before = desk.said(NAM).length;
    proxy.refuse();
    desk.telegram.sendText(NAM, '/lichhen');
    await delay(5_000);
    expect(desk.said(NAM)).toHaveLength(before);
    expect(desk.telegram.waitingUpdates).toBe(1);
    proxy.goOn();
    await desk.telegram.waitForMessage(NAM, ANSWER, PATIENCE_MS);
    await desk.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
    expect(since(desk, NAM, before)).toEqual([ANSWER]);
    expect(desk.telegram.waitingUpdates).toBe(0);
  });

  it.each([
    { fault: 'is away', people: [NAM, BA_TU], begin: () => proxy.refuse() },
    { fault: 'falls silent', people: [HANH, DUNG], begin: () => proxy.fallSilent() },
  ])(
    'when it $fault for more than ten seconds, then each who waits is told so once, and answered when it is back',
    async ({ people, begin }) => {
      const before = people.map((person) => desk.said(person).length);
      begin();
      for (const person of people) desk.telegram.sendText(person, '/lichhen');
      for (const person of people) await desk.telegram.waitForMessage(person, said(AWAY), PATIENCE_MS);
      await delay(3_000);
      proxy.goOn();
      for (const person of people) await desk.telegram.waitForMessage(person, ANSWER, PATIENCE_MS);
      await desk.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
      expect(people.map((person, place) => since(desk, person, before[place]))).toEqual(
        people.map(() => [AWAY, ANSWER]),
      );
    },
  );

  it('when its connections break at any moment of a turn, then each message is answered once, and in order', async () => {
    for (const pieces of PIECES) {
      const before = desk.said(NAM).length;
      proxy.cutAfter(pieces);
      desk.telegram.sendText(NAM, '/lichhen');
      desk.telegram.sendText(NAM, '/hoso');
      await desk.telegram.waitForMessage(NAM, 'chưa có hồ sơ', PATIENCE_MS);
      await desk.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
      expect({ pieces, answers: desk.said(NAM).length - before }).toEqual({ pieces, answers: 2 });
    }
  });

  it('when it takes two seconds for each call, then what was written is answered all the same', async () => {
    proxy.slow(2_000);
    desk.telegram.sendText(NAM, '/lichhen');
    await desk.telegram.waitForMessage(NAM, ANSWER, PATIENCE_MS);
  });

  it('when its primary steps down in the middle of turns, then they are done once there is one again', async () => {
    const admin = await new Mongoose().createConnection(SERVER ?? '').asPromise();
    const fails = (failCommands: readonly string[], times: number) =>
      admin
        .getClient()
        .db('admin')
        .command({
          configureFailPoint: 'failCommand',
          mode: { times },
          data: { failCommands, errorCode: NOT_PRIMARY, appName: APP_NAME },
        });
    for (const commands of [['update'], ['find'], ['findAndModify', 'update', 'find']]) {
      const before = desk.said(BA_TU).length;
      await fails(commands, 20);
      desk.telegram.sendText(BA_TU, '/lichhen');
      await desk.telegram.waitForMessage(BA_TU, ANSWER, PATIENCE_MS);
      await desk.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
      expect({ commands, said: since(desk, BA_TU, before) }).toEqual({ commands, said: [ANSWER] });
    }
    await admin.close();
  });
});

const SENTENCES = [AWAY, ANSWER];

/** What was said since, each by the words that it is known by. */
function since(desk: DeskUnderTest, person: number, before = 0): readonly (string | undefined)[] {
  return desk
    .said(person)
    .slice(before)
    .map(({ text = '' }) => SENTENCES.find((words) => text.includes(words)) ?? text);
}

function said(words: string): (message: { readonly text?: string }) => boolean {
  return ({ text }) => text?.includes(words) === true;
}

async function parked(desk: DeskUnderTest): Promise<number> {
  const { values } = await desk.metrics.updates.get();
  return values.find(({ labels }) => labels.outcome === 'parked')?.value ?? 0;
}
