import type { ReadText } from '../text/lexicon';
import type { Example } from './examples';
import { OUT_OF_SCOPE, UNKNOWN } from './examples';
import { actFeatures, contentFeatures } from './features';
import type { ClassOf, KeptHead, Reason } from './head';
import { Head, Lesson } from './head';

/** No procedure is meant. */
export const NONE = 'none';
const IN_SCOPE = 'in_scope';
/** Stands before an office's name among the classes. */
const OFFICE = '@';

/** Distances from the borders: above 0 the class is meant. */
export interface Scores {
  readonly intents: ReadonlyMap<string, number>;
  readonly procedures: ReadonlyMap<string, number>;
  /** Of what is out of scope: whose matter it is. Above 0 it is meant. */
  readonly offices: ReadonlyMap<string, number>;
  /** Above 0: a matter of this desk. */
  readonly inScope: number;
  /** Share of the words that training phrases hold. */
  readonly known: number;
}

/** A trained model as plain data. */
export interface KeptModel {
  readonly acts: KeptHead;
  readonly contents: KeptHead;
}

/** What was learnt: intents from how something is asked, procedures and scope from all that is said. */
export class Model {
  /** Places among the classes of `contents`. */
  private readonly procedures: readonly number[];
  private readonly offices: readonly number[];
  private readonly inScope: number;

  constructor(
    private readonly acts: Head,
    private readonly contents: Head,
  ) {
    const { classes } = contents;
    const places = [...classes.keys()];
    this.inScope = classes.indexOf(IN_SCOPE);
    this.offices = places.filter((at) => classes[at]?.startsWith(OFFICE));
    this.procedures = places.filter((at) => at !== this.inScope && !this.offices.includes(at));
  }

  static from({ acts, contents }: KeptModel): Model {
    return new Model(Head.from(acts, actFeatures), Head.from(contents, contentFeatures));
  }

  /** As plain data, for `from`. */
  kept(): KeptModel {
    return { acts: this.acts.kept(), contents: this.contents.kept() };
  }

  scores(text: ReadText): Scores {
    const { classes } = this.contents;
    const acts = this.acts.scores(text);
    const contents = this.contents.scores(text);
    return {
      intents: new Map(this.acts.classes.map((name, at) => [name, acts[at] ?? 0])),
      procedures: new Map(this.procedures.map((at) => [classes[at] ?? NONE, contents[at] ?? 0])),
      offices: new Map(this.offices.map((at) => [(classes[at] ?? OFFICE).slice(OFFICE.length), contents[at] ?? 0])),
      inScope: contents[this.inScope] ?? 0,
      known: this.contents.knownShare(text),
    };
  }

  intentReasons(text: ReadText, intent: string, limit: number): Reason[] {
    return this.acts.reasons(text, intent, limit);
  }

  procedureReasons(text: ReadText, procedure: string | undefined, limit: number): Reason[] {
    return this.contents.reasons(text, procedure ?? NONE, limit);
  }
}

/** Trains a model. `read` is the data's lexicon: it is asked once for each example, in turn, and nothing that it says is kept. */
export function trainModel(given: Iterable<Example>, read: (text: string) => ReadText): Model {
  const acts = new Lesson<Example>(actFeatures);
  const contents = new Lesson<Example>(contentFeatures);
  const asked = new Set<string>();
  for (const example of given) {
    const text = read(example.text);
    contents.add(example, text);
    // Of phrases that differ in the procedure alone only one: they ask the same.
    const asks = `${example.intent} ${text.maskedWords.map((word) => word.key).join(' ')}`;
    if (isInScope(example) && !asked.has(asks)) acts.add(example, text);
    asked.add(asks);
  }
  return new Model(
    Head.train(acts, intentClasses(acts.examples)),
    Head.train(contents, contentClasses(contents.examples)),
  );
}

function intentClasses(examples: readonly Example[]): ClassOf<Example>[] {
  return namesOf(examples.map(({ intent }) => intent)).map((name) => ({
    name,
    among: () => true,
    belongs: ({ intent }) => intent === name,
  }));
}

function contentClasses(examples: readonly Example[]): ClassOf<Example>[] {
  return [
    ...namesOf(examples.filter(isAboutProcedure).map(procedureOf)).map((name) => ({
      name,
      among: isAboutProcedure,
      belongs: (example: Example) => procedureOf(example) === name,
    })),
    { name: IN_SCOPE, among: () => true, belongs: isInScope },
    ...namesOf(examples.flatMap(({ elsewhere }) => elsewhere ?? [])).map((office) => ({
      name: OFFICE + office,
      among: (example: Example) => !isInScope(example),
      belongs: ({ elsewhere }: Example) => elsewhere === office,
    })),
  ];
}

function isInScope({ intent }: Example): boolean {
  return intent !== OUT_OF_SCOPE;
}

function isAboutProcedure({ procedure }: Example): boolean {
  return procedure !== UNKNOWN;
}

function procedureOf({ procedure }: Example): string {
  return procedure ?? NONE;
}

function namesOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
