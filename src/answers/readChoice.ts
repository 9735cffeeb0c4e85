import type { Choice, Question } from '../procedures/procedure';
import { LANGUAGES, wording } from '../wording/phrase';
import { choicesBySaid } from './choiceWords';
import { fold } from './fold';
import { isOneOf, soundsLikeQuestion, unframe } from './framed';
import { proposalOf } from './proposals';
import type { Reading, ReadingContext } from './reading';
import { spoken } from './referenceData';
import { hasMarks, tidy } from './tidy';
import { choicesToldBy } from './toldBy';

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
const MOST_SHARED_WORDS = 4;

/** Letters of a word that another mark easily makes another word. */
const LONGEST_SHORT = 3;

/** A longer story may name a date or a person without meaning it as the answer. */
const MOST_WORDS = 14;

/** How a label begins that says more than yes or no, folded: "rồi" is an answer to "đã đăng ký kết hôn chưa?". */
const OPENINGS = { yes: ['da', 'co', 'phai', 'yes'], no: ['chua', 'khong', 'no'] };

/**
 * One of the choices that apply, by its words in either language, by a date or an age where the flow says how these choose, by
 * its place in the list, or by yes and no.
 */
export function readChoice(question: Question, raw: string, context: ReadingContext): Reading {
  const typed = tidy(raw);
  const exact = exactIn(typed, context.choices);
  const told = exact.length > 0 ? [] : fromSentence(question, typed, context);
  const fitting = told.length > 0 ? told : choicesIn(typed, context.choices);
  const [only] = fitting;
  const isAsking = exact.length === 0 && soundsLikeQuestion(typed) && wordsIn(typed).length > MOST_SHARED_WORDS;
  if (only !== undefined && fitting.length === 1 && !isAsking) {
    const note = wording('answers-choice-read', { choice: only.text });
    return { kind: 'value', value: only.key, ...(told.length > 0 ? { note } : {}) };
  }
  const likely =
    fitting.length > 0 || isOtherWord(typed, context.choices)
      ? fitting
      : sharing(fold(unframe(typed, FRAMES).text), context.choices);
  if (soundsLikeQuestion(typed) || likely.length === 0) return { kind: 'hint', say: wording('answers-choice-unclear') };
  const proposals = likely.slice(0, 4).map((choice) => proposalOf(choice.text, choice.key));
  return { kind: 'ask', say: wording('answers-choice-which'), proposals };
}

/** What a sentence says without the buttons' own words: "con được 10 ngày", "em là bố bé". No question to the desk is one. */
function fromSentence({ toldBy }: Question, typed: string, { choices, today }: ReadingContext): readonly Choice[] {
  if (soundsLikeQuestion(typed) || wordsIn(typed).length > MOST_WORDS) return [];
  const told = toldBy === undefined ? [] : choicesToldBy(toldBy, typed, choices, today);
  return told.length > 0 ? told : choicesBySaid(typed, choices);
}

/** Several of the choices: "1, 3", "bằng lái với học bạ", "tất cả". */
export function readChoices(_question: Question, raw: string, context: ReadingContext): Reading {
  const typed = tidy(raw);
  const { choices } = context;
  const [whole] = exactIn(typed, choices);
  if (whole !== undefined) return { kind: 'value', value: [whole.key] };
  if (isOneOf(typed, spoken().all)) {
    return { kind: 'value', value: choices.filter((choice) => choice.key !== 'none').map((choice) => choice.key) };
  }
  const parts = typed.split(/[,;+\n]|\s(?:và|va|với|voi|and)\s|(?<=\d)\s+(?=\d)/u).filter((part) => part.trim() !== '');
  const found = parts.map((part) => choicesIn(part, choices));
  const keys = found.flatMap((fitting) => (fitting.length === 1 ? fitting.map((choice) => choice.key) : []));
  if (keys.length === 0 || keys.length < parts.length) return { kind: 'hint', say: wording('answers-choices-unclear') };
  return { kind: 'value', value: choices.filter((choice) => keys.includes(choice.key)).map((choice) => choice.key) };
}

