import { type Guidance, guidanceOf } from '../dialogue/guidance';
import { briefPapers, papersKey } from '../dialogue/guidanceBrief';
import { asidesOf } from '../dialogue/guidanceMore';
import { notNeededPhrases } from '../dialogue/guidancePhrases';
import { currentQuestion } from '../dialogue/step';
import type { Procedure } from '../procedures/procedure';
import { joined, wording } from '../wording/phrase';
import type { Draft, Rows } from './draft';

/**
 * What to bring, asked in the middle of a procedure: the papers alone, by what is answered so far; of a list that was told already,
 * only that it still stands. What depends on the whole case (when the result is there, what it costs) is told after its questions.
 */
export function sayPapers(draft: Draft, procedure: Procedure): void {
  const { open } = draft.state;
  const guidance = guidanceOf(procedure, draft.office, open?.answers ?? {}, draft.now);
  const rows = asideRows(draft, guidance);
  const key = papersKey(guidance);
  if (open?.papersTold === key) {
    draft.say(wording('desk-papers-same'), rows);
    return;
  }
  if (open) draft.change({ open: { ...open, papersTold: key } });
  const settled = isSettled(draft, procedure);
  const words = settled
    ? 'desk-papers-yours'
    : open?.papersTold === undefined
      ? 'desk-papers-so-far'
      : 'desk-papers-now';
  const end = settled ? [] : [wording('desk-papers-to-settle')];
  const papers = briefPapers(guidance);
  draft.say(joined([...(papers.length > 0 ? [wording(words)] : []), ...papers, ...end]), rows);
}

/** Whether a paper is to be brought: all that are, by what is answered so far, and what people bring in vain. */
export function sayWhetherNeeded(draft: Draft, procedure: Procedure): void {
  const guidance = guidanceOf(procedure, draft.office, draft.state.open?.answers ?? {}, draft.now);
  const settled = isSettled(draft, procedure);
  const lines = [
    wording(settled ? 'desk-papers-yours' : 'desk-papers-so-far'),
    ...briefPapers(guidance),
    ...notNeededPhrases(guidance),
    ...(settled ? [] : [wording('desk-papers-to-settle')]),
  ];
  draft.say(joined(lines), asideRows(draft, guidance));
}

/** Whether all is answered that decides the papers. */
function isSettled(draft: Draft, procedure: Procedure): boolean {
  const { open } = draft.state;
  return (
    open !== undefined &&
    open.understood === undefined &&
    currentQuestion(procedure, open, draft.now, draft.office)?.phase !== 'case'
  );
}

/** What tells more about the open procedure, in one row; nothing when there is nothing more. */
function asideRows({ state }: Draft, guidance: Guidance): Rows {
  const { open } = state;
  const asides = open === undefined ? [] : asidesOf(guidance);
  if (open === undefined || asides.length === 0) return [];
  return [
    asides.map((aside) => ({
      label: aside.label,
      data: { kind: 'flow', conversation: open.id, revision: open.revision, press: aside.press },
    })),
  ];
}
