import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from './phrase';

/** One part of a catalogue: `flows/wording/<language>.<area>.ftl`. */
export interface WordingFile {
  /** As it stands under the root. */
  readonly file: string;
  readonly area: string;
  readonly text: string;
}

/** The parts of a language's catalogue, by name. */
export function readWordingFiles(root: string, language: Language): readonly WordingFile[] {
  const folder = path.join(root, 'flows', 'wording');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}.`) && name.endsWith('.ftl'))
    .sort()
    .map((name) => ({
      file: `flows/wording/${name}`,
      area: name.split('.')[1] ?? '',
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}
