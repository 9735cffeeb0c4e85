import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, HANH, NAM, startDesk, told } from '../support/deskBot';

/** How long Telegram refuses everything; `STORM_MS=60000` for a minute of it. */
const STORM_MS = Number(process.env.STORM_MS ?? 2_000);
const PATIENCE_MS = 60_000;
const QUIET_MS = 300;

/** From a menu, a list and a ledger: each says something else, so that their order can be read. */
const COMMANDS = ['/lichhen', '/hoso', '/dulieu', '/start'];

let desk: DeskUnderTest;

beforeAll(async () => {
  desk = await startDesk();
});

async function settled(): Promise<void> {
  await desk.telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
  await desk.settled();
}

function wordsTo(person: number, from = 0): readonly string[] {
  return desk
    .said(person)
    .slice(from)
    .map(({ text = '' }) => text);
}

describe('given updates that Telegram delivers several times', () => {
  it.each([2, 5])('when each comes %i times, then it has its effect once (invariant 2)', async (times) => {
    const person = 40_000 + times;
    desk.telegram.addPerson({ id: person, firstName: 'Ai đó', languageCode: 'vi' });
    desk.telegram.disturbDelivery({ kind: 'duplicate', count: 2, times });
    expect(await desk.says(person, '/lichhen')).toHaveLength(1);
    expect(told(await desk.presses(person, '9 giờ 15 ·')).match(/số A\d+/g)).toHaveLength(1);
    expect(told(await desk.says(person, '/lichhen')).match(/số A\d+/g)).toHaveLength(1);
  });
});

describe('given a storm of 429', () => {
  it('when Telegram refuses all messages for a while, then none is lost, doubled or out of order (invariant 8)', async () => {
    const people = [BA_TU, NAM, EMILY];
    const expected = new Map<number, readonly string[]>();
    for (const person of people) {
      const from = desk.said(person).length;
      for (const command of COMMANDS) await desk.says(person, command);
      expected.set(person, wordsTo(person, from));
    }

    const before = new Map(people.map((person) => [person, desk.said(person).length]));
    const storm = desk.telegram.fault({
      kind: 'tooMany',
      retryAfter: 1,
      method: 'sendMessage',
      count: Number.POSITIVE_INFINITY,
    });
    for (const command of COMMANDS) for (const person of people) desk.telegram.sendText(person, command);
    await delay(STORM_MS);
    storm.remove();
    for (const person of people) {
      const wanted = expected.get(person) ?? [];
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(50))
        if (wordsTo(person, before.get(person)).length >= wanted.length) break;
    }
    await settled();
    for (const person of people) expect(wordsTo(person, before.get(person))).toEqual(expected.get(person));
    // Whoever is told to wait a second does so: each chat asks about once a second, and not all of them at that.
    expect(storm.hits).toBeGreaterThan(0);
    expect(storm.hits).toBeLessThanOrEqual((STORM_MS / 1_000 + 2) * people.length);
  }, 180_000);
});

describe('given a resident who blocks the bot', () => {
  it('when they are called meanwhile and unblock it, then they are told, once (invariant 9)', async () => {
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '8 giờ 30 ·');
    const number = /số (A\d+)/.exec(told(desk.said(NAM)).slice(-600))?.[1] ?? '';
    desk.telegram.act.setBlocked(NAM, true);
    await settled();
    const before = desk.said(NAM).length;
    await desk.clockTo('2026-11-25T08:01:00+07:00'); // the reminder
    expect(desk.said(NAM)).toHaveLength(before);
    desk.telegram.act.setBlocked(NAM, false);
    for (const end = Date.now() + PATIENCE_MS; desk.said(NAM).length === before && Date.now() < end; ) await delay(50);
    await settled();
    expect(wordsTo(NAM, before).filter((text) => text.includes(number))).toHaveLength(1);
  });
});

describe('given an outage, in which no update arrives', () => {
  async function outage(during: () => unknown, until: string): Promise<void> {
    const cut = desk.telegram.fault({
      kind: 'cutBefore',
      method: 'getUpdates',
      count: Number.POSITIVE_INFINITY,
    });
    desk.telegram.sendText(HANH, '/start'); // ends the long poll that was waiting already
    while (cut.hits === 0) await delay(20);
    await during();
    // What still waits at Telegram keeps this from coming to rest before the end of the outage.
    await Promise.race([desk.clockTo(until), delay(1_500)]);
    cut.remove();
    await settled();
  }

  it('when a button was pressed more than 150 seconds before its end, then it can be pressed again (invariant 12)', async () => {
    await desk.says(EMILY, '/start');
    await desk.says(EMILY, '/lichhen');
    const before = desk.said(EMILY).length;
    const button = desk.said(EMILY).at(-1)?.reply_markup?.inline_keyboard[0]?.[0]?.text ?? '';
    await outage(() => desk.telegram.press(EMILY, button), '2026-11-25T08:06:00+07:00');
    expect(desk.said(EMILY)).toHaveLength(before);
    expect(told(await desk.presses(EMILY, button))).not.toBe('');
  });

  it('when it lasts an hour, then what was written is answered after it', async () => {
    const before = desk.said(EMILY).length;
    await outage(() => desk.telegram.sendText(EMILY, '/hoso'), '2026-11-25T09:07:00+07:00');
    expect(wordsTo(EMILY, before).length).toBeGreaterThan(0);
  });

  it('when it lasts two days, then Telegram has lost what was written, and the bot goes on', async () => {
    const before = wordsTo(BA_TU).length;
    await outage(() => desk.telegram.sendText(BA_TU, '/hoso'), '2026-11-27T09:30:00+07:00');
    expect(wordsTo(BA_TU)).toHaveLength(before);
    expect(await desk.says(BA_TU, '/hoso')).not.toEqual([]);
    expect(told(await desk.says(HANH, '/quay'))).not.toBe('');
  });
});
