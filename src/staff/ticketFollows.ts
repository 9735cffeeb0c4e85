import { isLive, LIVE_STATES } from '../booking/mayBook';
import type { Draft } from '../desk/draft';
import { lineMoved } from '../desk/lineMoved';
import type { Ticket } from '../desk/records';
import { today } from '../desk/today';

/** Whoever this clerk was serving is done when the clerk turns to the next. Repeated after a crash, it ends nobody else. */
export async function endServing(draft: Draft, next: Pick<Ticket, 'id' | 'day' | 'counter'>): Promise<void> {
  const { tickets } = draft.desk.store;
  const before = (await tickets.ofDay(draft.office.id, next.day, next.counter)).filter(
    (ticket) => ticket.state === 'serving' && ticket.by === draft.chat.personId && ticket.id !== next.id,
  );
  for (const ticket of before)
    await tickets.move(draft.office.id, ticket.id, { from: ['serving'], to: 'served', ...byClerk(draft) });
}

/**
 * Today's ticket of a dossier goes the dossier's way: who hands papers in stands at the counter, whoever has their result, or a
 * refusal, is served.
 */
export async function ticketFollows(draft: Draft, dossierId: string, to: 'serving' | 'served'): Promise<void> {
  const { tickets, slots } = draft.desk.store;
  const live = (await tickets.ofDossier(draft.office.id, dossierId)).filter(
    (ticket) => ticket.day === today(draft.desk) && (isLive(ticket) || ticket.act === draft.turn.key),
  );
  for (const ticket of live) {
    const from = LIVE_STATES.filter((state) => to === 'served' || state !== 'serving');
    const moved = await tickets.move(draft.office.id, ticket.id, { from, to, ...byClerk(draft) });
    if (!moved.ok) continue;
    if (ticket.startAt > draft.now) await slots.freePlace(ticket.slotId, ticket.id);
    if (to === 'serving') await endServing(draft, ticket);
    await lineMoved(draft.desk, ticket.day, ticket.counter);
  }
}

function byClerk(draft: Draft) {
  return { by: draft.chat.personId, act: draft.turn.key, at: draft.now } as const;
}
