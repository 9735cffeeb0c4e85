import { z } from 'zod';
import { nearest } from '../nearest';
import { condition } from './condition';
import { chosen, fact, id, isMap, map, name, plainDate, words } from './shapes';

export const fieldType = z.enum([
  'choice',
  'choices',
  'name',
  'birthDate',
  'date',
  'personalId',
  'oldId',
  'phone',
  'address',
  'recordPlace',
  'gender',
  'ethnicity',
  'nationality',
  'count',
  'text',
]);

/** Begun with a letter: keys that are numbers would lose their order. */
const choiceKey = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'expected a choice key that begins with a letter');

const choiceKeys = ['text', 'onForm', 'when', 'words', 'alone', 'hints', 'understands'];

/** Entity types of `intents/entities.yaml` with one or several of their values; all types that are named have to fit. */
const understands = z.record(id, z.union([id.transform((one) => [one]), z.array(id).min(1)]));

/** A choice with all that it may say; every other key is a property for conditions (`closeFamily: yes`). */
const fullChoice = z
  .object({
    text: words,
    onForm: words.optional(),
    when: condition.optional(),
    words: z.array(words).min(1).optional(),
    alone: z.array(words).min(1).optional(),
    hints: z.array(words).min(1).optional(),
    understands: understands.optional(),
  })
  .catchall(chosen((written) => (typeof written === 'number' ? z.number() : z.string())))
  .superRefine((choice, context) => {
    for (const key of Object.keys(choice)) {
      const meant = choiceKeys.includes(key) ? undefined : nearest(key, choiceKeys);
      if (meant !== undefined) {
        context.addIssue({ code: 'custom', path: [key], message: `unknown key "${key}": did you mean "${meant}"?` });
      }
    }
  })
  .transform(({ text, onForm, when, words: said, alone, hints, understands: entities, ...properties }) => ({
    text,
    onForm,
    when,
    words: said,
    alone,
    hints,
    understands: entities,
    properties,
  }));

/** A choice's own keys, besides its texts, as far as they are written. */
export type RawChoice = z.infer<typeof fullChoice>;

const choice = chosen((written) =>
  isMap(written)
    ? fullChoice
    : words.transform(
        (text): RawChoice => ({
          text,
          onForm: undefined,
          when: undefined,
          words: undefined,
          alone: undefined,
          hints: undefined,
          understands: undefined,
          properties: {},
        }),
      ),
);

/** key → choice, in the order of the file. */
export const choices = z.record(choiceKey, choice);

/** Choices of a question: its own, a list of `common/lists.yaml` (`use`), or both. */
const questionChoices = z.record(id, z.unknown()).transform(({ use, ...own }, context) => {
  const list = use === undefined ? undefined : id.safeParse(use);
  const read = choices.safeParse(own);
  for (const issue of [...(read.error?.issues ?? [])]) context.addIssue({ ...issue });
  if (list !== undefined && !list.success) {
    context.addIssue({ code: 'custom', path: ['use'], message: 'expected the id of a list in common/lists.yaml' });
  }
  return { use: list?.data, own: read.data ?? {} };
});

/** A number of days or years → the choice from there on. */
const bands = z.record(z.string().regex(/^\d+$/, 'expected a number of days or years'), id);

/** How a date or an age that is typed chooses: by its day, else by the days or the years since. */
const toldBy = map({ before: z.record(plainDate, id).optional(), days: bands.optional(), years: bands.optional() })
  .refine(({ before = {} }) => Object.keys(before).length <= 1, { path: ['before'], error: 'expected one day' })
  .refine(({ days, years }) => (days === undefined) !== (years === undefined), 'expected either `days` or `years`');

const shape = {
  ask: name,
  text: words,
  label: words.optional(),
  help: words.optional(),
  type: fieldType.optional(),
  choice: questionChoices.optional(),
  choices: questionChoices.optional(),
  when: condition.optional(),
  skip: words.optional(),
  from: z.number().int().min(0).optional(),
  to: z.number().int().min(0).optional(),
  knownFrom: map({
    years: name,
    bands: z.record(z.string().regex(/^\d+$/, 'expected an age in years'), id),
  }).optional(),
  toldBy: toldBy.optional(),
  sameAs: name.optional(),
  yearsBack: z.number().int().min(1).max(110).optional(),
};

/** A question as it is written in a flow. */
export const question = map(shape);
export type RawQuestion = z.infer<typeof question>;

/** A question of a block: `keep` asks it although no box and no condition uses it. */
export const blockQuestion = map({ ...shape, keep: z.literal('yes').optional() });

/** A list of things, each asked the same questions. */
export const several = map({
  several: name,
  from: z.number().int().min(0),
  to: z.number().int().min(1).max(50),
  another: words,
  when: condition.optional(),
  ask: z.array(question).min(1),
});
export type RawSeveral = z.infer<typeof several>;

/** A block of `common/blocks.yaml`, used in a role. */
export const blockUse = map({
  block: id,
  as: name,
  called: words.optional(),
  /** Other nouns under a condition, the first that holds: who goes is somebody else than who writes. */
  calledWhen: z
    .array(map({ id, when: condition, called: words }))
    .min(1)
    .optional(),
  /** What the words that open the procedure say of a child's sex or birth is said of this role. */
  opening: z.literal('yes').optional(),
  when: condition.optional(),
  same: z.record(name, condition).optional(),
  /** Only these of its questions, and all of them. */
  only: z.array(name).min(1).optional(),
  /** These besides what a box or a condition uses. */
  also: z.array(name).min(1).optional(),
});
export type RawBlockUse = z.infer<typeof blockUse>;

export type RawItem = RawQuestion | RawSeveral | RawBlockUse;

/** One entry of `case` or `details`. */
export const item = chosen((written) => {
  if (isMap(written) && 'several' in written) return several;
  return isMap(written) && 'block' in written ? blockUse : question;
});

export const paperRule = map({
  paper: id,
  bring: z.enum(['submit', 'show']),
  needed: z.enum(['always', 'ifNotFound']).optional(),
  when: condition.optional(),
  form: id.optional(),
  each: name.optional(),
  ...fact,
});
export type RawPaperRule = z.infer<typeof paperRule>;

/** Something that is told when its condition holds. */
export const sayingShape = { id, when: condition.optional(), text: words, ...fact };
export const saying = map(sayingShape);
export type RawSaying = z.infer<typeof saying>;
