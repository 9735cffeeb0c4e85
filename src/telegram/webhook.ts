import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DeskError, portUnusable } from '../errors';
import { CallError, nameOfError } from './callError';
import type { Intake } from './intake';
import type { Logger } from './logger';
import { pause } from './realTime';
import type { Receiver } from './receiver';
import { type Telegram, waitBefore } from './telegram';
import { ALLOWED_UPDATES, isUpdate } from './update';
import { readWebhookRequest } from './webhookRequest';

/** Bot API: how many requests Telegram opens at once; its default. */
const MOST_CONNECTIONS = 40;
/** Telegram sends an update at once; who dribbles is not Telegram. Milliseconds. */
const REQUEST_TIMEOUT_MS = 20_000;
/** When stopping, a request that is not through by then is cut: unanswered, it comes again. Milliseconds. */
const STOP_PATIENCE_MS = 5_000;

export interface WebhookOptions {
  readonly telegram: Telegram;
  readonly intake: Pick<Intake, 'take'>;
  /** Where Telegram reaches this process from outside: https, or plain http on a loopback address. */
  readonly publicUrl: string;
  readonly port: number;
  readonly host?: string;
  /** Bot API: 1–256 of `A-Z a-z 0-9 _ -`. The same in all instances. */
  readonly secret: string;
  readonly log: Logger;
  /** The bot cannot go on. */
  readonly fatal: (error: DeskError) => void;
  /** Answers what is not Telegram's (a health check); without it that is a 404. */
  readonly otherwise?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface Webhook extends Receiver {
  /** The port listened on; the real one when 0 was asked for. */
  port(): number;
  /** Requests with a wrong secret since the start. */
  wrongSecrets(): number;
}

/** Receives updates as HTTP requests. An update is confirmed (200) when it is durable; until then Telegram keeps it and comes again. */
export function createWebhook(options: WebhookOptions): Webhook {
  const { telegram, intake, log, secret } = options;
  const path = `/telegram/${telegram.botId}`;
  const stopping = new AbortController();
  let wrongSecrets = 0;
  let registering: Promise<void> = Promise.resolve();

  async function receive(request: IncomingMessage): Promise<number> {
    const read = await readWebhookRequest(request, secret);
    if (!read.ok) {
      if (read.status === 401) wrongSecrets += 1;
      log.warn({ status: read.status, wrongSecrets }, 'a webhook request was turned away');
      return read.status;
    }
    if (!isUpdate(read.body)) {
      log.warn({}, 'a webhook request held no update that the desk can read');
      return 200; // refused, it would come again for a day
    }
    try {
      await intake.take([read.body]);
      return 200;
    } catch (error) {
      log.error({ error: nameOfError(error) }, 'an update could not be stored');
      return 503;
    }
  }

  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    if (request.url !== path) return (options.otherwise ?? notFound)(request, response);
    if (request.method !== 'POST') return end(response, 405);
    receive(request).then(
      (status) => {
        if (stopping.signal.aborted) response.setHeader('connection', 'close');
        end(response, status);
      },
      () => response.destroy(), // the request broke off
    );
  });

  /** Tells Telegram where to deliver, until it has heard it. */
  async function register(): Promise<void> {
    const url = `${options.publicUrl.replace(/\/+$/, '')}${path}`;
    const hook = {
      url,
      secret_token: secret,
      allowed_updates: ALLOWED_UPDATES,
      max_connections: MOST_CONNECTIONS,
    };
    for (let failures = 1; !stopping.signal.aborted; failures += 1) {
      try {
        await telegram.api.call('setWebhook', hook, { signal: stopping.signal });
        log.info({ url }, 'Telegram delivers to the webhook');
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        const wait = waitBefore(notRefused(error), failures);
        log.warn({ failures, wait, error: String(error) }, 'the webhook could not be set yet');
        await pause(wait, stopping.signal);
      }
    }
  }

  return {
    async start() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', (cause) => reject(portUnusable('PORT', options.port, cause)));
        server.listen(options.port, options.host, resolve);
      });
      registering = register().catch((error: unknown) => {
        if (!(error instanceof DeskError)) throw error;
        options.fatal(error);
      });
    },
    async stop() {
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MS);
      await Promise.all([closed, registering]);
      clearTimeout(cut);
    },
    port() {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : options.port;
    },
    wrongSecrets: () => wrongSecrets,
  };
}

/** Telegram looks at the address when it is set, and says what is wrong with it. */
function notRefused(error: unknown): unknown {
  if (!(error instanceof CallError) || error.failure.kind !== 'refused' || error.failure.code !== 400) return error;
  throw new DeskError('webhook-refused', `Telegram refused PUBLIC_URL for the webhook: ${error.failure.description}`);
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  end(response, 404);
}

/** `Connection: close` after a refusal, so that the rest of an oversized body is not waited for. */
function end(response: ServerResponse, status: number): void {
  if (status >= 400) response.setHeader('connection', 'close');
  if (status === 503) response.setHeader('retry-after', '2');
  response.writeHead(status).end();
}
