import { describe, expect, it } from '@jest/globals';
import type { Ticket, TicketState } from '../../src/desk/records';
import { aheadOf, lastWaitMinutes, lineOf, nextToCall, paceOf } from '../../src/queue/line';

const at = (time: string) => new Date(`2026-11-25T${time}:00+07:00`);

function ticket(number: string, time: string, state: TicketState, more: Partial<Ticket> = {}): Ticket {
  return {
    id: number,
    officeId: 'o',
    day: '2026-11-25',
    counter: 'civil-status',
    slotId: time,
    number,
    startAt: at(time),
    chatId: 'c',
    state,
    revision: 0,
    bookedAt: at('07:00'),
    ...more,
  };
}

const LINE = [
  ticket('A003', '09:15', 'booked'),
  ticket('A001', '09:00', 'served', { servingAt: at('09:00'), servedAt: at('09:08') }),
  ticket('A002', '09:00', 'booked'),
  ticket('A004', '09:15', 'checkedIn'),
  ticket('A005', '09:30', 'booked'),
];

describe('given a counter’s line', () => {
  it('when it is looked at, then each stands with its own kind, in order of slot and number', () => {
    const line = lineOf(LINE);
    expect(line.expected.map(({ number }) => number)).toEqual(['A002', 'A003', 'A005']);
    expect(line.waiting.map(({ number }) => number)).toEqual(['A004']);
    expect(line.done.map(({ number }) => number)).toEqual(['A001']);
  });

  it('when somebody has arrived, then they are called before those who have not', () => {
    expect(nextToCall(LINE, at('09:20'))?.number).toBe('A004');
  });

  it('when nobody has arrived, then the first whose slot has begun is called, and nobody before their time', () => {
    const absent = LINE.filter(({ state }) => state === 'booked');
    expect(nextToCall(absent, at('09:05'))?.number).toBe('A002');
    expect(nextToCall(absent, at('08:00'))).toBeUndefined();
  });

  it('when a ticket waits, then those before it are counted; once it is called, nobody is', () => {
    const [third] = LINE;
    if (!third) throw new Error('no ticket');
    expect(aheadOf(third, LINE)).toBe(1);
    expect(aheadOf({ ...third, state: 'called' }, LINE)).toBeUndefined();
  });

  it('when the pace is measured, then it is the median, and the plan until three are served', () => {
    expect(paceOf(LINE, 15)).toBe(15);
    const served = [4, 9, 30].map((minutes, place) =>
      ticket(`A01${place}`, '08:00', 'served', {
        servingAt: at('08:00'),
        servedAt: new Date(at('08:00').getTime() + minutes * 60_000),
      }),
    );
    expect(paceOf(served, 15)).toBe(9);
  });

  it('when somebody who is here asks how many are before them, then those who have not come do not count', () => {
    const [, , , here] = LINE;
    if (!here) throw new Error('no ticket');
    expect(aheadOf(here, LINE)).toBe(0);
  });

  it.each([
    { why: 'nobody is here', states: ['booked', 'booked'], minutes: undefined },
    { why: 'one is here and nobody is at the counter', states: ['checkedIn', 'booked'], minutes: 0 },
    { why: 'one is served', states: ['serving', 'checkedIn', 'booked'], minutes: 10 },
    {
      why: 'three are here',
      states: ['called', 'checkedIn', 'checkedIn', 'checkedIn', 'booked', 'noShow'],
      minutes: 30,
    },
  ] as const)('when $why, then the wait of the last is told of those who are here', ({ states, minutes }) => {
    const tickets = states.map((state, place) => ticket(`A00${place}`, '09:00', state));
    expect(lastWaitMinutes(tickets, 10)).toBe(minutes);
  });

  it('when somebody was marked absent, then they stand apart, to be put back', () => {
    expect(lineOf([ticket('A001', '09:00', 'noShow')]).absent).toHaveLength(1);
  });
});
