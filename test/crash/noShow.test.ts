import { expect, it } from '@jest/globals';
import { HANH, NAM } from '../support/deskBot';
import { type KillableBot, startKillableBot } from './killableBot';

const PATIENCE_MS = 20_000;
const QUIET_MS = 200;

it('given somebody who was called and does not come, when the job that notes it is ended at any write, then it is told once and the place is free', async () => {
  const bot = await startKillableBot('2026-11-25T08:58:00+07:00');
  const { telegram } = bot;
  const settled = () => telegram.waitForIdle(PATIENCE_MS, QUIET_MS);
  /** An update that Telegram has handed over is not answered yet: waits for the answer to it. */
  const answered = async (person: number, act: () => unknown) => {
    act();
    await telegram.waitForMessage(person, () => true, PATIENCE_MS);
    await settled();
  };
  await answered(NAM, () => telegram.sendText(NAM, '/lichhen'));
  await answered(NAM, () => press(bot, NAM, '9 giờ ·'));
  await answered(HANH, () => telegram.sendText(HANH, '/quay'));
  await answered(HANH, () => press(bot, HANH, 'A001'));
  await answered(HANH, () => press(bot, HANH, 'Gọi'));

  // Writes of a tick: the clock, the ticket, the notice, then the resident's turn.
  for (let hits = 1; hits <= 4; hits += 1) {
    await bot.arm({ at: 'writing', hits });
    await bot.setClock('2026-11-25T09:12:00+07:00');
    await settled();
    if (bot.isAlive) await bot.arm(undefined);
    else await bot.start();
  }
  await bot.setClock('2026-11-25T09:13:00+07:00');
  await settled();

  const told = telegram.transcript(NAM).filter((message) => message.text?.includes('không thấy anh/chị'));
  expect(told).toHaveLength(1);
  const { store } = await bot.remains();
  const slots = await store.slots.ofDay('tan-chau', '2026-11-25', 'civil-status');
  expect(slots.flatMap((slot) => slot.ticketIds)).toEqual([]);
  expect((await store.tickets.ofDay('tan-chau', '2026-11-25', 'civil-status')).map(({ state }) => state)).toEqual([
    'noShow',
  ]);
}, 180_000);

/** Presses the newest button whose label begins so. */
function press({ telegram }: KillableBot, person: number, beginning: string): void {
  const buttons = telegram
    .transcript(person)
    .flatMap((message) => message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []);
  telegram.press(person, buttons.findLast((text) => text.startsWith(beginning)) ?? beginning);
}
