import type { Clock } from '../../time';

export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

/** `queueKey`: within one, updates are delivered to a webhook in order and one at a time. */
export interface QueuedUpdate {
  readonly update: { readonly update_id: number; readonly [kind: string]: unknown };
  readonly queueKey: string;
  readonly expiresAt: Date;
}

/** Lifetimes in seconds. Bot API server, Client.cpp: messages and member changes 86 400, button presses 150. */
const LIFETIME: Readonly<Record<UpdateKind, number>> = {
  message: 86_400,
  edited_message: 86_400,
  callback_query: 150,
  my_chat_member: 86_400,
};

/** What the next updates suffer on their way, for tests. */
export type DeliveryFault =
  /** Each of the next `count` updates comes `times` times. */
  | { readonly kind: 'duplicate'; readonly count: number; readonly times: number }
  /** The next `count` updates reach a webhook last to first. Polling always sees them by number. */
  | { readonly kind: 'reorder'; readonly count: number };

/** The updates of one bot that are not yet confirmed. Expired ones are silently gone, by the given clock. */
export class UpdateQueue {
  private items: QueuedUpdate[] = [];
  private listeners: (() => void)[] = [];
  private allowed: ReadonlySet<string> | undefined;
  private fault: DeliveryFault | undefined;
  private held: QueuedUpdate[] = [];
  /** Tenths of seconds since 1970, so that a restarted local Telegram repeats no number that a bot has already worked. */
  private nextId = Math.floor(Date.now() / 100) % 2_000_000_000;

  constructor(private readonly clock: Clock) {}

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** `[]` allows everything; undefined keeps what was said before. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds !== undefined) this.allowed = kinds.length === 0 ? undefined : new Set(kinds);
  }

  allowedKinds(): readonly string[] | undefined {
    return this.allowed && [...this.allowed];
  }

  /** @returns the update's number, or undefined when the bot wants none of this kind. */
  push(kind: UpdateKind, payload: unknown, queueKey: string): number | undefined {
    if (this.allowed && !this.allowed.has(kind)) return undefined;
    const updateId = this.nextId++;
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME[kind] * 1000);
    this.arrive({ update: { update_id: updateId, [kind]: payload }, queueKey, expiresAt });
    return updateId;
  }

  disturb(fault: DeliveryFault): void {
    this.fault = fault;
  }

  /** Everything unconfirmed, in the order of arrival. */
  waiting(): readonly QueuedUpdate[] {
    const now = this.clock.now().getTime();
    this.items = this.items.filter((item) => item.expiresAt.getTime() > now);
    return this.items;
  }

  /** Unconfirmed updates from `offset` on; earlier ones are confirmed by it. A negative offset counts from the end. */
  from(offset: number): readonly QueuedUpdate[] {
    const sorted = [...this.waiting()].sort((a, b) => a.update.update_id - b.update.update_id);
    this.items = offset < 0 ? sorted.slice(offset) : sorted.filter((item) => item.update.update_id >= offset);
    if (this.items.length < sorted.length) this.changed();
    return this.items;
  }

  remove(gone: QueuedUpdate): void {
    this.items = this.items.filter((item) => item !== gone);
    this.changed();
  }

  clear(): void {
    this.items = [];
    this.held = [];
    this.changed();
  }

  private arrive(item: QueuedUpdate): void {
    const fault = this.fault;
    if (fault === undefined) {
      this.items.push(item);
    } else if (fault.kind === 'duplicate') {
      for (let copy = 0; copy < fault.times; copy++) {
        this.items.push({ ...item, queueKey: copy === 0 ? item.queueKey : `${item.queueKey} copy ${copy}` });
      }
      this.fault = fault.count > 1 ? { ...fault, count: fault.count - 1 } : undefined;
    } else {
      this.held.push({ ...item, queueKey: 'reordered' });
      if (this.held.length < fault.count) return;
      this.items.push(...this.held.reverse());
      this.held = [];
      this.fault = undefined;
    }
    this.changed();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
