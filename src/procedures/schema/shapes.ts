import { z } from 'zod';
import { isRealDay } from '../../time';
import { oneOf } from '../nearest';

/** A map with exactly these keys; an unknown one is refused with the nearest known one. */
export function map<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const unknown = z.array(z.string()).parse(issue.keys);
      return unknown.map((key) => `unknown key "${key}": ${oneOf(key, Object.keys(shape))}`).join('; ');
    },
  });
}

/** Looks at what is written to choose its schema, so that a fault is told for the one that was meant. */
export function chosen<S extends z.ZodType>(pick: (written: unknown) => S): z.ZodType<z.output<S>> {
  return z.unknown().transform((written, context): z.output<S> => {
    const read = pick(written).safeParse(written);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  });
}

export function isMap(written: unknown): written is Readonly<Record<string, unknown>> {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

/** Words for people. */
export const words = z.string().trim().min(1, 'expected some words');

/** An id: letters, digits and dashes, begun with a letter or a digit. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'expected an id of letters, digits and dashes');

/** The full name of an answer, a property or a value. */
export const name = z
  .string()
  .regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/, 'expected a name such as requester.fullName');

export const plainDate = z.string().refine((written) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  return year !== undefined && isRealDay(Number(year), Number(month), Number(day));
}, 'expected a day of the calendar, written 2026-11-23');

export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as "15:00"');

export const confidence = z.enum(['read', 'secondHand', 'unverified']);

export const yes = z.literal('yes');

export const dong = z.number().int().min(0);

/** Pointers into `common/sources.yaml`: `LHT2014`, `LHT2014.64.2`. */
const ref = z.string().regex(/^[\w-]+(\.[\w-]+)*$/, 'expected a source such as LHT2014.64.2');
export const law = chosen((written) => (Array.isArray(written) ? z.array(ref).min(1) : ref.transform((one) => [one])));

/** What every fact may say of where it comes from. */
export const fact = { law: law.optional(), sure: confidence.optional() };
