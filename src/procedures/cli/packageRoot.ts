import path from 'node:path';

/** The folder of the package, where `flows/` stands; from `src/` and from `dist/` alike. */
export function packageRoot(): string {
  return path.resolve(__dirname, '..', '..', '..');
}
