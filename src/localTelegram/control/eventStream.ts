import type { ServerResponse } from 'node:http';
import type { World } from '../world/world';

const HEARTBEAT_MS = 20_000;

/** Server-sent events: each LocalEvent as JSON, until the listener hangs up. */
export function streamEvents(world: World, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = world.events.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    stop();
    clearInterval(heartbeat);
  });
}
