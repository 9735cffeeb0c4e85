import { join, resolve } from 'node:path';
import type { Config } from '../config';
import { fingerprint, keptResult } from '../keptResult';
import type { Library } from '../procedures/library';
import { loadLibrary } from '../procedures/loadLibrary';
import { PACKAGE_ROOT } from '../root';
import { officeDayOf } from '../time';
import { loadCatalogue } from '../wording/catalogue';

/** Everything that is read from `flows/`. @throws DeskError `flows-broken`. */
export function readContent(config: Config) {
  return { library: keptLibrary(config), words: loadCatalogue(PACKAGE_ROOT) };
}

/** Where a start keeps what the next one need not work out again. Nothing in it is anybody's; it may be deleted at any time. */
export function cacheFolderOf(config: Config): string {
  return join(config.DATA_DIR, 'cache');
}

/** Reading and compiling takes a start longer than anything else, so the library is kept until a file or the program changes. */
function keptLibrary(config: Config): Library {
  const officeFile = resolve(PACKAGE_ROOT, config.OFFICE_FILE);
  const flows = join(PACKAGE_ROOT, 'flows');
  const compiler = join(__dirname, '..', 'procedures');
  const files = [flows, officeFile, officeFile.replace(/\.yaml$/, '.en.yaml'), compiler];
  const today = officeDayOf(new Date(), 'Asia/Ho_Chi_Minh'); // tells warnings, not faults
  return keptResult(
    join(cacheFolderOf(config), 'library'),
    `${officeFile} ${fingerprint(files)}`,
    () => loadLibrary(PACKAGE_ROOT, { officeFile, today, walk: false }).library,
  );
}
