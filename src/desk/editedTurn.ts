import { wording } from '../wording/phrase';
import type { Draft } from './draft';
import { stepOpen } from './flowTurn';

/**
 * An earlier message was corrected: when it gave the last answer, that answer is corrected; anything older gets a hint how to
 * change it.
 */
export async function correctTyped(
  draft: Draft,
  edited: { readonly text: string; readonly messageId: number },
): Promise<void> {
  const { lastTyped, open } = draft.state;
  if (!open) return;
  const isLast =
    lastTyped?.messageId === edited.messageId &&
    lastTyped.conversation === open.id &&
    open.trail.at(-1) === lastTyped.question;
  if (!isLast) return draft.say(wording('desk-edited-too-late'));

  draft.change({ open: { ...open, editing: lastTyped.question } });
  return stepOpen(draft, { kind: 'text', raw: edited.text });
}
