import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DeskError } from '../../errors';
import { checkAmbiguous, checkBreadth, checkIntents } from './checkIntents';
import type { Fault, ReadFile } from './readYaml';
import { readYaml } from './readYaml';
import {
  AmbiguousFile,
  CalibrationFile,
  ChatFile,
  ConceptsFile,
  EnglishFile,
  EntitiesFile,
  IntentFile,
  OutOfScopeFile,
  ProceduresFile,
  WishesFile,
} from './schemas';

/** Everything under `intents/`, checked. */
export interface IntentData {
  readonly intents: readonly IntentFile[];
  readonly procedures: ProceduresFile['procedures'];
  readonly outOfScope: OutOfScopeFile;
  readonly ambiguous: AmbiguousFile['ambiguous'];
  readonly chat: Readonly<Record<string, string>>;
  readonly concepts: ConceptsFile['concepts'];
  readonly english: Readonly<Record<string, string>>;
  readonly entities: EntitiesFile['entities'];
  readonly calibration: CalibrationFile;
  readonly wishes: WishesFile['wishes'];
  readonly facts: WishesFile['facts'];
  /** Over all that a model is trained from. */
  readonly hash: string;
}

/**
 * Reads the folder `intents/`. `root` is that folder.
 * @throws DeskError `intents-invalid`, naming every fault by file and line.
 */
export function readIntentData(root: string): IntentData {
  const faults: Fault[] = [];
  const at = (...names: string[]): string => join(root, ...names);
  const open = <T>(schema: z.ZodType<T>, ...names: string[]): ReadFile<T> | undefined => {
    if (existsSync(at(...names))) return readYaml(root, at(...names), schema, faults);
    faults.push({ file: names.join('/'), line: 1, message: 'expected this file, found none' });
    return undefined;
  };
  const read = <T>(schema: z.ZodType<T>, ...names: string[]): T | undefined => open(schema, ...names)?.data;
  const intentFiles = existsSync(root) ? readdirSync(root).filter(isIntentFile).sort() : [];
  const intents = intentFiles.map((file) => ({ file, read: open<IntentFile>(IntentFile, file) }));
  const proceduresFile = { file: 'procedures.yaml', read: open<ProceduresFile>(ProceduresFile, 'procedures.yaml') };
  const outOfScopeFile = { file: 'out_of_scope.yaml', read: open<OutOfScopeFile>(OutOfScopeFile, 'out_of_scope.yaml') };
  const procedures = proceduresFile.read?.data;
  const outOfScope = outOfScopeFile.read?.data;
  const ambiguousFile = { file: 'ambiguous.yaml', read: open<AmbiguousFile>(AmbiguousFile, 'ambiguous.yaml') };
  const ambiguous = ambiguousFile.read?.data;
  const chat = read<ChatFile>(ChatFile, 'lexicon', 'chat.yaml');
  const concepts = read<ConceptsFile>(ConceptsFile, 'lexicon', 'concepts.yaml');
  const english = read<EnglishFile>(EnglishFile, 'lexicon', 'english.yaml');
  const entities = read<EntitiesFile>(EntitiesFile, 'entities.yaml');
  const calibration = read<CalibrationFile>(CalibrationFile, 'calibration.yaml');
  const wishes = read<WishesFile>(WishesFile, 'wishes.yaml');
  if (procedures) {
    faults.push(...checkIntents(intents, procedures.procedures, concepts?.concepts ?? []));
    faults.push(...checkAmbiguous(ambiguousFile, procedures.procedures));
  }
  faults.push(...checkBreadth(intents, proceduresFile, outOfScopeFile));
  if (
    faults.length > 0 ||
    !procedures ||
    !outOfScope ||
    !ambiguous ||
    !chat ||
    !concepts ||
    !english ||
    !entities ||
    !calibration ||
    !wishes
  ) {
    throw new DeskError(
      'intents-invalid',
      faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
    );
  }
  return {
    intents: intents.flatMap(({ read }) => read?.data ?? []),
    procedures: procedures.procedures,
    outOfScope,
    ambiguous: ambiguous.ambiguous,
    chat: chat.words,
    concepts: concepts.concepts,
    english: english.phrases,
    entities: entities.entities,
    calibration,
    wishes: wishes.wishes,
    facts: wishes.facts,
    hash: hashOf([
      ...intentFiles.map((file) => at(file)),
      at('procedures.yaml'),
      at('out_of_scope.yaml'),
      at('lexicon', 'chat.yaml'),
      at('lexicon', 'concepts.yaml'),
      at('lexicon', 'english.yaml'),
    ]),
  };
}

const NO_INTENT = new Set([
  'ambiguous.yaml',
  'procedures.yaml',
  'out_of_scope.yaml',
  'entities.yaml',
  'calibration.yaml',
  'wishes.yaml',
]);

function isIntentFile(name: string): boolean {
  return name.endsWith('.yaml') && !NO_INTENT.has(name);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}
