import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc, { type Scheduler } from 'fast-check';
import { isLive, TICKETS_A_DAY } from '../../src/booking/mayBook';
import type { Store } from '../../src/desk/ports';
import type { Ticket, TicketState } from '../../src/desk/records';
import { tick } from '../../src/jobs/tick';
import { openTestStore, type TestStore } from '../support/stores';
import {
  CLERKS,
  COUNTER,
  DAY,
  DeskOfButtons,
  dossierOf,
  NEXT_DAY,
  OFFICE,
  putDossiers,
  RESIDENTS,
  TIMES,
  ticketsOf,
} from './residentsAndClerks';

/** Asked for by name: `RACE_RUNS=50` takes minutes. A failure prints the seed and the path to play it again. */
const RUNS = Number(process.env.RACE_RUNS ?? 0);
const LIMIT_MS = 60_000 + RUNS * 2_000;
/** An hour before the slots that everybody wants. */
const BEGIN = new Date(`${DAY}T08:40:00+07:00`);

/** What somebody wants to do; `which` of the tickets or times that there are, as far as there are any. */
interface Wish {
  readonly who: number;
  readonly wants: string;
  readonly which: number;
}

const which = fc.nat(7);
const residentWish = fc.record({
  who: fc.constantFrom(...RESIDENTS),
  wants: fc.constantFrom('book', 'bookDossier', 'move', 'dropYes', 'here', 'coming', 'tick'),
  which,
});
const clerkWish = fc.record({
  who: fc.constantFrom(...CLERKS),
  wants: fc.constantFrom('called', 'recalled', 'back', 'serving', 'served', 'noShow', 'checkedIn', 'close', 'open'),
  which,
});
/** Whoever acts does one thing at a time; several act at once, and time goes on before it. */
const moment = fc.record({
  minutes: fc.constantFrom(0, 0, 1, 4),
  jobs: fc.boolean(),
  wishes: fc.uniqueArray(fc.oneof({ weight: 2, arbitrary: residentWish }, clerkWish), {
    selector: ({ who }) => who,
    minLength: 1,
    maxLength: 5,
  }),
});

/** In which states a ticket is worth the wish: mostly such a one is chosen, as people press what is shown to them. */
const FITTING: Readonly<Record<string, readonly TicketState[]>> = {
  move: ['booked'],
  dropYes: ['booked', 'checkedIn', 'called'],
  here: ['booked', 'noShow'],
  coming: ['booked'],
  called: ['booked', 'checkedIn'],
  recalled: ['called', 'noShow'],
  back: ['called', 'noShow'],
  serving: ['checkedIn', 'called'],
  served: ['serving', 'called'],
  noShow: ['called'],
  checkedIn: ['booked'],
};

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore();
  await putDossiers(opened.store);
});

afterAll(() => opened.close());

describe('given residents and clerks who press at the same moments, in any order of what the store is asked', () => {
  (RUNS > 0 ? it : it.skip)(
    'when they book, move, cancel, come, are called, absent and put back, then no place, dossier or resident has too many tickets',
    async () => {
      await fc.assert(
        fc
          .asyncProperty(fc.scheduler(), fc.array(moment, { minLength: 4, maxLength: 16 }), async (s, moments) => {
            const { store } = opened;
            const desk = new DeskOfButtons(inAnyOrder(store, s), BEGIN);
            await s.waitFor(tick(desk.context)); // makes the slots
            for (const { minutes, jobs, wishes } of moments) {
              desk.wait(minutes);
              const before = await ticketsToday(store);
              const presses = wishes.map((wish) => ({ wish, data: buttonOf(wish, before) }));
              const answers = await s.waitFor(
                Promise.all([
                  ...presses.map(({ wish, data }) => desk.press(wish.who, data)),
                  ...(jobs ? [tick(desk.context).then(() => 1)] : []),
                ]),
              );
              expect(answers.every((messages) => messages > 0)).toBe(true);
              await holds(store);
            }
          })
          .afterEach(async () => {
            await opened.store.tickets.eraseBefore(NEXT_DAY);
            await opened.store.slots.eraseBefore(NEXT_DAY);
          }),
        { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: LIMIT_MS },
      );
    },
    2 * LIMIT_MS,
  );
});

it('given a ticket that was cancelled, when an old button would move it to where it was, then that place stays free', async () => {
  const { store } = opened;
  const [person = 0] = RESIDENTS;
  const desk = new DeskOfButtons(store, BEGIN);
  await tick(desk.context);
  await desk.press(person, `slot:-:${COUNTER}.0900.${DAY.slice(5)}`);
  const [ticket] = await ticketsToday(store);
  await desk.press(person, `dropYes:${ticket?.id}`);
  expect(await desk.press(person, `moveTo:${ticket?.id}:0900`)).toBe(1);
  await holds(store);
});

