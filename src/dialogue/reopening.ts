import { wording } from '../wording/phrase';
import { confirmable } from './answering';
import { outOfPlace } from './oldButtons';
import { questionsOf } from './progress';
import { shownAnswer, shownValue } from './shown';
import { goOn, notChoosing, type Outcome, openName, reopened, type Work, withAnswer } from './work';

/** Opens the last answered question that still applies; later answers stay. A proposal or a card is put away first. */
export function goBack(work: Work): Outcome {
  const { conversation, open, standing } = work;
  if (open.at === 'choosing') return goOn(notChoosing(conversation));
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
  return turnTo(work, asked.name);
}

/** Opens a question out of turn; what waited for a tap, or was being changed, is settled and told. */
export function turnTo(work: Work, name: string): Outcome {
  const { conversation, effects } = settled(work, name);
  return goOn(reopened(conversation, name), effects);
}

/**
 * What becomes of an answer that waits for its tap, or is being changed, when another question is turned to: what was typed for it
 * stands; a choice that was only guessed does not, and what was to be changed stays as it was. Either is told.
 */
export function settled(work: Work, turnedTo: string): Pick<Outcome, 'conversation' | 'effects'> {
  const { conversation, standing } = work;
  const { proposed, editing } = conversation;
  const asked = questionsOf(standing).find(({ name }) => name === (proposed?.question ?? editing));
  if (asked === undefined || asked.name === turnedTo) return { conversation, effects: [] };
  const { question } = asked;
  const shown = proposed === undefined || asked.choices.length > 0 ? undefined : confirmable(proposed.proposals);
  if (shown !== undefined) {
    const text = wording('dialogue-correct-taken', { label: question.label, value: shownValue(question, shown.value) });
    return { conversation: withAnswer(conversation, asked, { value: shown.value }), effects: [{ type: 'say', text }] };
  }
  // Each tick of several choices stands by itself.
  if (asked.answer === undefined || question.type === 'choices') return { conversation, effects: [] };
  const text = wording('dialogue-correct-kept', { label: question.label, value: shownAnswer(question, asked.answer) });
  return { conversation, effects: [{ type: 'say', text }] };
}
