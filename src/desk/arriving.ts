import { foldWords } from '../answers/fold';
import type { Draft } from './draft';
import { sayComing } from './lateTurn';
import type { Ticket, TicketState } from './records';
import { checkIn } from './ticketTurn';
import { today } from './today';

const AWAITED: readonly TicketState[] = ['booked', 'called', 'noShow'];
/** Longer messages say more than where somebody is. */
const MOST_WORDS = 10;
/** Without marks "toi" is both "tôi" and "tới": only with "rồi", "đã" or the like it is the latter. */
const HERE =
  /(?:^|\s)(?:da (?:toi|den)|(?:toi|den)(?: (?:noi|cho|phuong|quay|day|uy ban))? (?:roi|r)|i(?:'m| am) here|i have arrived|i've arrived|arrived)(?=\s|$)/u;
const COMING =
  /(?:^|\s)(?:dang (?:toi|den|di|ra|chay|tren duong)|(?:sap|gan) (?:toi|den)|(?:toi|den|ra) (?:lien|ngay)|tren duong|on my way|almost there|coming now)(?=\s|$)/u;
/** "hồ sơ tới đâu rồi", "chưa tới", "tới rồi phải làm gì": no news of where somebody is. */
const NOT = /(?:^|\s)(?:chua|khong|ho so|ket qua|giay|dau|gi|sao|may gio|not|where|what)(?=\s|$)/u;

/** Takes "tôi tới rồi" and "đang trên đường" of somebody who has a place today for what the buttons say. */
export async function saysWhere(draft: Draft, text: string): Promise<boolean> {
  const said = foldWords(text);
  if (said.split(' ').length > MOST_WORDS || NOT.test(said)) return false;
  const coming = COMING.test(said);
  if (!coming && !HERE.test(said)) return false;
  const ticket = await awaited(draft);
  if (ticket === undefined) return false;
  await (coming ? sayComing(draft, ticket.id) : checkIn(draft, ticket.id));
  return true;
}

/** The ticket that they come for: the earliest of today that waits for them. */
async function awaited(draft: Draft): Promise<Ticket | undefined> {
  const tickets = await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk));
  return tickets
    .filter(({ state }) => AWAITED.includes(state))
    .sort((one, other) => one.startAt.getTime() - other.startAt.getTime())[0];
}
