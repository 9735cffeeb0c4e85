import { z } from 'zod';
import { condition } from './condition';
import { item, paperRule, saying, sayingShape } from './question';
import { chosen, dong, fact, id, isMap, law, map, name, plainDate, timeOfDay, words, yes } from './shapes';

const LEADS = ['before', 'after', 'also', 'instead'] as const;

const handed = chosen((written) => (isMap(written) ? map({ answer: name }) : z.string()));
const destination = chosen((written) =>
  isMap(written)
    ? map({ procedure: id, with: z.record(name, handed).optional() })
    : id.transform((procedure) => ({ procedure, with: undefined })),
);

const leadsTo = map({
  ...sayingShape,
  before: destination.optional(),
  after: destination.optional(),
  also: destination.optional(),
  instead: destination.optional(),
}).transform(({ before, after, also, instead, ...rest }, context) => {
  const ways = { before, after, also, instead };
  const given = LEADS.filter((kind) => ways[kind] !== undefined);
  const kind = given[0];
  const to = kind === undefined ? undefined : ways[kind];
  if (kind === undefined || to === undefined || given.length > 1) {
    context.addIssue({ code: 'custom', message: 'expected exactly one of before, after, also, instead' });
    return z.NEVER;
  }
  return { ...rest, kind, to };
});

const coming = map({ ...sayingShape, who: z.array(words).min(1) });

const amount = chosen((written) =>
  Array.isArray(written)
    ? z.array(map({ from: plainDate.optional(), until: plainDate.optional(), is: dong })).min(1)
    : dong,
);

const fee = map({
  id,
  name: words,
  when: condition.optional(),
  amount: amount.optional(),
  steps: z
    .array(map({ upTo: z.number().int().min(1).optional(), amount: dong }))
    .min(1)
    .optional(),
  atMost: dong.optional(),
  per: name.optional(),
  pages: name.optional(),
  each: name.optional(),
  setBy: z.literal('office').optional(),
  freeFor: words.optional(),
  freeOnline: map({ until: plainDate, ...fact }).optional(),
  ...fact,
});

const time = map({
  sameDay: map({ receivedBefore: timeOfDay }).optional(),
  workingDays: z.number().int().min(1).optional(),
  ifVerified: z.number().int().min(1).optional(),
  ...fact,
});

const proxy = z.enum(['never', 'allowed']);

const variant = map({
  id,
  when: condition,
  code: words.optional(),
  name: words.optional(),
  time: time.optional(),
  proxy: proxy.optional(),
});

const notNeeded = chosen((written) =>
  isMap(written)
    ? map({ paper: id, when: condition.optional() })
    : id.transform((paper) => ({ paper, when: undefined })),
);

const namedValue = chosen((written) => {
  const asOf = name.optional();
  if (isMap(written) && 'daysSince' in written) return map({ daysSince: name, asOf });
  if (isMap(written) && 'workingDaysFrom' in written) return map({ workingDaysFrom: name, days: z.number().int() });
  if (isMap(written) && 'count' in written) return map({ count: name });
  if (isMap(written) && 'sum' in written) return map({ sum: name });
  return map({ ageInYears: name, asOf });
});

/** `flows/<id>.yaml`: one procedure, as a clerk writes it. */
export const ProcedureFile = map({
  procedure: id,
  code: words.optional(),
  formerCodes: z.array(words).optional(),
  name: words,
  shortName: words.optional(),
  purpose: words,
  counter: id.optional(),
  checkedOn: plainDate,
  law,
  doneBy: id.optional(),
  mourns: yes.optional(),
  menu: z.literal('second').optional(),
  case: z.array(item).optional(),
  details: z.array(item).optional(),
  handOver: z.array(saying).optional(),
  leadsTo: z.array(leadsTo).optional(),
  say: z.array(map({ ...sayingShape, end: yes.optional() })).optional(),
  warn: z.array(saying).optional(),
  come: z.array(coming).optional(),
  where: z.array(saying).optional(),
  papers: z.array(paperRule).optional(),
  notNeeded: z.array(notNeeded).optional(),
  fee: z.array(fee).optional(),
  time: time.optional(),
  proxy: proxy.optional(),
  variants: z.array(variant).optional(),
  values: z.record(id, namedValue).optional(),
});
export type ProcedureFile = z.infer<typeof ProcedureFile>;
