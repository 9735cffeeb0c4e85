import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readWordingFiles } from './files';
import { formatOf } from './formats';
import { LANGUAGES, type Language, type Phrase, type PhraseArg, type Wording } from './phrase';

/** Every wording of `flows/wording/`, in every language. */
export interface Catalogue {
  /** A phrase in its reader's words. @throws Error for a wording that is missing (a bug; see `strict`). */
  render(phrase: Phrase, language: Language): string;
}

export interface CatalogueOptions {
  /**
   * A missing wording or argument throws, instead of being told in the other language or left open. By default so in tests, where it
   * should be found; a resident gets an answer.
   */
  readonly strict?: boolean;
}

/** Reads the catalogues under `root` (the package's folder). @throws Error when a file cannot be read as Fluent. */
export function loadCatalogue(root: string, options: CatalogueOptions = {}): Catalogue {
  const strict = options.strict ?? process.env.NODE_ENV === 'test';
  const bundles = new Map(LANGUAGES.map((language) => [language, bundleOf(root, language)]));

  const render: Catalogue['render'] = (phrase, language) => {
    if ('raw' in phrase) return phrase.raw;
    if ('join' in phrase) return phrase.join.map((part) => render(part, language)).join(phrase.with);
    return 'key' in phrase ? say(phrase, language) : measured(phrase[language]);
  };

  const say = (wording: Wording, language: Language): string => {
    const order = strict ? [language] : [language, ...LANGUAGES.filter((other) => other !== language)];
    for (const spoken of order) {
      const bundle = bundles.get(spoken);
      const pattern = bundle?.getMessage(wording.key)?.value;
      if (bundle === undefined || (typeof pattern !== 'string' && !Array.isArray(pattern))) continue;
      const errors: Error[] = [];
      const said = bundle.formatPattern(pattern, variablesOf(wording, spoken), errors);
      const [first] = errors;
      if (strict && first !== undefined)
        throw new Error(`wording "${wording.key}" (${spoken}): ${first.message}`, { cause: first });
      return said;
    }
    throw new Error(`there is no wording "${wording.key}" in ${language}`);
  };

  const variablesOf = ({ args }: Wording, language: Language): Record<string, FluentVariable> =>
    Object.fromEntries(Object.entries(args ?? {}).map(([name, arg]) => [name, variable(arg, language)]));

  const variable = (arg: PhraseArg, language: Language): FluentVariable => {
    if (typeof arg === 'string' || typeof arg === 'number') return arg;
    const format = formatOf(arg, language);
    return format === undefined ? render(arg as Phrase, language) : unbroken(say(format, language));
  };

  return { render };
}

/** What follows its number, and what its number follows, in either language. */
const UNITS =
  'giờ|phút|ngày|tháng|tuổi|câu|bản|trang|năm|chữ|số|người|min|minutes|hours|days|working|years|copies|pages|questions';
const BEFORE = 'quầy|Quầy|số|Số|mục|Mục|câu|Câu|Điều|khoản|counter|Counter|number|Number|Article|clause|Question';
const AFTER_NUMBER = new RegExp(`((?<![\\p{L}\\d/.])\\d+|\\{ \\$\\w+ \\}) (?=(?:${UNITS})(?!\\p{L}))`, 'gu');
const BEFORE_NUMBER = new RegExp(`(?<!\\p{L})(${BEFORE}) (?=\\d|\\{ \\$)`, 'gu');

/** A number and its unit, or what it counts, stay on one line: in the words of flows and catalogues, never in a resident's. */
function measured(text: string): string {
  return text.replaceAll(AFTER_NUMBER, '$1\u00A0').replaceAll(BEFORE_NUMBER, '$1\u00A0');
}

/** A day, a time or a sum stays on one line of a narrow screen. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

function bundleOf(root: string, language: Language): FluentBundle {
  // Isolation marks would be seen as boxes by some old phones, and no text here runs from right to left.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const { file, text } of readWordingFiles(root, language)) {
    const [error] = bundle.addResource(new FluentResource(measured(text)));
    if (error !== undefined) throw new Error(`${file}: ${error.message}`, { cause: error });
  }
  return bundle;
}
