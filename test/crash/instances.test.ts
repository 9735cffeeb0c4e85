import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, EMILY, NAM } from '../support/deskBot';
import { type Instances, startInstances } from './instances';

/** The embedded store lets one process write, so that this needs a server. */
const withServer = process.env.MONGODB_TEST_URI === undefined ? describe.skip : describe;

const DAY = '2026-11-25';
const PEOPLE = [BA_TU, NAM, EMILY];
/** As many as nine o'clock has places for. */
const TWO = [NAM, EMILY];
/** Each has an answer of its own, so that their order can be read. */
const COMMANDS = ['/trogiup', '/hoso', '/dulieu'];
const [POLLER, KILLED] = [0, 1];
/** Longer than the leases of the poller (6 s) and of a chat (7 s); `ASLEEP_MS=30000` for half a minute. */
const ASLEEP_MS = Number(process.env.ASLEEP_MS ?? 14_000);
const AWAKE_ROUNDS = 3;
const GAP_MS = 400;
const REMINDER = /^(Sắp tới giờ của|Your time is near)/;
const PATIENCE_MS = 60_000;
const QUIET_MS = 1_500;

withServer('given three instances over one database (needs MONGODB_TEST_URI; invariants 1, 2, 4, 5 and 13)', () => {
  let instances: Instances;
  let wording: ReadonlyMap<string, string>;

  beforeAll(async () => {
    instances = await startInstances(3, `${DAY}T07:20:00+07:00`);
    wording = await learn(instances);
  }, 120_000);

  it('when one is killed and the poller sleeps past its leases, then the third goes on, and each message is answered in order, once but for calls in flight', async () => {
    const { telegram } = instances;
    const before = heard(instances).length;
    let rounds = 0;
    const write = async (): Promise<void> => {
      for (const command of COMMANDS) {
        for (const person of PEOPLE) telegram.sendText(person, command);
        await delay(GAP_MS);
      }
      rounds += 1;
    };

    await write();
    instances.putToSleep(POLLER);
    const fellAsleep = performance.now();
    await write();
    instances.kill(KILLED);
    while (performance.now() - fellAsleep < ASLEEP_MS) await write();
    const whileAsleep = heard(instances).length - before;
    instances.wakeUp(POLLER);
    for (let round = 0; round < AWAKE_ROUNDS; round += 1) await write();
    await answered(instances);

    // More than what was answered before: the one that was left took the poller's place, and the chats.
    expect(whileAsleep).toBeGreaterThan(2 * COMMANDS.length * PEOPLE.length);
    const expected = Array.from({ length: rounds + 1 }, () => COMMANDS).flat();
    let twice = 0;
    for (const person of PEOPLE) {
      const said = answersTo(instances, person).map((text) => wording.get(text) ?? text);
      const once = said.filter((command, place) => command !== said[place - 1]);
      expect(once).toEqual(expected);
      twice += said.length - once.length;
    }
    // One call may have been in flight in each chat when one was killed, and when one fell asleep.
    expect(twice).toBeLessThanOrEqual(2 * PEOPLE.length);
    // Of the sleeper Telegram had a call open, which the next poller's ended; on waking it let the other be.
    expect(telegram.calls('getUpdates').filter(({ status }) => status === 409).length).toBeLessThanOrEqual(1);
  }, 240_000);

  it('when both that are left look for what is due, at once and again, then each is reminded once of the one place they have', async () => {
    const { telegram, store } = instances;
    for (const person of TWO) telegram.sendText(person, '/lichhen');
    for (const person of TWO) telegram.press(person, await nineOClock(instances, person));
    await answered(instances);
    for (const minute of ['31', '32', '31', '33']) await instances.setClock(`${DAY}T08:${minute}:00+07:00`);
    await answered(instances);

    const reminded = TWO.map((person) => answersTo(instances, person).filter((text) => REMINDER.test(text)).length);
    expect(reminded).toEqual([1, 1]);
    const tickets = await store.store.tickets.ofDay('tan-chau', DAY, 'civil-status');
    const slots = await store.store.slots.ofDay('tan-chau', DAY, 'civil-status');
    expect(tickets).toHaveLength(TWO.length);
    expect(slots.flatMap(({ ticketIds }) => ticketIds).sort()).toEqual(tickets.map(({ id }) => id).sort());
  }, 120_000);
});

/** Waits until all that was written has its answer: what one that was killed had taken up waits for its lease to end. */
async function answered({ telegram, store }: Instances): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  do {
    if (performance.now() > end) throw new Error('some of what was written is not worked');
    await telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
  } while ((await store.store.inbox.countWaiting()) > 0);
}

/** The button of nine o'clock among what a person was shown last. */
async function nineOClock({ telegram }: Instances, person: number): Promise<string> {
  const shown = await telegram.waitForMessage(person, ({ reply_markup }) => reply_markup !== undefined, PATIENCE_MS);
  const labels = shown.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
  return labels.find((label) => /^9( giờ|:00)\s·/.test(label)) ?? labels.join();
}

/** What the bot says to each command, by its words. */
async function learn(instances: Instances): Promise<ReadonlyMap<string, string>> {
  const { telegram } = instances;
  const wording = new Map<string, string>();
  for (const command of COMMANDS) {
    for (const person of PEOPLE) telegram.sendText(person, command);
    for (const person of PEOPLE) await telegram.waitForMessage(person, () => true, PATIENCE_MS);
    await answered(instances);
    for (const person of PEOPLE) wording.set(telegram.transcript(person).at(-1)?.text ?? '', command);
  }
  return wording;
}

function heard(instances: Instances): readonly string[] {
  return PEOPLE.flatMap((person) => answersTo(instances, person));
}

function answersTo({ telegram }: Instances, person: number): readonly string[] {
  return telegram.transcript(person).flatMap((message) => (message.from?.is_bot === true ? (message.text ?? []) : []));
}
