import type { CounterSlot } from '../desk/records';
import type { OfficeDay } from '../time';
import { freeSlots, nearestFree } from './daySlots';

/** When somebody would like to come, as they said it. */
export type WishedTime =
  | { readonly kind: 'at'; readonly at: Date }
  /** `to` itself is too late. */
  | { readonly kind: 'between'; readonly from?: Date; readonly to?: Date }
  | { readonly kind: 'soonest' }
  /** From the time that they have; below 0 earlier. `late`: they will come late, and asked for no other time. */
  | { readonly kind: 'shift'; readonly minutes: number; readonly late: boolean }
  | { readonly kind: 'otherDay'; readonly day: OfficeDay };

/** A wish for today, without what it may be relative to. */
export type WishedToday = Extract<WishedTime, { readonly kind: 'at' | 'between' | 'soonest' }>;

/** Free slots for a wish, in order of time. `fits`: they are what was wished; otherwise the nearest to it. */
export interface WishedSlots {
  readonly fits: boolean;
  readonly slots: readonly CounterSlot[];
}

/** What is free at a wished time, at most `most`: the very slot, some spread over a stretch, or else the nearest. */
export function wishedSlots(slots: readonly CounterSlot[], wish: WishedToday, now: Date, most: number): WishedSlots {
  const free = freeSlots(slots, now);
  switch (wish.kind) {
    case 'soonest':
      return { fits: true, slots: free.slice(0, most) };
    case 'at': {
      const same = free.find((slot) => slot.startAt.getTime() === wish.at.getTime());
      return same ? { fits: true, slots: [same] } : { fits: false, slots: nearestFree(slots, wish.at, now, most) };
    }
    default: {
      const within = free.filter((slot) => isWithin(slot.startAt, wish));
      if (within.length > 0) return { fits: true, slots: spread(within, most) };
      return { fits: false, slots: nearestFree(slots, wish.to ?? wish.from ?? now, now, most) };
    }
  }
}

function isWithin(at: Date, { from, to }: { readonly from?: Date; readonly to?: Date }): boolean {
  return (from === undefined || at >= from) && (to === undefined || at < to);
}

/** The first and the last, and as many between them, evenly. */
function spread(slots: readonly CounterSlot[], most: number): readonly CounterSlot[] {
  if (slots.length <= most) return slots;
  const pace = (slots.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => slots[Math.round(place * pace)]).filter(
    (slot) => slot !== undefined,
  );
}
