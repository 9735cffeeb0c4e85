import type { Answers } from '../answers/value';
import { pricesTold } from '../dialogue/fees';
import { guidanceOf } from '../dialogue/guidance';
import { feePhrases, footnote, timePhrases } from '../dialogue/guidanceFacts';
import { joined, wording } from '../wording/phrase';
import { act, type Draft } from './draft';
import { sayNotPrepared } from './flowOffers';

/** The fee or the time of a procedure in a line or two, from the same guidance as the checklist, by what is answered. */
export function sayFact(draft: Draft, intent: 'ask_fee' | 'ask_duration', procedureId: string, answers: Answers): void {
  const procedure = draft.desk.library.procedures.get(procedureId);
  if (!procedure) {
    sayNotPrepared(draft, procedureId);
    return;
  }
  const guidance = guidanceOf(procedure, draft.office, answers, draft.now);
  const lines = intent === 'ask_fee' ? feePhrases(guidance) : timePhrases(guidance);
  const facts = intent === 'ask_fee' ? pricesTold(guidance) : guidance.time ? [guidance.time] : [];
  const leaves = draft.state.open?.procedureId !== procedure.id;
  draft.say(
    joined([wording('desk-about', { procedure: procedure.shortName }), ...lines, ...footnote(facts)]),
    leaves ? [[act(wording('desk-button-papers'), 'proc', procedure.id)]] : [],
  );
}
