import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freeSlots } from '../../src/booking/daySlots';
import { type WishedToday, wishedSlots } from '../../src/booking/wishedTime';
import type { CounterSlot } from '../../src/desk/records';

const NOW = new Date('2026-11-25T00:20:00Z');

function slot(minute: number, placesLeft = 1): CounterSlot {
  const startAt = new Date(Date.UTC(2026, 10, 25, 0, minute));
  const endAt = new Date(startAt.getTime() + 15 * 60_000);
  const id = `office|2026-11-25|counter|${minute}`;
  return {
    id,
    officeId: 'office',
    day: '2026-11-25',
    counter: 'counter',
    startAt,
    endAt,
    places: 2,
    placesLeft,
    ticketIds: [],
    closed: false,
  };
}

const MORNING = [0, 15, 30, 45, 60, 75, 90, 105].map((minute) => slot(minute, minute === 60 ? 0 : 1));
const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 0, minute));

describe('given a morning with one slot that is full', () => {
  it.each<{ wish: WishedToday; fits: boolean; minutes: number[]; why: string }>([
    { why: 'the very slot is free', wish: { kind: 'at', at: at(45) }, fits: true, minutes: [45] },
    { why: 'the slot is full', wish: { kind: 'at', at: at(60) }, fits: false, minutes: [30, 45, 75] },
    { why: 'no slot begins then', wish: { kind: 'at', at: at(50) }, fits: false, minutes: [30, 45, 75] },
    { why: 'the time has gone by', wish: { kind: 'at', at: at(0) }, fits: false, minutes: [30, 45, 75] },
    {
      why: 'there is room in the stretch',
      wish: { kind: 'between', from: at(30), to: at(60) },
      fits: true,
      minutes: [30, 45],
    },
    { why: 'the stretch is long', wish: { kind: 'between' }, fits: true, minutes: [30, 75, 105] },
    {
      why: 'the stretch is full',
      wish: { kind: 'between', from: at(60), to: at(75) },
      fits: false,
      minutes: [45, 75, 90],
    },
    { why: 'as soon as can be', wish: { kind: 'soonest' }, fits: true, minutes: [30, 45, 75] },
  ])('when $why, then what is offered is so', ({ wish, fits, minutes }) => {
    const offered = wishedSlots(MORNING, wish, NOW, 3);
    expect(offered.fits).toBe(fits);
    expect(offered.slots.map(({ startAt }) => (startAt.getTime() - at(0).getTime()) / 60_000)).toEqual(minutes);
  });

  it('when anything at all is wished, then only free slots are offered, and something while anything is free', () => {
    const instants = fc.integer({ min: -60, max: 240 }).map(at);
    const wishes = fc.oneof(
      fc.record({ kind: fc.constant('at' as const), at: instants }),
      fc.record({ kind: fc.constant('between' as const), from: instants, to: instants }),
      fc.record({ kind: fc.constant('soonest' as const) }),
    );
    const days = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, wishes, fc.integer({ min: 2, max: 6 }), (places, wish, most) => {
        const slots = places.map((left, index) => slot(index * 15, left));
        const free = freeSlots(slots, NOW);
        const offered = wishedSlots(slots, wish, NOW, most).slots;
        expect(free).toEqual(expect.arrayContaining([...offered]));
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.length).toBeLessThanOrEqual(most);
        expect(offered.length > 0).toBe(free.length > 0);
      }),
    );
  });
});
