import { z } from 'zod';
import { blockQuestion, choices, paperRule, saying } from './question';
import { chosen, confidence, fact, id, isMap, law, map, name, plainDate, words } from './shapes';

/** The English beside a Vietnamese file: id → words. `procedure` names whose it is, in a flow's sibling. */
export const SiblingFile = map({ procedure: id.optional(), texts: z.record(z.string(), words) });
export type SiblingFile = z.infer<typeof SiblingFile>;

const paper = chosen((written) =>
  isMap(written)
    ? map({ name: words, note: words.optional(), includes: z.array(id).optional(), law: law.optional() })
    : words.transform((only) => ({ name: only, note: undefined, includes: undefined, law: undefined })),
);

/** `flows/common/papers.yaml`: every paper there is. */
export const PapersFile = z.record(id, paper);

/** `flows/common/lists.yaml`: lists of choices. */
export const ListsFile = z.record(id, choices);

/** `flows/common/facts.yaml`: what is asked in passing, and the answer. */
export const FactsFile = z.record(id, map({ text: words, procedure: id.optional(), ...fact }));

/** `flows/common/sources.yaml`: the texts that facts come from. */
export const SourcesFile = z.record(
  z.string().regex(/^[\w-]+$/, 'expected a key without dots'),
  map({
    title: words,
    /** How a place in it is told; `{article} {clause} {point}` take the parts of a reference in their order. */
    cite: words.optional(),
    url: z.url().optional(),
    confidence,
    readOn: plainDate,
    inForceFrom: plainDate.optional(),
    inForceUntil: plainDate.optional(),
  }),
);

/** `intents/entities.yaml`, as far as choices speak of it (`understands`); the recogniser checks the rest. */
export const EntitiesFile = z.looseObject({
  entities: z.array(z.looseObject({ type: words, value: words })),
});

/** `flows/common/blocks.yaml`: questions that are asked of a person or a record wherever it plays a role. */
export const BlocksFile = z.record(
  name,
  map({
    inputs: z.array(z.enum(['questions', 'cardQr', 'lastTime'])).optional(),
    questions: z.array(blockQuestion).min(1),
    papers: z.array(paperRule).optional(),
    warn: z.array(saying).optional(),
  }),
);
export type RawBlock = z.infer<typeof BlocksFile>[string];
