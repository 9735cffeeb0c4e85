import type { Choice, Question } from '../procedures/procedure';
import { LANGUAGES } from '../wording/phrase';
import { bareAnswer, wordsOf } from './bareAnswer';
import { denyingIn } from './denials';
import { fold } from './fold';
import { unframe } from './framed';
import { spoken } from './referenceData';
import { isSaid } from './saidWords';
import { hasMarks } from './tidy';

const FRAMES = [
  'dạ',
  'em',
  'tôi',
  'mình',
  'cho em',
  'cho tôi',
  'em chọn',
  'tôi chọn',
  'chọn',
  'em muốn',
  'tôi muốn',
  'em cần',
  'tôi cần',
  'cần',
  'là',
  'số',
  'câu',
  'i want',
  'i need',
  'number',
];

/** More words are a sentence, and what they share with a label says little. */
const MOST_SHARED_WORDS = 5;

/** A label that has more than so many times the words that were typed is only likely meant. */
const LEAST_SHARE = 4;

/** Letters of a word that another mark easily makes another word. */
const LONGEST_SHORT = 3;

/** The choices whose key or label was typed whole. */
export function exactIn(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const forms = [fold(typed), fold(unframe(typed, FRAMES).text).replace(/[.!]+$/u, '')];
  return choices.filter((choice) => [choice.key, ...labelsOf(choice)].some((label) => forms.includes(label)));
}

/** The choices that a number or words mean: by place in the list, or by words that the label and they hold of each other. */
export function byLabel(plain: string, choices: readonly Choice[]): readonly Choice[] {
  const text = fold(unframe(plain, FRAMES).text).replace(/[.!]+$/u, '');
  if (text === '') return [];
  const numbered = byNumber(text, choices);
  return numbered.length > 0 ? numbered : byWords(text, choices);
}

/**
 * Whether it is one short word, written with its marks, that is in no label so: "Tư", a name, is not the "tử" of "Khai tử". In longer
 * words and sentences a mark is easily a slip.
 */
export function isOtherWord(typed: string, choices: readonly Choice[]): boolean {
  const [word, ...more] = markedWordsIn(unframe(typed, FRAMES).text);
  if (word === undefined || more.length > 0 || word.length > LONGEST_SHORT || !hasMarks(word)) return false;
  const labels = choices.flatMap((choice) => LANGUAGES.map((language) => choice.text[language]));
  const inLabels = labels.flatMap(markedWordsIn);
  return inLabels.some((each) => fold(each) === fold(word)) && !inLabels.includes(word);
}

function markedWordsIn(text: string): readonly string[] {
  return wordsIn(text.toLowerCase().normalize('NFC'));
}

function byNumber(text: string, choices: readonly Choice[]): readonly Choice[] {
  const number = /^#?(\d{1,2})[.)]?$/u.exec(text)?.[1];
  if (number === undefined) return [];
  const naming = choices.filter((choice) =>
    labelsOf(choice).some((label) => label.split(/[^\p{L}\p{N}]+/u).includes(number)),
  );
  if (naming.length > 0) return naming;
  const chosen = choices[Number(number) - 1];
  return chosen === undefined ? [] : [chosen];
}

/** Labels that hold all the words, else labels that the words hold; a "không" on one side only never fits. */
function byWords(text: string, choices: readonly Choice[]): readonly Choice[] {
  const words = wordsIn(text);
  const sameSense = choices.filter((choice) =>
    labelsOf(choice).some((label) => isNegative(label) === isNegative(text)),
  );
  const within = sameSense.filter((choice) => labelsOf(choice).some((label) => holdsAll(label, words)));
  if (within.length > 0) return within;
  const around = sameSense.filter((choice) =>
    labelsOf(choice).some((label) => bareAnswer(label) === undefined && ` ${text} `.includes(` ${label} `)),
  );
  const longest = Math.max(0, ...around.map((choice) => Math.max(...labelsOf(choice).map((label) => label.length))));
  return around.filter((choice) => labelsOf(choice).some((label) => label.length === longest));
}

/**
 * "bà nội" for "ông hoặc bà": choices with half of a few words, where these words tell choices apart: not those of the question, nor
 * "có" and "của". Only ever asked back.
 */
export function sharing(plain: string, question: Question, choices: readonly Choice[]): readonly Choice[] {
  const { text } = unframe(plain, FRAMES);
  const typed = markedWordsIn(text);
  if (typed.length > MOST_SHARED_WORDS) return [];
  const asked = wordsOf(question);
  const words = typed.filter(
    (word) => !asked.includes(fold(word)) && !spoken().shared.some((shared) => isSaid(word, shared)),
  );
  if (words.length === 0) return [];
  const near = choices.filter(({ text: label }) =>
    LANGUAGES.some((language) => {
      const inLabel = markedWordsIn(label[language]);
      const common = words.filter((word) => inLabel.some((each) => isSaid(word, each)));
      return isNegative(fold(label[language])) === isNegative(fold(text)) && common.length * 2 >= words.length;
    }),
  );
  return near.length * 2 <= choices.length ? near : [];
}

/** Whether words are too small a part of a choice's label to mean it for certain: "mẹ" of "Khai sinh theo mẹ". */
export function isLittleOf(typed: string, choice: Choice): boolean {
  const said = wordsIn(fold(unframe(typed, FRAMES).text));
  const shares = labelsOf(choice)
    .map(wordsIn)
    .filter((label) => said.every((word) => label.includes(word)));
  return shares.length > 0 && shares.every((label) => said.length * LEAST_SHARE < label.length);
}

/** The words of a text, as they stand. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function holdsAll(label: string, words: readonly string[]): boolean {
  const labelWords = wordsIn(label);
  return words.length > 0 && words.every((word) => labelWords.includes(word));
}

function isNegative(text: string): boolean {
  const words = wordsIn(text);
  return words.some((word) => spoken().negations.includes(word)) || denyingIn(words).includes(true);
}

function labelsOf(choice: Choice): string[] {
  return LANGUAGES.map((language) => fold(choice.text[language]));
}
