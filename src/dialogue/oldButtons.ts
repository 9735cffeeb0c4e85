import { wording } from '../wording/phrase';
import { nudge } from './asking';
import { button } from './rows';
import { shownAnswer } from './shown';
import { type Outcome, type Work, waitWith } from './work';

/**
 * A button that belongs to something else than what is open: what was answered there is told and can be changed; what does not
 * apply any more is said. Either way the open question stands below again.
 */
export function outOfPlace(work: Work, question?: string): Outcome {
  const asked = work.standing.asked.find((each) => each.kind === 'question' && each.name === question);
  if (asked?.kind !== 'question' || asked.answer === undefined) {
    return waitWith(work.conversation, [{ type: 'say', text: wording('dialogue-old-button') }, ...nudge(work)]);
  }
  const text = wording('dialogue-already-answered', {
    label: asked.question.label,
    value: shownAnswer(asked.question, asked.answer),
  });
  const change = button(wording('dialogue-button-change'), { do: 'edit', question: asked.name });
  return waitWith(work.conversation, [{ type: 'say', text, buttons: [[change]] }, ...nudge(work)]);
}
