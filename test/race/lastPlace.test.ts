import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { ApiMessage } from '../../src/localTelegram/world/objects';
import { type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

/** The server that stands in for MongoDB takes minutes for two hundred; `RACE=200` asks it for them. */
const RESIDENTS = Number(process.env.RACE ?? (process.env.MONGODB_TEST_URI === undefined ? 200 : 50));
const CROWD = Array.from({ length: RESIDENTS }, (_, place) => 50_000 + place);
const WISHED = '9 giờ ·';
const DAY = '2026-11-25';
const PATIENCE_MS = 200_000;
const LOOK_AGAIN_MS = 50;
/** Said to whoever waits long, on a slow machine; the answer comes behind it. */
const WAITING = /^Dạ máy ở quầy đang trục trặc/;

describe(`given ${RESIDENTS} residents who look at the last place of a slot`, () => {
  it(
    'when all press it at once, then one has it, and each of the others is offered the nearest ones',
    async () => {
      const desk = await startDesk();
      for (const id of CROWD) desk.telegram.addPerson({ id, firstName: `Resident ${id}`, languageCode: 'vi' });
      await desk.says(NAM, '/lichhen');
      await desk.presses(NAM, WISHED);
      await all(desk, (id) => desk.telegram.sendText(id, '/lichhen'));

      const answers = await all(desk, (id) => desk.telegram.press(id, labelOf(desk, id, WISHED)));
      const winners = CROWD.filter((_, place) => told(answers[place] ?? []).includes('số A002'));
      const offers = answers.filter((answer) => told(answer).includes('Chỗ 9 giờ vừa có người lấy'));
      expect(winners).toHaveLength(1);
      expect(offers).toHaveLength(CROWD.length - 1);
      for (const offer of offers) expect(told(offer)).toMatch(/\[8 giờ 45 · còn 2\]\n\[9 giờ 15 · còn 2\]/);

      // The crowd goes on to what it was offered, each to the first one: again nobody is left out, and no slot holds too many.
      const losers = CROWD.filter((id) => !winners.includes(id));
      const second = await all(desk, (id) => desk.telegram.press(id, labelOf(desk, id, '8 giờ 45 ·')), losers);
      expect(second.filter((answer) => /số A00[34]/.test(told(answer)))).toHaveLength(2);
      expect(second.filter((answer) => told(answer).includes('vừa có người lấy'))).toHaveLength(losers.length - 2);

      const store = await desk.kept();
      const slots = await store.slots.ofDay('tan-chau', DAY, 'civil-status');
      const tickets = await store.tickets.ofDay('tan-chau', DAY, 'civil-status');
      expect(tickets.map(({ number }) => number).sort()).toEqual(['A001', 'A002', 'A003', 'A004']);
      for (const slot of slots) {
        const held = tickets.filter((ticket) => ticket.slotId === slot.id).map(({ id }) => id);
        expect([...slot.ticketIds].sort()).toEqual(held.sort());
        expect(slot.placesLeft).toBe(slot.places - held.length);
      }
      expect(await store.inbox.countWaiting()).toBe(0);
    },
    2 * PATIENCE_MS,
  );
});

/** Lets everybody act in the same instant; resolves with what each was told, when each was told something. */
async function all(
  desk: DeskUnderTest,
  act: (person: number) => unknown,
  people: readonly number[] = CROWD,
): Promise<readonly (readonly ApiMessage[])[]> {
  const said = (person: number) => desk.said(person).filter((message) => !WAITING.test(message.text ?? ''));
  const before = people.map((person) => said(person).length);
  for (const person of people) act(person);
  const answersNow = () => people.map((person, place) => said(person).slice(before[place]));
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(LOOK_AGAIN_MS))
    if (answersNow().every((answer) => answer.length > 0)) return answersNow();
  throw new Error(
    `${answersNow().filter((answer) => answer.length === 0).length} of ${people.length} were left unanswered`,
  );
}

/** The newest label that begins so. */
function labelOf(desk: DeskUnderTest, person: number, beginning: string): string {
  const labels = desk.said(person).flatMap((message) => message.reply_markup?.inline_keyboard.flat() ?? []);
  return labels.findLast((button) => button.text.startsWith(beginning))?.text ?? beginning;
}
