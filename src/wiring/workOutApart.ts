import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_ROOT } from '../root';
import { isLearnt } from '../understanding/localUnderstander';
import { type ContentConfig, cacheFolderOf, isLibraryKept } from './content';

/** Not there when this runs from `src/`, where nothing is built. */
const THREAD = join(__dirname, 'workOutThread.js');

/**
 * At a first start, or the first after a change: compiles the flows and trains the recogniser in a thread, which keeps the results and
 * takes the memory of that work with it when it ends; the process would hold it for as long as it runs. What goes wrong there goes
 * wrong again where the result is needed, and is told from there.
 * @throws the reason of `stop` when that is aborted meanwhile.
 */
export async function workOutApart(config: ContentConfig, stop: AbortSignal): Promise<void> {
  const { DATA_DIR, OFFICE_FILE } = config;
  if (!existsSync(THREAD)) return;
  if (isLibraryKept(config) && isLearnt(PACKAGE_ROOT, cacheFolderOf(config))) return;
  const thread = new Worker(THREAD, { workerData: { DATA_DIR, OFFICE_FILE } satisfies ContentConfig });
  try {
    await once(thread, 'exit', { signal: stop });
  } catch {
    await thread.terminate();
    stop.throwIfAborted();
  }
}
