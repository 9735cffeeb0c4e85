import type { Conversation } from '../dialogue/conversation';
import { wording } from '../wording/phrase';
import { myDossiers } from './dossierTurn';
import { act, type Draft } from './draft';
import { inHand } from './inHand';
import { sayWelcome } from './menu';
import { sayTicket } from './ticketTurn';

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

/** Greets somebody outside a procedure with what is theirs: what they began, their place of today, their dossiers. */
export async function greetAgain(draft: Draft): Promise<void> {
  if (offerToGoOn(draft)) return;
  const { tickets, dossiers } = await inHand(draft);
  // Whoever greets with their first words hears who answers, and what can be done here.
  if (draft.chat.revision === 0) return sayWelcome(draft);
  if (tickets.length === 0 && dossiers.length === 0) {
    draft.say(wording('desk-greet'), [[act(wording('desk-button-menu'), 'menu')]]);
    return;
  }
  draft.say(wording('desk-greet-known'));
  for (const ticket of tickets) sayTicket(draft, ticket);
  if (tickets.length === 0) await myDossiers(draft);
}

/** A button of what is paused: says of what, and offers to go on. */
export function offerPaused(draft: Draft, paused: Conversation): void {
  const procedure = draft.desk.library.procedures.get(paused.procedureId)?.shortName ?? paused.procedureId;
  draft.say(wording('desk-button-of-paused', { procedure }), [
    [act(wording('desk-button-continue'), 'cont', paused.id)],
  ]);
}
