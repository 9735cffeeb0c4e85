import type { AgentEntityType, AgentIntent, AgentPlan } from './agentPlan';
import { textOf } from './agentPlan';

/** What an agent holds already, as its API lists it. */
export interface AgentState {
  readonly intents: readonly (AgentIntent & { readonly name: string })[];
  readonly entityTypes: readonly (AgentEntityType & { readonly name: string })[];
}

/** One thing to make, or to bring up to date when it has a `name` already. */
export interface Change<T> {
  readonly wanted: T;
  readonly name?: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface AgentDiff {
  readonly entityTypes: readonly Change<AgentEntityType>[];
  readonly intents: readonly Change<AgentIntent>[];
  /** What the agent holds and the files do not: left alone. */
  readonly others: readonly string[];
}

/** What has to be done so that the agent holds the plan. Empty when nothing has. */
export function agentDiffOf(plan: AgentPlan, state: AgentState): AgentDiff {
  const intents = plan.intents.flatMap((wanted) => {
    const there = state.intents.find(({ displayName }) => displayName === wanted.displayName);
    return changeOf(wanted, there, phrasesOf, wanted.isFallback !== there?.isFallback);
  });
  const entityTypes = plan.entityTypes.flatMap((wanted) =>
    changeOf(
      wanted,
      state.entityTypes.find(({ displayName }) => displayName === wanted.displayName),
      entriesOf,
      false,
    ),
  );
  const known = new Set([...plan.intents, ...plan.entityTypes].map(({ displayName }) => displayName));
  const others = [...state.intents, ...state.entityTypes].map(({ displayName }) => displayName);
  return { entityTypes, intents, others: others.filter((name) => !known.has(name)) };
}

/** The diff as lines for a person: `+ made`, `~ changed`. */
export function linesOf({ entityTypes, intents, others }: AgentDiff): string[] {
  const line = (kind: string, { name, wanted, added, removed }: Change<{ readonly displayName: string }>): string =>
    `${name === undefined ? '+' : '~'} ${kind} ${wanted.displayName}: ${added.length} new, ${removed.length} gone`;
  return [
    ...entityTypes.map((change) => line('entity type', change)),
    ...intents.map((change) => line('intent', change)),
    ...others.map((name) => `  ${name} is not in the files and stays as it is`),
  ];
}

function changeOf<T extends { readonly displayName: string }>(
  wanted: T,
  there: (T & { readonly name: string }) | undefined,
  contents: (one: T) => readonly string[],
  isOtherwise: boolean,
): Change<T>[] {
  const before = new Set(there === undefined ? [] : contents(there));
  const after = new Set(contents(wanted));
  const added = [...after].filter((text) => !before.has(text));
  const removed = [...before].filter((text) => !after.has(text));
  if (there !== undefined && added.length === 0 && removed.length === 0 && !isOtherwise) return [];
  return [{ wanted, added, removed, ...(there === undefined ? {} : { name: there.name }) }];
}

/** A phrase with its marked part, so that marking another part counts as a change. */
function phrasesOf({ phrases }: AgentIntent): string[] {
  return phrases.map((phrase) => {
    const marked = phrase.find(({ alias }) => alias !== undefined && alias !== '');
    return marked === undefined ? textOf(phrase) : `${textOf(phrase)} [${marked.text}]`;
  });
}

function entriesOf({ entries }: AgentEntityType): string[] {
  return entries.flatMap(({ value, synonyms }) => synonyms.map((synonym) => `${value}: ${synonym}`));
}
