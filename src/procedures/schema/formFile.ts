import { z } from 'zod';
import { condition } from './condition';
import { chosen, id, isMap, map, words } from './shapes';

const answer = z.string().regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/, 'expected the name of an answer');

const box = map({
  id,
  label: words.optional(),
  answer: answer.optional(),
  text: words.optional(),
  show: z.enum(['asKnown', 'dayMonthYear', 'inWords', 'capitals', 'year']).optional(),
  when: condition.optional(),
  width: z.number().positive().optional(),
}).refine((one) => one.answer === undefined || one.text === undefined, 'expected `answer` or `text`, not both');

const consentBox = map({ id, title: words, signatures: z.array(words).min(1), when: condition.optional() });

const part = chosen((written) => {
  if (isMap(written) && 'sentence' in written) return map({ sentence: words });
  if (isMap(written) && 'heading' in written) return map({ heading: words });
  if (isMap(written) && 'pledge' in written) return map({ pledge: words });
  if (isMap(written) && 'consentBoxes' in written) return map({ consentBoxes: z.array(consentBox).min(1) });
  return map({ row: z.array(box).min(1) });
});
export type RawPart = z.infer<typeof part>;

/** `flows/forms/<id>.yaml`: where things stand on an official form. */
export const FormFile = map({
  id,
  circular: words,
  title: z.array(words).min(1).max(2),
  official: z.array(id).min(1),
  parts: z.array(part).min(1),
  foot: map({ copies: answer.optional(), signature: words }),
});
export type FormFile = z.infer<typeof FormFile>;
