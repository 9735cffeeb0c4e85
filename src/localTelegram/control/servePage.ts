import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

/** From the package root, so that the built program in `dist/` finds the same files. */
const PAGE = path.join(__dirname, '..', '..', '..', 'src', 'localTelegram', 'page');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The chat page and its files. */
export async function servePage(pathname: string, response: ServerResponse): Promise<void> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = /^[\w-]+\.[a-z]+$/i.test(name) ? TYPES[path.extname(name)] : undefined;
  const bytes = type === undefined ? undefined : await readFile(path.join(PAGE, name)).catch(() => undefined);
  if (type === undefined || bytes === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Not Found');
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}
