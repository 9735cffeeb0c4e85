import { assertNever } from '../errors';
import { isRealDay, type OfficeDay } from '../time';
import { isLanguage, wording } from '../wording/phrase';
import { type BookingFor, showHours, showSlots, takeSlot } from './bookingTurn';
import { type ButtonData, decodeButton, isStaffAct } from './buttons';
import { offerPaused } from './comingBack';
import { answerRemember, askErase, erase } from './dataTurn';
import {
  askWithdraw,
  mend,
  mine,
  myDossiers,
  rate,
  sendForms,
  showDossier,
  showPapers,
  showReady,
  showSources,
  withdraw,
} from './dossierTurn';
import { act, type Draft } from './draft';
import { enterProcedure, resume, stepOpen } from './flowTurn';
import { leaveForLater } from './forLater';
import { answerIntent } from './intents';
import { sayComing } from './lateTurn';
import { answerLearn, askToLearn, namedInMisheard, noteMeant } from './learning';
import { chooseLanguage, sayClerk, sayHelp, sayHours, sayMenu, sayWelcome } from './menu';
import { sendMyData } from './myData';
import { askForOpening } from './openingTurn';
import { flowOf, namesOf } from './procedureOf';
import { askDrop, checkIn, dropTicket, moveTicket, showMoveHours, showMoves, showTicket } from './ticketTurn';
import { today } from './today';

/** Does what a button says, after looking whose it is: a conversation, a dossier and a ticket must be this chat's own. */
export async function press(draft: Draft, data: string): Promise<void> {
  const names = await namesHere(draft);
  const button = decodeButton(data, (conversation) => names.get(conversation) ?? []);
  if (!button) return sayOld(draft);
  draft.change({ unreachable: false });
  return button.kind === 'flow' ? pressFlow(draft, button) : pressAct(draft, button);
}

/** A button of a procedure: of the open one it is a step; of a paused one, an offer to go on; of one that ended, a friendly word. */
async function pressFlow(draft: Draft, button: ButtonData & { kind: 'flow' }): Promise<void> {
  const { open, paused } = draft.state;
  if (open?.id === button.conversation)
    return stepOpen(draft, { kind: 'press', press: button.press, revision: button.revision });
  const waiting = paused.find((each) => each.id === button.conversation);
  if (waiting) return offerPaused(draft, waiting);
  return sayOld(draft);
}

async function pressAct(draft: Draft, { act: name, of, choice = '' }: ButtonData & { kind: 'act' }): Promise<void> {
  if (isStaffAct(name)) return draft.desk.staffSide.press(draft, name, of, choice);
  switch (name) {
    case 'menu':
      return sayMenu(draft);
    case 'proc':
      await noteMeant(draft, { intent: 'ask_procedure', procedure: of });
      return enterProcedure(draft, of);
    case 'over':
      return enterProcedure(draft, of, { over: true });
    case 'cont':
      return (await resume(draft, of)) ? undefined : sayOld(draft);
    case 'forget':
      return forget(draft, of);
    case 'lang':
      return setLanguage(draft, of);
    case 'help':
      return sayHelp(draft);
    case 'clerk':
      return sayClerk(draft);
    case 'hours':
      return sayHours(draft);
    case 'book':
      return showSlots(draft, await bookingFor(draft, of, choice));
    case 'more': {
      const [hour = '', procedure = ''] = choice.split('.');
      return showHours(draft, await bookingFor(draft, of, procedure), hour);
    }
    case 'slot':
      return pressSlot(draft, of, choice);
    case 'opens': {
      const [procedure = '', day] = choice.split('.');
      return askForOpening(draft, await bookingFor(draft, of, procedure), isDay(day) ? day : undefined);
    }
    case 'tick':
      return showTicket(draft, of);
    case 'move':
      return showMoves(draft, of);
    case 'moveIn':
      return showMoveHours(draft, of, choice);
    case 'moveTo':
      return moveTicket(draft, of, withColon(choice));
    case 'drop':
      return askDrop(draft, of);
    case 'dropYes':
      return dropTicket(draft, of);
    case 'here':
      return checkIn(draft, of);
    case 'coming':
      return sayComing(draft, of);
    case 'dos':
      if (choice === 'later') return leaveForLater(draft, of);
      return of === '-' ? myDossiers(draft) : showDossier(draft, of);
    case 'form':
      return sendForms(draft, of);
    case 'papers':
      return showPapers(draft, of);
    case 'law':
      return showSources(draft, of);
    case 'ready':
      return showReady(draft, of);
    case 'mend':
      return mend(draft, of);
    case 'withdraw':
      return askWithdraw(draft, of);
    case 'wdYes':
      return withdraw(draft, of);
    case 'rate':
      return rate(draft, of, Number.parseInt(choice, 10));
    case 'remember':
      return answerRemember(draft, of, choice === 'yes');
    case 'teach':
      return choice === 'ask' ? askToLearn(draft) : answerLearn(draft, choice === 'yes');
    case 'erase':
      if (choice === 'ask') return askErase(draft);
      return choice === 'yes' ? erase(draft) : draft.say(wording('desk-erase-not'));
    case 'data':
      return sendMyData(draft);
    case 'said':
      await noteMeant(draft, { intent: of, ...(choice === '' ? {} : { procedure: choice }) });
      return answerIntent(draft, {
        intent: of,
        ...(choice === '' ? {} : { procedure: choice }),
        confidence: 1,
        decision: 'act',
        alternatives: [],
        offers: [],
        entities: choice === '' ? [] : await namedInMisheard(draft),
      });
    default:
      return assertNever(name);
  }
}

