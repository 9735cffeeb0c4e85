import { assentIn } from '../answers/assent';
import { assertNever } from '../errors';
import type { Understanding } from '../understanding/understanding';
import { wording } from '../wording/phrase';
import { saysWhere } from './arriving';
import { asksWhichFirst, showSentBack } from './askedBack';
import { asksOfVisit } from './asksOf';
import { answerTime, comeLate, speaksOfATime } from './bookingByWords';
import { readDossierCode } from './codes';
import { followCommand } from './commands';
import type { DeskContext } from './context';
import { showByCode, takeFeedback } from './dossierTurn';
import { act, Draft } from './draft';
import { correctTyped } from './editedTurn';
import { goesOn, stepOpen } from './flowTurn';
import { inHand, offersFor, readingInHand } from './inHand';
import { answerIntent, askWhichMeant, sayOutOfScope } from './intents';
import { toldFact } from './knownFact';
import { languageAfter } from './languageAfter';
import { answerTheLate } from './lateTurn';
import { noteMisheard } from './learning';
import { askForWords, askWhichProcedure, chooseLanguage, namesOffice, sayHours, sayMenu, sayPhone } from './menu';
import { OPENS } from './midFlow';
import { sayMyTurn } from './myTurn';
import { tellNotice } from './noticeTurn';
import { rememberOffer, takesOffer } from './offered';
import { answeredFromOwn, answeredHowToMend } from './ownTurn';
import { takePicture } from './pictureTurn';
import { press } from './press';
import { enterByCode, enteredByCode, procedureCodeIn } from './procedureCode';
import type { Chat } from './records';
import { typedInFlow } from './sideQuestion';
import { myTickets } from './ticketTurn';
import type { Turn } from './turn';
import { sayVisit } from './visit';

/** More than this in one message is not read by the recogniser. */
const MOST_READ = 1000;
/** What can only be meant of a dossier or a place of one's own. */
const OF_OWN = ['check_dossier', 'collect_result', 'change_booking', 'cancel_booking'];
/** What is wished of a place or of what is kept, whatever else the words name. */
const ACTS_ON_PLACE = ['change_booking', 'cancel_booking', 'erase_data'];

/**
 * Takes one turn of a chat: what came in, with the chat as it stands, becomes the changed chat and the messages to send. Other
 * documents (dossiers, tickets, slots) are changed on the way by acts that a repetition of the same turn does not double.
 */
export async function takeTurn(desk: DeskContext, turn: Turn, chat: Chat): Promise<Draft> {
  const draft = new Draft(desk, turn, chat);
  await dispatch(draft);
  draft.settlePhoneButton();
  rememberOffer(draft);
  return draft;
}

async function dispatch(draft: Draft): Promise<void> {
  const { turn } = draft;
  // Whoever writes or presses can be written to, whatever became of an earlier message.
  if (turn.kind !== 'notice' && turn.kind !== 'blocked') draft.change({ unreachable: false });
  switch (turn.kind) {
    case 'text':
      return typed(draft, turn.text);
    case 'command':
      return followCommand(draft, turn.command, turn.payload);
    case 'press':
      return press(draft, turn.data);
    case 'picture':
      return takePicture(draft, turn);
    case 'contact':
      return takeContact(draft, turn);
    case 'edited':
      return correctTyped(draft, turn);
    case 'unsupported':
      draft.say(wording(`desk-unsupported-${turn.what}`));
      return stepOpen(draft, { kind: 'askAgain' });
    case 'blocked':
      return draft.change({ unreachable: true });
    case 'unblocked':
      return undefined;
    case 'group':
      return tellGroup(draft);
    case 'notice':
      return tellNotice(draft, turn.notice, turn.about);
    default:
      return assertNever(turn);
  }
}

