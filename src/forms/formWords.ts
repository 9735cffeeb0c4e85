import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeskError } from '../errors';
import { PACKAGE_ROOT } from '../root';

const FormWords = z.object({
  state: z.string(),
  motto: z.string(),
  to: z.string(),
  madeAt: z.string(),
  date: z.string(),
  monthYear: z.string(),
  year: z.string(),
  signHere: z.string(),
  copies: z.string(),
  yes: z.string(),
  no: z.string(),
  number: z.string(),
  numberUnit: z.string(),
  reference: z.string(),
  male: z.string(),
  female: z.string(),
  digits: z.array(z.string()).length(10),
  ten: z.string(),
  tens: z.string(),
  oneAfterTens: z.string(),
  fourAfterTens: z.string(),
  fiveAfterTens: z.string(),
  hundred: z.string(),
  zeroTens: z.string(),
  thousand: z.string(),
  fourthMonth: z.string(),
});
export type FormWords = z.infer<typeof FormWords>;

let words: FormWords | undefined;

/** Words that all forms print, from `flows/common/data/form-words.json`. @throws DeskError `reference-data-invalid`. */
export function formWords(): FormWords {
  words ??= load(join(PACKAGE_ROOT, 'flows/common/data/form-words.json'));
  return words;
}

/** Puts values into the braces of a form's words. */
export function put(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (braces, name: string) => values[name] ?? braces);
}

function load(path: string): FormWords {
  try {
    return FormWords.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : 'expected a JSON file that can be read';
    throw new DeskError('reference-data-invalid', `${path}: ${why}`, { cause });
  }
}
