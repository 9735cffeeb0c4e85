import type { CardData } from '../answers/reading';
import type { Procedure } from '../procedures/procedure';
import type { Conversation, Understood } from './conversation';
import type { Asked, AskedAnother, AskedQuestion, Standing } from './standing';
import { type Stop, stopOf } from './stops';

/** What a conversation waits for. */
export type Open =
  | { readonly at: 'card'; readonly role: string; readonly data: CardData }
  | { readonly at: 'understood'; readonly understood: readonly Understood[] }
  | { readonly at: 'choosing'; readonly page: number }
  | { readonly at: 'question'; readonly asked: AskedQuestion; readonly again: boolean }
  | { readonly at: 'another'; readonly asked: AskedAnother }
  | { readonly at: 'stop'; readonly stop: Stop }
  | { readonly at: 'guidance' }
  | { readonly at: 'consent' }
  | { readonly at: 'summary' };

/** Where a conversation stands, derived from its answers. */
export function openOf(procedure: Procedure, conversation: Conversation, standing: Standing): Open {
  if (conversation.card !== undefined) return { at: 'card', ...conversation.card };
  if (conversation.understood !== undefined) return { at: 'understood', understood: conversation.understood };
  if (conversation.choosing !== undefined) return { at: 'choosing', page: conversation.choosing };
  const edited = standing.asked.find((asked) => asked.name === conversation.editing);
  if (edited !== undefined) return opened(edited, true);

  const stop = stopOf(procedure, standing.view);
  if (stop !== undefined) return { at: 'stop', stop };
  const caseQuestion = firstOpen(standing, 'case');
  if (caseQuestion !== undefined) return opened(caseQuestion, false);

  const sentBack = standing.asked.find((asked) => conversation.sentBack?.includes(asked.name) === true);
  if (sentBack !== undefined) return opened(sentBack, true);
  if (!conversation.wantsDetails || !hasDetails(procedure)) return { at: 'guidance' };
  if (conversation.consent === undefined) return { at: 'consent' };
  const detail = firstOpen(standing, 'details');
  return detail === undefined ? { at: 'summary' } : opened(detail, false);
}

/** Whether there is a form to fill in: not where another authority does it, and not without questions for one. */
export function hasDetails(procedure: Procedure): boolean {
  return procedure.doneBy === undefined && procedure.questions.some((question) => question.phase === 'details');
}

/** The first thing of a phase, in the order of the file, that applies and has no answer. */
export function firstOpen(standing: Standing, phase: 'case' | 'details'): Asked | undefined {
  return standing.asked.find((asked) => asked.phase === phase && asked.answer === undefined);
}

function opened(asked: Asked, again: boolean): Open {
  return asked.kind === 'another' ? { at: 'another', asked } : { at: 'question', asked, again };
}
