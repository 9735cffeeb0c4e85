import { isLive } from '../booking/mayBook';
import { act, type Button, type Draft } from '../desk/draft';
import { lineMoved } from '../desk/lineMoved';
import type { Ticket, TicketState } from '../desk/records';
import { ofTicket, tell } from '../desk/tell';
import { timeArg, today } from '../desk/today';
import { isComing, minutesToAbsent } from '../queue/late';
import { joined, type Phrase, wording } from '../wording/phrase';
import { asksWhoIsHere } from './notHere';
import { decides, nameOf, worksAt } from './permission';
import { readChoice } from './sure';
import { endServing } from './ticketFollows';

/** What a clerk can do with a ticket: from which states, and what it becomes. */
const ACTS = {
  checkedIn: { from: ['booked'], to: 'checkedIn' },
  called: { from: ['booked', 'checkedIn'], to: 'called' },
  recalled: { from: ['called', 'noShow'], to: 'called' },
  back: { from: ['called', 'noShow'], to: 'checkedIn' },
  serving: { from: ['booked', 'checkedIn', 'called'], to: 'serving' },
  served: { from: ['serving', 'called'], to: 'served' },
  resumed: { from: ['served'], to: 'serving' },
  noShow: { from: ['called'], to: 'noShow' },
} as const satisfies Readonly<Record<string, { readonly from: readonly TicketState[]; readonly to: TicketState }>>;

type Deed = keyof typeof ACTS;

/** What is usually done next with a ticket, most likely first. */
const NEXT: Readonly<Record<TicketState, readonly (readonly Deed[])[]>> = {
  booked: [['checkedIn', 'called']],
  checkedIn: [['called']],
  called: [['serving'], ['recalled', 'noShow'], ['back']],
  serving: [['served']],
  served: [['resumed']],
  noShow: [['recalled'], ['back']],
  cancelled: [],
};

/** What the resident is told of it. */
const TOLD: Readonly<Partial<Record<Deed, string>>> = {
  called: 'called',
  recalled: 'called',
  back: 'back',
  noShow: 'noShow',
};

/**
 * A clerk's act on a ticket; whoever was second is told who was first. Calling somebody who has not come is asked back while others
 * are here.
 */
export async function moveTicketTo(draft: Draft, ticketId: string, choice: string): Promise<void> {
  const { what: deed, isSure } = readChoice(choice);
  const ticket = await draft.desk.store.tickets.get(draft.office.id, ticketId);
  if (!ticket) return draft.say(wording('staff-no-ticket'));
  const member = worksAt(draft, ticket.counter);
  if (!member || !isDeed(deed)) return;
  if (deed !== 'checkedIn' && deed !== 'back' && !decides(draft, member)) return;
  if (deed === 'resumed' && !isOfToday(draft, ticket)) return showTicketDesk(draft, ticketId);
  const early = deed === 'noShow' && ticket.state === 'called' ? minutesToAbsent(draft.office, ticket, draft.now) : 0;
  if (early > 0) return showTicketDesk(draft, ticketId, wording('staff-absent-too-soon', { minutes: early }));

  const isNotHere = deed === 'called' && ticket.state === 'booked';
  if (isNotHere && !isSure && (await asksWhoIsHere(draft, ticket))) return;

  const by = String(member.telegramId);
  const { from, to } = ACTS[deed];
  const calls = to === 'called' ? { set: { calledIn: draft.chat.id } } : {};
  const change = { from, to, by, act: draft.turn.key, at: draft.now, ...calls };
  const moved = await draft.desk.store.tickets.move(draft.office.id, ticketId, change);
  if (!moved.ok) return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : sayNoTicket(draft);
  await consequences(draft, moved.value, deed);
  return showTicketDesk(draft, ticketId, isNotHere ? wording('staff-called-not-here') : undefined);
}

/** A ticket as a clerk sees it. The resident's name shows only once the dossier is opened. */
export async function showTicketDesk(draft: Draft, ticketId: string, note?: Phrase): Promise<void> {
  const ticket = await draft.desk.store.tickets.get(draft.office.id, ticketId);
  if (!ticket) return sayNoTicket(draft);
  if (!worksAt(draft, ticket.counter)) return;
  const words = wording('staff-ticket', {
    number: ticket.number,
    time: timeArg(draft.desk, ticket.startAt),
    state: wording(`staff-ticket-${ticket.state}`),
    procedure: procedureWords(draft, ticket),
  });
  const coming =
    ticket.comingAt !== undefined && (isComing(ticket) || ticket.state === 'booked')
      ? [wording('staff-ticket-coming', { time: timeArg(draft.desk, ticket.comingAt) })]
      : [];
  draft.show(joined([...(note ? [note] : []), words, ...coming]), [
    ...NEXT[ticket.state].map((row) =>
      row
        .filter((deed) => deed !== 'resumed' || isOfToday(draft, ticket))
        .map((deed) => act(wording(`staff-button-${deed}`), 'sAct', ticket.id, deed)),
    ),
    [
      ticket.dossierId === undefined ? undefined : act(wording('staff-button-open-dossier'), 'sDos', ticket.dossierId),
      lineButton(ticket),
    ],
  ]);
}

function procedureWords(draft: Draft, ticket: Ticket): Phrase {
  if (ticket.chatId === undefined) return wording('staff-walk-in');
  return draft.desk.library.procedures.get(ticket.procedureId ?? '')?.shortName ?? wording('staff-no-procedure');
}

async function consequences(draft: Draft, ticket: Ticket, deed: Deed): Promise<void> {
  const { desk } = draft;
  // A ticket may be called again after it was not here: the key carries which act it was.
  const notice = TOLD[deed];
  if (notice) await tell(desk, ofTicket(ticket, `${deed}|${ticket.id}|${draft.turn.key}`, notice));
  if (deed === 'noShow') await desk.store.slots.freePlace(ticket.slotId, ticket.id);
  if (deed === 'called' || deed === 'recalled' || deed === 'serving') await endServing(draft, ticket);
  // Whoever arrives or is put back brings nobody nearer, and was told where they stand.
  if (deed !== 'checkedIn' && deed !== 'back') await lineMoved(desk, ticket.day, ticket.counter);
}

function sayWhoWasFirst(draft: Draft, ticket: Ticket): void {
  const who = nameOf(draft, ticket.by);
  draft.show(wording('staff-was-first', { who, what: ticket.number, state: wording(`staff-ticket-${ticket.state}`) }), [
    [
      isLive(ticket)
        ? act(wording('staff-button-open-ticket', { number: ticket.number }), 'sTick', ticket.id)
        : undefined,
    ],
    [lineButton(ticket)],
  ]);
}

function sayNoTicket(draft: Draft): void {
  draft.say(wording('staff-no-ticket'));
}

function lineButton(ticket: Ticket): Button {
  return act(wording('staff-button-line'), 'line', ticket.counter);
}

/** "Done" is taken back within the day alone. */
function isOfToday(draft: Draft, ticket: Ticket): boolean {
  return ticket.day === today(draft.desk);
}

function isDeed(deed: string): deed is Deed {
  return deed in ACTS;
}
