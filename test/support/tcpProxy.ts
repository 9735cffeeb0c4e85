import { connect, createServer, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

/** Stands between a program and a server, and lets their connections go wrong. */
export interface TcpProxy {
  readonly port: number;
  /** Breaks every connection; new ones come through. */
  cut(): void;
  /** Breaks every connection when the program has sent so many more pieces, the last of which still arrives. */
  cutAfter(pieces: number): void;
  /** Breaks every connection, and refuses new ones until `goOn`. */
  refuse(): void;
  /** Lets nothing through in either direction until `goOn`; connections stay. */
  fallSilent(): void;
  /** Holds what the program sends back for so long; milliseconds. */
  slow(milliseconds: number): void;
  /** All goes well again. What was held back arrives now. */
  goOn(): void;
}

const closing: (() => void)[] = [];

afterAll(() => {
  for (const close of closing) close();
});

/** The way to a database that leads through the proxy. */
export function through(proxy: TcpProxy, mongodbUri: string, appName = 'desk'): string {
  const uri = new URL(mongodbUri);
  uri.hostname = '127.0.0.1';
  uri.port = String(proxy.port);
  uri.searchParams.set('directConnection', 'true');
  uri.searchParams.set('appName', appName);
  return uri.toString();
}

/** A proxy on a free port of the loopback address, closed after the tests of the file. */
export async function startTcpProxy(host: string, port: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let refusing = false;
  let silent = false;
  let delay = 0;
  let piecesLeft = Number.POSITIVE_INFINITY;
  let held: (() => void)[] = [];

  const cut = () => {
    for (const socket of sockets) socket.destroy();
    held = [];
  };

  const pass = (from: Socket, to: Socket, wait: () => number, passed: () => void) => {
    let last: Promise<void> = Promise.resolve();
    from.on('data', (bytes) => {
      const due = new Promise<void>((resolve) => setTimeout(resolve, wait()));
      // One after the other: what came later may have to wait less.
      last = Promise.all([last, due]).then(() => {
        const write = () => {
          if (to.writable) to.write(bytes);
          passed();
        };
        if (silent) held.push(write);
        else write();
      });
    });
  };

  const server = createServer((near) => {
    if (refusing) return void near.destroy();
    const far = connect(port, host);
    for (const socket of [near, far]) {
      sockets.add(socket.setNoDelay(true));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    pass(
      near,
      far,
      () => delay,
      () => {
        piecesLeft -= 1;
        if (piecesLeft > 0) return;
        piecesLeft = Number.POSITIVE_INFINITY;
        cut();
      },
    );
    pass(
      far,
      near,
      () => 0,
      () => undefined,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    cut();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the proxy has no port');

  return {
    port: address.port,
    cut,
    cutAfter: (pieces) => {
      piecesLeft = pieces;
    },
    refuse: () => {
      refusing = true;
      cut();
    },
    fallSilent: () => {
      silent = true;
    },
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    goOn: () => {
      refusing = false;
      silent = false;
      delay = 0;
      for (const write of held.splice(0)) write();
    },
  };
}
