import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeskError } from '../errors';
import { PACKAGE_ROOT } from '../root';

const Words = z.array(z.string().min(1)).readonly();

const Spoken = z.object({
  /** What stands before an answer, by what is asked; `number` and `book` of a register. */
  frames: z.object({ any: Words, skip: Words, name: Words, place: Words, number: Words, book: Words }),
  tails: Words,
  fillers: Words,
  approximate: Words,
  skip: Words,
  yes: Words,
  no: Words,
  /** What stands behind a bare yes or no and adds nothing. */
  bareTails: Words,
  /** Short and southern spellings, by the words that they stand for. */
  plain: z.record(z.string(), Words),
  /** Words that do not tell one choice from another. */
  shared: Words,
  /** Words of a sentence; one of them may well be in a name. */
  talk: Words,
  /** What shows that something else is wished. */
  wishes: Words,
  all: Words,
  keep: Words,
  negations: Words,
  /** What denies in a sentence besides, and phrases in which words like these do not. */
  denials: z.object({ phrases: Words, besides: Words }),
  /** What says that a day is that of a birth. */
  born: Words,
  /** What a child is called by its sex, and folded words before which it is another's child, or grown. */
  ofChild: z.object({ male: Words, female: Words, notBefore: Words }),
  /** What asks whose data a question means. */
  whose: Words,
  /** Behind these a southern "hà" says that it is all there is: no question, as "hả" is. */
  onlyThis: Words,
  questionEndings: Words,
  questionWords: Words,
  gender: z.object({ male: Words, female: Words }),
  countries: z.record(z.string(), Words),
  ethnicEnglish: z.record(z.string(), Words),
  stop: Words,
  /** Folded single words that take or leave an offer, and those that people put around them; beside English ones "no" is English. */
  assent: z.object({ yes: Words, no: Words, around: Words, english: Words }),
  /** What people are to a child, as a form says it. */
  kin: Words,
  /** The words of sentences that correct an answer, each by the place where it stands in one. */
  corrections: z.object({
    around: Words,
    /** "Ghi nhầm": what may stand before a slip. */
    typing: Words,
    slips: Words,
    after: Words,
    /** Begun with one of these, or ended so, a slip is told for itself. */
    exclaimed: Words,
    done: Words,
    forgotten: Words,
    wishes: Words,
    change: Words,
    towards: Words,
    /** To change one of these is a procedure, and no answer. */
    papers: Words,
    becomes: Words,
    before: Words,
    is: Words,
    wrong: Words,
    shouldBe: Words,
    rewrite: Words,
    /** Those that by themselves say that it was written before. */
    again: Words,
    leads: Words,
    /** "Không phải 2 mà là 3". */
    not: Words,
    but: Words,
    emptying: Words,
    empty: Words,
    rather: Words,
    closing: Words,
  }),
  /** Papers that show who somebody is, each as a form names it with what it is called; and what stands before its number. */
  identityPapers: z.object({ kinds: z.record(z.string(), Words), links: Words }),
  /** What asks for a place at the counter. */
  booking: Words,
  /** What stands between a name and a birth date in one message. */
  birthLabels: Words,
  surnames: Words,
  /** Others, seldom met here: a name that begins with one is a name, and nothing else is made of them. */
  rareSurnames: Words,
  /** What answers are called when one is corrected, by their local names. */
  fields: z.record(z.string(), Words),
  /** What people are called then, by the first word of `called`. */
  people: z.record(z.string(), Words),
});

const EthnicGroups = z.object({
  groups: z.array(z.object({ name: z.string(), aliases: Words })).length(54),
  several: z.array(z.object({ name: z.string(), groups: Words })),
});

const FormerUnit = z.object({ type: z.string(), name: z.string(), district: z.string().optional() });
export type FormerUnit = z.infer<typeof FormerUnit>;

const CommuneUnit = z.object({
  type: z.enum(['xã', 'phường', 'đặc khu']),
  name: z.string(),
  former: z.array(FormerUnit).readonly(),
});
export type CommuneUnit = z.infer<typeof CommuneUnit>;

const Communes = z.object({ districts: Words, units: z.array(CommuneUnit).readonly() });

const Provinces = z.object({
  provinces: z.array(z.object({ name: z.string(), type: z.string(), mergedFrom: Words })).readonly(),
});

const Prefixes = z.object({ prefixes: z.record(z.string().regex(/^\d+$/), z.string()) });

/** Words that people put around an answer, and words for yes, no, skip. */
export const spoken = once('spoken.json', Spoken);

/** The 54 ethnic groups with the names that residents use. */
export const ethnicGroups = once('ethnic-groups.json', EthnicGroups);

/** An Giang's units of today and the old ones they were formed from. */
export const communes = once('communes-an-giang.json', Communes);

/** The 34 provincial units of today and the old ones they were formed from. */
export const provinces = once('provinces.json', Provinces);

/** First three digits of a personal ID number → unit where the birth was registered. */
export const idPrefixes = once('personal-id-prefixes.json', Prefixes);

/** Eleven-digit mobile prefixes of before 2018 → what they became. */
export const oldMobilePrefixes = once('old-mobile-prefixes.json', Prefixes);

/** A file of `flows/common/data/`, read and checked when it is first needed. @throws DeskError `reference-data-invalid`. */
function once<T>(file: string, schema: z.ZodType<T>): () => T {
  let data: T | undefined;
  return () => {
    data ??= load(join(PACKAGE_ROOT, 'flows/common/data', file), schema);
    return data;
  };
}

function load<T>(path: string, schema: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new DeskError('reference-data-invalid', `${path}: expected a JSON file that can be read`, { cause });
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw new DeskError('reference-data-invalid', `${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
