import type { Logger } from 'pino';
import type { Config } from '../config';
import type { DeskContext } from '../desk/context';
import type { Library } from '../procedures/library';
import { PACKAGE_ROOT } from '../root';
import { createLocalUnderstander } from '../understanding/localUnderstander';
import { understandingOf } from '../understanding/understandingOf';
import { cacheFolderOf } from './content';

/** Who reads what residents write. `sessionKey` hashes chats into a service's sessions. @throws DeskError `intents-invalid`. */
export async function createUnderstanders(
  config: Config,
  library: Library,
  sessionKey: Buffer,
  log: Logger,
): Promise<Pick<DeskContext, 'understander' | 'localUnderstander' | 'wishes'>> {
  const localUnderstander = await createLocalUnderstander(PACKAGE_ROOT, library.office, cacheFolderOf(config));
  const dialogflow = config.DIALOGFLOW_PROJECT_ID !== undefined && {
    projectId: config.DIALOGFLOW_PROJECT_ID,
    sessionKey,
    onSilence: (reason: string) => log.warn({ reason }, 'Dialogflow was silent; the local recogniser answered'),
  };
  const understander = understandingOf(localUnderstander, dialogflow || undefined);
  return { localUnderstander, understander, wishes: localUnderstander.wishes };
}
