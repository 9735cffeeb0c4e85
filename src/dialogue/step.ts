import { isStop } from '../answers/midway';
import type { Answer, Answers, Value } from '../answers/value';
import { assertNever } from '../errors';
import type { Office } from '../procedures/office';
import type { Procedure, Question } from '../procedures/procedure';
import { officeDayOf } from '../time';
import { wording } from '../wording/phrase';
import { askAfterAside, askOpen } from './asking';
import { onCard } from './card';
import { onContact } from './contact';
import type { Conversation, DialogueInput, Effect, Named, Step } from './conversation';
import { isCorrection } from './correcting';
import { papersChanged } from './guidanceEffects';
import { recalled, withSaid, withWhole } from './heard';
import { openOf } from './open';
import { onPress } from './pressed';
import { questionsLeft, withLeft } from './questionsLeft';
import { standingOf } from './standing';
import { isAboutShown, onText, takesDetails } from './typed';
import { meantBy } from './typedWords';
import { answersNamed, onUnderstoodWords, understoodIn } from './understood';
import { type DialogueContext, goOn, type Outcome, openName, type Work, waitWith, workOn } from './work';

export type { DialogueContext } from './work';

/** Where yes and no have a meaning of their own: nobody who agrees there wishes for anything else. */
const DECIDED: readonly Work['open']['at'][] = ['consent', 'summary', 'card', 'another'];

/** Answers a conversation may hold; more is no dossier. */
const MOST_ANSWERS = 200;

/**
 * Takes one turn of a procedure. Pure: the instant `context.now` (UTC) and the office come in; effects go out, in the order to
 * carry them out. The conversation that comes out is one revision further; buttons in the effects belong to that revision.
 */
export function step(
  procedure: Procedure,
  conversation: Conversation,
  input: DialogueInput,
  context: DialogueContext,
): Step {
  const work = workOn(procedure, conversation, context);
  const outcome = guarded(work, take(work, input));
  const moved: Conversation = {
    ...outcome.conversation,
    revision: conversation.revision + 1,
    touchedAt: context.now.toISOString(),
  };
  if (outcome.next === 'wait') return { conversation: moved, effects: outcome.effects };
  const stands = workOn(procedure, moved, context);
  const conversationAfter = recalled(work, stands);
  const after = conversationAfter === moved ? stands : workOn(procedure, conversationAfter, context);
  return {
    conversation: onRoad(after) ? withLeft(conversationAfter, questionsLeft(after)) : conversationAfter,
    effects: [...outcome.effects, ...papersChanged(work, after), ...askOpen(after, work.open.at !== 'stop')],
  };
}

function onRoad({ open }: Work): boolean {
  return open.at === 'question' && open.asked.phase === 'details' && !open.again;
}

/**
 * A conversation at its beginning. `answers` are handed over by another procedure: those that this one asks are kept and not
 * asked again.
 */
export function begin(
  procedure: Procedure,
  start: { readonly id: string; readonly now: Date; readonly answers?: Readonly<Record<string, Value>> },
): Conversation {
  const at = start.now.toISOString();
  const handed = Object.entries(start.answers ?? {}).filter(([name, value]) => isAnswerTo(procedure, name, value));
  return {
    id: start.id,
    procedureId: procedure.id,
    version: procedure.version,
    revision: 0,
    answers: Object.fromEntries(handed.map(([name, value]): [string, Answer] => [name, { value }])),
    trail: [],
    wantsDetails: false,
    misses: 0,
    startedAt: at,
    touchedAt: at,
  };
}

/** What words say of a case before its procedure is begun: "copy of my marriage certificate". */
export function caseNamed(procedure: Procedure, named: readonly Named[], context: DialogueContext): Answers {
  return answersNamed(workOn(procedure, begin(procedure, { id: '-', now: context.now }), context), named);
}

/** The question that is open now; nothing where a consent, a summary or a guidance is. `now` and `office` give the day. */
export function currentQuestion(
  procedure: Procedure,
  conversation: Conversation,
  now: Date,
  office?: Office,
): Question | undefined {
  const today = office === undefined ? now.toISOString().slice(0, 10) : officeDayOf(now, office.zone);
  const standing = standingOf(procedure, conversation.answers, { today, ...(office ? { office } : {}) });
  const open = openOf(procedure, conversation, standing);
  return open.at === 'question' ? open.asked.question : undefined;
}

/** Whether words stop the conversation, decide what is offered or was understood, or correct an earlier answer. */
export function isAboutConversation(
  procedure: Procedure,
  conversation: Conversation,
  raw: string,
  context: DialogueContext,
): boolean {
  const work = workOn(procedure, conversation, context);
  const name = openName(work.open);
  const isDecided = DECIDED.includes(work.open.at) || (name !== undefined && conversation.proposed?.question === name);
  const decides =
    (isDecided && meantBy(raw) !== undefined) || takesDetails(work, raw) || onUnderstoodWords(work, raw) !== undefined;
  return decides || isAboutShown(work, raw) || isStop(raw) || isCorrection(work, raw);
}

function take(work: Work, input: DialogueInput): Outcome {
  const { conversation } = work;
  switch (input.kind) {
    case 'begin':
      return goOn(withWhole(withUnderstood(work, input.named ?? []), input.opening), hello(work));
    case 'askAgain':
      return input.aside === true ? waitWith(conversation, askAfterAside(work)) : goOn({ ...conversation, misses: 0 });
    case 'text':
      return onText(work, input.raw, input.unasked === true);
    case 'press':
      return onPress(work, input.press, input.revision);
    case 'card':
      return onCard(work, input.card);
    case 'contact':
      return onContact(work, input.phone, input.own);
    default:
      return assertNever(input);
  }
}

function withUnderstood(work: Work, named: readonly Named[]): Conversation {
  const understood = understoodIn(work, named);
  const conversation = withSaid(work.conversation, named);
  return understood.length === 0 ? conversation : { ...conversation, understood };
}

/** What the procedure is for, before its first question; after a clerk's request, how much is to be answered anew. */
function hello(work: Work): readonly Effect[] {
  const { procedure, conversation, open } = work;
  if (conversation.sentBack !== undefined) {
    const count = conversation.sentBack.length;
    return count === 0 ? [] : [{ type: 'say', text: wording('dialogue-sent-back', { count }) }];
  }
  if (open.at !== 'question' && open.at !== 'another') return [];
  return [{ type: 'say', text: wording('dialogue-hello', { procedure: procedure.name, purpose: procedure.purpose }) }];
}

/** Keeps a conversation within bounds: an answer too many is not taken. */
function guarded(work: Work, outcome: Outcome): Outcome {
  const count = Object.keys(outcome.conversation.answers).length;
  if (count <= MOST_ANSWERS || count <= Object.keys(work.conversation.answers).length) return outcome;
  return goOn(work.conversation, [{ type: 'say', text: wording('dialogue-too-many') }]);
}

function isAnswerTo(procedure: Procedure, name: string, value: Value): boolean {
  const question = procedure.questions.find((each) => each.name === name);
  if (question === undefined) return procedure.roles.some((role) => name.startsWith(`${role.name}.`));
  const keys = question.choices?.map((choice) => choice.key);
  if (keys === undefined) return true;
  return Array.isArray(value) ? value.every((key) => keys.includes(key)) : keys.includes(String(value));
}
