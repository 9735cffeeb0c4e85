import { act, type Draft } from '../desk/draft';
import { today } from '../desk/today';
import { nextToCall } from '../queue/line';
import { wording } from '../wording/phrase';
import { deedByWords } from './deedByWords';
import { openDossier } from './dossierDesk';
import { openLine, showLine, shutButton } from './lineTurn';
import { offeredButtons } from './offeredButtons';
import { countersOf } from './permission';
import { composeRequest } from './requestDesk';
import { menuRows } from './staffMenu';
import { readChoice } from './sure';
import { isTakingBack } from './takenBack';
import { moveTicketTo, showTicketDesk } from './ticketDesk';

/** What takes an act on a ticket back. */
const TAKES_BACK = ['back', 'resumed'];

/**
 * Follows a clerk's words for their work: the line, the next one, a number for a walk-in, no more bookings, what is done with the
 * dossier that lies open or missing in it, a mistake. What cannot be taken back is offered as a button. False for other words, and while questions
 * of a procedure are open.
 */
export async function followClerkWords(draft: Draft, text: string): Promise<boolean> {
  if (!draft.staff || draft.state.open) return false;
  const { wishes } = draft.desk;
  if (wishes.says('clerk-mistake', text)) await takeBack(draft);
  else if (wishes.says('clerk-next', text)) await callNext(draft);
  else if (wishes.says('clerk-walk-in', text)) offerWalkIn(draft);
  else if (wishes.says('clerk-stop', text)) await offerShut(draft);
  else if (wishes.says('clerk-line', text)) await openLine(draft);
  else if (await deedByWords(draft, text)) return true;
  else if (wishes.says('clerk-request', text)) return requestByWords(draft);
  else return false;
  return true;
}

/** Calls whoever is next and here; where nobody is, or at several counters, the line and its button are shown. */
async function callNext(draft: Draft): Promise<void> {
  const { tickets } = draft.desk.store;
  const lines = await Promise.all(
    countersOf(draft).map(({ id }) => tickets.ofDay(draft.office.id, today(draft.desk), id)),
  );
  const [next, ...others] = lines.flatMap((line) => nextToCall(line, draft.now) ?? []);
  if (next?.state !== 'checkedIn' || others.length > 0) return openLine(draft);
  return moveTicketTo(draft, next.id, 'called');
}

function offerWalkIn(draft: Draft): void {
  const counters = countersOf(draft).filter(({ walkInPlaces }) => walkInPlaces > 0);
  draft.say(
    wording('staff-walk-in-where'),
    counters.map(({ id, name }) => [act(wording('staff-button-walk-in-at', { counter: name }), 'sWalk', id)]),
  );
}

async function offerShut(draft: Draft): Promise<void> {
  const [counter, ...others] = countersOf(draft);
  if (counter === undefined || others.length > 0) return openLine(draft);
  const button = await shutButton(draft, counter);
  if (button === undefined) return showLine(draft, counter.id);
  draft.say(wording('staff-stop', { counter: counter.name }), [
    [button],
    [act(wording('staff-button-line'), 'line', counter.id)],
  ]);
}

/** "Thiếu bản chính khai sinh": opens the list to tick for the dossier that lies open. False when none does. */
async function requestByWords(draft: Draft): Promise<boolean> {
  const request = offeredButtons(draft).find((button) => button.act === 'sReq');
  if (request === undefined) return false;
  await composeRequest(draft, request.of);
  return true;
}

/** What was asked back is not done; what has a button to take it back gets that button; of anything else it is said that it stays. */
async function takeBack(draft: Draft): Promise<void> {
  const buttons = offeredButtons(draft);
  const asked = buttons.find(({ choice }) => choice !== undefined && readChoice(choice).isSure);
  if (asked !== undefined) {
    draft.say(wording('staff-mistake-before'));
    if (asked.act === 'sAct') return showTicketDesk(draft, asked.of);
    return asked.act === 'sWalk' ? showLine(draft, asked.of) : openDossier(draft, asked.of);
  }
  const ways = buttons.filter(({ choice }) => TAKES_BACK.includes(choice ?? '') || isTakingBack(choice ?? ''));
  if (ways.length > 0)
    return draft.say(
      wording('staff-mistake-after'),
      ways.map(({ act: name, of, choice = '' }) => [act(wording(`staff-button-${choice}`), name, of, choice)]),
    );
  draft.say(wording('staff-mistake-stays'), menuRows(draft));
}
