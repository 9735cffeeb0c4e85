import { assentIn } from '../answers/assent';
import { soundsLikeQuestion } from '../answers/framed';
import type { Reading } from '../answers/reading';
import type { Conversation } from '../dialogue/conversation';
import { currentQuestion, isAboutConversation } from '../dialogue/step';
import type { Question } from '../procedures/procedure';
import { officeDayOf } from '../time';
import type { Understanding } from '../understanding/understanding';
import { wording } from '../wording/phrase';
import { asksOfVisit } from './asksOf';
import { answerTime, comeLate, isMostlyTime, speaksOfATime } from './bookingByWords';
import { dialogueContext } from './dialogueContext';
import type { Draft } from './draft';
import { goesOn, stepOpen } from './flowTurn';
import { answerIntent, askWhichMeant } from './intents';
import { toldFact } from './knownFact';
import { namesOffice, sayHours, sayPhone } from './menu';
import { FREE, isPleasantry, leavesOut, midFlowOf, OPENS } from './midFlow';
import { sayMyTurn } from './myTurn';
import { answeredHowToMend, sayWhenReady } from './ownTurn';
import { sayPapers, sayWhetherNeeded } from './papersMidway';
import { bringUpToDate } from './procedureOf';
import { sayAbout } from './sayAbout';
import { myTickets } from './ticketTurn';
import { wishedTime } from './timeWish';
import { sayVisit } from './visit';
import { answerAndQuestion } from './wishAndQuestion';

/**
 * Takes words that were typed while a procedure is open: an answer to its question, a correction or a wish to stop (the
 * conversation's own), a side question (answered, and the question asked again), or a wish (followed; the question waits). These
 * words are understood in this process and sent nowhere.
 */
export async function typedInFlow(draft: Draft, raw: string): Promise<void> {
  const { wishes } = draft.desk;
  const open = draft.state.open;
  const current = open ? await bringUpToDate(draft, open) : undefined;
  if (!current) return stepOpen(draft, { kind: 'text', raw });

  const { procedure, conversation } = current;
  const question = currentQuestion(procedure, conversation, draft.now, draft.office);
  if (wishes.says('pause', raw)) return stepOpen(draft, { kind: 'press', press: { do: 'pause' } });
  if (wishes.says('go-on', raw) && assentIn(raw) === undefined)
    return (await goesOn(draft)) ? undefined : stepOpen(draft, { kind: 'askAgain' });
  if (wishes.says('phone', raw) || asksForFact(draft, question, raw)) {
    if (!toldFact(draft, raw)) sayPhone(draft);
    return askAgain(draft, question);
  }

  const both = await answerAndQuestion(draft, current, question, raw, (words) => answersSurely(draft, question, words));
  if (both !== undefined) {
    await answerIntent(draft, both.question, procedure);
    return stepOpen(draft, { kind: 'text', raw: both.answer });
  }
  const own = isAboutConversation(procedure, conversation, raw, dialogueContext(draft));
  // A plain yes or no is said to what is open, whatever the recogniser makes of so few words.
  const answers = assentIn(raw) !== undefined || (question !== undefined && reads(draft, question, raw));
  if (own || (answers && !(await isKindWord(draft, question, raw)))) return stepOpen(draft, { kind: 'text', raw });

  if (question?.phase === 'details' && wishes.says('by-hand', raw)) {
    draft.say(wording('desk-by-hand'));
    return askAgain(draft, question);
  }
  if (question !== undefined && wishes.says('wait', raw)) return draft.say(wording('desk-no-hurry'));

  // Nothing is filled in yet that could be mended here, so that it is of what was sent before.
  if (!conversation.wantsDetails && wishes.says('mend-sent', raw) && (await answeredHowToMend(draft)))
    return askAgain(draft, question);

  if (asksOfVisit(wishes, raw)) {
    await sayVisit(draft);
    return askAgain(draft, question);
  }

  if (question === undefined && namesOffice(draft, raw)) {
    sayHours(draft);
    return askAgain(draft, question);
  }

  if (wishes.says('bring', raw)) {
    sayWhetherNeeded(draft, procedure);
    return askAgain(draft, question);
  }

  if (wishes.says('own-place', raw) || wishes.says('when-ready', raw)) {
    await (wishes.says('when-ready', raw) ? sayWhenReady(draft, procedure, conversation) : myTickets(draft));
    return askAgain(draft, question);
  }

  if (wishes.says('turn', raw)) {
    await sayMyTurn(draft);
    return askAgain(draft, question);
  }

  const understood = await draft.desk.localUnderstander.understand(raw, { now: draft.now, sessionId: draft.chat.id });
  if (wishes.says('late', raw)) {
    await comeLate(draft, understood);
    return askAgain(draft, question);
  }
  if (wishesATime(draft, current, question, understood, raw)) {
    await answerTime(draft, understood, procedure.id);
    return askAgain(draft, question);
  }
  if (wishes.says('where-done', raw)) {
    await answerIntent(draft, { ...understood, intent: 'ask_hours_place' }, procedure);
    return askAgain(draft, question);
  }
  const namesOther =
    understood.decision === 'act' && understood.procedure !== undefined && understood.procedure !== procedure.id;
  if (wishes.says('papers', raw) && question !== undefined && !namesOther && soundsLikeQuestion(raw)) {
    sayPapers(draft, procedure);
    return askAgain(draft, question);
  }
  const isCase = question !== undefined || conversation.understood !== undefined;
  // "No Vietnamese phone" wishes for no language where English is spoken already.
  if (understood.intent === 'change_language' && understood.language === draft.language)
    return stepOpen(draft, { kind: 'text', raw });
  const meant = midFlowOf(question, raw, understood, isCase);
  if (meant === 'answer') return stepOpen(draft, { kind: 'text', raw });

  if (meant === 'why' && question !== undefined) {
    draft.say(wording(question.phase === 'case' ? 'desk-why-case' : 'desk-why-details'));
    return askAgain(draft, question);
  }

  const other = understood.procedure === procedure.id ? undefined : understood.procedure;
  // "Khai sinh của con tui": it names what is open already, so it is rather an answer that is not read yet.
  const namesOpen = OPENS.includes(understood.intent) && other === undefined && question !== undefined;
  if (namesOpen && !soundsLikeQuestion(raw) && !wishes.says('papers', raw))
    return stepOpen(draft, { kind: 'text', raw });

  const likely = understood.offers.filter(
    (each) => each.intent !== understood.intent || each.procedure !== understood.procedure,
  );
  if (understood.decision === 'ask' && understood.procedure === undefined && likely[0]?.procedure !== undefined) {
    // It may be one of several procedures: asked back, and the open question waits below.
    askWhichMeant(draft, likely);
    return stepOpen(draft, { kind: 'askAgain' });
  }
  const asksAside = meant === 'aside' && question !== undefined && other !== undefined;
  if (!asksAside || !sayAbout(draft, understood.intent, other)) await answerIntent(draft, understood, procedure);
  const stays = draft.state.open?.id === conversation.id;
  const isAside = meant === 'aside' || understood.intent === 'collect_result';
  if (stays && isAside) await askAgain(draft, question);
}

