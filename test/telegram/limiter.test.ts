import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Priority } from '../../src/desk/priority';
import { createLimiter, type Limiter } from '../../src/telegram/limiter';
import type { RealTime } from '../../src/telegram/realTime';

/** Time that passes when told to. */
function scriptedTime(): RealTime & { run(milliseconds: number): Promise<void> } {
  let now = 1_000_000;
  let planned: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, then) {
      const plan = { at: now + milliseconds, then };
      planned.push(plan);
      return () => {
        planned = planned.filter((other) => other !== plan);
      };
    },
    async run(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await new Promise(setImmediate);
        const next = planned.reduce<(typeof planned)[number] | undefined>(
          (first, plan) => (plan.at <= end && (first === undefined || plan.at < first.at) ? plan : first),
          undefined,
        );
        if (next === undefined) break;
        now = Math.max(now, next.at);
        planned = planned.filter((plan) => plan !== next);
        next.then();
      }
      now = end;
    },
  };
}

interface Sent {
  readonly chat: string;
  readonly n: number;
  readonly at: number;
}

function ask(limiter: Limiter, time: RealTime, sent: Sent[], chat: string, n: number, priority: Priority): void {
  void limiter.pass(chat, priority).then((passed) => passed && sent.push({ chat, n, at: time.now() }));
}

describe('given a limiter', () => {
  it('when many chats are written to, then at most 28 calls go out in any second, in order within each chat, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.boolean()), { maxLength: 80 }),
        async (asked) => {
          const time = scriptedTime();
          const limiter = createLimiter(time);
          const sent: Sent[] = [];
          asked.forEach(([chat, quick], n) => {
            ask(limiter, time, sent, `${chat}${quick}`, n, quick ? 'conversation' : 'broadcast');
          });
          await time.run(120_000);
          expect(sent).toHaveLength(asked.length);
          for (const { at } of sent)
            expect(sent.filter((one) => one.at >= at && one.at < at + 1000).length).toBeLessThanOrEqual(28);
          for (const { chat } of sent) {
            const order = sent.filter((one) => one.chat === chat).map((one) => one.n);
            expect(order).toEqual([...order].sort((left, right) => left - right));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('when one chat gets a dozen messages, then eight go at once and the others one a second', async () => {
    const time = scriptedTime();
    const limiter = createLimiter(time);
    const sent: Sent[] = [];
    for (let n = 0; n < 12; n += 1) ask(limiter, time, sent, 'a', n, 'conversation');
    await time.run(500);
    expect(sent).toHaveLength(8);
    await time.run(3_000);
    expect(sent).toHaveLength(11);
  });

  it('when a chat has used up its burst, then taking a keyboard away does not wait, but in its place', async () => {
    const time = scriptedTime();
    const limiter = createLimiter(time);
    const sent: Sent[] = [];
    for (let n = 0; n < 8; n += 1) ask(limiter, time, sent, 'a', n, 'conversation');
    void limiter.pass('a', 'conversation', true).then(() => sent.push({ chat: 'a', n: 8, at: time.now() }));
    await time.run(500);
    expect(sent.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('when a broadcast to thousands is under way, then a conversation does not wait for it', async () => {
    const time = scriptedTime();
    const limiter = createLimiter(time);
    const broadcast: Sent[] = [];
    const replies: Sent[] = [];
    for (let n = 0; n < 5_000; n += 1) ask(limiter, time, broadcast, `b${n}`, n, 'broadcast');
    await time.run(2_000);
    const asked = time.now();
    ask(limiter, time, replies, 'resident', 1, 'conversation');
    await time.run(100);
    expect(replies[0]?.at).toBeLessThanOrEqual(asked + 100);
    await time.run(300_000);
    expect(broadcast).toHaveLength(5_000);
  });

  it('when one of the many that a broadcast goes to writes, then what waits for them goes at once', async () => {
    const time = scriptedTime();
    const limiter = createLimiter(time);
    const sent: Sent[] = [];
    for (let n = 0; n < 1_000; n += 1) ask(limiter, time, sent, `b${n}`, n, 'broadcast');
    await time.run(1_000);
    const asked = time.now();
    limiter.hurry('b900');
    await time.run(100);
    expect(sent.find(({ n }) => n === 900)?.at).toBeLessThanOrEqual(asked + 100);
    await time.run(60_000);
    expect(sent).toHaveLength(1_000);
  });

  it('when Telegram says 429 for one chat, then only that chat waits; when for a second one, then all do', async () => {
    const time = scriptedTime();
    const limiter = createLimiter(time);
    const sent: Sent[] = [];
    expect(limiter.refused('a', 10)).toBe('chat');
    ask(limiter, time, sent, 'a', 1, 'conversation');
    ask(limiter, time, sent, 'b', 1, 'conversation');
    await time.run(1_000);
    expect(sent.map(({ chat }) => chat)).toEqual(['b']);

    expect(limiter.refused('b', 20)).toBe('global');
    ask(limiter, time, sent, 'c', 1, 'conversation');
    await time.run(15_000);
    expect(sent).toHaveLength(1);
    expect(limiter.pausedFor('c')).toBe(5_000);
    await time.run(6_000);
    expect(sent.map(({ chat }) => chat).sort()).toEqual(['a', 'b', 'c'].sort());
  });

  it('when it is stopped, then whoever waits goes away without passing', async () => {
    const limiter = createLimiter(scriptedTime());
    limiter.refused('a', 60);
    const waiting = limiter.pass('a', 'conversation');
    limiter.stop();
    expect(await waiting).toBe(false);
    expect(await limiter.pass('b', 'conversation')).toBe(false);
  });
});
