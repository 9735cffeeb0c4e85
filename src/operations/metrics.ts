import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Inbox } from '../desk/ports';
import type { Clock } from '../time';

/** What became of an update. `retried` is counted at each failed try. */
export type UpdateOutcome = 'handled' | 'retried' | 'parked' | 'refused';

/** What is counted of one process. Labels have a few fixed values: nothing of a resident is in them. */
export interface Metrics {
  readonly registry: Registry;
  readonly updates: Counter<'outcome'>;
  /** From taking an update up until the turn is saved with its replies. */
  readonly turnSeconds: Histogram;
  /** By the kind of `SendOutcome`. */
  readonly sends: Counter<'outcome'>;
  /** Seconds for which Telegram asked us to wait (429), by whether one chat or all wait. */
  readonly throttledSeconds: Counter<'scope'>;
  /** When the lease ends that this process holds, in Unix time; 0 when it holds none. */
  readonly leaseUntil: Gauge<'lease'>;
  /** `refuse` is the recogniser's abstention, `ask` its question back. */
  readonly understood: Counter<'decision'>;
  readonly places: Counter<'act'>;
  readonly alerts: Counter;
  /** Asks the inbox, at each look at the metrics, how many wait and since when. By the desk's clock. */
  watch(inbox: Pick<Inbox, 'countWaiting' | 'oldestWaiting'>, clock: Clock): void;
}

/** A turn takes milliseconds; beyond a second something is wrong. */
const TURN_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Each process has a registry of its own, with every outcome at 0 from the start, so that a first fault is an increase. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const counter = <Label extends string>(name: string, help: string, label?: Label, values: readonly string[] = []) => {
    const made = new Counter<Label>({ name, help, registers: [registry], ...(label && { labelNames: [label] }) });
    for (const value of values) made.inc({ [label ?? '']: value } as Record<Label, string>, 0);
    return made;
  };
  let inbox: Parameters<Metrics['watch']> | undefined;

  new Gauge({
    name: 'desk_inbox_waiting',
    help: 'Updates and notices that wait to be worked',
    registers: [registry],
    async collect() {
      this.set(await orUnknown(inbox?.[0].countWaiting()));
    },
  });
  new Gauge({
    name: 'desk_inbox_oldest_seconds',
    help: 'For how long the oldest of them has waited',
    registers: [registry],
    async collect() {
      this.set(await orUnknown(inbox && ageOfOldest(...inbox)));
    },
  });
  return {
    registry,
    updates: counter('desk_updates_total', 'Updates by what became of them', 'outcome', [
      ...(['handled', 'retried', 'parked', 'refused'] satisfies UpdateOutcome[]),
    ]),
    turnSeconds: new Histogram({
      name: 'desk_turn_seconds',
      help: 'From taking an update up until its turn is saved',
      buckets: TURN_BUCKETS,
      registers: [registry],
    }),
    sends: counter('desk_sends_total', 'Messages by what Telegram made of them', 'outcome', [
      ...['sent', 'retryAfter', 'ambiguous', 'unreachable', 'moved', 'poison', 'unauthorised', 'unmade', 'stopped'],
    ]),
    throttledSeconds: counter('desk_throttled_seconds_total', 'Seconds that Telegram asked us to wait', 'scope', [
      ...['chat', 'global'],
    ]),
    leaseUntil: new Gauge({
      name: 'desk_lease_until_seconds',
      help: 'Unix time at which a lease of this process ends; 0 when it has none',
      labelNames: ['lease'],
      registers: [registry],
    }),
    understood: counter('desk_understood_total', 'What was written outside a form, by decision', 'decision', [
      ...['act', 'ask', 'refuse'],
    ]),
    places: counter('desk_places_total', 'Places at the counters', 'act', ['taken', 'freed', 'full', 'closed']),
    alerts: counter('desk_alerts_total', 'What needed the operator'),
    watch: (...watched) => {
      inbox = watched;
    },
  };
}

/** Memory, processor and delay of the event loop, as prom-client names them. Once a process. */
export function measureProcess(metrics: Metrics): void {
  collectDefaultMetrics({ register: metrics.registry });
}

async function ageOfOldest(inbox: Pick<Inbox, 'oldestWaiting'>, clock: Clock): Promise<number> {
  const oldest = await inbox.oldestWaiting();
  return oldest === undefined ? 0 : Math.max(0, clock.now().getTime() - oldest.getTime()) / 1000;
}

/** Before the start is through, and while the database is silent, nobody knows. */
async function orUnknown(value: Promise<number> | undefined): Promise<number> {
  return (await value?.catch(() => undefined)) ?? Number.NaN;
}