async function typed(draft: Draft, text: string): Promise<void> {
  const { wishes } = draft.desk;
  if (draft.staff && (await draft.desk.staffSide.openTyped(draft, text))) return;
  if (await takesOffer(draft, text)) return;
  if (draft.staff && (await draft.desk.staffSide.followWords(draft, text))) return;
  if (await saysWhere(draft, text)) return;
  const code = readDossierCode(text);
  if (code !== undefined && mayBeCode(draft, code)) return showByCode(draft, code);
  if (draft.state.expecting?.kind === 'feedback')
    return takeFeedback(draft, draft.state.expecting.dossierId, text.slice(0, MOST_READ));
  const procedureCode = procedureCodeIn(text);
  if (draft.state.open) {
    // A number that no procedure has may be an answer.
    const entered = procedureCode !== undefined && (await enteredByCode(draft, procedureCode));
    return entered ? undefined : typedInFlow(draft, text);
  }
  if (procedureCode !== undefined) return enterByCode(draft, procedureCode);
  if (!/[\p{L}\p{N}]/u.test(text)) return askForWords(draft);
  if (wishes.says('go-on', text) && (await goesOn(draft))) return;
  if (wishes.says('own-place', text)) return myTickets(draft);
  if (wishes.says('mend-sent', text) && (await answeredHowToMend(draft))) return;

  const understood = await draft.desk.understander.understand(text.slice(0, MOST_READ), {
    now: draft.now,
    sessionId: draft.chat.id,
  });
  draft.change({ language: languageAfter(draft.chat, draft.language, text, understood.language) });
  draft.drop('misheard');
  const besides = understood.intent === 'change_language' ? await besidesLanguage(draft, text) : undefined;
  if (besides !== undefined) return typed(draft, besides);
  if (wishes.says('bereaved', text)) draft.condole();
  if (wishes.says('turn', text)) return sayMyTurn(draft);
  if (wishes.says('english', text)) return chooseLanguage(draft);
  // Where one hands it in, whatever it is, is here.
  if (wishes.says('where-done', text)) return sayHours(draft);
  if (wishes.says('phone', text)) return sayPhone(draft);
  // A plain yes to nothing that was offered is no wish, and least of all one to erase everything.
  if (understood.intent === 'erase_data' && assentIn(text) !== undefined) return sayMenu(draft);
  const bring = wishes.says('bring', text);
  if (bring && (await answeredFromOwn(draft, { intent: 'ask_procedure' }))) return;
  if (!draft.staff && toldFact(draft, text)) return;
  // A paper that is to be brought is named, and not what for.
  if (bring && !draft.staff) return askWhichProcedure(draft);
  if (asksOfVisit(wishes, text) && !ACTS_ON_PLACE.includes(understood.intent)) return sayVisit(draft);
  if (wishes.says('late', text)) return comeLate(draft, understood);
  // Nobody slides from the console into a procedure of their own by a word that names one.
  if (draft.staff && understood.decision === 'act' && OPENS.includes(understood.intent))
    return draft.desk.staffSide.sayNotUnderstood(draft, understood.procedure);
  if (draft.staff && OF_OWN.includes(understood.intent) && !(await hasOwn(draft)))
    return draft.desk.staffSide.sayNotUnderstood(draft);
  if (understood.decision === 'act') {
    return (await asksWhichFirst(draft, understood)) ? undefined : answerIntent(draft, understood);
  }
  // "Giờ mang giấy gì" is of what they come with, if they come with anything.
  if (wishes.says('papers', text) && (await answeredFromOwn(draft, { intent: 'ask_procedure' }))) return;
  if (speaksOfATime(understood, text)) return answerTime(draft, understood);
  await noteMisheard(draft, text.slice(0, MOST_READ), understood);
  // What may be meant of a resident's matters is not offered where somebody works.
  if (draft.staff) return draft.desk.staffSide.sayNotUnderstood(draft, understood.procedure);
  if (understood.decision === 'ask') return answerUnsure(draft, text, understood);
  if (await answerTheLate(draft)) return;
  if (understood.elsewhere === undefined && (await showSentBack(draft))) return;
  sayOutOfScope(draft, understood.elsewhere);
}

async function hasOwn(draft: Draft): Promise<boolean> {
  const { hadDossier, tickets } = await inHand(draft);
  return hadDossier || tickets.length > 0;
}

/** "I don't speak Vietnamese, I need …": what is said besides the language, once that is set. */
async function besidesLanguage({ desk, now, chat }: Draft, text: string): Promise<string | undefined> {
  const parts = text.split(/[,.;!?\n]+/u).filter((part) => part.trim() !== '');
  const context = { now, sessionId: chat.id };
  const read = await Promise.all(parts.map((part) => desk.localUnderstander.understand(part, context)));
  const others = parts.filter((_, at) => read[at]?.intent !== 'change_language');
  return others.length === 0 || others.length === parts.length ? undefined : others.join(', ');
}

/** What was not surely understood may well be about what they have; else it is asked. */
async function answerUnsure(draft: Draft, text: string, understood: Understanding): Promise<void> {
  const has = await inHand(draft);
  const own = readingInHand(understood, has);
  if (own !== undefined) return answerIntent(draft, { ...understood, ...own, decision: 'act' });
  if (await answerTheLate(draft)) return;
  if (namesOffice(draft, text)) return sayHours(draft);
  if (await showSentBack(draft)) return;
  askWhichMeant(draft, offersFor(understood.offers, has), understood.elsewhere);
}

/** In the middle of a question only what cannot be a name is taken for a code. */
function mayBeCode(draft: Draft, text: string): boolean {
  return !draft.state.open || /\d/.test(text);
}

/** A shared phone counts only for the person who shares their own. */
async function takeContact(draft: Draft, contact: { readonly phone: string; readonly own: boolean }): Promise<void> {
  if (draft.state.open) return stepOpen(draft, { kind: 'contact', phone: contact.phone, own: contact.own });
  draft.say(wording('desk-contact-unasked'), [[act(wording('desk-button-menu'), 'menu')]]);
}

function tellGroup(draft: Draft): void {
  if (draft.state.groupTold === true) return;
  draft.change({ groupTold: true });
  draft.say(wording('desk-group', { bot: draft.desk.botName() }));
}
