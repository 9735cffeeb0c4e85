import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root';

/** The benchmark is built into a folder of its own, where the bots look for content and built workers; this puts them there. */
export function linkContent(): void {
  for (const name of ['flows', 'intents', 'dist']) {
    const link = join(PACKAGE_ROOT, name);
    if (!existsSync(link)) symlinkSync(join(process.cwd(), name), link);
  }
}
