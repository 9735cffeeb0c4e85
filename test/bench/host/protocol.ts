import type { LoadSeen } from './load';

/** What the benchmark asks of the process that hosts the local Telegram. `token` names the bot. */
export type HostAct =
  | { readonly do: 'addBot'; readonly token: string; readonly username: string }
  | {
      readonly do: 'closedLoop';
      readonly token: string;
      readonly people: number;
      readonly turns: number;
      readonly say: readonly string[];
    }
  | {
      readonly do: 'openLoop';
      readonly token: string;
      readonly people: number;
      readonly perSecond: number;
      readonly seconds: number;
      readonly say: readonly string[];
      /** Beside them writes somebody to whom each send takes so long; milliseconds. */
      readonly slowSendMs?: number;
    }
  | {
      readonly do: 'atQuestion';
      readonly token: string;
      readonly people: number;
      readonly atOnce: number;
      readonly opening: readonly string[];
      readonly answeredBefore: number;
    };

export type HostCall = HostAct & { readonly id: number };

export interface HostReply {
  readonly id: number;
  readonly seen?: LoadSeen;
  readonly error?: string;
}
