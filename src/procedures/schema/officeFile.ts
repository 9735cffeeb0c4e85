import { z } from 'zod';
import { confidence, dong, fact, id, law, map, plainDate, timeOfDay, words } from './shapes';

const hours = z.array(
  map({ from: timeOfDay, to: timeOfDay }).refine(({ from, to }) => from < to, 'expected `from` before `to`'),
);
const minutes = z.number().int().min(0);

const zone = z.string().refine((written) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }) !== undefined;
  } catch {
    return false;
  }
}, 'expected an IANA zone such as Asia/Ho_Chi_Minh');

/** `flows/offices/<id>.yaml`: one office. Its values win over a flow's. */
export const OfficeFile = map({
  id,
  name: words,
  addressee: words,
  place: words,
  address: words,
  location: map({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
  phone: words.optional(),
  zone,
  hours: z.record(z.string().regex(/^[1-7]$/, 'expected a weekday, 1 (Monday) to 7 (Sunday)'), hours),
  holidays: z.array(map({ day: plainDate, name: words, sure: confidence.optional() })).default([]),
  extraDays: z.array(map({ day: plainDate, hours })).default([]),
  counters: z
    .array(
      map({
        id,
        letter: z.string().regex(/^[A-Z]$/, 'expected one capital letter'),
        name: words,
        slotMinutes: minutes.min(1),
        placesPerSlot: minutes,
        walkInPlaces: minutes,
      }),
    )
    .min(1),
  staff: z
    .array(
      map({
        telegramId: z.number().int().positive(),
        name: words,
        role: z.enum(['clerk', 'volunteer', 'head']),
        counters: z.array(id).default([]),
      }),
    )
    .default([]),
  authorities: z
    .array(map({ id, name: words, address: words, hours: words, phone: words.optional(), sure: confidence.optional() }))
    .default([]),
  fees: z.array(map({ fee: id, procedure: id, amount: dong, confirmedBy: words, confirmedOn: plainDate })).default([]),
  sameDay: z.array(z.string()).default([]),
  texts: z.record(z.string(), words).default({}),
  bookingOpens: timeOfDay.default('06:00'),
  reviewAfterDays: minutes,
  reminderMinutes: minutes,
  absentAfterMinutes: minutes.default(3),
  lateMinutes: minutes.default(10),
  noShowMinutes: minutes,
  lastSlotBeforeClose: minutes,
  complaint: words,
  sure: fact.sure,
  law: law.optional(),
});
export type OfficeFile = z.infer<typeof OfficeFile>;
