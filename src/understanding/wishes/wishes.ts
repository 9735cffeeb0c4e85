import { foldWords } from '../../answers/fold';
import type { WishesFile } from '../data/schemas';
import { forLatest } from '../text/forLatest';
import { patternSource } from './pattern';

/** What the desk hears by its words alone. */
export const WISHES = [
  'bereaved',
  'visit',
  'whether',
  'papers',
  'when-ready',
  'where-done',
  'own-place',
  'mend-sent',
  'turn',
  'bring',
  'late',
  'wait',
  'here',
  'coming',
  'clerk-line',
  'clerk-next',
  'clerk-walk-in',
  'clerk-stop',
  'clerk-request',
  'clerk-hand-over',
  'clerk-mistake',
] as const;
export type Wish = (typeof WISHES)[number];

interface Heard {
  readonly mostWords: number;
  readonly says: RegExp;
  readonly unless: RegExp | undefined;
}

/** Tells by the lists of `intents/wishes.yaml` what a message says, whatever the recogniser makes of it. Pure once made. */
export class Wishes {
  private readonly heard: ReadonlyMap<Wish, Heard>;
  private readonly wordsOf = forLatest(foldWords);

  constructor(wishes: WishesFile['wishes']) {
    this.heard = new Map(
      wishes.map(({ wish, mostWords, at, lead, says, trail, unless }) => [
        wish,
        {
          mostWords,
          says: new RegExp(`${before(at, lead)}${oneOf(says)}${behind(at, trail)}`, 'u'),
          unless: unless.length > 0 ? new RegExp(`${oneOf(unless)}(?= |$)`, 'u') : undefined,
        },
      ]),
    );
  }

  /** Whether a message says so. Marks, capital letters and punctuation make no difference; one that is too long says nothing. */
  says(wish: Wish, text: string): boolean {
    const heard = this.heard.get(wish);
    const words = this.wordsOf(text);
    if (heard === undefined || words.split(' ').length > heard.mostWords) return false;
    const said = ` ${words}`;
    return heard.says.test(said) && heard.unless?.test(said) !== true;
  }
}

type Place = WishesFile['wishes'][number]['at'];

function before(at: Place, lead: readonly string[]): string {
  if (at === 'anywhere') return '';
  return lead.length > 0 ? `^${oneOf(lead)}*` : '^';
}

function behind(at: Place, trail: readonly string[]): string {
  if (at !== 'whole') return '(?= |$)';
  return trail.length > 0 ? `${oneOf(trail)}*$` : '$';
}

function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.flatMap((pattern) => patternSource(pattern) ?? []).join('|')})`;
}
