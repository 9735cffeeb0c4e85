import type { OfficeDay, PartialDate, TimeOfDay } from '../time';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Words that stand in the flows, in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Words that stand in the catalogues (`flows/wording/`), by their key. */
export interface Wording {
  readonly key: string;
  readonly args?: Readonly<Record<string, PhraseArg>>;
}

/** What may be put into a wording. Days, times and money are shown as people write them in the reader's language. */
export type PhraseArg =
  | string
  | number
  | Phrase
  | { readonly day: OfficeDay }
  | { readonly time: TimeOfDay }
  | { readonly money: number }
  | { readonly date: PartialDate };

/** Something to be said, in whatever language its reader has. Plain data: it survives JSON. */
export type Phrase =
  | Text
  | Wording
  | { readonly join: readonly Phrase[]; readonly with: string }
  | { readonly raw: string };

/** A wording of the catalogues. */
export function wording(key: string, args?: Readonly<Record<string, PhraseArg>>): Wording {
  return args === undefined ? { key } : { key, args };
}

/** Phrases under each other, or with another separator between them. */
export function joined(phrases: readonly Phrase[], separator = '\n'): Phrase {
  return { join: phrases, with: separator };
}

/** Words that are the same in every language: a name, a number, what somebody typed. */
export function verbatim(raw: string): Phrase {
  return { raw };
}
