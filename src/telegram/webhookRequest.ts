import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Telegram's updates are a few kilobytes; nothing that is larger comes from there. */
export const BODY_LIMIT = 1024 * 1024;

/** What a request to the webhook is worth: an update, or the HTTP status that turns it away. */
export type ReadRequest =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: 400 | 401 | 413 | 415 };

/** Reads a request that should be Telegram's. The secret is looked at before a single byte of the body is. */
export async function readWebhookRequest(request: IncomingMessage, secret: string): Promise<ReadRequest> {
  if (!hasSecret(request, secret)) return { ok: false, status: 401 };
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') return { ok: false, status: 415 };
  const text = await readBody(request);
  if (text === undefined) return { ok: false, status: 413 };
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Compares digests, which have one length, in a time that says nothing of where they differ. */
function hasSecret(request: IncomingMessage, secret: string): boolean {
  const given = request.headers[SECRET_HEADER];
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}
