import type { ChatChange, NewInboxItem } from '../../src/desk/ports';
import type { CounterSlot, Dossier, Notice, Ticket } from '../../src/desk/records';

export const AT = new Date('2026-11-25T01:30:00.000Z');

/** So many minutes after `AT`. */
export function after(minutes: number): Date {
  return new Date(AT.getTime() + minutes * 60_000);
}

export function item(key: string, overrides: Partial<NewInboxItem> = {}): NewInboxItem {
  return { key, chatId: 'chat', source: 'telegram', receivedSeq: 1, body: { text: key }, receivedAt: AT, ...overrides };
}

/** What a turn leaves behind when nothing happened. */
export function change(overrides: Partial<ChatChange> = {}): ChatChange {
  return {
    language: 'vi',
    languageChosen: false,
    paused: [],
    consents: [],
    unreachable: false,
    touchedAt: AT,
    ...overrides,
  };
}

export function dossier(id: string, overrides: Partial<Dossier> = {}): Dossier {
  return {
    id,
    officeId: 'tan-chau',
    code: `CODE${id}`,
    chatId: 'chat',
    procedureId: 'civil-extract',
    flowVersion: 'v1',
    state: 'submitted',
    revision: 0,
    answers: { 'requester.fullName': { value: 'Nguyễn Thị Bông' }, note: { skipped: true } },
    counter: 'civil',
    events: [{ at: AT, actor: 'resident', what: 'submitted' }],
    createdAt: AT,
    touchedAt: AT,
    ...overrides,
  };
}

export function slot(time: string, overrides: Partial<CounterSlot> = {}): CounterSlot {
  return {
    id: `tan-chau|2026-11-25|civil|${time}`,
    officeId: 'tan-chau',
    day: '2026-11-25',
    counter: 'civil',
    startAt: new Date(`2026-11-25T${time}:00+07:00`),
    endAt: new Date(new Date(`2026-11-25T${time}:00+07:00`).getTime() + 15 * 60_000),
    places: 2,
    placesLeft: 2,
    ticketIds: [],
    closed: false,
    ...overrides,
  };
}

export function ticket(id: string, overrides: Partial<Ticket> = {}): Omit<Ticket, 'number'> {
  return {
    id,
    officeId: 'tan-chau',
    day: '2026-11-25',
    counter: 'civil',
    slotId: 'tan-chau|2026-11-25|civil|08:00',
    startAt: AT,
    chatId: 'chat',
    state: 'booked',
    revision: 0,
    bookedAt: AT,
    ...overrides,
  };
}

export function notice(key: string, overrides: Partial<Notice> = {}): Omit<Notice, 'state'> {
  return {
    key,
    officeId: 'tan-chau',
    chatId: 'chat',
    kind: 'reminder',
    dueAt: AT,
    about: { ticketId: 't1' },
    ...overrides,
  };
}
