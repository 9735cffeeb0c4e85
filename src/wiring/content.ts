import type { Config } from '../config';
import { loadLibrary } from '../procedures/loadLibrary';
import { PACKAGE_ROOT } from '../root';
import { officeDayOf } from '../time';
import { loadCatalogue } from '../wording/catalogue';

/** Everything that is read from `flows/`. @throws DeskError `flows-broken`. */
export function readContent(config: Config) {
  const { library } = loadLibrary(PACKAGE_ROOT, {
    officeFile: config.OFFICE_FILE,
    today: officeDayOf(new Date(), 'Asia/Ho_Chi_Minh'),
    walk: false,
  });
  return { library, words: loadCatalogue(PACKAGE_ROOT) };
}