/** Asks what is open once more. What was offered below a summary stands last, so that a yes takes it and sends nothing. */
async function askAgain(draft: Draft, question: Question | undefined): Promise<void> {
  const last = draft.lastSaid;
  const isOffered = last?.kind === 'text' && last.buttons !== undefined;
  if (question === undefined && isOffered) return;
  await stepOpen(draft, { kind: 'askAgain', aside: true });
}

/**
 * Whether words that answer nothing are a time to come at: "tối nay 7h". Where any words are an answer only what is a time can be no
 * name; where something was understood or is chosen from a list, they are about that.
 */
function wishesATime(
  { now, office }: Draft,
  { conversation }: { readonly conversation: Conversation },
  question: Question | undefined,
  understood: Understanding,
  raw: string,
): boolean {
  const { understood: shown, choosing, card } = conversation;
  if (shown !== undefined || choosing !== undefined || card !== undefined) return false;
  if (question === undefined) return speaksOfATime(understood, raw);
  const wish = wishedTime(understood.entities, officeDayOf(now, office.zone))?.kind;
  if (!(wish === 'at' || wish === 'between') || !/\d/u.test(raw) || !isMostlyTime(understood, raw)) return false;
  return question.type === 'name' || !FREE.includes(question.type);
}

/** "Cảm ơn" shares letters with a choice by chance: only what its labels or words say outright is one. */
async function isKindWord(draft: Draft, question: Question | undefined, raw: string): Promise<boolean> {
  if (question?.type !== 'choice' || readingOf(draft, question, raw).kind !== 'ask') return false;
  return isPleasantry(
    raw,
    await draft.desk.localUnderstander.understand(raw, { now: draft.now, sessionId: draft.chat.id }),
  );
}

/** Where any words are an answer, only what plainly asks is a question for a fact. */
function asksForFact({ desk }: Draft, question: Question | undefined, raw: string): boolean {
  // Whether a paper is to be brought is told by the list of this very case.
  if (desk.wishes.says('bring', raw)) return false;
  const isFree = question !== undefined && FREE.includes(question.type);
  return desk.wishes.factAskedIn(raw) !== undefined && (!isFree || soundsLikeQuestion(raw));
}

/** Whether the words are a plain answer to a question that is not free text, or leave one out that is. */
function reads(draft: Draft, question: Question, raw: string): boolean {
  if (FREE.includes(question.type)) return leavesOut(question, raw);
  return readingOf(draft, question, raw).kind !== 'hint';
}

function answersSurely(draft: Draft, question: Question | undefined, raw: string): boolean {
  return question !== undefined && readingOf(draft, question, raw).kind === 'value';
}

function readingOf(draft: Draft, question: Question, raw: string): Reading {
  return draft.desk.readAnswer(question, raw, {
    today: officeDayOf(draft.now, draft.office.zone),
    choices: question.choices ?? [],
    answers: draft.state.open?.answers ?? {},
  });
}
