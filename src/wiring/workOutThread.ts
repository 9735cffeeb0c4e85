import { workerData } from 'node:worker_threads';
import { PACKAGE_ROOT } from '../root';
import { createLocalUnderstander } from '../understanding/localUnderstander';
import { type ContentConfig, cacheFolderOf, readContent } from './content';

/** The thread of `workOutApart`: reading is what makes and keeps the results. */
async function workOut(config: ContentConfig): Promise<void> {
  const { library } = readContent(config);
  await createLocalUnderstander(PACKAGE_ROOT, library.office, cacheFolderOf(config));
}

void workOut(workerData);
