import { joined, wording } from '../wording/phrase';
import type { Effect } from './conversation';
import { type Guidance, guidanceOf, type PaperLine } from './guidance';
import { papersKey } from './guidanceBrief';
import { asidesOf, morePhrase, sourcesPhrase } from './guidanceMore';
import { guidancePhrases } from './guidancePhrases';
import { button, guidanceRows } from './rows';
import type { Work } from './work';

/** Tells the guidance for the answers as they stand; what can be done with it stands under its last message. */
export function guidanceEffects(work: Work): readonly Effect[] {
  const guidance = guidanceFor(work);
  const { before, after, also } = guidance.leads;
  const asides = asidesOf(guidance).map(({ label, press }) => button(label, press));
  const buttons = guidanceRows(work, [...before, ...after, ...also], asides);
  return guidancePhrases(guidance).map((text, at, all) =>
    at === all.length - 1 ? { type: 'say', text, buttons } : { type: 'say', text },
  );
}

/** What stands behind a button of the guidance, for the answers as they stand. */
export function asideEffects(work: Work, aside: 'more' | 'sources'): readonly Effect[] {
  const guidance = guidanceFor(work);
  const text = aside === 'more' ? morePhrase(guidance) : sourcesPhrase(guidance);
  return text === undefined ? guidanceEffects(work) : [{ type: 'say', text }];
}

/** When an answer that was given later changed what to bring: the new list, before anything else is asked. */
export function papersChanged(before: Work, after: Work): readonly Effect[] {
  if (!before.conversation.wantsDetails || !after.conversation.wantsDetails || !isPastCase(after)) return [];
  const guidance = guidanceFor(after);
  const changed = papersKey(guidanceFor(before)) !== papersKey(guidance) || answeredCaseAnew(before);
  if (!changed) return [];
  const papers = bringable(guidance).map((paper) => wording('dialogue-paper', { paper: paper.name }));
  return [{ type: 'say', text: joined([wording('dialogue-papers-changed'), ...papers]) }];
}

function isPastCase({ open }: Work): boolean {
  if (open.at === 'question' || open.at === 'another') return open.asked.phase === 'details';
  return open.at === 'summary';
}

/** A case question that an edit had opened: the list was not told while it was open. */
function answeredCaseAnew({ open, conversation }: Work): boolean {
  if (open.at !== 'question' && open.at !== 'another') return false;
  return open.asked.phase === 'case' && open.asked.name !== conversation.editing;
}

function guidanceFor(work: Work): Guidance {
  return guidanceOf(work.procedure, work.context.office, work.conversation.answers, work.context.now);
}

function bringable(guidance: Guidance): readonly PaperLine[] {
  return [...guidance.submit, ...guidance.show, ...guidance.showIfNotFound];
}
