import type { Choice, Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { bareAnswer } from './bareAnswer';
import { byLabel, exactIn, isLittleOf, isOtherWord, sharing, wordsIn } from './choiceLabels';
import { choicesAlone, choicesBySaid, choicesHinted } from './choiceWords';
import { foldKnown, foldWords } from './fold';
import { isOneOf, soundsLikeQuestion } from './framed';
import { plainSpelling } from './plainSpelling';
import { proposalOf } from './proposals';
import type { Reading, ReadingContext } from './reading';
import { spoken } from './referenceData';
import { tidy } from './tidy';
import { choicesToldBy } from './toldBy';
import { isUnknown, unknownAmong } from './unknown';
import { choicesByYesOrNo, type Meant } from './yesOrNo';

/** As many words may ask and still be an answer. */
const MOST_ASKING_WORDS = 4;

/** A longer story may name a date or a person without meaning it as the answer. */
const MOST_WORDS = 16;

/** Buttons that ask back; more would be the question again. */
const MOST_PROPOSED = 4;

/**
 * One of the choices that apply, by its words in either language, by a date or an age where the flow says how these choose, by
 * its place in the list, or by yes and no where the question is one of these. What was not typed exactly is said; what is only
 * likely is asked back.
 */
export function readChoice(question: Question, raw: string, context: ReadingContext): Reading {
  const typed = tidy(raw);
  const [exact, ...others] = exactIn(typed, context.choices);
  if (exact !== undefined && others.length === 0) return { kind: 'value', value: exact.key };
  const unknown = isUnknown(question, typed) ? unknownAmong(context.choices) : undefined;
  if (unknown !== undefined) {
    return { kind: 'value', value: unknown.key, note: wording('answers-choice-read', { choice: unknown.text }) };
  }
  const { choices, sure } = meantBy(question, typed, context);
  const [only] = choices;
  const asks = soundsLikeQuestion(typed);
  if (only !== undefined && choices.length === 1 && sure && !(asks && wordsIn(typed).length > MOST_ASKING_WORDS)) {
    return { kind: 'value', value: only.key, note: wording('answers-choice-read', { choice: only.text }) };
  }
  if (asks || only === undefined || choices.length > MOST_PROPOSED)
    return { kind: 'hint', say: wording('answers-choice-unclear') };
  if (choices.length === 1) {
    const say = wording('answers-choice-is-it', { choice: only.text });
    return { kind: 'ask', say, proposals: [proposalOf(wording('answers-choice-yes'), only.key)] };
  }
  const proposals = choices.map((choice) => proposalOf(choice.text, choice.key));
  return { kind: 'ask', say: wording('answers-choice-which'), proposals };
}

function meantBy(question: Question, typed: string, context: ReadingContext): Meant {
  const { choices } = context;
  const plain = plainSpelling(typed);
  const alone = choicesAlone(typed, choices);
  // Whoever else has it may not apply here, and may be meant all the same.
  if (alone.length > 0) return { choices: alone, sure: choicesAlone(typed, question.choices ?? []).length === 1 };
  const told = fromSentence(question, typed, plain, context);
  const hinted = choicesHinted(plain, choices);
  // "Mất hết, chỉ còn căn cước": what else is named is not passed over.
  const besides = told.some((choice) => hinted.includes(choice)) ? [] : hinted;
  if (told.length > 0 || besides.length > 0) return { choices: [...told, ...besides], sure: besides.length === 0 };
  const bare = bareAnswer(typed);
  if (bare !== undefined && bareAnswer(typed, question) === bare) return choicesByYesOrNo(bare, typed, choices);
  if (isOtherWord(typed, choices)) return { choices: [], sure: false };
  const labelled = byLabel(plain, choices);
  const [only, ...others] = labelled;
  const isLittle = only !== undefined && others.length === 0 && isLittleOf(plain, only);
  if (labelled.length > 0) return { choices: labelled, sure: !isLittle && !isPartly(labelled, typed) };
  const repeating = bareAnswer(typed, question);
  if (repeating !== undefined) return choicesByYesOrNo(repeating, typed, choices);
  return { choices: sharing(plain, question, choices), sure: false };
}

/** "Hông nhớ rõ, hình như Long Sơn" says more than "Không nhớ". */
function isPartly(labelled: readonly Choice[], typed: string): boolean {
  return unknownAmong(labelled) !== undefined && wordsIn(typed).length > MOST_ASKING_WORDS;
}

/** What a sentence says without the buttons' own words: "con được 10 ngày", "em là bố bé". No question to the desk is one. */
function fromSentence({ toldBy }: Question, typed: string, plain: string, look: ReadingContext): readonly Choice[] {
  if (soundsLikeQuestion(typed) || wordsIn(typed).length > MOST_WORDS) return [];
  // "Đặt lịch sáng nay" is no birth of today.
  const isDated = toldBy !== undefined && !says(typed, spoken().booking);
  const told = isDated ? choicesToldBy(toldBy, typed, look.choices, look.today) : [];
  return told.length > 0 ? told : choicesBySaid(plain, look.choices);
}

function says(typed: string, phrases: readonly string[]): boolean {
  const words = ` ${foldWords(typed)} `;
  return phrases.some((phrase) => words.includes(` ${foldKnown(phrase)} `));
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
  const found = parts.map((part) => within(part, choices));
  const keys = found.flatMap((fitting) => (fitting.length === 1 ? fitting.map((choice) => choice.key) : []));
  if (keys.length === 0 || keys.length < parts.length) return { kind: 'hint', say: wording('answers-choices-unclear') };
  return { kind: 'value', value: choices.filter((choice) => keys.includes(choice.key)).map((choice) => choice.key) };
}

function within(part: string, choices: readonly Choice[]): readonly Choice[] {
  const exact = exactIn(part, choices);
  if (exact.length > 0 || isOtherWord(part, choices)) return exact;
  if (bareAnswer(part) === 'no') return choices.filter(({ key }) => key === 'none' || key === 'no');
  return byLabel(plainSpelling(part), choices);
}
