/** A phrase, what it is, and what a model that had not learnt it read. */
export interface Judged {
  readonly text: string;
  readonly is: string;
  readonly readAs: string;
  readonly words: readonly string[];
}

/** How many confusions are told, and with how many of their phrases. */
const CONFUSIONS = 15;
const PHRASES = 4;
/** From this share of common words two phrases say nearly the same. */
const NEARLY_SAME = 0.8;
/** Phrases shorter than this are alike by chance. */
const SHORTEST = 4;

/** The report in lines for a person: intents from the weakest, confusions from the commonest, near-duplicates. */
export function reportLines(judged: readonly Judged[]): string[] {
  const right = judged.filter(({ is, readAs }) => is === readAs).length;
  return [
    `${judged.length} phrases, ${share(right, judged.length)} recognised by models that had not learnt them`,
    '',
    'Intents, the weakest first (F1, phrases):',
    ...weakest(judged),
    '',
    'Confusions, the commonest first:',
    ...confusions(judged),
    '',
    'Phrases that nearly say the same:',
    ...nearDuplicates(judged),
  ];
}

function weakest(judged: readonly Judged[]): string[] {
  const intents = [...new Set(judged.map(({ is }) => is))];
  const rated = intents.map((intent) => {
    const own = judged.filter(({ is }) => is === intent).length;
    const read = judged.filter(({ readAs }) => readAs === intent).length;
    const both = judged.filter(({ is, readAs }) => is === intent && readAs === intent).length;
    return { intent, own, f1: (2 * both) / (own + read) };
  });
  return rated
    .sort((one, other) => one.f1 - other.f1)
    .map(({ intent, own, f1 }) => `  ${f1.toFixed(2)}  ${intent} (${own})`);
}

function confusions(judged: readonly Judged[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { text, is, readAs } of judged) {
    if (is === readAs) continue;
    const key = `${is} read as ${readAs}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, CONFUSIONS)
    .map(([key, texts]) => `  ${texts.length}× ${key}: ${texts.slice(0, PHRASES).join(' · ')}`);
}

/** Pairs that share most of their words, of any two intents: of two intents they are a fault, of one they add nothing. */
function nearDuplicates(judged: readonly Judged[]): string[] {
  const long = judged
    .filter(({ words }) => words.length >= SHORTEST)
    .map((one) => ({ ...one, set: new Set(one.words) }));
  return long.flatMap((one, at) =>
    long
      .slice(at + 1)
      .filter((other) => alike(one.set, other.set) >= NEARLY_SAME)
      .map((other) => `  ${one.is === other.is ? one.is : `${one.is} and ${other.is}`}: ${one.text} · ${other.text}`),
  );
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}

function share(part: number, all: number): string {
  return all === 0 ? '0 %' : `${Math.round((part / all) * 1000) / 10} %`;
}
