import { guidanceOf } from '../dialogue/guidance';
import { feePhrases, placePhrases, timePhrases } from '../dialogue/guidanceFacts';
import { joined, wording } from '../wording/phrase';
import { act, type Draft } from './draft';

/**
 * Answers a question about another procedure in a few lines, so that the open one need not be left for it; a button opens that
 * one. False when there is nothing to say: not one of ours, or no question of facts.
 */
export function sayAbout(draft: Draft, intent: string, procedureId: string): boolean {
  const procedure = draft.desk.library.procedures.get(procedureId);
  if (!procedure || !['ask_procedure', 'ask_fee', 'ask_duration', 'ask_hours_place'].includes(intent)) return false;
  const guidance = guidanceOf(procedure, draft.office, {}, draft.now);
  const lines =
    intent === 'ask_fee'
      ? feePhrases(guidance)
      : intent === 'ask_duration'
        ? timePhrases(guidance)
        : [procedure.purpose, ...placePhrases(guidance)];
  draft.say(joined([wording('desk-about', { procedure: guidance.shortName }), ...lines]), [
    [act(wording('desk-button-papers'), 'proc', procedure.id)],
  ]);
  return true;
}
