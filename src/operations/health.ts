import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import { portUnusable } from '../errors';

export interface Health {
  /** What the bot waits for; empty when it is ready. */
  waitsFor(): Promise<readonly string[]>;
}

/**
 * `/healthz` (the process answers), `/readyz` (it can work, or what it waits for) and `/metrics` (for Prometheus), on the loopback
 * address alone.
 * Resolves when it listens; keeps no process alive. @throws DeskError `port-unusable`.
 */
export function serveHealth(port: number, health: Health, registry: Registry): Promise<void> {
  const server = createServer((request, response) => {
    const reply = (status: number, body: string, type = 'text/plain; charset=utf-8') =>
      response.writeHead(status, { 'content-type': type }).end(`${body}\n`);
    if (request.url === '/healthz') return reply(200, 'ok');
    if (request.url === '/metrics') {
      registry.metrics().then(
        (metrics) => reply(200, metrics.trimEnd(), registry.contentType),
        () => reply(500, 'no metrics'),
      );
      return;
    }
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
