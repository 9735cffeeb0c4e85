import { beforeAll, describe, expect, it } from '@jest/globals';
import { FAILPOINTS } from '../../src/desk/failpoint';
import type { Crash } from './killableBot';
import { type Point, STEPS, type Step } from './morning';
import { type Played, playMorning, playWithCrashes } from './playMorning';

const MORNING_MS = 600_000;
const MOMENTS: readonly Crash['at'][] = [...FAILPOINTS, 'writing'];
/** `CRASH=all` ends the bot in every step at every moment (an hour), `CRASH=taken,sent` at these; otherwise once in each point. */
const ASKED = process.env.CRASH?.split(',') ?? [];
const EVERYWHERE = MOMENTS.filter((moment) => ASKED.includes(moment) || ASKED.includes('all'));

/** Two messages of the morning are sent in two parts: the question for the phone, and the next one, which takes its button away. */
const TWO_PARTS = 2;

/** The crash in the last step of each point. */
const SAMPLE: Readonly<Record<Point, Crash>> = {
  question: { at: 'received', hits: 1 },
  details: { at: 'saved', hits: 1 },
  submit: { at: 'sending', hits: 3 },
  booking: { at: 'taken', hits: 1 },
  reminder: { at: 'sent', hits: 1 },
  clerk: { at: 'writing', hits: 4 },
  ready: { at: 'taken', hits: 1 },
};

let smooth: Played;
beforeAll(async () => {
  smooth = await playMorning();
}, MORNING_MS);

describe('given a bot that is ended as by kill -9 and started again', () => {
  it(
    'when that happens in each point of the morning, then nothing is lost, and nothing is doubled but a message',
    async () => {
      const crashed = await playWithCrashes(smooth, (step, place) =>
        isLast(step, place) ? SAMPLE[step.point] : undefined,
      );
      expectSame(crashed);
      expect(crashed.crashes).toBe(Object.keys(SAMPLE).length);
    },
    MORNING_MS,
  );

  for (const at of EVERYWHERE) {
    it(
      `when it happens in every step, at the first and each later "${at}", then that holds as well`,
      async () => {
        for (let hits = 1; ; hits += 1) {
          const crashed = await playWithCrashes(smooth, () => ({ at, hits }));
          expectSame(crashed);
          if (crashed.crashes === 0) return;
        }
      },
      10 * MORNING_MS,
    );
  }
});

function isLast(step: Step, place: number): boolean {
  return STEPS[place + 1]?.point !== step.point;
}

function expectSame(crashed: Played): void {
  for (const [place, step] of STEPS.entries())
    expect({ place, point: step.point, chats: crashed.chats[place] }).toEqual({
      place,
      point: step.point,
      chats: smooth.chats[place],
    });
  expect(crashed.remains).toEqual(smooth.remains);
  expect(crashed.doubled).toBeLessThanOrEqual(crashed.crashes + TWO_PARTS);
}
