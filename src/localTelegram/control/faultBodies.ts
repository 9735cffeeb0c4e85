import { z } from 'zod';

const where = {
  method: z.string().optional(),
  chatId: z.number().int().optional(),
  count: z.number().int().positive().optional(),
  skip: z.number().int().nonnegative().optional(),
};
const milliseconds = z.number().nonnegative();
const status = z.number().int().min(400).max(599).optional();

/** A fault as the control API takes it; JSON has no `Infinity`, so that a large `count` stands for it. */
export const FaultBody = z.discriminatedUnion('kind', [
  z.object({ ...where, kind: z.literal('tooMany'), retryAfter: z.number().int().positive() }),
  z.object({ ...where, kind: z.literal('serverError'), status }),
  z.object({ ...where, kind: z.literal('delay'), milliseconds }),
  z.object({ ...where, kind: z.literal('cutBefore') }),
  z.object({ ...where, kind: z.literal('cutAfter') }),
  z.object({ ...where, kind: z.literal('htmlPage'), status }),
  z.object({ ...where, kind: z.literal('slowBody'), milliseconds }),
]);

export const DeliveryBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('duplicate'), count: z.number().int().positive(), times: z.number().int().positive() }),
  z.object({ kind: z.literal('reorder'), count: z.number().int().positive() }),
]);
