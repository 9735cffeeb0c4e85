import type { Answers } from '../answers/value';
import { joined, type Phrase, wording } from '../wording/phrase';
import { isCalledOtherwise } from './called';
import type { Conversation, Effect } from './conversation';
import { lengthOfRoad, questionsOf } from './progress';
import { questionsLeft, withLeft } from './questionsLeft';
import { shownValue } from './shown';
import { goOn, type Outcome, type Work, workOn } from './work';

/** The version of the consent's text; a new wording of `dialogue-consent` gets a new one. */
export const CONSENT_TEXT = 'prepare-1';

/** Whose answers are remembered for next time. */
const REQUESTER = 'requester';

/** Agreed: what is known from last time is put in and told, then how long the road is. */
export function giveConsent(work: Work): Outcome {
  const { now } = work.context;
  const recalled = recall(work);
  const conversation: Conversation = {
    ...work.conversation,
    consent: { at: now.toISOString(), text: CONSENT_TEXT },
    answers: { ...recalled.answers, ...work.conversation.answers },
  };
  const after = workOn(work.procedure, conversation, work.context);
  const effects: Effect[] = [{ type: 'consented', purpose: 'prepare' }];
  if (recalled.lines.length > 0) {
    effects.push({ type: 'say', text: joined([wording('dialogue-recalled'), ...recalled.lines]) });
  }
  if (after.open.at !== 'question') return goOn(conversation, effects);
  return goOn(withLeft(conversation, questionsLeft(after)), [...effects, { type: 'say', text: lengthOfRoad(after) }]);
}

function recall(work: Work): { readonly answers: Answers; readonly lines: readonly Phrase[] } {
  const { remembered = {} } = work.context;
  const takes = work.procedure.roles.some((role) => role.name === REQUESTER && role.inputs.includes('lastTime'));
  if (!takes || isCalledOtherwise(work, REQUESTER)) return { answers: {}, lines: [] };
  const known = questionsOf(work.standing).flatMap((asked) => {
    const { local, role } = asked.question;
    const value = local === undefined || role !== REQUESTER ? undefined : remembered[local];
    return value === undefined || asked.answer !== undefined ? [] : [{ asked, value }];
  });
  return {
    answers: Object.fromEntries(known.map(({ asked, value }) => [asked.stored, { value }])),
    lines: known.map(({ asked, value }) =>
      wording('dialogue-summary-line', { label: asked.question.label, value: shownValue(asked.question, value) }),
    ),
  };
}
