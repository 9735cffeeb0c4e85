import type { Question } from '../procedures/procedure';
import { joined, type Phrase, verbatim, wording } from '../wording/phrase';
import { fold } from './fold';
import { soundsLikeQuestion, unframe } from './framed';
import { keepOf, proposalOf } from './proposals';
import type { Reading } from './reading';
import { spoken } from './referenceData';
import { isSaid, wordsOf, wordsOfKnown } from './saidWords';
import { isTalk } from './talk';
import { hasMarks, tidy } from './tidy';

const LONG = 50;
const TOO_LONG = 150;

/**
 * A person's name, in one piece, as the birth record has it. Refuses digits and signs other than ' - . and the space (Bộ luật
 * Dân sự 2015, Điều 26), and sentences; a name without any mark, of one word, very long or with no surname of here is asked back once.
 */
export function readName(_question: Question, raw: string): Reading {
  const typed = tidy(raw);
  const { text, peeled } = unframe(withoutBirthLabel(withoutPerson(typed)), spoken().frames.name);
  const name = titleCase(withoutHonorific(text));
  if (isTalk(text)) return { kind: 'hint', say: wording('answers-name-unclear') };
  const before = /^([\p{L}\p{M}' .-]+\s[\p{L}\p{M}' .-]+?)\s*[,;(]/u.exec(name)?.[1];
  if (before !== undefined) return isIt(before);
  if (/\d/u.test(name)) return { kind: 'hint', say: wording('answers-name-digits', { typed: name.slice(0, LONG) }) };
  if (soundsLikeQuestion(typed)) return { kind: 'hint', say: wording('answers-name-unclear') };
  const sign = /[^\p{L}\p{M}' .-]/u.exec(name)?.[0];
  if (sign !== undefined) return { kind: 'hint', say: wording('answers-name-sign', { sign }) };
  if (!/\p{L}.*\p{L}/u.test(name)) return { kind: 'hint', say: wording('answers-name-unclear') };
  if (name.length > TOO_LONG) return { kind: 'hint', say: wording('answers-name-too-long') };

  const oddities = odditiesOf(name);
  if (oddities.length > 0) return { kind: 'ask', say: joined(oddities, ' '), proposals: [keepOf(name)] };
  if (!beginsWithSurname(name) && !isForeign(name)) return isIt(name);
  if (peeled) return { kind: 'value', value: name, note: wording('answers-understood', { value: verbatim(name) }) };
  return { kind: 'value', value: name };
}

function isIt(name: string): Reading {
  const say = wording('answers-name-is-it', { name });
  return { kind: 'ask', say, proposals: [proposalOf(verbatim(name), name)] };
}

/** "Khỏi chụp" has the look of a name, and no surname. */
function beginsWithSurname(name: string): boolean {
  const [first] = wordsOf(name);
  const { surnames, rareSurnames } = spoken();
  return [...surnames, ...rareSurnames].some((surname) => isSaid(first?.split("'")[0], surname));
}

/** Capitals at the beginning of each word, where the name was typed all in one case: "h'thoan rơ châm" gives "H'Thoan Rơ Châm". */
export function titleCase(name: string): string {
  const loud = name === name.toUpperCase() && /\p{L}{2}/u.test(name);
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!loud && word !== word.toLowerCase()) return word;
    const [first = '', ...rest] = Array.from(word);
    return first.toUpperCase() + rest.join('').toLowerCase();
  });
}

/** Whose name it is, as people write to each other: "vk t tên", "má của em tên là". */
const PERSON =
  /^(?:(?:da|dạ|vk|ck|vo|vợ|chong|chồng|ba|bà|ông|ong|chú|chu|cô|co|dì|di|bác|bac|cậu|cau|anh|chị|chi|cha|bo|bố|me|mẹ|ma|má|con|be|bé|no|nó|cua|của|t|toi|tôi|tui|em|minh|mình) ){1,4}(?:ten|tên)(?: la| là)? (?=\S)/iu;

function withoutPerson(typed: string): string {
  return typed.replace(PERSON, 'tên ');
}

/** "Lê Thị Mỹ Duyên sn", left of what said the year as well. A whole name it is not: "Sinh" is one. */
function withoutBirthLabel(typed: string): string {
  const words = typed.split(' ');
  const label = spoken()
    .birthLabels.toSorted((a, b) => b.length - a.length)
    .map(wordsOfKnown)
    .find(
      (each) =>
        words.length > each.length + 1 &&
        each.every((word, at) => isSaid(words.at(at - each.length)?.toLowerCase(), word)),
    );
  return label === undefined || (label.length === 1 && !isAbbreviated(words.at(-1) ?? ''))
    ? typed
    : words.slice(0, -label.length).join(' ');
}

/** "sn", "born": no syllable of a name. "Sinh" may be its last one. */
function isAbbreviated(word: string): boolean {
  return !SYLLABLE.test(fold(word));
}

/** "ông Trần Văn Ba" without "ông": only before a capital, because Ông is a surname too. */
function withoutHonorific(name: string): string {
  return name.replace(/^(?:ông|bà|anh|chị|cô|chú|bác|dì|cậu|mợ|bé|cháu)\s+(?=\p{Lu})/u, '');
}

function odditiesOf(name: string): Phrase[] {
  const shown = { name: verbatim(name) };
  const oddities: Phrase[] = [];
  if (!name.includes(' ')) oddities.push(wording('answers-name-one-word', shown));
  if (name.length > LONG) oddities.push(wording('answers-name-long', shown));
  if (!hasMarks(name) && !isForeign(name)) oddities.push(wording('answers-name-no-marks', shown));
  return oddities;
}

/** A syllable that Vietnamese can have, folded. */
const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/u;

/** "Emily Johnson": no surname of here in it, and not only syllables of here, so that no mark is missing. */
function isForeign(name: string): boolean {
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const surnames = spoken().surnames.map(fold);
  return (
    words.length > 1 && !words.some((word) => surnames.includes(word)) && !words.every((word) => SYLLABLE.test(word))
  );
}
