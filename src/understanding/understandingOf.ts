import { detectWith } from './dialogflow/detect';
import { DialogflowUnderstander } from './dialogflow/dialogflowUnderstander';
import type { LocalUnderstander } from './localUnderstander';
import type { Understander } from './understanding';

/** Which service is asked first. */
export interface DialogflowAccess {
  readonly projectId: string;
  /** Key for hashing chats into Dialogflow's session ids. */
  readonly sessionKey: string | Uint8Array;
  /** Told why the local recogniser answered instead: a code, no words of the resident. */
  readonly onSilence: (reason: string) => void;
}

/** The local recogniser, or Dialogflow with the local recogniser as the net under it. */
export function understandingOf(local: LocalUnderstander, dialogflow: DialogflowAccess | undefined): Understander {
  if (dialogflow === undefined) return local;
  const { projectId, sessionKey, onSilence } = dialogflow;
  return new DialogflowUnderstander({ detect: detectWith({ projectId }), local, sessionKey, onSilence });
}
