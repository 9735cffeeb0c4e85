import type { IntentData } from '../data/intentData';
import { OUT_OF_SCOPE } from '../learn/examples';

/** A training phrase as Dialogflow takes it: parts, of which one may be marked as a procedure's name. */
export interface PhrasePart {
  readonly text: string;
  readonly entityType?: string;
  readonly alias?: string;
  readonly userDefined?: boolean;
}

export interface AgentIntent {
  readonly displayName: string;
  readonly isFallback: boolean;
  readonly phrases: readonly (readonly PhrasePart[])[];
}

export interface AgentEntityType {
  readonly displayName: string;
  readonly entries: readonly { readonly value: string; readonly synonyms: readonly string[] }[];
}

/** What the agent shall hold. */
export interface AgentPlan {
  readonly entityTypes: readonly AgentEntityType[];
  readonly intents: readonly AgentIntent[];
}

const SLOT = '{procedure}';
/** Dialogflow ES: at most 2,000 phrases an intent and language. */
const MOST_PHRASES = 2_000;

/**
 * The agent that `intents/` describes. Everything is written as it is asked (`spelledOut`: chat spellings written out, no marks),
 * because nothing says that Dialogflow folds Vietnamese marks. What describes one procedure becomes an intent of its own,
 * `ask_procedure.<procedure>`.
 */
export function agentPlanOf(data: IntentData, spelledOut: (text: string) => string): AgentPlan {
  const entityTypes = [
    {
      displayName: 'procedure',
      entries: data.procedures.map(({ id, names }) => ({ value: id, synonyms: unique(names.map(spelledOut)) })),
    },
    ...[...new Set(data.entities.map(({ type }) => type))].map((displayName) => ({
      displayName,
      entries: data.entities
        .filter(({ type }) => type === displayName)
        .map(({ value, phrases }) => ({ value, synonyms: unique(phrases.map(spelledOut)) })),
    })),
  ];
  const names = data.procedures.flatMap(({ names }) => names.slice(0, 1));
  let turn = 0;
  const parts = (phrase: string): readonly PhrasePart[] => {
    const [before = '', after] = phrase.split(SLOT);
    if (after === undefined) return [{ text: spelledOut(phrase) }];
    const name = { text: spelledOut(names[turn % names.length] ?? ''), ...MARKED };
    turn += 1;
    return [padded(spelledOut(before), 'behind'), name, padded(spelledOut(after), 'before')].filter(
      ({ text }) => text !== '',
    );
  };
  const intents = [
    ...data.intents.map(({ intent, phrases }) => intentOf(intent, phrases.map(parts))),
    ...data.procedures.map(({ id, names, descriptions }) =>
      intentOf(`ask_procedure.${id}`, [...names, ...descriptions].map(parts)),
    ),
    { ...intentOf(OUT_OF_SCOPE, data.outOfScope.kinds.flatMap(({ phrases }) => phrases).map(parts)), isFallback: true },
  ];
  return { entityTypes, intents };
}

const MARKED = { entityType: '@procedure', alias: 'procedure', userDefined: true } as const;

function intentOf(displayName: string, phrases: readonly (readonly PhrasePart[])[]): AgentIntent {
  const seen = new Set<string>();
  const distinct = phrases.filter((phrase) => {
    const text = textOf(phrase);
    const isNew = text.trim() !== '' && !seen.has(text);
    seen.add(text);
    return isNew;
  });
  return { displayName, isFallback: false, phrases: distinct.slice(0, MOST_PHRASES) };
}

export function textOf(phrase: readonly { readonly text?: string | null }[]): string {
  return phrase.map(({ text }) => text ?? '').join('');
}

function padded(text: string, side: 'before' | 'behind'): PhrasePart {
  if (text === '') return { text };
  return { text: side === 'before' ? ` ${text}` : `${text} ` };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
