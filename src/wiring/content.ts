import { join, resolve } from 'node:path';
import type { Config } from '../config';
import { fingerprint, isKept, keptResult } from '../keptResult';
import type { Library } from '../procedures/library';
import { loadLibrary } from '../procedures/loadLibrary';
import { PACKAGE_ROOT } from '../root';
import { officeDayOf } from '../time';
import { loadCatalogue } from '../wording/catalogue';

/** What says where content lies and where it is kept. */
export type ContentConfig = Pick<Config, 'DATA_DIR' | 'OFFICE_FILE'>;

/** Everything that is read from `flows/`. @throws DeskError `flows-broken`. */
export function readContent(config: ContentConfig) {
  return { library: keptLibrary(config), words: loadCatalogue(PACKAGE_ROOT) };
}

/** Where a start keeps what the next one need not work out again. Nothing in it is anybody's; it may be deleted at any time. */
export function cacheFolderOf(config: ContentConfig): string {
  return join(config.DATA_DIR, 'cache');
}

/** Whether an earlier start compiled the same flows for the same office. */
export function isLibraryKept(config: ContentConfig): boolean {
  const { file, key } = placeOf(config);
  return isKept(file, key);
}

/** Reading and compiling takes a start longer than anything else, so the library is kept until a file or the program changes. */
function keptLibrary(config: ContentConfig): Library {
  const { officeFile, file, key } = placeOf(config);
  const today = officeDayOf(new Date(), 'Asia/Ho_Chi_Minh'); // tells warnings, not faults
  return keptResult(file, key, () => loadLibrary(PACKAGE_ROOT, { officeFile, today, walk: false }).library);
}

function placeOf(config: ContentConfig) {
  const officeFile = resolve(PACKAGE_ROOT, config.OFFICE_FILE);
  const flows = join(PACKAGE_ROOT, 'flows');
  const compiler = join(__dirname, '..', 'procedures');
  const files = [flows, officeFile, officeFile.replace(/\.yaml$/, '.en.yaml'), compiler];
  return { officeFile, file: join(cacheFolderOf(config), 'library'), key: `${officeFile} ${fingerprint(files)}` };
}