it.each([
  { fate: 'was cancelled', button: (id: string) => `dropYes:${id}` },
  { fate: 'was moved', button: (id: string) => `moveTo:${id}:0930` },
])(
  'given a ticket that $fate, when the press that booked it is taken anew by one that slept, then the place that it left stays free',
  async ({ button }) => {
    const { store } = opened;
    const [, person = 0] = RESIDENTS;
    const desk = new DeskOfButtons(store, BEGIN);
    await tick(desk.context);
    await desk.press(person, `slot:-:${COUNTER}.0915.${DAY.slice(5)}`);
    const wakeUp = desk.sleeper();
    const ticket = ticketsOf(person, await ticketsToday(store)).find(isLive);
    await desk.press(person, button(ticket?.id ?? ''));
    await wakeUp();
    await holds(store);
    await desk.press(person, `dropYes:${ticket?.id}`);
  },
);

/** The same store, whose slots and tickets are asked in the order that the scheduler chooses. */
function inAnyOrder(store: Store, scheduler: Scheduler): Store {
  const waiting = <T extends object>(part: T, name: string): T =>
    new Proxy(part, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]) => {
          await scheduler.schedule(Promise.resolve(), `${name}.${String(key)}`);
          return await Reflect.apply(method, target, args);
        };
      },
    });
  return { ...store, slots: waiting(store.slots, 'slots'), tickets: waiting(store.tickets, 'tickets') };
}

function buttonOf({ who, wants, which }: Wish, tickets: readonly Ticket[]): string {
  const time = TIMES[which % TIMES.length] ?? '';
  if (wants === 'close' || wants === 'open') return `shut:${COUNTER}:${wants}`;
  if (wants === 'book') return `slot:-:${COUNTER}.${time}.${DAY.slice(5)}`;
  if (wants === 'bookDossier') return `slot:${dossierOf(who)}:${COUNTER}.${time}.${DAY.slice(5)}`;
  const mine = CLERKS.includes(who) ? tickets : ticketsOf(who, tickets);
  const fitting = mine.filter(({ state }) => FITTING[wants]?.includes(state));
  const among = fitting.length > 0 ? fitting : mine;
  const of = among[which % Math.max(1, among.length)]?.id ?? 'none';
  if (CLERKS.includes(who)) return `sAct:${of}:${wants}`;
  return wants === 'move' ? `moveTo:${of}:${time}` : `${wants}:${of}`;
}

function ticketsToday(store: Store): Promise<readonly Ticket[]> {
  return store.tickets.ofDay(OFFICE, DAY, COUNTER);
}

/** What has to hold whenever nobody is in the middle of anything. */
async function holds(store: Store): Promise<void> {
  const tickets = await ticketsToday(store);
  const slots = await store.slots.ofDay(OFFICE, DAY, COUNTER);
  expect(new Set(tickets.map(({ number }) => number)).size).toBe(tickets.length);

  for (const slot of slots) {
    expect(new Set(slot.ticketIds).size).toBe(slot.ticketIds.length);
    expect(slot.ticketIds.length).toBeLessThanOrEqual(slot.places);
    expect(slot.placesLeft).toBe(slot.places - slot.ticketIds.length);
    // A place is held by tickets that are still for it: one that was cancelled or given up has left it.
    const held = tickets.filter(({ id }) => slot.ticketIds.includes(id));
    expect(held.map(({ id }) => id).sort()).toEqual([...slot.ticketIds].sort());
    for (const ticket of held) expect(ticket.slotId).toBe(slot.id);
    for (const ticket of held) expect(['cancelled', 'noShow']).not.toContain(ticket.state);
    // Who has only booked has a place; who came anew after giving theirs up waits without one.
    const booked = tickets.filter(({ slotId, state }) => slotId === slot.id && state === 'booked');
    for (const { id } of booked) expect(slot.ticketIds).toContain(id);
  }

  for (const person of RESIDENTS) {
    const mine = ticketsOf(person, tickets);
    expect(mine.filter(({ state }) => state !== 'cancelled').length).toBeLessThanOrEqual(TICKETS_A_DAY);
    const ofDossier = mine.filter((ticket) => ticket.dossierId === dossierOf(person) && isLive(ticket));
    expect(ofDossier.length).toBeLessThanOrEqual(1);
  }
}
