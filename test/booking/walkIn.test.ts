import { describe, expect, it } from '@jest/globals';
import { walkInSlot } from '../../src/booking/walkIn';
import type { CounterSlot, Ticket } from '../../src/desk/records';

const at = (time: string) => new Date(`2026-11-25T${time}:00+07:00`);
const COUNTER = {
  id: 'c',
  letter: 'A',
  name: { vi: 'Quầy', en: 'Counter' },
  slotMinutes: 15,
  placesPerSlot: 2,
  walkInPlaces: 1,
};

function slot(from: string, to: string, closed = false): CounterSlot {
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
    closed,
  };
}

function walkIn(slotId: string, more: Partial<Ticket> = {}): Ticket {
  return {
    id: `w${slotId}`,
    officeId: 'o',
    day: '2026-11-25',
    counter: 'c',
    slotId,
    number: 'A001',
    startAt: at(slotId),
    state: 'checkedIn',
    revision: 0,
    bookedAt: at('08:00'),
    ...more,
  };
}

const SLOTS = [slot('09:15', '09:30', true), slot('09:00', '09:15')];

describe('given the walk-in places of a day', () => {
  it.each([
    { why: 'nobody has one', tickets: [], now: '09:05', place: '09:00' },
    { why: 'the running slot gave its own', tickets: [walkIn('09:00')], now: '09:05', place: '09:15' },
    { why: 'it was given up', tickets: [walkIn('09:00', { state: 'cancelled' })], now: '09:05', place: '09:00' },
    { why: 'only bookings fill the slot', tickets: [walkIn('09:00', { chatId: 'r' })], now: '09:05', place: '09:00' },
    { why: 'all are given', tickets: [walkIn('09:00'), walkIn('09:15')], now: '09:05', place: undefined },
    { why: 'the day is over', tickets: [], now: '09:30', place: undefined },
  ] as const)('when $why, then it is $place', ({ tickets, now, place }) => {
    expect(walkInSlot(COUNTER, SLOTS, tickets, at(now))?.id).toBe(place);
  });
});
