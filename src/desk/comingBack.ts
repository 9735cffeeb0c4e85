import type { Conversation } from '../dialogue/conversation';
import { wording } from '../wording/phrase';
import { act, type Draft } from './draft';

/** Offers to go on with what was begun last. False when nothing was: who only read what to bring has nothing half done. */
export function offerToGoOn(draft: Draft): boolean {
  const begun = [...draft.state.paused, draft.state.open].findLast(
    (each) => each?.wantsDetails === true && each.trail.length > 0,
  );
  const procedure = begun && draft.desk.library.procedures.get(begun.procedureId);
  if (!begun || !procedure) return false;
  draft.say(wording('desk-half-way', { procedure: procedure.shortName, answered: begun.trail.length }), [
    [act(wording('desk-button-continue'), 'cont', begun.id)],
    [act(wording('desk-button-something-else'), 'menu')],
  ]);
  return true;
}

/** A button of what is paused: says of what, and offers to go on. */
export function offerPaused(draft: Draft, paused: Conversation): void {
  const procedure = draft.desk.library.procedures.get(paused.procedureId)?.shortName ?? paused.procedureId;
  draft.say(wording('desk-button-of-paused', { procedure }), [
    [act(wording('desk-button-continue'), 'cont', paused.id)],
  ]);
}
