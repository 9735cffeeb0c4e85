const { execFileSync } = require('node:child_process');
const { readdirSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');

/** Workers and child processes of the tests run built JavaScript: build it when a source is newer. */
module.exports = function buildWhenStale() {
  if (newest('src', '.ts') <= newest('dist', '.tsbuildinfo')) return;
  rmSync(path.join(ROOT, 'dist', '.learnt'), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
};

function newest(folder, ending) {
  try {
    const files = readdirSync(path.join(ROOT, folder), { recursive: true }).filter((file) => file.endsWith(ending));
    return Math.max(0, ...files.map((file) => statSync(path.join(ROOT, folder, file)).mtimeMs));
  } catch {
    return 0;
  }
}
