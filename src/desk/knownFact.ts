import { footnote, unsure } from '../dialogue/guidanceFacts';
import { sourceTitles } from '../dialogue/sourceTitles';
import { joined, wording } from '../wording/phrase';
import { act, type Draft } from './draft';

/** Answers what is asked in passing, with its source. False when the words ask for no fact that is known. */
export function toldFact(draft: Draft, text: string): boolean {
  const { wishes, library } = draft.desk;
  const fact = library.facts.get(wishes.factAskedIn(text) ?? '');
  if (fact === undefined) return false;
  const sources = joined(sourceTitles(fact.law), '; ');
  const lines = [unsure(fact.text, fact.sure), ...footnote([fact]), wording('desk-fact-source', { sources })];
  const { procedure } = fact;
  const offered = procedure === draft.state.open?.procedureId ? undefined : library.procedures.get(procedure ?? '');
  draft.say(joined(lines), offered ? [[act(offered.shortName, 'proc', offered.id)]] : []);
  return true;
}
