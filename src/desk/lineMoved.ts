import { aheadOf } from '../queue/line';
import type { OfficeDay } from '../time';
import type { DeskContext } from './context';
import { ofTicket, tell } from './tell';

/** With so many ahead, or fewer, the line has come near. */
const NEAR = 2;

/** After the line moved: tells whoever has two left ahead, once; those not here yet only when their slot is near as well. */
export async function lineMoved(desk: DeskContext, day: OfficeDay, counter: string): Promise<void> {
  const tickets = await desk.store.tickets.ofDay(desk.library.office.id, day, counter);
  const soon = desk.clock.now().getTime() + desk.library.office.reminderMinutes * 60_000;
  const near = tickets.filter((ticket) => {
    const ahead = aheadOf(ticket, tickets);
    return ahead !== undefined && ahead <= NEAR && (ticket.state === 'checkedIn' || ticket.startAt.getTime() <= soon);
  });
  await tell(
    desk,
    near.flatMap((ticket) => ofTicket(ticket, `near|${ticket.id}`, 'near')),
  );
}
