import { fold } from '../text/fold';
import { oneWordApart } from './oneWordApart';
import type { Fault, ReadFile } from './readYaml';
import type { AmbiguousFile, ConceptsFile, IntentFile, OutOfScopeFile, ProceduresFile } from './schemas';
import { NO_PROCEDURE } from './schemas';

interface ReadIntent {
  readonly file: string;
  readonly read: ReadFile<IntentFile> | undefined;
}

/** Ambiguous words that point to procedures that do not exist. */
export function checkAmbiguous(
  { file, read }: { readonly file: string; readonly read: ReadFile<AmbiguousFile> | undefined },
  procedures: ProceduresFile['procedures'],
): Fault[] {
  const known = new Set(procedures.map(({ id }) => id));
  return (read?.data.ambiguous ?? []).flatMap(({ procedures }, at) =>
    procedures
      .filter((id) => !known.has(id))
      .map((id) => ({ file, line: read?.lineOf(['ambiguous', at, 'procedures']) ?? 1, message: `no procedure ${id}` })),
  );
}

/** Phrases of one meaning that differ by a word, with the file and line of the later one. */
export function checkBreadth(
  files: readonly ReadIntent[],
  procedures: { readonly file: string; readonly read: ReadFile<ProceduresFile> | undefined },
  outOfScope: { readonly file: string; readonly read: ReadFile<OutOfScopeFile> | undefined },
): Fault[] {
  const faults: Fault[] = [];
  const check = (
    file: string,
    read: ReadFile<unknown>,
    path: readonly PropertyKey[],
    phrases: readonly string[],
  ): void => {
    for (const { at, earlier } of oneWordApart(phrases)) {
      const message = `"${phrases[at]}" says the same as "${phrases[earlier]}" but for a word: expected another way to say it`;
      faults.push({ file, line: read.lineOf([...path, at]), message });
    }
  };
  for (const { file, read } of files) if (read) check(file, read, ['phrases'], read.data.phrases);
  procedures.read?.data.procedures.forEach(({ descriptions }, at) => {
    if (procedures.read) check(procedures.file, procedures.read, ['procedures', at, 'descriptions'], descriptions);
  });
  outOfScope.read?.data.kinds.forEach(({ phrases }, at) => {
    if (outOfScope.read) check(outOfScope.file, outOfScope.read, ['kinds', at, 'phrases'], phrases);
  });
  return faults;
}

/** What no schema sees: names that do not exist, an intent in the wrong file, a phrase that two intents claim. */
export function checkIntents(
  files: readonly ReadIntent[],
  procedures: ProceduresFile['procedures'],
  concepts: ConceptsFile['concepts'],
): Fault[] {
  const faults: Fault[] = [];
  const intents = new Set([...files.flatMap(({ read }) => read?.data.intent ?? []), 'out_of_scope']);
  const known = new Set([...procedures.map(({ id }) => id), NO_PROCEDURE]);
  const claimed = new Map<string, string>();
  for (const { file, read } of files) {
    if (read === undefined) continue;
    const { data, lineOf } = read;
    const fault = (path: readonly PropertyKey[], message: string): void => {
      faults.push({ file, line: lineOf(path), message });
    };
    if (file !== `${data.intent}.yaml`)
      fault(['intent'], `expected the intent of the file's name, found ${data.intent}`);
    if (data.concept !== undefined && concepts.every(({ concept }) => concept !== data.concept)) {
      fault(['concept'], `no concept ${data.concept}`);
    }
    data.nearMisses.forEach((miss, at) => {
      if (!intents.has(miss.is)) fault(['nearMisses', at], `no intent ${miss.is}`);
      if (miss.procedure !== undefined && !known.has(miss.procedure)) {
        fault(['nearMisses', at], `no procedure ${miss.procedure}`);
      }
    });
    data.phrases.forEach((phrase, at) => {
      const key = fold(phrase.toLowerCase());
      const owner = claimed.get(key);
      if (owner !== undefined) fault(['phrases', at], `"${phrase}" stands in ${owner} too`);
      claimed.set(key, file);
    });
  }
  return faults;
}
