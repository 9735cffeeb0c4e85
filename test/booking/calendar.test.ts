import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, hoursOf, isOpen, nextOpening, nextWorkingDay } from '../../src/booking/calendar';
import { daySlots, freeSlots, nearestFree } from '../../src/booking/daySlots';
import { mayBook } from '../../src/booking/mayBook';
import type { CounterSlot, Ticket, TicketState } from '../../src/desk/records';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { timeOfDayOf } from '../../src/time';

const ROOT = path.join(__dirname, '..', '..');
const { office } = loadLibrary(ROOT, {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: '2026-11-25',
  walk: false,
}).library;
const at = (instant: string) => new Date(`${instant}:00+07:00`);

describe('given the calendar of phường Tân Châu', () => {
  it.each([
    { day: '2026-11-24', why: 'Ngày Văn hóa Việt Nam', open: false },
    { day: '2026-11-25', why: 'a Wednesday', open: true },
    { day: '2026-11-28', why: 'a Saturday', open: false },
    { day: '2027-02-08', why: 'Tết', open: false },
  ])('when it is $day, $why, then the desk is open: $open', ({ day, open }) => {
    expect(hoursOf(office, day).length > 0).toBe(open);
  });

  it.each([
    { from: '2026-11-23', next: '2026-11-25' },
    { from: '2026-11-27', next: '2026-11-30' },
    { from: '2027-02-04', next: '2027-02-12' },
  ])('when it is $from, then the next working day is $next', ({ from, next }) => {
    expect(nextWorkingDay(office, from)).toBe(next);
  });

  it('when three working days are counted over a holiday and not from the day itself, then both are left out', () => {
    expect(addWorkingDays(office, '2026-11-23', 3)).toBe('2026-11-27');
  });

  it.each([
    { now: '2026-11-25T07:00', open: true },
    { now: '2026-11-25T11:30', open: false },
    { now: '2026-11-25T13:30', open: true },
    { now: '2026-11-25T17:00', open: false },
  ])('when it is $now, then it is open: $open', ({ now, open }) => {
    expect(isOpen(office, at(now))).toBe(open);
  });

  it('when it is lunch, then it opens again in the afternoon; when it is evening, on the next morning', () => {
    expect(nextOpening(office, at('2026-11-25T12:00'))).toEqual(at('2026-11-25T13:30'));
    expect(nextOpening(office, at('2026-11-25T18:00'))).toEqual(at('2026-11-26T07:00'));
  });
});

describe('given the slots of a day', () => {
  const [counter] = office.counters;
  if (!counter) throw new Error('the office has no counter');
  const slots = daySlots(office, counter, '2026-11-25');

  it('when they are cut, then none runs into lunch, closing time or the last minutes before them', () => {
    const times = slots.map((slot) => timeOfDayOf(slot.startAt, office.zone));
    expect(times[0]).toBe('07:00');
    expect(times).toContain('11:00');
    expect(times).not.toContain('11:15');
    expect(times.at(-1)).toBe('16:30');
  });

  it('when some are full, closed or begun, then they are not free', () => {
    const marked = slots.map(
      (slot, place): CounterSlot => ({ ...slot, ...(place === 4 ? { placesLeft: 0 } : {}), closed: place === 5 }),
    );
    const times = freeSlots(marked, at('2026-11-25T07:45')).map((slot) => timeOfDayOf(slot.startAt, office.zone));
    expect(times.slice(0, 2)).toEqual(['08:30', '08:45']);
  });

  it('when a time is wished, then the nearest free ones are offered in order of time', () => {
    const nearest = nearestFree(slots, at('2026-11-25T09:00'), at('2026-11-25T07:20'), 3);
    expect(nearest.map((slot) => timeOfDayOf(slot.startAt, office.zone))).toEqual(['08:45', '09:00', '09:15']);
  });

  it('when the day is a holiday, then there are none', () => {
    expect(daySlots(office, counter, '2026-11-24')).toEqual([]);
  });
});

describe('given the two-tickets rule', () => {
  const ticket = (state: TicketState, dossierId?: string): Ticket => ({
    id: `${state} ${dossierId}`,
    officeId: office.id,
    day: '2026-11-25',
    counter: 'civil-status',
    slotId: 's',
    number: 'A001',
    startAt: at('2026-11-25T09:00'),
    chatId: 'c',
    state,
    revision: 0,
    bookedAt: at('2026-11-25T07:20'),
    ...(dossierId === undefined ? {} : { dossierId }),
  });

  it.each([
    { held: [], dossier: 'd', may: true },
    { held: [ticket('booked', 'd')], dossier: 'd', may: false },
    { held: [ticket('cancelled', 'd')], dossier: 'd', may: true },
    { held: [ticket('served', 'd')], dossier: 'd', may: true },
    { held: [ticket('booked', 'a'), ticket('booked', 'b')], dossier: 'd', may: false },
    { held: [ticket('served', 'a'), ticket('noShow', 'b')], dossier: 'd', may: false },
    { held: [ticket('booked'), ticket('cancelled')], dossier: undefined, may: true },
  ])('when $held.length are held, then one more for dossier $dossier is allowed: $may', ({ held, dossier, may }) => {
    expect(mayBook(held, dossier).ok).toBe(may);
  });
});
