import path from 'node:path';
import { DeskError } from '../errors';
import type { PlainDate } from '../time';
import { checkAll } from './check/checkAll';
import { compileFacts } from './compile/facts';
import { compileForm } from './compile/forms';
import { compileBlocks, compileLists, compilePapers, type Form, type Ground, type Kind } from './compile/ground';
import { compileOffice } from './compile/office';
import { compileProcedure } from './compile/procedure';
import { compileSources, type Sources } from './compile/sources';
import { entitiesOf } from './compile/understands';
import { collectFaults, type Fault, type Faults, faultLine, sortedFaults } from './fault';
import { type Files, filesUnder } from './files';
import type { Library } from './library';
import type { Office } from './office';
import { BlocksFile, EntitiesFile, FactsFile, ListsFile, PapersFile, SourcesFile } from './schema/commonFiles';
import { FormFile } from './schema/formFile';
import { OfficeFile } from './schema/officeFile';
import { ProcedureFile } from './schema/procedureFile';
import type { Source } from './source';

export interface LoadOptions {
  /** From the root, or absolute. */
  readonly officeFile: string;
  /** The day that warnings of ending sources count from. */
  readonly today: PlainDate;
  /**
   * Whether every path through every procedure is walked, to find those that do not end or ask twice: a second or more, so
   * `flows:check` does it (unless told otherwise) and a start does not.
   */
  readonly walk?: boolean;
}

/** What `flows/` says, and what is wrong or worth a look in it. Without a library where faults leave none. */
export interface Inspection {
  readonly library: Library | undefined;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads, checks and compiles `flows/` under `root` (the package's folder).
 * @throws DeskError `flows-broken` that names every fault of every file by file, line and column.
 */
export function loadLibrary(root: string, options: LoadOptions): { library: Library; warnings: readonly Fault[] } {
  const { library, faults, warnings } = inspectFlows(root, options);
  if (library === undefined || faults.length > 0) {
    const told = faults.map(faultLine).join('\n');
    throw new DeskError(
      'flows-broken',
      `${faults.length === 1 ? 'a fault' : `${faults.length} faults`} in the flows, expected none:\n${told}`,
    );
  }
  return { library, warnings };
}

/** As `loadLibrary`, but returns the faults. */
export function inspectFlows(root: string, { officeFile, today, walk = true }: LoadOptions): Inspection {
  const faults = collectFaults();
  const warnings = collectFaults();
  const files = filesUnder(root, faults);
  const common = readCommon(files, faults);
  const chosen = nameUnder(root, officeFile);
  const offices = [...new Set([...files.list('flows/offices'), chosen])].map((file) => {
    const { source, book } = files.pair(file, OfficeFile);
    if (source === undefined) return undefined;
    const office = compileOffice(source, book, common.sources);
    book.finish();
    return { office, source, file };
  });
  const mine = offices.find((one) => one?.file === chosen);
  const ground: Ground = { ...common, officeTexts: mine?.office.texts ?? {} };

  const drafts = files.list('flows').flatMap((file) => {
    const { source, english, book } = files.pair(file, ProcedureFile);
    if (source === undefined) return [];
    nameAfterFile(file, source, faults);
    if (english !== undefined && english.data.procedure !== source.data.procedure) {
      faults.add(english.place(['procedure']), `expected \`procedure: ${source.data.procedure}\``);
    }
    const draft = compileProcedure(source, book, ground);
    book.finish();
    return [draft];
  });
  if (common.broken.size === 0) common.finish();
  const known = new Set(files.list('flows').map((file) => path.basename(file, '.yaml')));
  const facts = readFacts(files, common.sources, known, faults);
  if (common.broken.size === 0) {
    checkAll({
      drafts,
      known,
      offices: offices.filter((one) => one !== undefined),
      mine,
      today,
      walk,
      faults,
      warnings,
    });
  }
  const library = mine === undefined ? undefined : libraryOf(drafts, common.forms, mine.office, facts);
  return { library, faults: sortedFaults(faults.found), warnings: sortedFaults(warnings.found) };
}

/** As faults name a file: from the root, or its whole path when it lies elsewhere. */
function nameUnder(root: string, file: string): string {
  const whole = path.resolve(root, file);
  const name = path.relative(root, whole);
  return name.startsWith('..') ? whole : name;
}

function libraryOf(
  drafts: readonly { readonly procedure: Library['procedures'] extends ReadonlyMap<string, infer P> ? P : never }[],
  forms: ReadonlyMap<string, Form>,
  office: Office,
  facts: Library['facts'],
): Library {
  return {
    procedures: new Map(drafts.map(({ procedure }) => [procedure.id, procedure])),
    forms: new Map([...forms].map(([id, { layout }]) => [id, layout])),
    office,
    facts,
  };
}

const FACTS = 'flows/common/facts.yaml';

function readFacts(files: Files, sources: Sources, known: ReadonlySet<string>, faults: Faults): Library['facts'] {
  if (!files.list('flows/common').includes(FACTS)) return new Map();
  const { source, book } = files.pair(FACTS, FactsFile);
  const facts = compileFacts(source, book, { sources, known, faults });
  if (source !== undefined) book.finish();
  return facts;
}

const ENTITIES = 'intents/entities.yaml';
const KINDS = ['source', 'paper', 'list', 'block'] as const;

/** What all procedures share. Where a file could not be read, its kind is `broken`, and nothing that follows from that is told. */
function readCommon(files: Files, faults: Faults): Omit<Ground, 'officeTexts'> & { finish(): void } {
  const sourcesFile = files.pair('flows/common/sources.yaml', SourcesFile);
  const papersFile = files.pair('flows/common/papers.yaml', PapersFile);
  const listsFile = files.pair('flows/common/lists.yaml', ListsFile);
  const blocksFile = files.pair('flows/common/blocks.yaml', BlocksFile);
  const sources = compileSources(sourcesFile.source, sourcesFile.book, faults);
  const forms = new Map<string, Form>();
  const entities = entitiesOf(
    files.list('intents').includes(ENTITIES) ? files.read(ENTITIES, EntitiesFile)?.data : undefined,
  );
  const common = { source: sourcesFile, paper: papersFile, list: listsFile, block: blocksFile } as const;
  const broken = new Set<Kind>(KINDS.filter((kind) => common[kind].source === undefined));
  for (const file of files.list('flows/forms')) {
    const source = files.read(file, FormFile);
    if (source === undefined) {
      broken.add('form');
      continue;
    }
    if (path.basename(file, '.yaml') !== source.data.id)
      faults.add(source.place(['id']), `expected the file's name, ${path.basename(file, '.yaml')}`);
    forms.set(source.data.id, { layout: compileForm(source, faults), spot: { source, path: [] } });
  }
  return {
    faults,
    broken,
    sources,
    papers: compilePapers(papersFile.source, papersFile.book, sources),
    lists: compileLists(listsFile.source, listsFile.book, entities, faults),
    blocks: compileBlocks(blocksFile.source, blocksFile.book),
    forms,
    entities,
    finish() {
      for (const { book } of [sourcesFile, papersFile, listsFile, blocksFile]) book.finish();
    },
  };
}

function nameAfterFile(file: string, source: Source<ProcedureFile>, faults: Faults): void {
  const expected = path.basename(file, '.yaml');
  if (source.data.procedure !== expected)
    faults.add(source.place(['procedure']), `expected the file's name, ${expected}`);
}
