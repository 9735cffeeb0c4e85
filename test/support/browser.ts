import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Own arguments: those of the package (single process, no web security) break contexts and hide faults. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const CACHE = path.join(__dirname, '..', '..', 'node_modules', '.cache');
const UNPACKED = path.join(CACHE, 'chromium');
/** The package's own file looks for its fonts in /tmp only. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${UNPACKED}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${UNPACKED}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * A headless browser: `CHROMIUM_PATH`, the system's Chromium, or the one that ships as a package (linux-x64 only).
 * Undefined, with a loud word, where there is none; in CI an error, since CI has to see the page.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const given = process.env.CHROMIUM_PATH ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
  if (given !== undefined) return await chromium.launch({ executablePath: given, args: ARGS });
  if (process.platform === 'linux' && process.arch === 'x64') return await launchPackaged();
  if (process.env.CI !== undefined) throw new Error('no Chromium for this platform: set CHROMIUM_PATH');
  process.stderr.write('\n*** BROWSER TESTS SKIPPED: no Chromium for this platform; set CHROMIUM_PATH ***\n\n');
  return undefined;
}

async function launchPackaged(): Promise<Browser> {
  if (!existsSync(UNPACKED)) unpack();
  return await chromium.launch({
    executablePath: path.join(UNPACKED, 'chromium'),
    args: ARGS,
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: path.join(UNPACKED, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(UNPACKED, 'fonts.conf'),
    },
  });
}

/**
 * In a process of its own, because the package looks at its environment when it is loaded; into a folder of its own that is
 * renamed when whole, because it takes any file that it finds, and two test workers may unpack at once.
 */
function unpack(): void {
  const folder = path.join(CACHE, `chromium.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
    cwd: path.join(__dirname, '..', '..'),
    // So marked, it brings along the libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(path.join(folder, 'fonts.conf'), FONTS);
  try {
    renameSync(folder, UNPACKED);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
