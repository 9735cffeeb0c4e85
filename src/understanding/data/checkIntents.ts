import { fold } from '../text/fold';
import type { Fault, ReadFile } from './readYaml';
import type { IntentFile, ProceduresFile } from './schemas';

interface ReadIntent {
  readonly file: string;
  readonly read: ReadFile<IntentFile> | undefined;
}

/** What no schema sees: names that do not exist, an intent in the wrong file, a phrase that two intents claim. */
export function checkIntents(files: readonly ReadIntent[], procedures: ProceduresFile['procedures']): Fault[] {
  const faults: Fault[] = [];
  const intents = new Set([...files.flatMap(({ read }) => read?.data.intent ?? []), 'out_of_scope']);
  const known = new Set(procedures.map(({ id }) => id));
  const claimed = new Map<string, string>();
  for (const { file, read } of files) {
    if (read === undefined) continue;
    const { data, lineOf } = read;
    const fault = (path: readonly PropertyKey[], message: string): void => {
      faults.push({ file, line: lineOf(path), message });
    };
    if (file !== `${data.intent}.yaml`)
      fault(['intent'], `expected the intent of the file's name, found ${data.intent}`);
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
