import { fold } from './fold';
import { NUMBER_WORD, numberOfWords } from './numberWords';
import { spoken } from './referenceData';

/** A date as it was written, not yet looked at: 31/2 and 00/00 are possible. */
export interface WrittenDate {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** Two digits: the century is open. */
  readonly shortYear?: number;
  /** Said as "rằm": most likely in the lunar calendar. */
  readonly fullMoon?: true;
  /** Nothing else was written that could change its meaning. */
  readonly alone: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const SEP = '\\s*[-/., ]{1,3}\\s*';
const TIME = /\b\d{1,2} ?(?:h|g|gio|:)(?: ?\d{1,2})?(?: ?(?:phut|p))?\b/u;
const YEAR = '(?<y>\\d{4}|\\d{2})(?!\\d)';
const BLANK = '(?:0{1,2}|\\?{1,2}|x{1,2}|_+|-{1,2}|\\.{2,})';
const DAY_NAME = '(?:ngay|mung|mong|hom)?\\s*';
/** The fifteenth of a (lunar) month. */
const FULL_MOON = '(?:ngay )?(?<ram>ram)';
const SAID = `(?:${NUMBER_WORD} )*?${NUMBER_WORD}`;
/** A day in words, with the word for "day" before it or at the beginning. */
const SAID_DAY = `(?:(?:ngay|mung|mong|hom|sinh|vao|la) |^)(?<sd>${SAID})`;

/** From the most to the least that a text can give. Named groups: d, m, y in digits; sd, sm, sy in words; mon an English month. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/u,
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})${SEP}(?<m>\\d{1,2})${SEP}${YEAR}`, 'u'),
  new RegExp(`(?<![\\da-z])(?<blank>${BLANK})\\s*[-/.]\\s*(?<m>\\d{1,2})\\s*[-/.]\\s*(?<y>\\d{4})(?!\\d)`, 'u'),
  new RegExp(`(?<![\\da-z])(?<blank>${BLANK})\\s*[-/.]\\s*${BLANK}\\s*[-/.]\\s*(?<y>\\d{4})(?!\\d)`, 'u'),
  new RegExp(
    `(?<!\\d)${DAY_NAME}(?<d>\\d{1,2})\\s*(?:thang|/|-)\\s*(?<m>\\d{1,2})(?:[\\s,/-]+(?:nam\\s*)?|nam\\s*)${YEAR}`,
    'u',
  ),
  new RegExp(`(?<!\\d)(?<d>\\d{1,2}) thang (?<sm>${SAID}) (?:nam )?${YEAR}`, 'u'),
  new RegExp(`${SAID_DAY} thang (?<sm>${SAID}) nam (?<sy>${SAID})(?= |$)(?! ${NUMBER_WORD})`, 'u'),
  new RegExp(`${SAID_DAY} thang (?<sm>${SAID}) (?:nam )?${YEAR}`, 'u'),
  new RegExp(`${SAID_DAY} thang (?<m>\\d{1,2}) (?:nam )?${YEAR}`, 'u'),
  new RegExp(`(?<!\\d)(?<d>\\d{1,2}) thang (?<sm>${SAID}) nam (?<sy>${SAID})(?= |$)(?! ${NUMBER_WORD})`, 'u'),
  new RegExp(`(?<!\\d)(?<d>\\d{1,2}) thang (?<m>\\d{1,2}) nam (?<sy>${SAID})(?= |$)(?! ${NUMBER_WORD})`, 'u'),
  new RegExp(`${FULL_MOON} thang (?:(?<sm>${SAID})|(?<m>\\d{1,2})) (?:nam )?${YEAR}`, 'u'),
  new RegExp(`${FULL_MOON} thang (?:(?<sm>${SAID})|(?<m>\\d{1,2})) nam (?<sy>${SAID})(?= |$)(?! ${NUMBER_WORD})`, 'u'),
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,/-]*(?:of )?${MONTH}[\\s,/-]*${YEAR}`, 'u'),
  new RegExp(`\\b${MONTH}[\\s,/-]*(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,/-]+(?<y>\\d{4})(?!\\d)`, 'u'),
  /(?<!\d)(?<d>\d{2})(?<m>\d{2})(?<y>(?:1[89]|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<y>(?:1[89]|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/u,
  /(?<!\d)(?<m>0[1-9]|1[0-2])(?<y>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<d>\d{2})(?<m>\d{2})(?<y>\d{2})(?!\d)/u,
  new RegExp(`\\b${MONTH}[\\s,/-]*(?<y>\\d{4})(?!\\d)`, 'u'),
  /(?<!\d)(?:thang\s*)?(?<m>\d{1,2})\s*(?:nam|[-/.,]| )\s*(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<y>\d{4})\s*[-/.]\s*(?<m>\d{1,2})(?!\d)/u,
  new RegExp(`thang (?<sm>${SAID}) (?:nam )?(?<y>\\d{4})(?!\\d)`, 'u'),
  new RegExp(`thang\\s*(?<m>\\d{1,2})\\s*(?:nam|[-/.])\\s*${YEAR}`, 'u'),
  /(?<!\d)(?<m>\d{1,2})[-/](?<y>3[2-9]|[4-9]\d)(?!\d)/u,
  new RegExp(`thang\\s*(?<m>\\d{1,2}) (?:nam )?${YEAR}`, 'u'),
  /(?<!\d)(?<d>\d{1,2})\s*(?:thang|\/|-|\.)\s*(?<m>\d{1,2})(?!\d)/u,
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,/-]*(?:of )?${MONTH}(?! \\d)`, 'u'),
  /(?<!\d)(?<y>\d{4})(?!\d)/u,
  /\b(?:nam|sinh|sn|hoi)\s*(?<y>\d{2})(?!\d)(?! ?(?:tuoi|t\b|ngay|thang|tuan))/u,
  new RegExp(`nam (?<sy>${SAID})(?= |$)(?! ${NUMBER_WORD})`, 'u'),
  /^(?<y>\d{2})$/u,
];

/** Finds the date in a text, day before month; nothing when there is none. Several dates in one text are none. */
export function findDate(text: string): WrittenDate | undefined {
  const folded = fold(text).replace(TIME, '');
  for (const form of FORMS) {
    const match = form.exec(folded);
    if (match === null) continue;
    const rest = `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`;
    if (/\d/u.test(rest)) continue;
    return { ...partsOf(match.groups ?? {}), alone: isFiller(rest) };
  }
  return undefined;
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): Omit<WrittenDate, 'alone'> {
  const fullMoon = groups.ram !== undefined;
  const day = fullMoon ? 15 : groups.blank === undefined ? numberOf(groups.d, groups.sd) : 0;
  const month = groups.mon === undefined ? numberOf(groups.m, groups.sm) : MONTHS.indexOf(groups.mon) + 1;
  const year = numberOf(groups.y, groups.sy);
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : year < 100 && groups.y?.length !== 4 ? { shortYear: year } : { year }),
    ...(fullMoon ? { fullMoon } : {}),
  };
}

function numberOf(digits: string | undefined, words: string | undefined): number | undefined {
  if (digits !== undefined) return Number(digits);
  return words === undefined ? undefined : numberOfWords(words);
}

function isFiller(rest: string): boolean {
  const words = rest.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.every((word) => spoken().fillers.includes(word));
}
