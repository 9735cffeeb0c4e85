import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { carryOut, type Outcome, refusalBody } from './api/carryOut';
import { readParameters } from './api/readParameters';
import { handleControl } from './control/handleControl';
import { servePage } from './control/servePage';
import { ApiError } from './world/apiError';
import type { World } from './world/world';

const API_PATH = /^\/bot([^/]+)\/(?:test\/)?([^/]+)$/;
const FILE_PATH = /^\/file\/bot([^/]+)\/(.+)$/;

/** One HTTP server for the Bot API, the files, the control API and the page. The caller binds it to loopback. */
export function createLocalServer(world: World, setClock?: (at: Date) => void | Promise<void>): Server {
  const server = createServer((request, response) => {
    route(world, setClock, request, response).catch((error: unknown) => fail(response, error));
  });
  // Long polls last 50 s and more; a bot keeps its sockets.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 75_000;
  return server;
}

async function route(
  world: World,
  setClock: ((at: Date) => void | Promise<void>) | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const api = API_PATH.exec(url.pathname);
  if (api) return callApi(world, decodeURIComponent(api[1] ?? ''), api[2] ?? '', url, request, response);
  const file = FILE_PATH.exec(url.pathname);
  if (file) return sendFile(world, decodeURIComponent(file[1] ?? ''), decodeURIComponent(file[2] ?? ''), response);
  if (url.pathname.startsWith('/_local/')) return handleControl(world, setClock, url, request, response);
  return servePage(url.pathname, response);
}

async function callApi(
  world: World,
  token: string,
  method: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const counts = method.toLowerCase() !== 'getupdates';
  if (counts) world.callsRunning++;
  try {
    const bot = world.botOf(token);
    const parameters = await readParameters(request, url.searchParams);
    send(await carryOut(method, { world, bot, parameters, gone: gone.signal }), response);
  } finally {
    if (counts) {
      world.callsRunning--;
      world.lastCallMs = performance.now();
    }
  }
}

function send(outcome: Outcome, response: ServerResponse): void {
  if (outcome.kind === 'cut') {
    response.socket?.destroy();
  } else if (outcome.kind === 'html') {
    response.writeHead(outcome.status, { 'content-type': 'text/html' });
    response.end('<html><body><h1>The gateway has nothing to say</h1></body></html>');
  } else {
    sendJson(response, outcome.status, outcome.body, outcome.dribbleMs);
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown, dribbleMs = 0): void {
  const text = JSON.stringify(body);
  const retryAfter = (body as { parameters?: { retry_after?: number } }).parameters?.retry_after;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
  response.writeHead(status, headers);
  if (dribbleMs === 0) {
    response.end(text);
    return;
  }
  response.write(text.slice(0, 1));
  setTimeout(() => response.end(text.slice(1)), dribbleMs);
}

function sendFile(world: World, token: string, path: string, response: ServerResponse): void {
  world.botOf(token);
  const kept = world.files.byPath(path);
  if (kept === undefined) throw new ApiError(404, 'Not Found');
  response.writeHead(200, { 'content-type': kept.mimeType, 'content-length': String(kept.bytes.length) });
  response.end(kept.bytes);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.socket?.destroy();
    return;
  }
  const refusal =
    error instanceof ApiError ? error : new ApiError(500, error instanceof Error ? error.message : String(error));
  sendJson(response, refusal.code, refusalBody(refusal));
}
