import { detectWith } from './dialogflow/detect';
import { DialogflowUnderstander } from './dialogflow/dialogflowUnderstander';
import type { OfficeTimes } from './entities/time/timeValues';
import { createLocalUnderstander } from './localUnderstander';
import type { Understander } from './understanding';

/** Which understander the desk has. `dialogflow` is there when `DIALOGFLOW_PROJECT_ID` is set. */
export interface UnderstandingOptions {
  /** The project's folder, which holds `intents/`. */
  readonly root: string;
  /** Parts of the day are clipped to these hours. */
  readonly office?: OfficeTimes;
  readonly dialogflow?: {
    readonly projectId: string;
    readonly location?: string;
    /** Key for hashing chats into Dialogflow's session ids. */
    readonly sessionKey: string | Uint8Array;
    /** Told why the local recogniser answered instead: a code, no words of the resident. */
    readonly onSilence?: (reason: string) => void;
  };
}

/** The local recogniser, under Dialogflow when that is configured. @throws DeskError `intents-invalid`. */
export async function createUnderstander({ root, office, dialogflow }: UnderstandingOptions): Promise<Understander> {
  const local = await createLocalUnderstander(root, office);
  if (dialogflow === undefined) return local;
  const { projectId, location, sessionKey, onSilence } = dialogflow;
  const detect = detectWith({ projectId, ...(location === undefined ? {} : { location }) });
  return new DialogflowUnderstander({ detect, local, sessionKey, ...(onSilence === undefined ? {} : { onSilence }) });
}
