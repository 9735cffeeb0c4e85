import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadSeen } from './load';
import type { HostAct, HostReply } from './protocol';

/** The process in which the local Telegram and its people live. */
export interface Host {
  /** Address of the Bot API. */
  readonly url: string;
  addBot(token: string, username: string): Promise<void>;
  /** @throws Error when the bot does not answer. */
  load(act: Exclude<HostAct, { readonly do: 'addBot' }>): Promise<LoadSeen>;
  close(): void;
}

export async function startHost(): Promise<Host> {
  const child = fork(join(__dirname, 'main.js'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, { done(seen: LoadSeen | undefined): void; failed(error: Error): void }>();
  let calls = 0;
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`the local Telegram ended with ${code}`)));
  });
  child.on('message', ({ id, seen, error }: HostReply) => {
    if (error === undefined) waiting.get(id)?.done(seen);
    else waiting.get(id)?.failed(new Error(error));
    waiting.delete(id);
  });
  const ask = (act: HostAct) =>
    new Promise<LoadSeen | undefined>((done, failed) => {
      calls += 1;
      waiting.set(calls, { done, failed });
      child.send({ ...act, id: calls });
    });
  return {
    url: `http://127.0.0.1:${port}`,
    addBot: async (token, username) => {
      await ask({ do: 'addBot', token, username });
    },
    load: async (act) => {
      const seen = await ask(act);
      if (seen === undefined) throw new Error(`${act.do} saw nothing`);
      return seen;
    },
    close: () => child.disconnect(),
  };
}
