import type { ReadAnswer, Reading } from '../answers/reading';
import type { Answer, Answers, Value } from '../answers/value';
import type { Office } from '../procedures/office';
import type { Procedure } from '../procedures/procedure';
import { officeDayOf } from '../time';
import type { Language } from '../wording/phrase';
import type { Conversation, Effect } from './conversation';
import { type Open, openOf } from './open';
import { type Asked, type AskedQuestion, type Standing, standingOf } from './standing';
import type { Look } from './values';

/** What a step looks at besides the conversation. `now` is an instant in UTC. */
export interface DialogueContext {
  readonly now: Date;
  readonly office: Office;
  /** The procedures that can be led to, by id. */
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly read: ReadAnswer;
  /** The chat's: whoever writes English may write the month first. */
  readonly language?: Language;
  /** From the last visit, with consent: the requester's own answers by their local names. */
  readonly remembered?: Readonly<Record<string, Value>>;
}

/** One step at work: the conversation as it came in, and where it stood. */
export interface Work {
  readonly procedure: Procedure;
  readonly context: DialogueContext;
  readonly conversation: Conversation;
  readonly standing: Standing;
  readonly open: Open;
}

/** What an input came to. `next`: whether what is open now is asked after the effects. */
export interface Outcome {
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
  readonly next: 'ask' | 'wait';
}

export function workOn(procedure: Procedure, conversation: Conversation, context: DialogueContext): Work {
  const standing = standingOf(procedure, conversation.answers, lookOf(context));
  return { procedure, context, conversation, standing, open: openOf(procedure, conversation, standing) };
}

export function lookOf(context: Pick<DialogueContext, 'now' | 'office'>): Look {
  return { today: officeDayOf(context.now, context.office.zone), office: context.office };
}

/** Goes on to whatever is open then. */
export function goOn(conversation: Conversation, effects: readonly Effect[] = []): Outcome {
  return { conversation, effects, next: 'ask' };
}

/** Says something and waits. */
export function waitWith(conversation: Conversation, effects: readonly Effect[]): Outcome {
  return { conversation, effects, next: 'wait' };
}

/** Puts an answer down and closes its question. */
export function withAnswer(conversation: Conversation, asked: Asked, answer: Answer): Conversation {
  const { proposed: _answered, ...kept } = closed(conversation, asked.name);
  return {
    ...kept,
    answers: { ...conversation.answers, [asked.stored]: answer },
    trail: [...conversation.trail.filter((name) => name !== asked.name), asked.name],
  };
}

/** No longer out of turn: what was changed, or sent back, has its answer. */
export function closed(conversation: Conversation, name: string): Conversation {
  const { editing, sentBack, mended, choosing: _chosen, ...kept } = conversation;
  return {
    ...kept,
    misses: 0,
    ...(editing === undefined || editing === name ? {} : { editing }),
    ...(sentBack === undefined ? {} : { sentBack: sentBack.filter((each) => each !== name) }),
    ...(sentBack?.includes(name) ? { mended: [...(mended ?? []), name] } : mended === undefined ? {} : { mended }),
  };
}

/** Opens a question out of turn. */
export function reopened(conversation: Conversation, name: string): Conversation {
  const { proposed: _dropped, card: _unused, ...kept } = notChoosing(conversation);
  return { ...kept, editing: name, misses: 0 };
}

/** Without the list of answers to change: what is open behind it is asked again. */
export function notChoosing({ choosing: _shown, ...conversation }: Conversation): Conversation {
  return conversation;
}

/** Reads words for a question, with the choices and the answers that apply now. */
export function readFor(work: Work, asked: AskedQuestion, raw: string): Reading {
  const { proposed } = work.conversation;
  return work.context.read(asked.question, raw, {
    today: lookOf(work.context).today,
    choices: asked.choices,
    answers: applyingAnswers(work.standing),
    ...(work.context.language === undefined ? {} : { language: work.context.language }),
    ...(proposed?.question === asked.name ? { proposed: proposed.proposals } : {}),
  });
}

/** The answers that apply, by the names of their questions. */
export function applyingAnswers(standing: Standing): Answers {
  return Object.fromEntries(standing.asked.flatMap((asked) => (asked.answer ? [[asked.name, asked.answer]] : [])));
}

/** The name of what is asked now; absent where no question is. */
export function openName(open: Open): string | undefined {
  return open.at === 'question' || open.at === 'another' ? open.asked.name : undefined;
}
