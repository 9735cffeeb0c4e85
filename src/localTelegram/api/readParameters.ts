import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { badRequest, refusals } from '../world/apiError';
import { Parameters, type Upload } from './parameters';

/** Bot API: uploads of at most 50 MB. */
const MAX_UPLOAD = 50 * 1024 * 1024;
const MAX_BODY = 2 * 1024 * 1024;

/** Query, JSON, urlencoded and multipart, as the Bot API server takes them. @throws ApiError 400 or 413. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const inQuery = Object.fromEntries(query);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(request, inQuery);

  const body = (await readBody(request, MAX_BODY)).toString('utf8');
  if (body === '') return new Parameters(inQuery);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return new Parameters({ ...inQuery, ...Object.fromEntries(new URLSearchParams(body)) });
  }
  if (type.startsWith('application/json')) return new Parameters({ ...inQuery, ...parseObject(body) });
  return new Parameters(inQuery);
}

/** @throws ApiError 413 beyond `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw refusals.tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw badRequest("can't parse request JSON object");
  }
  throw badRequest('request JSON object expected');
}

async function readMultipart(request: IncomingMessage, inQuery: Readonly<Record<string, string>>): Promise<Parameters> {
  const values: Record<string, unknown> = { ...inQuery };
  const uploads = new Map<string, Upload>();
  let tooLarge = false;
  const form = busboy({
    headers: request.headers,
    defParamCharset: 'utf8',
    limits: { fileSize: MAX_UPLOAD, fieldSize: MAX_BODY },
  });
  form.on('field', (name, value) => {
    values[name] = value;
  });
  form.on('file', (name, stream, info) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => {
      tooLarge = true;
    });
    stream.on('end', () => uploads.set(name, { name: info.filename ?? name, bytes: Buffer.concat(chunks) }));
  });
  await pipeline(request, form).catch(() => {
    throw badRequest("can't parse multipart form data");
  });
  if (tooLarge) throw refusals.tooLarge;
  return new Parameters(values, uploads);
}
