import { carryOver } from '../dialogue/carryOver';
import type { Conversation } from '../dialogue/conversation';
import type { Procedure } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import type { DeskContext } from './context';
import type { Draft } from './draft';

/**
 * The flow that a conversation goes on with: the one it was begun with while that still stands, else today's, with the answers
 * that still fit. What changed is told in one sentence. Undefined when the procedure is no longer offered at all.
 */
export async function bringUpToDate(
  draft: Draft,
  conversation: Conversation,
): Promise<{ readonly procedure: Procedure; readonly conversation: Conversation } | undefined> {
  const today = draft.desk.library.procedures.get(conversation.procedureId);
  if (!today) return undefined;
  if (today.version === conversation.version) return { procedure: today, conversation };

  await draft.desk.store.flowVersions.keep(today.version, today);
  const carried = carryOver(
    await flowOf(draft.desk, conversation.procedureId, conversation.version),
    today,
    conversation,
  );
  if (carried.changed !== 'nothing')
    draft.say(wording(`desk-flow-changed-${carried.changed}`, { procedure: today.shortName }));
  return { procedure: today, conversation: carried.conversation };
}

/** The flow of a version: today's, or one kept in the store. Undefined when it was never kept. */
export async function flowOf(desk: DeskContext, procedureId: string, version: string): Promise<Procedure | undefined> {
  const today = desk.library.procedures.get(procedureId);
  if (today?.version === version) return today;
  // Only this desk writes compiled flows, under the hash of what they hold.
  return (await desk.store.flowVersions.get(version)) as Procedure | undefined;
}

/** Every name that buttons of this flow may speak of: questions, lists, and the questions of each item of a list. */
export function namesOf(procedure: Procedure): readonly string[] {
  const lists = procedure.severals.map((several) => several.name);
  const questions = procedure.questions.flatMap((question) => {
    const several = procedure.severals.find((each) => each.name === question.group);
    if (!several) return [question.name];
    const local = question.name.slice(several.name.length + 1);
    return Array.from({ length: several.to }, (_, item) => `${several.name}.${item}.${local}`);
  });
  return [...lists, ...questions];
}
