import { describe, expect, it } from '@jest/globals';
import { walkInSlots } from '../../src/booking/walkIn';
import type { CounterSlot } from '../../src/desk/records';

const at = (time: string) => new Date(`2026-11-25T${time}:00+07:00`);

function slot(from: string, to: string, more: Partial<CounterSlot> = {}): CounterSlot {
  return {
    id: from,
    officeId: 'o',
    day: '2026-11-25',
    counter: 'c',
    startAt: at(from),
    endAt: at(to),
    places: 2,
    placesLeft: 0,
    ticketIds: ['x', 'y'],
    closed: false,
    ...more,
  };
}

const SLOTS = [slot('09:15', '09:30', { closed: true }), slot('09:00', '09:15', { walkInIds: ['mine'] })];

describe('given the slots of a day', () => {
  it.each([
    { why: 'one is running', ticket: 'new', now: '09:05', places: ['09:00', '09:15'] },
    { why: 'the first is over', ticket: 'new', now: '09:15', places: ['09:15'] },
    { why: 'the day is over', ticket: 'new', now: '09:30', places: [] },
    { why: 'the ticket had one that is over meanwhile', ticket: 'mine', now: '09:20', places: ['09:00'] },
  ])('when $why, then somebody without a booking may stand in $places', ({ ticket, now, places }) => {
    expect(walkInSlots(SLOTS, ticket, at(now)).map(({ id }) => id)).toEqual(places);
  });
});
