import type { protos, SessionsClient } from '@google-cloud/dialogflow';

type ClientOptions = NonNullable<ConstructorParameters<typeof SessionsClient>[0]>;

/** What Dialogflow made of an utterance. */
export interface Detected {
  /** Absent: its fallback. */
  readonly intent?: string;
  readonly procedure?: string;
  readonly confidence: number;
}

/** Asks Dialogflow. Rejects with gRPC's `code` on refusal, silence beyond the deadline, or a lost line. */
export type Detect = (request: {
  readonly session: string;
  readonly text: string;
  readonly deadline: number;
}) => Promise<Detected>;

export interface DialogflowProject {
  readonly projectId: string;
  /** A region such as `asia-northeast1`; absent: global. */
  readonly location?: string;
  /** Options of the client, for servers other than Google's. */
  readonly client?: ClientOptions;
}

/**
 * A long-lived client. The package takes 0.3 s and 60 MB, so it is loaded only where this is called, and at once, so that the first
 * resident does not wait for it.
 */
export function detectWith(project: DialogflowProject): Detect {
  const client = loadClient(project);
  client.catch(() => undefined); // whoever asks is told
  return async ({ session, text, deadline }) => {
    const sessions = await client;
    const [response] = await sessions.detectIntent(
      {
        session: `${agentOf(project)}/sessions/${session}`,
        queryInput: { text: { text, languageCode: 'vi' } },
        queryParams: { timeZone: 'Asia/Ho_Chi_Minh' },
      },
      { timeout: deadline },
    );
    return detected(response.queryResult);
  };
}

/** The agent's resource name. */
export function agentOf({ projectId, location }: DialogflowProject): string {
  return location === undefined ? `projects/${projectId}/agent` : `projects/${projectId}/locations/${location}/agent`;
}

/** Client options with the region's endpoint: a session of another region is refused. */
export function clientOptionsOf({ projectId, location, client }: DialogflowProject): ClientOptions {
  const endpoint = location === undefined ? {} : { apiEndpoint: `${location}-dialogflow.googleapis.com` };
  return { projectId, ...endpoint, ...client };
}

async function loadClient(project: DialogflowProject): Promise<SessionsClient> {
  const { SessionsClient } = await import('@google-cloud/dialogflow');
  return new SessionsClient(clientOptionsOf(project));
}

/** An intent may carry its procedure in its name (`ask_procedure.civil-extract`) or in the parameter `procedure`. */
function detected(result: protos.google.cloud.dialogflow.v2.IQueryResult | null | undefined): Detected {
  const confidence = result?.intentDetectionConfidence ?? 0;
  const name = result?.intent?.displayName ?? '';
  if (name === '' || result?.intent?.isFallback === true) return { confidence };
  const [intent = name, named] = name.split('.');
  const procedure = named ?? result?.parameters?.fields?.procedure?.stringValue ?? '';
  return { intent, confidence, ...(procedure === '' ? {} : { procedure }) };
}