/** The choices that fit best: exactly, else by yes or no, by number, by words held in each other. */
function choicesIn(typed: string, choices: readonly Choice[]): readonly Choice[] {
  if (isOtherWord(typed, choices)) return [];
  const text = fold(unframe(typed, FRAMES).text).replace(/[.!]+$/u, '');
  if (text === '') return [];
  const exact = exactIn(typed, choices);
  if (exact.length > 0) return exact;
  const answer = isOneOf(typed, spoken().yes) ? 'yes' : isOneOf(typed, spoken().no) ? 'no' : undefined;
  const said = choices.filter((choice) => choice.key === answer || (answer === 'no' && choice.key === 'none'));
  if (said.length > 0) return said;
  const meant =
    answer === undefined ? [] : choices.filter((choice) => labelsOf(choice).some(beginsWith(OPENINGS[answer])));
  if (meant.length > 0) return meant;
  const numbered = byNumber(text, choices);
  return numbered.length > 0 ? numbered : byWords(text, choices);
}

/**
 * Whether it is one short word, written with its marks, that is in no label so: "Tư", a name, is not the "tử" of "Khai tử". In longer
 * words and sentences a mark is easily a slip.
 */
function isOtherWord(typed: string, choices: readonly Choice[]): boolean {
  const [word, ...more] = markedWordsIn(unframe(typed, FRAMES).text);
  if (word === undefined || more.length > 0 || word.length > LONGEST_SHORT || !hasMarks(word)) return false;
  const labels = choices.flatMap((choice) => LANGUAGES.map((language) => choice.text[language]));
  const inLabels = labels.flatMap(markedWordsIn);
  return inLabels.some((each) => fold(each) === fold(word)) && !inLabels.includes(word);
}

function markedWordsIn(text: string): readonly string[] {
  return wordsIn(text.toLowerCase().normalize('NFC'));
}

function exactIn(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const forms = [fold(typed), fold(unframe(typed, FRAMES).text).replace(/[.!]+$/u, '')];
  return choices.filter((choice) => [choice.key, ...labelsOf(choice)].some((label) => forms.includes(label)));
}

function beginsWith(openings: readonly string[]): (label: string) => boolean {
  return (label) => openings.includes(label.split(/[^\p{L}]+/u)[0] ?? '');
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
  const around = sameSense.filter((choice) => labelsOf(choice).some((label) => ` ${text} `.includes(` ${label} `)));
  const longest = Math.max(0, ...around.map((choice) => Math.max(...labelsOf(choice).map((label) => label.length))));
  return around.filter((choice) => labelsOf(choice).some((label) => label.length === longest));
}

/** "bà nội" for "ông hoặc bà": choices with half of a few words, where these words tell choices apart. Only ever asked back. */
function sharing(text: string, choices: readonly Choice[]): readonly Choice[] {
  const words = wordsIn(text);
  if (words.length === 0 || words.length > MOST_SHARED_WORDS) return [];
  const near = choices.filter((choice) =>
    labelsOf(choice).some((label) => {
      const inLabel = wordsIn(label);
      return (
        isNegative(label) === isNegative(text) &&
        words.filter((word) => inLabel.includes(word)).length * 2 >= words.length
      );
    }),
  );
  return near.length * 2 <= choices.length ? near : [];
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function holdsAll(label: string, words: readonly string[]): boolean {
  const labelWords = wordsIn(label);
  return words.length > 0 && words.every((word) => labelWords.includes(word));
}

function isNegative(text: string): boolean {
  return text.split(' ').some((word) => spoken().negations.includes(word));
}

function labelsOf(choice: Choice): string[] {
  return LANGUAGES.map((language) => fold(choice.text[language]));
}
