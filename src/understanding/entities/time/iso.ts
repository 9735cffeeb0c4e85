import { Temporal } from 'temporal-polyfill';
import type { OfficeDay, TimeOfDay } from '../../../time';

/** `2026-11-23T15:00:00+07:00`: an instant with the office's offset, cut to the minute. */
export function isoOf(at: Date, zone: string): string;
export function isoOf(day: OfficeDay, time: TimeOfDay, zone: string): string;
export function isoOf(at: Date | OfficeDay, timeOrZone: string, zone?: string): string {
  const zoned =
    at instanceof Date
      ? Temporal.Instant.fromEpochMilliseconds(at.getTime())
          .toZonedDateTimeISO(timeOrZone)
          .round({ smallestUnit: 'minute', roundingMode: 'floor' })
      : Temporal.PlainDate.from(at).toZonedDateTime({
          timeZone: zone ?? 'UTC',
          plainTime: Temporal.PlainTime.from(timeOrZone),
        });
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
