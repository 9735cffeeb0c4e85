import type { Conversation } from '../dialogue/conversation';
import type { Procedure } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { act, type Draft } from './draft';

/** Asks whether to go on with what was begun, or anew. */
export function offerToContinue(draft: Draft, procedure: Procedure, begun: Conversation): void {
  draft.say(wording('desk-continue-or-over', { procedure: procedure.shortName, answered: begun.trail.length }), [
    [act(wording('desk-button-continue'), 'cont', begun.id)],
    [act(wording('desk-button-over'), 'over', procedure.id)],
  ]);
}

/** A procedure that is understood but has no flow here: said so, and the desk offered. */
export function sayNotPrepared(draft: Draft, procedureId: string): void {
  draft.say(
    wording('desk-not-prepared', { procedure: wording(`desk-procedure-${procedureId.split('/')[0] ?? procedureId}`) }),
    [
      [act(wording('desk-button-book-today'), 'book')],
      [act(wording('desk-button-hours'), 'hours'), act(wording('desk-button-clerk'), 'clerk')],
      [act(wording('desk-button-menu'), 'menu')],
    ],
  );
}
