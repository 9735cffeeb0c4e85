import type { Choice } from '../procedures/procedure';
import { fold, foldKnown } from './fold';
import { spoken } from './referenceData';
import { hasMarks } from './tidy';

/** A phrase of a choice that stands in what was typed. */
interface Heard {
  readonly choice: Choice;
  readonly words: number;
  /** Its marks were typed too, or it has none. */
  readonly exact: boolean;
}

/**
 * The choices whose own words (`words` in the flow) stand in what was typed: those of the longest phrase, those with their marks
 * first ("bà" is not "ba"). Several where the words leave it open. A "không" on one side only never fits.
 */
export function choicesBySaid(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const said = wordsOf(typed);
  const heard = choices.flatMap((choice) => (choice.words ?? []).flatMap((phrase) => heardIn(said, phrase, choice)));
  const longest = heard.filter(({ words }) => words === Math.max(...heard.map((each) => each.words)));
  const exact = longest.filter((each) => each.exact);
  const best = hasMarks(typed) && exact.length > 0 ? exact : longest;
  return choices.filter((choice) => best.some((each) => each.choice === choice));
}

function heardIn(said: readonly string[], phrase: string, choice: Choice): Heard[] {
  const wanted = wordsOfKnown(phrase);
  if (isNegative(said) && !isNegative(wanted)) return [];
  const at = said.findIndex((_, from) => wanted.every((word, step) => isSaid(said[from + step], word)));
  if (at < 0) return [];
  const exact = wanted.every((word, step) => said[at + step] === word);
  return [{ choice, words: wanted.length, exact }];
}

/** A word typed without marks may stand for one that has them, never the other way round. */
function isSaid(typed: string | undefined, wanted: string): boolean {
  if (typed === undefined) return false;
  return typed === wanted || (!hasMarks(typed) && typed === foldKnown(wanted));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
}

const known = new Map<string, readonly string[]>();

/** The words of a flow's phrase, told apart once. */
function wordsOfKnown(phrase: string): readonly string[] {
  const words = known.get(phrase) ?? wordsOf(phrase);
  known.set(phrase, words);
  return words;
}

function isNegative(words: readonly string[]): boolean {
  return words.some((word) => spoken().negations.includes(fold(word)));
}
