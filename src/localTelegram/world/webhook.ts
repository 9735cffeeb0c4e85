import { request } from 'node:http';
import type { Clock } from '../../time';
import { badRequest } from './apiError';
import type { QueuedUpdate, UpdateQueue } from './updateQueue';

const ANSWER_WITHIN_MS = 60_000;
const LONGEST_RETRY_S = 60;
const LONGEST_RETRY_AFTER_S = 3600;

export interface WebhookSettings {
  readonly url: string;
  readonly secretToken?: string;
  readonly maxConnections: number;
}

interface Answer {
  readonly status: number;
  readonly retryAfter?: number;
  readonly body: string;
}

/**
 * Brings updates to a bot's webhook: in order within a queue key, in parallel over keys; what is not answered by 2xx within
 * 60 s is brought again, at once and then after 2, 4, 8 … 60 s (Bot API server, WebhookActor.cpp), or after Retry-After.
 */
export class Webhook {
  settings: WebhookSettings | undefined;
  lastError: { readonly date: number; readonly message: string } | undefined;
  private readonly busy = new Set<string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private inFlight = 0;

  /** @param pace factor on the waits between tries, for tests in a hurry. @param onAnswer carries out a body that is a method. */
  constructor(
    private readonly queue: UpdateQueue,
    private readonly clock: Clock,
    private readonly pace: number,
    private readonly onAnswer: (body: Readonly<Record<string, unknown>>) => Promise<void>,
  ) {
    queue.onChange(() => this.deliver());
  }

  /** @throws ApiError for an address beyond this machine: nothing here ever leaves it. */
  set(settings: WebhookSettings): void {
    if (!isLoopback(settings.url)) throw badRequest('bad webhook: the local Telegram calls http:// on loopback only');
    if (settings.secretToken !== undefined && !/^[\w-]{1,256}$/.test(settings.secretToken)) {
      throw badRequest('secret token contains unallowed characters');
    }
    this.remove();
    this.settings = settings;
    this.deliver();
  }

  remove(): void {
    this.settings = undefined;
    this.lastError = undefined;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.busy.clear();
  }

  private deliver(): void {
    const settings = this.settings;
    if (settings === undefined) return;
    for (const item of this.queue.waiting()) {
      if (this.inFlight >= settings.maxConnections) return;
      if (this.busy.has(item.queueKey)) continue;
      this.busy.add(item.queueKey);
      void this.bring(item, settings, 0);
    }
  }

  private async bring(item: QueuedUpdate, settings: WebhookSettings, failures: number): Promise<void> {
    this.inFlight++;
    const answer = await post(settings, item.update).catch((error: Error) => error);
    this.inFlight--;
    if (this.settings !== settings) return;

    if (!(answer instanceof Error) && answer.status >= 200 && answer.status < 300) {
      this.busy.delete(item.queueKey);
      this.queue.remove(item);
      await this.carryOut(answer.body);
      return;
    }
    this.lastError = {
      date: Math.floor(this.clock.now().getTime() / 1000),
      message: answer instanceof Error ? answer.message : `Wrong response from the webhook: ${answer.status}`,
    };
    const retryAfter = answer instanceof Error ? undefined : answer.retryAfter;
    this.again(item, settings, failures + 1, retryAfter);
  }

  private again(item: QueuedUpdate, settings: WebhookSettings, failures: number, retryAfter: number | undefined): void {
    const backoff = failures === 1 ? 0 : Math.min(2 ** (failures - 1), LONGEST_RETRY_S);
    const seconds = retryAfter === undefined ? backoff : Math.min(retryAfter, LONGEST_RETRY_AFTER_S);
    const timer = setTimeout(
      () => {
        this.timers.delete(timer);
        if (this.queue.waiting().includes(item)) {
          void this.bring(item, settings, failures);
        } else {
          this.busy.delete(item.queueKey);
          this.deliver();
        }
      },
      seconds * 1000 * this.pace,
    );
    this.timers.add(timer);
    this.deliver();
  }

  private async carryOut(body: string): Promise<void> {
    const parsed = parsedObject(body);
    if (typeof parsed?.method === 'string') await this.onAnswer(parsed);
  }
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function parsedObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function post(settings: WebhookSettings, update: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(update);
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    };
    if (settings.secretToken !== undefined) headers['x-telegram-bot-api-secret-token'] = settings.secretToken;
    const call = request(settings.url, { method: 'POST', headers, timeout: ANSWER_WITHIN_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const retryAfter = Number(response.headers['retry-after']);
        const answer = { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') };
        resolve(retryAfter > 0 ? { ...answer, retryAfter } : answer);
      });
    });
    call.on('timeout', () => call.destroy(new Error('Read timeout expired')));
    call.on('error', reject);
    call.end(body);
  });
}
