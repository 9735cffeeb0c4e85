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
  'pause',
  'go-on',
  'by-hand',
  'here',
  'coming',
  'phone',
  'english',
  'clerk-line',
  'clerk-next',
  'clerk-walk-in',
  'clerk-stop',
  'clerk-request',
  'clerk-received',
  'clerk-signed',
  'clerk-ready',
  'clerk-hand-over',
  'clerk-mistake',
] as const;
export type Wish = (typeof WISHES)[number];

interface Heard {
  readonly mostWords: number;
  readonly says: RegExp;
  readonly unless: RegExp | undefined;
}

type Listed = Omit<WishesFile['facts'][number], 'fact'>;

/** Tells by the lists of `intents/wishes.yaml` what a message says, whatever the recogniser makes of it. Pure once made. */
export class Wishes {
  private readonly wishes: ReadonlyMap<Wish, Heard>;
  private readonly facts: readonly (readonly [id: string, heard: Heard])[];
  private readonly wordsOf = forLatest(foldWords);

  constructor(wishes: WishesFile['wishes'], facts: WishesFile['facts'] = []) {
    this.wishes = new Map(wishes.map(({ wish, ...listed }) => [wish, heardBy(listed)]));
    this.facts = facts.map(({ fact, ...listed }) => [fact, heardBy(listed)]);
  }

  /** Whether a message says so. Marks, capital letters and punctuation make no difference; one that is too long says nothing. */
  says(wish: Wish, text: string): boolean {
    const heard = this.wishes.get(wish);
    return heard !== undefined && isHeard(heard, this.wordsOf(text));
  }

  /** The fact that a message asks for, by its id in `flows/common/facts.yaml`: the first of the list that is heard. */
  factAskedIn(text: string): string | undefined {
    const words = this.wordsOf(text);
    return this.facts.find(([, heard]) => isHeard(heard, words))?.[0];
  }
}

function heardBy({ mostWords, at, lead, says, trail, unless }: Listed): Heard {
  return {
    mostWords,
    says: new RegExp(`${before(at, lead)}${oneOf(says)}${behind(at, trail)}`, 'u'),
    unless: unless.length > 0 ? new RegExp(`${oneOf(unless)}(?= |$)`, 'u') : undefined,
  };
}

function isHeard({ mostWords, says, unless }: Heard, words: string): boolean {
  if (words.split(' ').length > mostWords) return false;
  const said = ` ${words}`;
  return says.test(said) && unless?.test(said) !== true;
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
