import { refusals } from './apiError';
import type { QueuedUpdate, UpdateQueue } from './updateQueue';

const MAX_SECONDS = 50;

interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly answer: (updates: readonly QueuedUpdate['update'][]) => void;
  readonly refuse: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** getUpdates of one bot, as the Bot API server's process_get_updates_query does it. Waits in real time. */
export class LongPolling {
  private running: Poll | undefined;
  private last: { readonly offset: number; readonly startedMs: number } | undefined;

  constructor(private readonly queue: UpdateQueue) {
    queue.onChange(() => this.wake());
  }

  /** @param gone aborts when the caller has hung up. @throws ApiError 409 when another long poll or a webhook takes over. */
  async take(
    request: { readonly offset: number; readonly limit: number; readonly timeout: number },
    gone: AbortSignal,
  ): Promise<readonly QueuedUpdate['update'][]> {
    const { limit, timeout } = this.slowedDown(request);
    const ready = this.queue.from(request.offset).slice(0, limit);
    if (ready.length > 0 || timeout === 0) return ready.map((item) => item.update);

    this.terminate(refusals.otherPoll);
    return await new Promise((answer, refuse) => {
      const timer = setTimeout(() => this.finish(poll, []), timeout * 1000);
      const poll: Poll = { offset: request.offset, limit, answer, refuse, timer };
      this.running = poll;
      gone.addEventListener('abort', () => this.finish(poll, []), { once: true });
    });
  }

  terminate(reason: Error): void {
    const poll = this.running;
    if (poll === undefined) return;
    this.running = undefined;
    clearTimeout(poll.timer);
    poll.refuse(reason);
  }

  /** The same offset again at once is a busy loop: within 3 s it waits, within 0.5 s it gets one update. */
  private slowedDown(request: { readonly offset: number; readonly limit: number; readonly timeout: number }): {
    readonly limit: number;
    readonly timeout: number;
  } {
    const now = performance.now();
    const sameSince = this.last?.offset === request.offset ? now - this.last.startedMs : Number.POSITIVE_INFINITY;
    this.last = { offset: request.offset, startedMs: now };
    const limit = request.limit >= 1 && request.limit <= 100 ? request.limit : 100;
    const timeout = Math.min(Math.max(request.timeout, 0), MAX_SECONDS);
    return { limit: sameSince < 500 ? 1 : limit, timeout: sameSince < 3000 ? Math.max(timeout, 3) : timeout };
  }

  private wake(): void {
    const poll = this.running;
    if (poll === undefined) return;
    const ready = this.queue.waiting().filter((item) => item.update.update_id >= poll.offset);
    if (ready.length === 0) return;
    ready.sort((a, b) => a.update.update_id - b.update.update_id);
    this.finish(
      poll,
      ready.slice(0, poll.limit).map((item) => item.update),
    );
  }

  private finish(poll: Poll, updates: readonly QueuedUpdate['update'][]): void {
    clearTimeout(poll.timer);
    if (this.running === poll) this.running = undefined;
    poll.answer(updates);
  }
}
