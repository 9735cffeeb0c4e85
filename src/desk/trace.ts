import type { Conversation, DialogueInput, Effect, Press, Step } from '../dialogue/conversation';
import type { Draft } from './draft';

/** Presses that answer something; going back, leafing and leaving do not. */
const ANSWERS: readonly Press['do'][] = [
  'choose',
  'chosen',
  'skip',
  'propose',
  'another',
  'giveDetails',
  'consent',
  'card',
  'confirm',
];

/** Effects by which a step is taken though no answer changed. */
const CONCLUDES: readonly Effect['type'][] = ['submit', 'lead', 'handOver', 'ended'];

/** An answered question loses its keyboard; the choice that was pressed is to be read in it. */
export function settleQuestion(draft: Draft, input: DialogueInput, moved: boolean): void {
  if (!moved || input.kind === 'begin' || input.kind === 'askAgain') return;
  if (input.kind === 'press' && !ANSWERS.includes(input.press.do)) return;
  if (input.kind === 'press') draft.takePress();
  draft.clearQuestion();
}

/** Whether a step did something: a button that was refused leaves the conversation as it was. */
export function hasMoved(before: Conversation, { conversation: after, effects }: Step): boolean {
  return effects.some(({ type }) => CONCLUDES.includes(type)) || essence(before) !== essence(after);
}

function essence({ revision, touchedAt, misses, ...rest }: Conversation): string {
  return JSON.stringify(rest);
}
