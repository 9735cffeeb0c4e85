import type { z } from 'zod';
import type { Text } from '../../wording/phrase';
import type { Faults } from '../fault';
import type { FormLayout } from '../formLayout';
import type { Choice, Citation } from '../procedure';
import type { BlocksFile, ListsFile, PapersFile, RawBlock } from '../schema/commonFiles';
import type { Source } from '../source';
import type { Sources } from './sources';
import { defined, type Spot } from './spot';
import type { TextBook } from './texts';

export interface Paper {
  readonly name: Text;
  readonly note?: Text;
  readonly law?: readonly Citation[];
}

/** A block with the book of its texts; `{role}` still stands in them. */
export interface Block {
  readonly id: string;
  readonly raw: RawBlock;
  readonly spot: Spot;
  readonly book: TextBook;
}

export interface Form {
  readonly layout: FormLayout;
  readonly spot: Spot;
}

/** Everything that procedures share, compiled once. */
export interface Ground {
  readonly faults: Faults;
  readonly sources: Sources;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly forms: ReadonlyMap<string, Form>;
  /** Texts that the office says in its own way: `<procedure>.<id>`. */
  readonly officeTexts: Readonly<Record<string, Text>>;
}

export function compilePapers(
  source: Source<z.infer<typeof PapersFile>> | undefined,
  book: TextBook,
  sources: Sources,
): ReadonlyMap<string, Paper> {
  const papers = new Map<string, Paper>();
  if (source === undefined) return papers;
  for (const [id, { name, note, law }] of Object.entries(source.data)) {
    const spot: Spot = { source, path: [id] };
    papers.set(
      id,
      defined({
        name: book.text(id, name, spot, 'line'),
        note: note === undefined ? undefined : book.text(`${id}.note`, note, spot, 'message'),
        law: law === undefined ? undefined : sources.cite(law, spot),
      }),
    );
  }
  return papers;
}

export function compileLists(
  source: Source<z.infer<typeof ListsFile>> | undefined,
  book: TextBook,
): ReadonlyMap<string, readonly Choice[]> {
  const lists = new Map<string, readonly Choice[]>();
  if (source === undefined) return lists;
  for (const [id, choices] of Object.entries(source.data)) {
    lists.set(
      id,
      Object.entries(choices).map(([key, { text, onForm, when, properties }]) =>
        defined({
          key,
          text: book.text(`${id}.${key}`, text, { source, path: [id, key] }, 'button'),
          onForm,
          when,
          properties: Object.keys(properties).length === 0 ? undefined : properties,
        }),
      ),
    );
  }
  return lists;
}

export function compileBlocks(
  source: Source<z.infer<typeof BlocksFile>> | undefined,
  book: TextBook,
): ReadonlyMap<string, Block> {
  if (source === undefined) return new Map();
  return new Map(Object.entries(source.data).map(([id, raw]) => [id, { id, raw, spot: { source, path: [id] }, book }]));
}
