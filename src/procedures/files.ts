import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type TextBook, textBook } from './compile/texts';
import type { Faults } from './fault';
import { SiblingFile } from './schema/commonFiles';
import { readSource, type Source } from './source';

/** A file with the English beside it. */
export interface Pair<T> {
  readonly source: Source<T> | undefined;
  readonly english: Source<SiblingFile> | undefined;
  readonly book: TextBook;
}

/** Reads files under a root; faults name them as they stand below it. */
export interface Files {
  /** YAML files of a folder, without their English siblings, by name. */
  list(folder: string): readonly string[];
  read<S extends z.ZodType>(file: string, schema: S): Source<z.output<S>> | undefined;
  /** The file and its sibling `<name>.en.yaml`, which must be there. */
  pair<S extends z.ZodType>(file: string, schema: S): Pair<z.output<S>>;
}

export function filesUnder(root: string, faults: Faults): Files {
  const read: Files['read'] = (file, schema) => {
    const full = path.resolve(root, file);
    if (!existsSync(full)) {
      faults.add({ file, line: 1, column: 1 }, 'the file is missing');
      return undefined;
    }
    return readSource(file, readFileSync(full, 'utf8'), schema, faults);
  };
  return {
    list(folder) {
      const full = path.join(root, folder);
      if (!existsSync(full)) return [];
      return readdirSync(full)
        .filter((name) => name.endsWith('.yaml') && !name.endsWith('.en.yaml'))
        .sort()
        .map((name) => `${folder}/${name}`);
    },
    read,
    pair(file, schema) {
      const englishFile = file.replace(/\.yaml$/, '.en.yaml');
      const source = read(file, schema);
      const english =
        source === undefined && !existsSync(path.resolve(root, englishFile))
          ? undefined
          : read(englishFile, SiblingFile);
      return { source, english, book: textBook(englishFile, english, faults) };
    },
  };
}
