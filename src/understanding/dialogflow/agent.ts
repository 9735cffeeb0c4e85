import type { EntityTypesClient, IntentsClient, protos } from '@google-cloud/dialogflow';
import type { AgentDiff, AgentState, Change } from './agentDiff';
import type { AgentEntityType, AgentIntent } from './agentPlan';
import type { DialogflowProject } from './detect';
import { agentOf, clientOptionsOf } from './detect';

type Intent = protos.google.cloud.dialogflow.v2.IIntent;
type EntityType = protos.google.cloud.dialogflow.v2.IEntityType;

const LANGUAGE = 'vi';
/** Design-time calls are few a minute: many intents go in one. */
const BATCH = 50;

/** A Dialogflow agent's intents and entity types. */
export class Agent {
  private constructor(
    private readonly parent: string,
    private readonly intents: IntentsClient,
    private readonly entityTypes: EntityTypesClient,
  ) {}

  static async open(project: DialogflowProject): Promise<Agent> {
    const { EntityTypesClient, IntentsClient } = await import('@google-cloud/dialogflow');
    const options = clientOptionsOf(project);
    return new Agent(agentOf(project), new IntentsClient(options), new EntityTypesClient(options));
  }

  async state(): Promise<AgentState> {
    const [intents] = await this.intents.listIntents({
      parent: this.parent,
      languageCode: LANGUAGE,
      intentView: 'INTENT_VIEW_FULL',
    });
    const [entityTypes] = await this.entityTypes.listEntityTypes({ parent: this.parent, languageCode: LANGUAGE });
    return { intents: intents.map(intentFrom), entityTypes: entityTypes.map(entityTypeFrom) };
  }

  /** Entity types first: phrases refer to them. What has a name is brought up to date, the rest made. */
  async apply(diff: AgentDiff): Promise<void> {
    for (const changes of batches(diff.entityTypes)) {
      const [operation] = await this.entityTypes.batchUpdateEntityTypes({
        parent: this.parent,
        languageCode: LANGUAGE,
        entityTypeBatchInline: { entityTypes: changes.map(entityTypeTo) },
      });
      await operation.promise();
    }
    for (const changes of batches(diff.intents)) {
      const [operation] = await this.intents.batchUpdateIntents({
        parent: this.parent,
        languageCode: LANGUAGE,
        intentBatchInline: { intents: changes.map(intentTo) },
      });
      await operation.promise();
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.intents.close(), this.entityTypes.close()]);
  }
}

function intentFrom({ name, displayName, isFallback, trainingPhrases }: Intent): AgentState['intents'][number] {
  const phrases = (trainingPhrases ?? []).map(({ parts }) =>
    (parts ?? []).map(({ text, alias }) => ({ text: text ?? '', ...(alias ? { alias } : {}) })),
  );
  return { name: name ?? '', displayName: displayName ?? '', isFallback: isFallback ?? false, phrases };
}

function entityTypeFrom({ name, displayName, entities }: EntityType): AgentState['entityTypes'][number] {
  const entries = (entities ?? []).map(({ value, synonyms }) => ({ value: value ?? '', synonyms: synonyms ?? [] }));
  return { name: name ?? '', displayName: displayName ?? '', entries };
}

function intentTo({ wanted, name }: Change<AgentIntent>): Intent {
  const asksProcedure = wanted.phrases.some((phrase) => phrase.some(({ alias }) => alias === 'procedure'));
  const parameter = { displayName: 'procedure', entityTypeDisplayName: '@procedure', value: '$procedure' };
  return {
    displayName: wanted.displayName,
    isFallback: wanted.isFallback,
    trainingPhrases: wanted.phrases.map((phrase) => ({ type: 'EXAMPLE', parts: phrase.map((part) => ({ ...part })) })),
    ...(asksProcedure ? { parameters: [parameter] } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

function entityTypeTo({ wanted, name }: Change<AgentEntityType>): EntityType {
  return {
    displayName: wanted.displayName,
    kind: 'KIND_MAP',
    entities: wanted.entries.map(({ value, synonyms }) => ({ value, synonyms: [...synonyms] })),
    ...(name === undefined ? {} : { name }),
  };
}

function batches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));
}