/** `of` names a dossier of this chat, a procedure, or nothing (`-`); `choice` a procedure. */
async function bookingFor(draft: Draft, of: string, choice: string): Promise<BookingFor> {
  const dossier = of === '-' ? undefined : await mine(draft, of);
  const procedure = [of, choice].find((id) => draft.desk.library.procedures.has(id));
  return { dossier, procedure };
}

/** `civil-status.0915.11-25`: a slot is named by counter, time and day, so that yesterday's button takes nothing today. */
async function pressSlot(draft: Draft, of: string, choice: string): Promise<void> {
  const [counter = '', time = '', monthDay = ''] = choice.split('.');
  const day = `${today(draft.desk).slice(0, 4)}-${monthDay}`;
  return takeSlot(draft, await bookingFor(draft, of, ''), { counter, day, time: withColon(time) });
}

/** A day as our buttons carry it. */
function isDay(text: string | undefined): text is OfficeDay {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isRealDay(year, month, day);
}

function withColon(compact: string): string {
  return `${compact.slice(0, 2)}:${compact.slice(2, 4)}`;
}

function setLanguage(draft: Draft, language: string): void {
  if (!isLanguage(language)) {
    chooseLanguage(draft);
    return;
  }
  draft.change({ language, languageChosen: true });
  sayWelcome(draft);
}

function forget(draft: Draft, conversation: string): void {
  draft.change({ paused: draft.state.paused.filter((each) => each.id !== conversation) });
  draft.say(wording('desk-forgotten'), [[act(wording('desk-button-menu'), 'menu')]]);
}

async function namesHere(draft: Draft): Promise<ReadonlyMap<string, readonly string[]>> {
  const here = [draft.state.open, ...draft.state.paused].filter((each) => each !== undefined);
  const names = new Map<string, readonly string[]>();
  for (const conversation of here) {
    const kept = await flowOf(draft.desk, conversation.procedureId, conversation.version);
    const current = draft.desk.library.procedures.get(conversation.procedureId);
    names.set(conversation.id, [
      ...new Set([kept, current].flatMap((procedure) => (procedure ? namesOf(procedure) : []))),
    ]);
  }
  return names;
}

function sayOld(draft: Draft): void {
  draft.say(wording('desk-old-button'), [
    [act(wording('desk-button-menu'), 'menu'), act(wording('desk-button-my-dossiers'), 'dos')],
  ]);
}
