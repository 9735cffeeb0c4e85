import { protos } from '@google-cloud/dialogflow';
import jsonDescriptor from '@google-cloud/dialogflow/build/protos/protos.json';
import * as grpc from '@grpc/grpc-js';
import * as protoLoader from '@grpc/proto-loader';

type V2 = typeof protos.google.cloud.dialogflow.v2;
type Intent = protos.google.cloud.dialogflow.v2.IIntent;
type EntityType = protos.google.cloud.dialogflow.v2.IEntityType;
type Call<T> = grpc.ServerUnaryCall<T, unknown>;
type Reply = grpc.sendUnaryData<unknown>;

/** What the server answers to the next questions: an intent, or a gRPC status. */
export type Behaviour =
  | { readonly intent: string; readonly confidence: number; readonly procedure?: string }
  | { readonly fallback: true }
  | { readonly code: grpc.status }
  | { readonly silent: true };

/** A Dialogflow that speaks real gRPC by the package's own protos and keeps an agent in memory. */
export class FakeDialogflow {
  behaviour: Behaviour = { fallback: true };
  readonly questions: { readonly session: string; readonly text: string }[] = [];
  readonly intents: Intent[] = [];
  readonly entityTypes: EntityType[] = [];
  writes = 0;
  private readonly server = new grpc.Server();
  private port = 0;

  async start(): Promise<void> {
    const definition = protoLoader.fromJSON(jsonDescriptor as never, {
      keepCase: false,
      longs: String,
      enums: String,
      defaults: true,
      oneofs: true,
    });
    this.server.addService(this.service(definition, 'Sessions'), { DetectIntent: this.detectIntent });
    this.server.addService(this.service(definition, 'Intents'), {
      ListIntents: (_: Call<unknown>, reply: Reply) => reply(null, { intents: this.intents }),
      BatchUpdateIntents: this.updateIntents,
    });
    this.server.addService(this.service(definition, 'EntityTypes'), {
      ListEntityTypes: (_: Call<unknown>, reply: Reply) => reply(null, { entityTypes: this.entityTypes }),
      BatchUpdateEntityTypes: this.updateEntityTypes,
    });
    this.port = await new Promise((resolve, reject) => {
      this.server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
  }

  /** Options for the package's clients; the dummy credentials keep it from looking for Google's metadata server. */
  get client() {
    return {
      apiEndpoint: '127.0.0.1',
      port: this.port,
      sslCreds: grpc.credentials.createInsecure(),
      credentials: { client_email: 'x', private_key: 'x' },
      fallback: false as const,
    };
  }

  stop(): void {
    this.server.forceShutdown();
  }

  private service(definition: protoLoader.PackageDefinition, name: keyof V2 & string): grpc.ServiceDefinition {
    const found = definition[`google.cloud.dialogflow.v2.${name}`];
    if (found === undefined || 'format' in found) throw new Error(`no service ${name} in the package's protos`);
    return found;
  }

  private readonly detectIntent = (
    { request }: Call<protos.google.cloud.dialogflow.v2.IDetectIntentRequest>,
    reply: Reply,
  ): void => {
    this.questions.push({ session: request.session ?? '', text: request.queryInput?.text?.text ?? '' });
    const { behaviour } = this;
    if ('silent' in behaviour) return;
    if ('code' in behaviour) {
      reply({ code: behaviour.code, details: 'as told' });
      return;
    }
    if ('fallback' in behaviour) {
      const intent = { displayName: 'out_of_scope', isFallback: true };
      reply(null, { queryResult: { intent, intentDetectionConfidence: 1 } });
      return;
    }
    const fields = behaviour.procedure === undefined ? {} : { procedure: { stringValue: behaviour.procedure } };
    reply(null, {
      queryResult: {
        intent: { displayName: behaviour.intent },
        intentDetectionConfidence: behaviour.confidence,
        parameters: { fields },
      },
    });
  };

  private readonly updateIntents = (
    { request }: Call<protos.google.cloud.dialogflow.v2.IBatchUpdateIntentsRequest>,
    reply: Reply,
  ): void => {
    const sent = request.intentBatchInline?.intents ?? [];
    for (const intent of sent) put(this.intents, intent, 'intents');
    this.writes += 1;
    const { BatchUpdateIntentsResponse } = protos.google.cloud.dialogflow.v2;
    reply(null, done('BatchUpdateIntentsResponse', BatchUpdateIntentsResponse.encode({ intents: [] }).finish()));
  };

  private readonly updateEntityTypes = (
    { request }: Call<protos.google.cloud.dialogflow.v2.IBatchUpdateEntityTypesRequest>,
    reply: Reply,
  ): void => {
    for (const type of request.entityTypeBatchInline?.entityTypes ?? []) put(this.entityTypes, type, 'entityTypes');
    this.writes += 1;
    const { BatchUpdateEntityTypesResponse } = protos.google.cloud.dialogflow.v2;
    reply(
      null,
      done('BatchUpdateEntityTypesResponse', BatchUpdateEntityTypesResponse.encode({ entityTypes: [] }).finish()),
    );
  };
}

/** As the real service does: with a name it updates, without it makes, and the same display name twice is an error. */
function put<T extends { name?: string | null; displayName?: string | null }>(all: T[], one: T, kind: string): void {
  if (one.name) {
    const at = all.findIndex(({ name }) => name === one.name);
    if (at < 0) throw new Error(`nothing is named ${one.name}`);
    all[at] = one;
    return;
  }
  if (all.some(({ displayName }) => displayName === one.displayName)) throw new Error(`${one.displayName} is there`);
  all.push({ ...one, name: `projects/p/agent/${kind}/${all.length + 1}` });
}

function done(type: string, value: Uint8Array): object {
  const response = { type_url: `type.googleapis.com/google.cloud.dialogflow.v2.${type}`, value };
  return { name: 'operations/1', done: true, response, result: 'response' };
}
