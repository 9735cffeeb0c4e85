import type { Store, TakePlace } from '../desk/ports';
import type { Limiter } from '../telegram/limiter';
import type { Sender } from '../telegram/sender';
import type { Understander } from '../understanding/understanding';
import type { Metrics } from './metrics';

/** The same store, with its leases and places counted. */
export function measuredStore(store: Store, metrics: Metrics): Store {
  const { leases, slots } = store;
  return {
    ...store,
    leases: over(leases, {
      acquire: async (name, owner, milliseconds) => {
        const asked = Date.now();
        const held = await leases.acquire(name, owner, milliseconds);
        metrics.leaseUntil.set({ lease: name }, held ? (asked + milliseconds) / 1000 : 0);
        return held;
      },
      release: async (name, owner) => {
        await leases.release(name, owner);
        metrics.leaseUntil.set({ lease: name }, 0);
      },
    }),
    slots: over(slots, {
      takePlace: async (slotId, ticketId) => {
        const taken = await slots.takePlace(slotId, ticketId);
        const act = actOf(taken);
        if (act !== undefined) metrics.places.inc({ act });
        return taken;
      },
      freePlace: async (slotId, ticketId) => {
        const freed = await slots.freePlace(slotId, ticketId);
        if (freed) metrics.places.inc({ act: 'freed' });
        return freed;
      },
    }),
  };
}

/** Undefined for a place that a repeated turn had taken before, and for a slot that there is not. */
function actOf(taken: TakePlace): 'taken' | 'full' | 'closed' | undefined {
  if (taken.ok) return taken.again ? undefined : 'taken';
  return taken.reason === 'unknown-slot' ? undefined : taken.reason;
}

export function measuredSender(sender: Sender, metrics: Metrics): Sender {
  return {
    ...sender,
    send: async (...message) => {
      const outcome = await sender.send(...message);
      metrics.sends.inc({ outcome: outcome.kind });
      return outcome;
    },
  };
}

export function measuredLimiter(limiter: Limiter, metrics: Metrics): Limiter {
  return {
    ...limiter,
    refused: (chat, seconds) => {
      const scope = limiter.refused(chat, seconds);
      metrics.throttledSeconds.inc({ scope }, seconds);
      return scope;
    },
  };
}

export function measuredUnderstander(understander: Understander, metrics: Metrics): Understander {
  return {
    understand: async (...utterance) => {
      const understood = await understander.understand(...utterance);
      metrics.understood.inc({ decision: understood.decision });
      return understood;
    },
  };
}

/** `whole` with some methods of its own put over: an instance of a class keeps the rest in its prototype. */
function over<T extends object>(whole: T, methods: Partial<T>): T {
  return Object.assign(Object.create(whole) as T, methods);
}
