import { wording } from '../wording/phrase';
import { outOfPlace } from './oldButtons';
import { goOn, type Outcome, openName, reopened, type Work } from './work';

/** Opens the last answered question that still applies; later answers stay. A proposal or a card is put away first. */
export function goBack(work: Work): Outcome {
  const { conversation, open, standing } = work;
  const { proposed, card, ...kept } = conversation;
  if (card !== undefined || (proposed !== undefined && proposed.question === openName(open))) return goOn(kept);
  if (open.at === 'consent') return goOn({ ...kept, wantsDetails: false });

  const from = conversation.editing === undefined ? -1 : conversation.trail.indexOf(conversation.editing);
  const before = from < 0 ? conversation.trail : conversation.trail.slice(0, from);
  const last = before.findLast((name) =>
    standing.asked.some((asked) => asked.name === name && asked.answer !== undefined),
  );
  if (last === undefined || last === openName(open)) {
    return goOn(conversation, [{ type: 'say', text: wording('dialogue-nothing-before') }]);
  }
  return goOn(reopened(conversation, last));
}

/** Opens one question again, wherever the conversation stands. */
export function reopen(work: Work, question: string): Outcome {
  const asked = work.standing.asked.find((each) => each.name === question || each.stored === question);
  if (asked === undefined) return outOfPlace(work, question);
  return goOn(reopened(work.conversation, asked.name));
}
