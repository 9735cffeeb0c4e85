import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningBot, startDesk, startEcho, startTwentyQuestions } from './bots/bot';
import { type Host, startHost } from './host/host';

/** How much is done for each measure. */
export interface Counts {
  /** Whole turns of one round at full speed. */
  readonly turns: number;
  /** Rounds of desk and baseline in turn; the middle one counts. */
  readonly rounds: number;
  /** People who come to question 20. */
  readonly people: number;
  /** How long updates come at an even rate. */
  readonly seconds: number;
  /** Turns over which memory is watched. */
  readonly memoryTurns: number;
  /** Dossiers in the small store and in the large one. */
  readonly dossiers: readonly [number, number];
  /** Procedures at a start. */
  readonly procedures: number;
}

/** People who write at once in a measure at full speed: as many as the desk works at once. */
export const AT_ONCE = 64;

/** One local Telegram with bots beside each other, all in processes of their own, and a folder for what they keep. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  private readonly bots: RunningBot[] = [];
  private made = 0;

  private constructor(readonly host: Host) {}

  static async open(): Promise<Workshop> {
    return new Workshop(await startHost());
  }

  async desk(more: Readonly<Record<string, string>> = {}, dataDir = this.newFolder()): Promise<BotAtWork> {
    return await this.bot('desk', (token) => startDesk(token, this.host.url, dataDir, more));
  }

  /** One more process of the bot that has this token. */
  async deskWith(token: string, more: Readonly<Record<string, string>>): Promise<BotAtWork> {
    return this.atWork(token, await startDesk(token, this.host.url, this.newFolder(), more));
  }

  async echo(): Promise<BotAtWork> {
    return await this.bot('echo', (token) => startEcho(token, this.host.url));
  }

  async twentyQuestions(): Promise<BotAtWork> {
    return await this.bot('twenty', (token) => startTwentyQuestions(token, this.host.url, this.newFolder()));
  }

  /** Registers a bot that is started apart. */
  async token(name: string): Promise<string> {
    this.made += 1;
    const token = `${5_000_000_000 + this.made}:a-benchmark-needs-no-secret`;
    await this.host.addBot(token, `${name}_bot`);
    return token;
  }

  newFolder(): string {
    return mkdtempSync(join(this.folder, 'kept-'));
  }

  async close(): Promise<void> {
    await Promise.all(this.bots.map((bot) => bot.stop()));
    this.host.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async bot(name: string, start: (token: string) => Promise<RunningBot>): Promise<BotAtWork> {
    const token = await this.token(name);
    return this.atWork(token, await start(token));
  }

  private atWork(token: string, running: RunningBot): BotAtWork {
    this.bots.push(running);
    return { token, ...running };
  }
}

/** A running bot and its token. */
export type BotAtWork = RunningBot & { readonly token: string };
