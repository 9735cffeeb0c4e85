import { isLive } from '../booking/mayBook';
import { wording } from '../wording/phrase';
import { waiting } from './bookingByWords';
import { showSlots } from './bookingTurn';
import { offerToGoOn } from './comingBack';
import { askErase } from './dataTurn';
import { myDossiers, showByCode } from './dossierTurn';
import { act, type Draft } from './draft';
import { enterProcedure, pauseOpen } from './flowTurn';
import { chooseLanguage, sayHelp, sayMenu, sayWelcome } from './menu';
import { sendMyData } from './myData';
import { myTickets } from './ticketTurn';
import { today } from './today';

/** Follows a command; what is open waits, and nothing of it is lost. `command` is the Vietnamese name, aliases resolved before. */
export async function followCommand(draft: Draft, command: string, payload: string): Promise<void> {
  draft.drop('expecting');
  draft.change({ unreachable: false });
  switch (command) {
    case 'start':
      return start(draft, payload);
    case 'thutuc':
      pauseOpen(draft);
      return sayMenu(draft);
    case 'hoso':
      return myDossiers(draft);
    case 'lichhen':
      return bookings(draft);
    case 'huy':
      return cancel(draft);
    case 'ngonngu':
      return chooseLanguage(draft);
    case 'trogiup':
      return sayHelp(draft);
    case 'xoadulieu':
      return askErase(draft);
    case 'dulieu':
      return sendMyData(draft);
    case 'quay':
      return draft.desk.staffSide.openLine(draft);
    default:
      return draft.say(wording('desk-unknown-command'), [[act(wording('desk-button-help'), 'help')]]);
  }
}

/** `/start`, or a link: `p_<procedure>`, `o_<office>`, `d_<dossier code>`. */
async function start(draft: Draft, payload: string): Promise<void> {
  const [kind, rest] = [payload.slice(0, 2), payload.slice(2)];
  if (kind === 'p_' && draft.desk.library.procedures.has(rest)) return enterProcedure(draft, rest);
  if (kind === 'd_') return showByCode(draft, rest);
  pauseOpen(draft);
  if (kind === 'o_' && rest !== draft.office.id) draft.say(wording('desk-other-office', { office: draft.office.name }));
  if (offerToGoOn(draft)) return;
  if (draft.staff) return draft.desk.staffSide.sayMenu(draft);
  sayWelcome(draft);
}

async function bookings(draft: Draft): Promise<void> {
  const tickets = await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk));
  if (tickets.some(isLive)) return myTickets(draft);
  return showSlots(draft, await waiting(draft));
}

/** Stops what is open, and offers to give up a ticket. */
async function cancel(draft: Draft): Promise<void> {
  const tickets = (await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk))).filter(
    isLive,
  );
  const drops = tickets.map((ticket) => [
    act(wording('desk-button-drop-number', { number: ticket.number }), 'drop', ticket.id),
  ]);
  const open = draft.state.open;
  pauseOpen(draft);
  const goOn = open
    ? [[act(wording('desk-button-continue'), 'cont', open.id)], [act(wording('desk-button-forget'), 'forget', open.id)]]
    : [];
  draft.say(wording(open ? 'desk-stopped' : 'desk-nothing-open'), [
    ...goOn,
    ...drops,
    [act(wording('desk-button-menu'), 'menu')],
  ]);
}
