import { z } from 'zod';
import { PATTERN_FORM, patternSource } from '../wishes/pattern';
import { WISHES } from '../wishes/wishes';

const Phrase = z.string().trim().min(1).max(500);

/** In a near miss: it is about no procedure, though its words name one ("must I bring the household book?"). */
export const NO_PROCEDURE = 'none';

/**
 * A phrase that looks like this intent and is another, or that looks like being about another procedure: `is` says what is meant,
 * `procedure` about what (an id, or `none`).
 */
const NearMiss = z.strictObject({ text: Phrase, is: z.string(), procedure: z.string().optional() });

/** One file an intent. A phrase may hold `{procedure}`, which stands for each procedure's names in turn. */
export const IntentFile = z.strictObject({
  intent: z.string().regex(/^[a-z_]+$/),
  meaning: z.string().min(1),
  /** Whether a procedure belongs to it: with `never` one that is named says nothing about what is wanted. */
  procedure: z.enum(['optional', 'never']),
  /** Confidence from which it is a button where it is asked what is meant, if not that of all (`thresholds.offer`); `never`: no button. */
  offered: z.union([z.literal('never'), z.number().positive().max(1)]).optional(),
  /** A concept of the lexicon: who says one of its words asks this too, beside another intent that has a concept. */
  concept: z.string().optional(),
  phrases: z.array(Phrase).min(1),
  nearMisses: z.array(NearMiss).default([]),
});
export type IntentFile = z.infer<typeof IntentFile>;

export const ProceduresFile = z.strictObject({
  procedures: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*(\/[a-z-]+)?$/),
      meaning: z.string().min(1),
      /** What it is called, in Vietnamese and English: for finding it in a sentence and for `{procedure}` in phrases. */
      names: z.array(Phrase).min(1),
      /** Words that point to it but do not name it: not put into phrases. */
      hints: z.array(Phrase).default([]),
      descriptions: z.array(Phrase).min(1),
    }),
  ),
});
export type ProceduresFile = z.infer<typeof ProceduresFile>;

/** What the desk does not do, by kind. `office` is an authority's id, told when the office's file knows it. */
export const OutOfScopeFile = z.strictObject({
  intent: z.literal('out_of_scope'),
  meaning: z.string().min(1),
  kinds: z.array(z.strictObject({ kind: z.string(), office: z.string().optional(), phrases: z.array(Phrase).min(1) })),
});
export type OutOfScopeFile = z.infer<typeof OutOfScopeFile>;

/** Words that name several procedures at once: what is meant is asked. `unless`: words that settle it. */
export const AmbiguousFile = z.strictObject({
  ambiguous: z.array(
    z.strictObject({
      phrases: z.array(Phrase).min(1),
      unless: z.array(Phrase).default([]),
      procedures: z.array(z.string()).min(2).max(3),
    }),
  ),
});
export type AmbiguousFile = z.infer<typeof AmbiguousFile>;

/** Short spellings of the chat and what they stand for. */
export const ChatFile = z.strictObject({ words: z.record(z.string(), z.string()) });
export type ChatFile = z.infer<typeof ChatFile>;

/** Phrases of one meaning: everything said so counts as the same word. */
export const ConceptsFile = z.strictObject({
  concepts: z.array(z.strictObject({ concept: z.string().regex(/^[A-Z_]+$/), phrases: z.array(Phrase).min(1) })),
});
export type ConceptsFile = z.infer<typeof ConceptsFile>;

/** English phrases and the Vietnamese words put in their place. */
export const EnglishFile = z.strictObject({ phrases: z.record(z.string(), z.string()) });
export type EnglishFile = z.infer<typeof EnglishFile>;

/**
 * Things that are found by name: relations, documents. Beside some words a phrase says something else ("cho con xin" is the speaker,
 * "tên mẹ" a line of a paper): `notBefore` lists single words, `notAfter` one or more.
 */
export const EntitiesFile = z.strictObject({
  entities: z.array(
    z.strictObject({
      type: z.string(),
      value: z.string(),
      phrases: z.array(Phrase).min(1),
      notBefore: z.array(Phrase).default([]),
      notAfter: z.array(Phrase).default([]),
    }),
  ),
});
export type EntitiesFile = z.infer<typeof EntitiesFile>;

const Pattern = z.string().refine((pattern) => patternSource(pattern) !== undefined, PATTERN_FORM);

/** What is heard by its words alone. `unless`: words with which something else is said. The file says how patterns are written. */
const HEARD = {
  meaning: z.string().min(1),
  /** A longer message tells a case of its own. */
  mostWords: z.number().int().min(1).max(40),
  at: z.enum(['anywhere', 'beginning', 'whole']).default('anywhere'),
  lead: z.array(Pattern).default([]),
  says: z.array(Pattern).min(1),
  trail: z.array(Pattern).default([]),
  unless: z.array(Pattern).default([]),
};
export const WishesFile = z
  .strictObject({
    wishes: z.array(z.strictObject({ wish: z.enum(WISHES), ...HEARD })),
    /** Questions that a fact of `flows/common/facts.yaml` answers, by its id. */
    facts: z.array(z.strictObject({ fact: z.string().min(1), ...HEARD })).default([]),
  })
  .check(({ value: { wishes }, issues }) => {
    for (const name of WISHES) {
      const places = wishes.flatMap(({ wish }, at) => (wish === name ? at : []));
      if (places.length === 1) continue;
      const path = ['wishes', ...places.slice(-1)];
      issues.push({
        code: 'custom',
        input: wishes,
        path,
        message: `expected ${name} once, found it ${places.length} times`,
      });
    }
  });
export type WishesFile = z.infer<typeof WishesFile>;

const Weights = z.record(z.string(), z.number());

/** What turns scores into confidence, written by `npm run intents:calibrate`. */
export const CalibrationFile = z.strictObject({
  temperature: z.strictObject({ intent: z.number().positive(), procedure: z.number().positive() }),
  confidence: z.strictObject({ bias: z.number(), weights: Weights }),
  inScope: z.strictObject({ bias: z.number(), weights: Weights }),
  thresholds: z.strictObject({ act: z.number(), refuse: z.number(), offer: z.number() }),
});
export type CalibrationFile = z.infer<typeof CalibrationFile>;
