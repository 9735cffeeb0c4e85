import { act, type Button, type Draft } from '../desk/draft';
import { lineMoved } from '../desk/lineMoved';
import type { Ticket, TicketState } from '../desk/records';
import { tell } from '../desk/tell';
import { timeArg } from '../desk/today';
import { wording } from '../wording/phrase';
import { decides, nameOf, worksAt } from './permission';

/** From which states a clerk may move a ticket to each. */
const FROM = {
  checkedIn: ['booked', 'noShow'],
  called: ['booked', 'checkedIn'],
  serving: ['booked', 'checkedIn', 'called'],
  served: ['serving', 'called'],
  noShow: ['booked', 'checkedIn', 'called'],
} as const satisfies Partial<Record<TicketState, readonly TicketState[]>>;

type Target = keyof typeof FROM;

/** What is usually done next with a ticket, most likely first. */
const NEXT: Readonly<Record<TicketState, readonly Target[]>> = {
  booked: ['checkedIn', 'called', 'noShow'],
  checkedIn: ['called', 'noShow'],
  called: ['serving', 'noShow'],
  serving: ['served'],
  served: [],
  noShow: ['checkedIn'],
  cancelled: [],
};

/** A clerk's act on a ticket; whoever was second is told who was first. */
export async function moveTicketTo(draft: Draft, ticketId: string, target: string): Promise<void> {
  const ticket = await draft.desk.store.tickets.get(draft.office.id, ticketId);
  if (!ticket) return draft.say(wording('staff-no-ticket'));
  const member = worksAt(draft, ticket.counter);
  if (!member || !isTarget(target)) return;
  if (target !== 'checkedIn' && !decides(draft, member)) return;

  const by = String(member.telegramId);
  const moved = await draft.desk.store.tickets.move(draft.office.id, ticketId, {
    from: FROM[target],
    to: target,
    by,
    act: draft.turn.key,
    at: draft.now,
  });
  if (!moved.ok)
    return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : draft.say(wording('staff-no-ticket'));
  await consequences(draft, moved.value, target);
  return showTicketDesk(draft, ticketId);
}

/** A ticket as a clerk sees it. The resident's name shows only once the dossier is opened. */
export async function showTicketDesk(draft: Draft, ticketId: string): Promise<void> {
  const ticket = await draft.desk.store.tickets.get(draft.office.id, ticketId);
  if (!ticket) return draft.say(wording('staff-no-ticket'));
  if (!worksAt(draft, ticket.counter)) return;
  const words = wording('staff-ticket', {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    state: wording(`staff-ticket-${ticket.state}`),
    procedure: draft.desk.library.procedures.get(ticket.procedureId ?? '')?.shortName ?? wording('staff-no-procedure'),
  });
  draft.say(words, [
    ...NEXT[ticket.state].map((target) => [act(wording(`staff-button-${target}`), 'sAct', ticket.id, target)]),
    [
      ticket.dossierId === undefined ? undefined : act(wording('staff-button-open-dossier'), 'sDos', ticket.dossierId),
      lineButton(ticket),
    ],
  ]);
}

async function consequences(draft: Draft, ticket: Ticket, target: Target): Promise<void> {
  const { desk } = draft;
  // A ticket may be called again after it was not here: the key carries which act it was.
  const key = `${target}|${ticket.id}|${draft.turn.key}`;
  if (target === 'called' || target === 'noShow')
    await tell(desk, [{ key, chatId: ticket.chatId, notice: target, about: { ticket: ticket.id } }]);
  if (target === 'noShow') await desk.store.slots.freePlace(ticket.slotId, ticket.id);
  if (target !== 'checkedIn') await lineMoved(desk, ticket.day, ticket.counter);
}

function sayWhoWasFirst(draft: Draft, ticket: Ticket): void {
  const who = nameOf(draft, ticket.by);
  draft.say(wording('staff-was-first', { who, what: ticket.number, state: wording(`staff-ticket-${ticket.state}`) }), [
    [lineButton(ticket)],
  ]);
}

function lineButton(ticket: Ticket): Button {
  return act(wording('staff-button-line'), 'line', ticket.counter);
}

function isTarget(target: string): target is Target {
  return target in FROM;
}
