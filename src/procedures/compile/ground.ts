import type { z } from 'zod';
import type { Text } from '../../wording/phrase';
import type { Faults, Place } from '../fault';
import type { FormLayout } from '../formLayout';
import { oneOf } from '../nearest';
import type { Choice, Citation } from '../procedure';
import type { BlocksFile, ListsFile, PapersFile, RawBlock } from '../schema/commonFiles';
import type { Source } from '../source';
import { compileChoice } from './choices';
import type { Sources } from './sources';
import { defined, type Spot, within } from './spot';
import type { TextBook } from './texts';
import { checkUnderstands, type Entities } from './understands';

export interface Paper {
  readonly name: Text;
  readonly note?: Text;
  /** Other papers that may be brought as this one. */
  readonly includes?: readonly string[];
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

export type Kind = 'paper' | 'list' | 'block' | 'form' | 'source';

/** Everything that procedures share, compiled once. */
export interface Ground {
  readonly faults: Faults;
  /** Kinds whose file could not be read: what they would define is not told as unknown. */
  readonly broken: ReadonlySet<Kind>;
  readonly sources: Sources;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly forms: ReadonlyMap<string, Form>;
  readonly entities: Entities;
  /** Texts that the office says in its own way: `<procedure>.<id>`. */
  readonly officeTexts: Readonly<Record<string, Text>>;
}

/** Tells a reference to something that is not there, with the nearest that is. */
export function unknown(ground: Ground, kind: Kind, id: string, known: Iterable<string>, place: Place): void {
  if (!ground.broken.has(kind)) ground.faults.add(place, `unknown ${kind} "${id}"`, oneOf(id, known));
}

export function compilePapers(
  source: Source<z.infer<typeof PapersFile>> | undefined,
  book: TextBook,
  sources: Sources,
): ReadonlyMap<string, Paper> {
  const papers = new Map<string, Paper>();
  if (source === undefined) return papers;
  for (const [id, { name, note, includes, law }] of Object.entries(source.data)) {
    const spot: Spot = { source, path: [id] };
    papers.set(
      id,
      defined({
        name: book.text(id, name, spot, 'line'),
        note: note === undefined ? undefined : book.text(`${id}.note`, note, spot, 'message'),
        includes,
        law: law === undefined ? undefined : sources.cite(law, spot),
      }),
    );
  }
  return papers;
}

export function compileLists(
  source: Source<z.infer<typeof ListsFile>> | undefined,
  book: TextBook,
  entities: Entities,
  faults: Faults,
): ReadonlyMap<string, readonly Choice[]> {
  const lists = new Map<string, readonly Choice[]>();
  if (source === undefined) return lists;
  for (const [id, choices] of Object.entries(source.data)) {
    lists.set(
      id,
      Object.entries(choices).map(([key, raw]) => {
        const spot: Spot = { source, path: [id, key] };
        checkUnderstands(raw.understands, spot, entities, faults);
        return compileChoice(key, raw, book.text(`${id}.${key}`, raw.text, spot, 'button'));
      }),
    );
  }
  return lists;
}

export function compileBlocks(
  source: Source<z.infer<typeof BlocksFile>> | undefined,
  book: TextBook,
): ReadonlyMap<string, Block> {
  if (source === undefined) return new Map();
  const blocks = Object.entries(source.data).map(
    ([id, raw]): Block => ({ id, raw, spot: { source, path: [id] }, book }),
  );
  for (const block of blocks) checkTexts(block);
  return new Map(blocks.map((block) => [block.id, block]));
}

/** All texts of a block, used or not, are there in every language. */
function checkTexts({ id, raw, spot, book }: Block): void {
  raw.questions.forEach((question, index) => {
    const at = within(spot, 'questions', index);
    const named = `${id}.${question.ask}`;
    book.text(named, question.text, within(at, 'text'), 'message');
    for (const [part, bears] of PARTS) {
      const text = question[part];
      if (text !== undefined) book.text(`${named}.${part}`, text, within(at, part), bears);
    }
    for (const key of ['choice', 'choices'] as const) {
      for (const [choice, { text }] of Object.entries(question[key]?.own ?? {})) {
        book.text(`${named}.${choice}`, text, within(at, key, choice), 'button');
      }
    }
  });
  (raw.warn ?? []).forEach((warning, index) => {
    book.text(`${id}.${warning.id}`, warning.text, within(spot, 'warn', index, 'text'), 'message');
  });
}

const PARTS = [
  ['label', 'line'],
  ['help', 'message'],
  ['skip', 'button'],
] as const;
