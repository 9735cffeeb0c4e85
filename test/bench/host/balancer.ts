import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Spreads connections over several processes on this machine, in turn. */
export interface Balancer {
  readonly url: string;
  /** Where the processes have to listen. */
  readonly ports: readonly number[];
  close(): void;
}

/** A stand-in for the load balancer in front of several instances. */
export async function startBalancer(processes: number): Promise<Balancer> {
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const open = new Set<Socket>();
  let next = 0;
  const server = createServer((client) => {
    const behind = connect(ports[next % ports.length] ?? 0, '127.0.0.1');
    next += 1;
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
      one.pipe(other);
    }
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    ports,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
