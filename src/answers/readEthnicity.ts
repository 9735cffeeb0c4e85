import type { Question } from '../procedures/procedure';
import { type Phrase, verbatim, wording } from '../wording/phrase';
import { countryOf, countryText } from './countries';
import { nearest } from './distance';
import { fold, squeeze } from './fold';
import { proposalOf } from './proposals';
import type { Proposal, Reading } from './reading';
import { ethnicGroups, spoken } from './referenceData';
import { tidy } from './tidy';

/**
 * One of the 54 ethnic groups, by any name that people use for it. A nationality typed here is explained, not refused; where a
 * foreigner may leave the box empty, the button for it is named.
 */
export function readEthnicity(question: Question, raw: string): Reading {
  const name = bareName(tidy(raw));
  const key = squeeze(name);
  const several = ethnicGroups().several.find((entry) => squeeze(entry.name) === key);
  if (several !== undefined) {
    const say = wording('answers-ethnicity-several', { name: several.name });
    return { kind: 'ask', say, proposals: several.groups.map(proposalFor) };
  }
  const group = ethnicGroupOf(name);
  if (group !== undefined) {
    if (squeeze(group) === key) return { kind: 'value', value: group };
    return { kind: 'value', value: group, note: wording('answers-ethnicity-known-as', { name: group }) };
  }
  const country = countryOf(name);
  if (country === 'Việt Nam') {
    return {
      kind: 'ask',
      say: wording('answers-ethnicity-is-nationality'),
      proposals: ['Kinh', 'Chăm', 'Khmer', 'Hoa'].map(proposalFor),
    };
  }
  const near = nearest(key, keysOfGroups()) ?? (country === undefined ? groupWithin(name) : undefined);
  if (near !== undefined) {
    return { kind: 'ask', say: wording('answers-ethnicity-near', { name: near }), proposals: [proposalFor(near)] };
  }
  if (country !== undefined) return { kind: 'hint', say: foreign(country, question) };
  return { kind: 'hint', say: wording('answers-ethnicity-unknown') };
}

function foreign(country: string, { skip }: Question): Phrase {
  const named = { country: countryText(country) };
  if (skip === undefined) return wording('answers-ethnicity-foreign', named);
  return wording('answers-ethnicity-foreign-skip', { ...named, skip });
}

/** The group with this name or other name; nothing when none or several have it. */
export function ethnicGroupOf(name: string): string | undefined {
  const key = squeeze(name);
  const named = ethnicGroups().groups.filter((group) => squeeze(group.name) === key);
  const known = named.length > 0 ? named : ethnicGroups().groups.filter((group) => otherNames(group).includes(key));
  return known.length === 1 ? known[0]?.name : undefined;
}

/** The one group that is named among other words: "Khmer Krom". */
function groupWithin(name: string): string | undefined {
  const words = ` ${fold(name).replace(/[^\p{L}]+/gu, ' ')} `;
  const named = ethnicGroups().groups.filter((group) =>
    [group.name, ...group.aliases]
      .map((other) => fold(other).replace(/[^\p{L}]+/gu, ' '))
      .some((other) => other.length >= 3 && words.includes(` ${other} `)),
  );
  return named.length === 1 ? named[0]?.name : undefined;
}

function bareName(typed: string): string {
  return typed
    .replace(/[.!,;]+$/u, '')
    .replace(
      /^(?:(?:dạ|da|thưa|em|tôi|toi|mình|minh|là|la|người|nguoi|dân tộc|dan toc|dt|gốc|goc|i am|i'm)[\s:]+)+/iu,
      '',
    )
    .replace(/\s+(?:ạ|nha|nhé|ethnic|ethnicity|people)$/iu, '');
}

function otherNames(group: { readonly name: string; readonly aliases: readonly string[] }): string[] {
  return [...group.aliases, ...(spoken().ethnicEnglish[group.name] ?? [])].map(squeeze);
}

function keysOfGroups(): Map<string, string> {
  const keys = ethnicGroups().groups.flatMap((group) =>
    [squeeze(group.name), ...otherNames(group)].map((key) => [key, group.name] as const),
  );
  return new Map(keys.filter(([key]) => fold(key).length >= 4));
}

function proposalFor(name: string): Proposal {
  return proposalOf(verbatim(name), name);
}
