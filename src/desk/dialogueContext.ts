import type { DialogueContext } from '../dialogue/step';
import type { Draft } from './draft';

/** What a step of this chat looks at besides its conversation. */
export function dialogueContext(draft: Draft): DialogueContext {
  const { library, readAnswer } = draft.desk;
  return {
    now: draft.now,
    office: library.office,
    procedures: library.procedures,
    read: readAnswer,
    language: draft.language,
    ...(draft.state.remembered ? { remembered: draft.state.remembered } : {}),
  };
}
