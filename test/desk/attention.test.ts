import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Attention, createAttention } from '../../src/desk/attention';
import type { Priority } from '../../src/desk/priority';

/** Work that lasts until it is told to end. */
function bench() {
  const ends = new Map<string, () => void>();
  const [begun, hurried]: [string[], string[]] = [[], []];
  const priorities = new Map<string, () => Priority>();
  const attention: Attention = createAttention({
    work: (chatId, priority) => {
      begun.push(chatId);
      priorities.set(chatId, priority);
      return new Promise((resolve) => ends.set(chatId, resolve));
    },
    hurry: (chatId) => hurried.push(chatId),
  });
  const end = async (chatId: string) => {
    const resolve = ends.get(chatId);
    ends.delete(chatId);
    resolve?.();
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  };
  return { attention, begun, hurried, priorities, end, running: () => [...ends.keys()] };
}

const MANY = Array.from({ length: 10_000 }, (_, place) => `told-${place}`);

describe('given a broadcast to ten thousand chats that is being worked (invariant 8)', () => {
  it('when residents write, then each is worked at once', () => {
    const { attention, begun } = bench();
    attention.wake(MANY, 'broadcast');
    const residents = Array.from({ length: 30 }, (_, place) => `writes-${place}`);
    for (const resident of residents) {
      attention.wake([resident], 'conversation');
      expect(begun.at(-1)).toBe(resident);
    }
  });

  it('when one of those who are told just now writes, then their chat becomes a conversation and is looked at again', async () => {
    const { attention, begun, hurried, priorities, end } = bench();
    attention.wake(MANY, 'broadcast');
    attention.wake(['told-3'], 'conversation');
    expect(hurried).toEqual(['told-3']);
    expect(priorities.get('told-3')?.()).toBe('conversation');
    expect(priorities.get('told-4')?.()).toBe('broadcast');
    await end('told-3');
    expect(begun.filter((chatId) => chatId === 'told-3')).toHaveLength(2);
  });
});

describe('given chats that are woken and end in any order', () => {
  it('when all is over, then each was worked after it was last woken, and never twice at a time', async () => {
    const chat = fc.integer({ min: 0, max: 99 }).map((place) => `chat-${place}`);
    const act = fc.record({
      chat,
      priority: fc.constantFrom<Priority>('conversation', 'broadcast'),
      ends: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 120 }), async (acts) => {
        const { attention, begun, end, running } = bench();
        const wokenAt = new Map<string, number>();
        for (const { chat, priority, ends } of acts) {
          if (ends) await end(chat);
          else {
            // What begins within this very call sees what woke it.
            wokenAt.set(chat, begun.length);
            attention.wake([chat], priority);
          }
          expect(new Set(running()).size).toBe(running().length);
          expect(running().length).toBeLessThanOrEqual(64);
        }
        while (running().length > 0) for (const chat of running()) await end(chat);
        for (const [chat, at] of wokenAt) expect(begun.lastIndexOf(chat)).toBeGreaterThanOrEqual(at);
      }),
      { numRuns: 50 },
    );
  });

  it('when it stops, then nothing new begins and it waits for what runs', async () => {
    const { attention, begun, end } = bench();
    attention.wake(['one'], 'conversation');
    const stopped = attention.stop();
    attention.wake(['two'], 'conversation');
    await end('one');
    await stopped;
    expect(begun).toEqual(['one']);
  });
});
