import type { ReadText } from '../text/lexicon';
import type { Example } from './examples';
import { OUT_OF_SCOPE, UNKNOWN } from './examples';
import { actFeatures, contentFeatures } from './features';
import type { ClassOf, KeptHead, Learnt, Reason } from './head';
import { Head } from './head';

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
  constructor(
    private readonly acts: Head,
    private readonly contents: Head,
  ) {}

  static from({ acts, contents }: KeptModel): Model {
    return new Model(Head.from(acts, actFeatures), Head.from(contents, contentFeatures));
  }

  /** As plain data, for `from`. */
  kept(): KeptModel {
    return { acts: this.acts.kept(), contents: this.contents.kept() };
  }

  scores(text: ReadText): Scores {
    const contents = this.contents.scores(text);
    const inScope = contents.get(IN_SCOPE) ?? 0;
    const isOffice = (name: string): boolean => name.startsWith(OFFICE);
    const offices = [...contents]
      .filter(([name]) => isOffice(name))
      .map(([name, score]) => [name.slice(1), score] as const);
    const procedures = [...contents].filter(([name]) => name !== IN_SCOPE && !isOffice(name));
    return {
      intents: this.acts.scores(text),
      procedures: new Map(procedures),
      offices: new Map(offices),
      inScope,
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

/** Trains a model. `read` is the data's lexicon. */
export function trainModel(examples: readonly Example[], read: (text: string) => ReadText): Model {
  const isInScope = ({ intent }: Example): boolean => intent !== OUT_OF_SCOPE;
  const isAboutProcedure = ({ procedure }: Example): boolean => procedure !== UNKNOWN;
  const procedureOf = ({ procedure }: Example): string => procedure ?? NONE;
  const intents = namesOf(examples.filter(isInScope).map(({ intent }) => intent));
  const procedures = namesOf(examples.filter(isAboutProcedure).map(procedureOf));
  const contents: ClassOf<Example>[] = [
    ...procedures.map((name) => ({
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
  const acts = intents.map((name) => ({
    name,
    among: () => true,
    belongs: ({ intent }: Example) => intent === name,
  }));
  const learnt = examples.map((example) => ({ example, text: read(example.text) }));
  return new Model(Head.train(distinctActs(learnt), acts, actFeatures), Head.train(learnt, contents, contentFeatures));
}

/** In scope, and of phrases that differ in the procedure alone only one: they ask the same. */
function distinctActs(learnt: readonly Learnt<Example>[]): Learnt<Example>[] {
  const distinct = new Map<string, Learnt<Example>>();
  for (const one of learnt) {
    const asked = one.text.maskedWords.map((word) => word.key).join(' ');
    if (one.example.intent !== OUT_OF_SCOPE) distinct.set(`${one.example.intent} ${asked}`, one);
  }
  return [...distinct.values()];
}

function namesOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
