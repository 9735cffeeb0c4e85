import { z } from 'zod';
import type { Condition, Test } from '../condition';
import { chosen, isMap, map } from './shapes';

const one = chosen((written) =>
  typeof written === 'number'
    ? z.number()
    : z.string(
        'expected a choice, a number or a date in quotes, or a map with not, over, under, atLeast, atMost, given',
      ),
);
const several = z.array(one).min(1);
const bound = chosen((written) =>
  typeof written === 'number' ? z.number() : z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'expected a number or a date'),
);

const test = chosen((written) => {
  if (Array.isArray(written)) return several;
  if (!isMap(written)) return one;
  return Object.keys(written).length === 0 ? nothing : comparison;
});

const nothing = z.custom<Test>(() => false, 'expected one of not, over, under, atLeast, atMost, given');

const comparison = map({
  not: chosen((written) => (Array.isArray(written) ? several : one)).optional(),
  over: bound.optional(),
  under: bound.optional(),
  atLeast: bound.optional(),
  atMost: bound.optional(),
  given: z.enum(['yes', 'no']).optional(),
})
  .refine((tests) => tests.given === undefined || Object.keys(tests).length === 1, 'expected `given` to stand alone')
  .transform((tests) => tests as Test);

/** A condition as it is written: names may still be local to a block or a list. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  chosen((written) =>
    isMap(written)
      ? z
          .record(
            z.string().regex(/^\/?[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/, 'expected the name of an answer'),
            z.unknown(),
          )
          .refine((entries) => Object.keys(entries).length > 0, 'expected at least one name')
          .pipe(shapeOf(written))
      : z.custom<Condition>(() => false, 'expected a map such as {whose: mine}'),
  ),
);

function shapeOf(written: Readonly<Record<string, unknown>>): z.ZodType<Condition, Record<string, unknown>> {
  const shape = Object.keys(written).map((name) => [name, isGroup(name) ? z.array(condition).min(1) : test] as const);
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<Condition, Record<string, unknown>>;
}

function isGroup(name: string): boolean {
  return name === 'any' || name === 'none';
}
