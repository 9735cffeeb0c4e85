import { createServer } from 'node:http';
import { portUnusable } from '../errors';

export interface Health {
  /** What the bot waits for; empty when it is ready. */
  waitsFor(): Promise<readonly string[]>;
}

/**
 * `/healthz` (the process answers) and `/readyz` (it can work, or what it waits for), on the loopback address alone.
 * Resolves when it listens; keeps no process alive. @throws DeskError `port-unusable`.
 */
export function serveHealth(port: number, health: Health): Promise<void> {
  const server = createServer((request, response) => {
    const reply = (status: number, body: string) =>
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${body}\n`);
    if (request.url === '/healthz') return reply(200, 'ok');
    if (request.url !== '/readyz') return reply(404, 'not found');
    health.waitsFor().then(
      (waits) => (waits.length === 0 ? reply(200, 'ready') : reply(503, `waits for: ${waits.join(', ')}`)),
      () => reply(503, 'waits for: database'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(portUnusable('METRICS_PORT', port, cause)));
    server.listen(port, '127.0.0.1', () => resolve());
    server.unref();
  });
}
