import { z } from 'zod';
import type { WishedTime } from '../booking/wishedTime';
import { addDays, type OfficeDay } from '../time';
import type { Entity } from '../understanding/understanding';

/** As the reader of times gives it: instants in ISO 8601 with the office's offset. */
const Time = z.object({
  kind: z.enum(['time', 'range', 'date', 'asap', 'any']),
  start: z.string().optional(),
  end: z.string().optional(),
  date: z.string().optional(),
});
const Shift = z.object({ minutes: z.number(), late: z.boolean().optional() });

/**
 * When somebody wishes to come. `latter`: of two times the second is meant ("dời 9 giờ sang 10 giờ"). Undefined when they named
 * none, or just today.
 */
export function wishedTime(
  entities: readonly Entity[],
  today: OfficeDay,
  options: { readonly latter?: boolean } = {},
): WishedTime | undefined {
  const wishes = entities.flatMap((entity) => wishOf(entity, today) ?? []);
  return options.latter === true ? wishes.at(-1) : wishes[0];
}

/** The days that are named, in order, without today alone; of a weekend both, of a longer stretch the first. */
export function daysNamed(entities: readonly Entity[], today: OfficeDay): readonly OfficeDay[] {
  const days = entities.flatMap(({ type, value }) => {
    const time = type === 'time' ? Time.safeParse(value).data : undefined;
    if (time?.date === undefined) return [];
    const next = addDays(time.date, 1);
    return time.kind === 'range' && time.end?.slice(0, next.length) === next ? [time.date, next] : [time.date];
  });
  const named = [...new Set(days)].sort();
  return named.some((day) => day !== today) ? named : [];
}

/** The ticket that somebody named, such as `A017`. */
export function namedTicket(entities: readonly Entity[]): string | undefined {
  const named = entities.find((entity) => entity.type === 'ticket');
  return named && String(named.value);
}

function wishOf(entity: Entity, today: OfficeDay): WishedTime | undefined {
  if (entity.type === 'shift') {
    const shift = Shift.safeParse(entity.value);
    return shift.success ? { kind: 'shift', minutes: shift.data.minutes, late: shift.data.late === true } : undefined;
  }
  const time = entity.type === 'time' ? Time.safeParse(entity.value) : undefined;
  if (!time?.success) return undefined;
  const { kind, start, end, date } = time.data;
  if (date !== undefined && date !== today) return { kind: 'otherDay', day: date };
  switch (kind) {
    case 'time':
      return start === undefined ? undefined : { kind: 'at', at: new Date(start) };
    case 'range':
      return {
        kind: 'between',
        ...(start === undefined ? {} : { from: new Date(start) }),
        ...(end === undefined ? {} : { to: new Date(end) }),
      };
    case 'asap':
      return { kind: 'soonest' };
    default:
      return undefined;
  }
}
