import type { Choice } from '../procedures/procedure';
import { denyingIn } from './denials';
import { unframe } from './framed';
import { isSaid, wordsOf, wordsOfKnown } from './saidWords';
import { hasMarks } from './tidy';

/** A word that was typed, and the part between commas and stops that it stands in. */
interface Said {
  readonly word: string;
  readonly clause: number;
  readonly denies: boolean;
}

/** Words in a row that phrases of one choice cover together. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Their marks were typed too, or they have none. */
  readonly exact: boolean;
}

/** So near before a phrase, or behind it, a "không" speaks of it. */
const NEGATED_BEFORE = 6;
const NEGATED_BEHIND = 2;

const COURTESIES = ['dạ', 'thưa', 'dạ thưa'];

/**
 * The choices whose own words (`words` in the flow) stand in what was typed: those with the longest row of such words, those with
 * their marks first ("bà" is not "ba"). Several where the words leave it open. What is denied is not said.
 */
export function choicesBySaid(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const said = saidIn(typed);
  const heard = choices.flatMap((choice) =>
    runsOf(said, choice.words).map((run) => ({ choice, run, words: run.to - run.from })),
  );
  const longest = heard.filter(({ words }) => words === Math.max(...heard.map((each) => each.words)));
  const exact = longest.filter(({ run }) => run.exact);
  const best = hasMarks(typed) && exact.length > 0 ? exact : longest;
  return choices.filter((choice) => best.some((each) => each.choice === choice));
}

/** The choices that a whole message names by their `alone`, with nothing around it but courtesies. */
export function choicesAlone(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const said = wordsOf(unframe(typed, COURTESIES).text);
  return choices.filter(({ alone = [] }) =>
    alone.some((phrase) => {
      const wanted = wordsOfKnown(phrase);
      return wanted.length === said.length && wanted.every((word, at) => isSaid(said[at], word));
    }),
  );
}

/**
 * The choices that what was typed may mean, by their `hints` in the flow: "học bạ" of papers that agree, or that differ. What is a
 * part of some choice's own words hints at nothing: "nhà bảo sanh" is not at home.
 */
export function choicesHinted(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const said = saidIn(typed);
  const own = choices.flatMap(({ words }) => runsOf(said, words));
  const isFree = ({ from, to }: Run) => own.every((run) => to <= run.from || run.to <= from);
  return choices.filter(({ hints }) => runsOf(said, hints).some(isFree));
}

/** The phrases that were said; those that share a word become one: "của bà" and "bà ngoại". */
function runsOf(said: readonly Said[], phrases: readonly string[] = []): readonly Run[] {
  const found = phrases.flatMap((phrase) => heardIn(said, phrase));
  const runs: Run[] = [];
  for (const each of found.toSorted((a, b) => a.from - b.from || b.to - a.to || Number(b.exact) - Number(a.exact))) {
    const last = runs.at(-1);
    if (last === undefined || each.from >= last.to) runs.push(each);
    else if (each.to > last.to) runs.splice(-1, 1, { from: last.from, to: each.to, exact: last.exact && each.exact });
  }
  return runs;
}

function heardIn(said: readonly Said[], phrase: string): Run[] {
  const wanted = wordsOfKnown(phrase);
  return said.flatMap((_, from) => {
    const to = from + wanted.length;
    if (!wanted.every((word, step) => isSaid(said[from + step]?.word, word))) return [];
    const mayBeDenied = !denyingIn(wanted).includes(true);
    if (mayBeDenied && (isDenied(said, from, to) || isRefused(said, from, phrase))) return [];
    return [{ from, to, exact: wanted.every((word, step) => said[from + step]?.word === word) }];
  });
}

function isDenied(said: readonly Said[], from: number, to: number): boolean {
  const clause = said[from]?.clause;
  const near = said.slice(Math.max(0, from - NEGATED_BEFORE), to + NEGATED_BEHIND);
  return near.some((each) => each.clause === clause && each.denies);
}

/** "No hospital": right before a phrase without marks "no" may be English. */
function isRefused(said: readonly Said[], from: number, phrase: string): boolean {
  const before = said[from - 1];
  return before?.word === 'no' && before.clause === said[from]?.clause && !hasMarks(phrase);
}

function saidIn(text: string): readonly Said[] {
  return text.split(/[,;.!?\n]+/u).flatMap((part, clause) => {
    const words = wordsOf(part);
    const denying = denyingIn(words);
    return words.map((word, at) => ({ word, clause, denies: denying[at] === true }));
  });
}
