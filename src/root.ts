import { join } from 'node:path';

/** The project's folder, whether this runs from `src/` or from `dist/`: `flows/`, `intents/` and the page's files are found from it. */
export const PACKAGE_ROOT = join(__dirname, '..');
